import { createHash } from 'node:crypto';
import { type Server, type Socket, connect, createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { type Gateway, createGateway } from '../../../gateway/service';
import { composeSubgraphs } from '../../../gateway/supergraph/compose-subgraphs';
import { post } from '../../fixtures/gateway/http';
import { seeded } from '../../oracle/random';
import { type ServiceProcess, startService } from '../../testkit/service-process';
import { subgraphFolders } from '../../testkit/subgraph-folders';
import { TEST_SIGNERS, testKeysFile } from '../../testkit/signed-calls';
import { type TestDatabase, createTestDatabase } from '../../testkit/test-database';

const KEY = 'a key of un';
const RECORD = `mutation ($input: RecordAgreementInput!) {
  recordAgreement(input: $input) { agreement { id version title } errors { code message } }
}`;
const agreement = (clientKey: string) => ({
  ...{ clientKey, title: `Pause ${clientKey}`, type: 'HUMANITARIAN_PAUSE', countries: ['SDN'] },
  parties: [{ name: 'One', role: 'PARTY' }],
  ...{ signed: '2024-01-10', durationDays: 30, citations: ['the signed text'] },
});

/** Passes bytes on, and on demand swallows an answer: what was asked is done, and nobody hears of it. */
class Wire {
  /** How many answers are swallowed from now on, each with its connection. */
  swallows = 0;
  private readonly open = new Set<Socket>();
  private readonly server: Server = createServer((near) => {
    const far = connect(this.target(), '127.0.0.1');
    this.open.add(near).add(far);
    near.pipe(far);
    far.on('data', (bytes) => {
      if (this.swallows === 0) return void near.write(bytes);
      this.swallows -= 1;
      near.destroy();
    });
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      one.on('error', () => other.destroy());
      one.on('close', () => (other.destroy(), this.open.delete(one)));
    }
  });

  constructor(private readonly target: () => number) {}

  async listen(): Promise<number> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return (this.server.address() as AddressInfo).port;
  }

  async close(): Promise<void> {
    for (const socket of this.open) socket.destroy();
    await new Promise((resolve) => this.server.close(resolve));
  }
}

