import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { TestNetwork } from '../testkit/test-network';
import { startTestNetwork } from '../testkit/test-network';

/** A question of which each owner answers one field, so that what is missing shows whose it was. */
const QUESTION = `
  query EveryOwner {
    country(iso3: "UKR") { name }
    fundingMatchRates { dataset }
    ports(first: 1) { totalCount }
    incidents(first: 1) { totalCount }
    accessAgreement(id: "BSGI-2022") { title }
  }`;

const FIELD_OF: Readonly<Record<string, string>> = {
  reference: 'country',
  funding: 'fundingMatchRates',
  logistics: 'ports',
  protection: 'incidents',
  access: 'accessAgreement',
};

describe('one subgraph down', () => {
  let network: TestNetwork;
  let whole: Record<string, unknown>;

  beforeAll(async () => {
    network = await startTestNetwork(['samples']);
    const { data, errors } = await network.ask(QUESTION);
    expect(errors).toBeUndefined();
    whole = data;
  }, 120_000);
  afterAll(() => network?.stop());

  /** Without `down`, all answer as before; with it, one error names it and the rest stands. */
  async function expectOnlyMissing(down: string): Promise<void> {
    const { data, errors } = await network.ask(QUESTION);
    const field = FIELD_OF[down]!;
    if (data !== null) {
      expect(data).toEqual({ ...whole, [field]: null });
    }
    expect(errors).toHaveLength(1);
    expect(errors![0]!.path).toEqual([field]);
    expect(errors![0]!.message).toContain(down);
    expect(errors![0]!.extensions).toMatchObject({ subgraph: down });
  }

  async function expectWholeAgain(): Promise<void> {
    for (let attempt = 0; attempt < 20; attempt += 1) {
      const { data, errors } = await network.ask(QUESTION);
      if (!errors) {
        expect(data).toEqual(whole);
        return;
      }
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
    throw new Error('the subgraph did not come back');
  }

  describe.each(Object.keys(FIELD_OF))('%s', (owner) => {
    it('stopped: its field is null with one error that names it, and it comes back', async () => {
      await network.owners.get(owner)!.stop('SIGTERM');
      await expectOnlyMissing(owner);
      await network.restart(owner);
      await expectWholeAgain();
    });

    it('killed: the same', async () => {
      await network.owners.get(owner)!.stop('SIGKILL');
      await expectOnlyMissing(owner);
      await network.restart(owner);
      await expectWholeAgain();
    });

    it('hung: the others answer within the deadline, and it comes back', async () => {
      const { child } = network.owners.get(owner)!;
      child.kill('SIGSTOP');
      try {
        await expectOnlyMissing(owner);
      } finally {
        child.kill('SIGCONT');
      }
      await expectWholeAgain();
    });

    it('answering garbage: nothing of it reaches the caller, and it comes back', async () => {
      await network.owners.get(owner)!.stop('SIGKILL');
      const liar = await garbageOn(network.owners.get(owner)!.port);
      await expectOnlyMissing(owner);
      const { errors } = await network.ask(QUESTION);
      expect(JSON.stringify(errors)).not.toContain('select * from secrets');
      await new Promise((resolve) => liar.close(resolve));
      await network.restart(owner);
      await expectWholeAgain();
    });
  });
});

function garbageOn(port: number): Promise<Server> {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html', connection: 'close' });
    response.end('<html>select * from secrets where id = 1');
  });
  return new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve(server)));
}