describe('writes of a client that tries again', () => {
  let database: TestDatabase;
  let service: ServiceProcess;
  let gateway: Gateway;
  let port: number;
  let owner: Client;
  let admin: Client;
  const wire = new Wire(() => service.port);
  const callKeys = testKeysFile('access');

  const startAccess = async (): Promise<void> => {
    service = await startService('subgraphs/access/main.ts', {
      ...{ ACCESS_DATABASE_URL: database.url, ACCESS_PORT: '0', ACCESS_CALL_KEYS: callKeys },
    });
  };

  beforeAll(async () => {
    database = await createTestDatabase('killed_writes');
    await startAccess();
    owner = new Client({ connectionString: database.url, options: '-c passage.keeping=yes' });
    owner.on('error', () => undefined);
    await owner.connect();
    admin = new Client({ connectionString: process.env.PASSAGE_TEST_POSTGRES });
    await admin.connect();
    const wirePort = await wire.listen();
    const composition = composeSubgraphs(
      subgraphFolders().map(({ name, contract }) => {
        const at = name === 'access' ? wirePort : 1;
        return { name, url: `http://127.0.0.1:${at}/graphql`, sdl: contract };
      }),
    );
    if (!('supergraphSdl' in composition)) throw new TypeError(JSON.stringify(composition));
    const keys = new Map([
      [createHash('sha256').update(KEY).digest('hex'), { organization: 'un' }],
    ]);
    gateway = createGateway(
      {
        ...{ ...composition, port: 0, subgraphTimeoutMs: 5_000 },
        ...{ subgraphBreakerFailures: 1_000, maxRequests: 30, subgraphConnections: 20 },
      },
      { keys, callSigners: TEST_SIGNERS },
    );
    port = await gateway.listen();
  }, 120_000);
  afterAll(async () => {
    await gateway.stop();
    await wire.close();
    await service.stop();
    await owner.end();
    await admin.end();
    await database.drop();
  });

  const write = async (clientKey: string) => {
    const body = { query: RECORD, variables: { input: agreement(clientKey) } };
    const answer = await post(port, body, {
      'x-passage-key': KEY,
      'passage-purpose': 'coordination',
    });
    return answer.json() as {
      data?: { recordAgreement: { agreement: { id: string } | null; errors: unknown[] } | null };
      errors?: { extensions: Record<string, unknown> }[];
    };
  };
  /** As a client does that must be sure: the same key, until it is told that it is done. */
  const writeUntilTold = async (clientKey: string): Promise<object> => {
    for (let attempt = 0; attempt < 400; attempt++) {
      const { data } = await write(clientKey);
      const made = data?.recordAgreement;
      if (made?.agreement) return made;
      expect(made?.errors ?? []).toEqual([]);
      await sleep(100);
    }
    throw new RangeError(`never told of ${clientKey}`);
  };
  const rows = async (): Promise<string[]> => {
    const { rows: found } = await owner.query<{ id: string }>(
      'SELECT agreement_id AS id FROM recorded_agreement ORDER BY 1',
    );
    return found.map(({ id }) => id);
  };

  it('F20 an answer that is lost after the commit: told so, never sent again, one row, the same answer', async () => {
    wire.swallows = 1;
    const lost = await write('lost');
    expect(lost.errors?.[0]?.extensions).toEqual({
      code: 'SUBGRAPH_UNREACHABLE',
      subgraph: 'access',
    });
    expect(await rows()).toEqual(['un:lost']);
    const again = await write('lost');
    const oncemore = await write('lost');
    expect(again.errors).toBeUndefined();
    expect(again).toEqual(oncemore);
    expect(await rows()).toEqual(['un:lost']);
  }, 60_000);

  it('F19 F20 PostgreSQL and the service killed at random: the ledger and the table agree', async () => {
    const random = seeded(20261126);
    const keys = Array.from({ length: 20 }, (_, index) => `k${String(index).padStart(2, '0')}`);
    const ledger = new Map<string, object>();
    let isDone = false;
    const queue = [...keys];
    const client = async (): Promise<void> => {
      for (let key = queue.shift(); key !== undefined; key = queue.shift()) {
        ledger.set(key, await writeUntilTold(key));
        await sleep(random() * 60);
      }
    };
    let [kills, cuts] = [0, 0];
    const havoc = async (): Promise<void> => {
      while (!isDone) {
        await sleep(60 + random() * 200);
        wire.swallows += Number(random() < 0.3);
        const told = ledger.size;
        if (random() < 0.6) cuts += await cutConnections();
        else if (kills < 2) {
          kills += 1;
          await service.stop('SIGKILL');
          await startAccess();
        }
        // On a slow machine every write would be cut, for ever.
        while (!isDone && ledger.size === told) await sleep(20);
      }
      wire.swallows = 0;
    };
    const raging = havoc();
    try {
      await Promise.all([client(), client(), client()]);
    } finally {
      isDone = true;
      await raging;
    }
    console.log(`${kills} kills of the service, ${cuts} connections of PostgreSQL cut`);
    expect(kills + cuts).toBeGreaterThan(3);
    expect(await rows()).toEqual(['un:lost', ...keys.map((key) => `un:${key}`)].sort());
    for (const key of keys) {
      expect([key, await writeUntilTold(key)]).toEqual([key, ledger.get(key)]);
    }
    expect(await rows()).toHaveLength(keys.length + 1);
  }, 180_000);

  it('F23 all connections of PostgreSQL taken: too many are told to come back, and it recovers within 5 s', async () => {
    await owner.query('BEGIN');
    await owner.query('LOCK TABLE access_agreement IN ACCESS EXCLUSIVE MODE');
    const ask = () => post(port, { query: '{ accessAgreements(first: 1) { totalCount } }' });
    const asked = Array.from({ length: 60 }, (_, i) => sleep(i * 2).then(ask));
    const answers = await Promise.all(asked);
    const shed = answers.filter(({ status }) => status === 503);
    expect(shed.length).toBeGreaterThan(0);
    expect(shed.every(({ headers }) => headers['retry-after'] !== undefined)).toBe(true);
    const rest = answers.filter(({ status }) => status !== 503);
    expect(
      rest.every((answer) => answer.status === 200 && answer.json().errors?.length === 1),
    ).toBe(true);
    await owner.query('ROLLBACK');
    const released = performance.now();
    while ((await ask()).json().errors !== undefined) {
      expect(performance.now() - released).toBeLessThan(5_000);
      await sleep(50);
    }
  }, 60_000);

  /** Ends what the service has open at PostgreSQL, as its restart would; says how many these were. */
  async function cutConnections(): Promise<number> {
    const { rows: cut } = await admin.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE datname = $1 AND usename = $1 || '_answering'`,
      [new URL(database.url).username],
    );
    return cut.length;
  }
});
