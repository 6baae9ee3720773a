import { writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import type { Gateway } from '../../../gateway/service';
import { signDirectory } from '../../../shared/sharing/key-directory';
import { type WholeAnswer, parseReceipt, sha256 } from '../../../shared/sharing/receipt';
import { createSharingPolicy } from '../../../shared/sharing/sharing-policy';
import { receiptFaults } from '../../../shared/sharing/verify-receipt';
import { post } from '../../fixtures/gateway/http';
import { RatedOwners, headersFor } from '../../fixtures/gateway/rated-owners';
import { runProgram } from '../../fixtures/gateway/start-process';
import { NOW, SharingWorld } from '../../testkit/sharing-world';
import { temporaryFolder } from '../../testkit/temporary-folder';

const BOTH = '{ routes { id guards raids { id day place } } events { id actor } }';

describe('what an answer tells of itself, on request', () => {
  const world = new SharingWorld();
  const folder = temporaryFolder();
  const signer = world.signers['keeper']!;
  const policy = createSharingPolicy(world.directory, [], 1);
  let owners: RatedOwners;
  let gateway: Gateway;
  let port: number;

  beforeAll(async () => {
    owners = await new RatedOwners().start();
    gateway = owners.gateway(
      { subgraphBreakerFailures: 99 },
      { sharing: () => policy, receipts: () => signer },
    );
    port = await gateway.listen();
  });
  beforeEach(async () => {
    await owners.start();
    for (const owner of [owners.protection, owners.logistics]) owner.fault = undefined;
  });
  afterAll(async () => {
    await gateway.stop();
    await owners.stop();
  });

  const told = async (query: string, tell: string, organization?: string) => {
    const headers = { ...headersFor(organization, 'coordination'), 'passage-tell': tell };
    const answer = await post(port, { query }, headers);
    return JSON.parse(answer.text) as WholeAnswer & { errors?: { message: string }[] };
  };

  it('is nothing where nothing is asked, and the data is the same where it is', async () => {
    const plain = await post(port, { query: BOTH }, headersFor('keeper', 'coordination'));
    const { data, errors, extensions } = JSON.parse(plain.text);
    expect(extensions).toBeUndefined();
    const full = await told(BOTH, 'coverage, provenance, receipt', 'keeper');
    expect(full).toMatchObject({ data, errors });
    expect(JSON.stringify(full.data)).toBe(JSON.stringify(data));
    expect(full.errors).toHaveLength(errors.length);
  });

  it('refuses a word that it does not know', async () => {
    expect((await told(BOTH, 'everything')).errors?.[0]?.message).toContain(
      'Expected coverage, provenance, receipt',
    );
  });

  describe('coverage', () => {
    const coverage = async (query: string, organization?: string) =>
      (await told(query, 'coverage', organization)).extensions?.['coverage'];
    const keeper = { organization: 'keeper', subgraph: 'protection' };
    const movers = { organization: 'movers', subgraph: 'logistics' };

    it('names who answered and who refused, one owner perhaps both', async () => {
      expect(await coverage(BOTH)).toEqual([
        { ...movers, states: ['ANSWERED', 'REFUSED'] },
        { ...keeper, states: ['ANSWERED', 'REFUSED'] },
      ]);
      expect(await coverage('{ routes { id } }')).toEqual([{ ...movers, states: ['ANSWERED'] }]);
      expect(await coverage('{ raid(id: "r1") { place } }')).toMatchObject([
        { ...keeper, states: expect.arrayContaining(['REFUSED']) },
      ]);
    });

    it('names who is down and who failed', async () => {
      owners.protection.fault = () => ({ status: 200, headers: {}, body: 'nonsense' });
      await owners.logistics.stop();
      expect(await coverage('{ routes { id } events { id } }')).toEqual([
        { ...movers, states: ['DOWN'] },
        { ...keeper, states: ['FAILED'] },
      ]);
    });

    it('names whose answer was suppressed or stale, as the owner says, and nothing that it cannot say', async () => {
      const saying = (states: unknown) => {
        owners.protection.fault = (reply) => {
          const body = { ...JSON.parse(String(reply.body)), extensions: { passageStates: states } };
          return { ...reply, body: JSON.stringify(body) };
        };
        return coverage('{ events { id } }');
      };
      const told = (...states: string[]) => [{ ...keeper, states: ['ANSWERED', ...states] }];
      expect(await saying(['SUPPRESSED'])).toEqual(told('SUPPRESSED'));
      expect(await saying(['STALE', 'SUPPRESSED'])).toEqual(told('SUPPRESSED', 'STALE'));
      expect(await saying(['DOWN', 'anything', 7, {}])).toEqual(told());
      expect(await saying('STALE')).toEqual(told());
    });
  });

  describe('provenance', () => {
    const provenance = async (query: string, organization?: string) =>
      (await told(query, 'provenance', organization)).extensions as Record<string, unknown[]>;

    it('names owner, source record, date, licence and method of each value by its path', async () => {
      const { provenance: found } = await provenance(
        '{ all: routes { id raids { key: id day } } }',
      );
      const source = {
        publisher: 'AWSD',
        recordId: '17',
        retrievedAt: '2026-10-01',
        licence: 'CC BY',
      };
      const keeper = { organization: 'keeper', subgraph: 'protection' };
      const movers = { organization: 'movers', subgraph: 'logistics', sources: [] };
      expect(found).toEqual([
        { path: [], fields: ['all'], ...movers, method: 'COMPUTED' },
        { path: ['all', 0], fields: ['id', 'raids'], ...movers, method: 'COMPUTED' },
        {
          ...{ path: ['all', 0, 'raids', 0], fields: ['key'] },
          ...{ ...movers, method: 'RECORDED', sources: [source] },
        },
        {
          ...{ path: ['all', 0, 'raids', 0], fields: ['day'] },
          ...{ ...keeper, method: 'RECORDED', sources: [source] },
        },
      ]);
    });

    it('names what is withheld, whose it is and why, and asks through interfaces and fragments', async () => {
      const { provenance: found, withheld } = await provenance(
        '{ events { ...what } } fragment what on Event { day ... on Raid { place } }',
      );
      expect(found).toContainEqual(
        expect.objectContaining({ path: ['events', 0], fields: ['day'], method: 'RECORDED' }),
      );
      expect(found).toContainEqual(
        expect.objectContaining({ path: ['events', 1], fields: ['day'], method: 'COMPUTED' }),
      );
      const path = ['events', 0, 'place'];
      expect(withheld).toEqual([
        { path, organization: 'keeper', subgraph: 'protection', code: 'FORBIDDEN' },
      ]);
    });
  });

  describe('a receipt', () => {
    const trusted = { directory: world.directory, now: NOW };
    const receiptIn = ({ extensions }: WholeAnswer) =>
      parseReceipt(JSON.stringify(extensions?.['receipt']));

    it('is signed over question, answer and what each owner said', async () => {
      owners.protection.calls.length = 0;
      const answer = await told('{ raid(id: "r1") { id day } }', 'receipt, coverage', 'ocha');
      const signed = receiptIn(answer);
      expect(receiptFaults(answer, signed, { publicKey: signer.publicKey })).toEqual([]);
      const { receipt } = signed;
      expect(receipt).toMatchObject({
        organization: 'ocha',
        purpose: 'coordination',
        question: sha256('{ raid(id: "r1") { id day } }'),
        owners: [{ organization: 'keeper', subgraph: 'protection' }],
      });
      const said = Buffer.from('{"data":{"raid":{"id":"r1","day":"2026-01-02"}}}');
      expect(receipt.owners[0]!.answered).toBe(sha256(said));
      expect(Object.keys(receipt.answer)).toEqual(
        expect.arrayContaining(['/data/raid/id', '/data/raid/day', '/extensions/coverage']),
      );
    });

    it('says who did not answer, and counts errors as part of the answer', async () => {
      await owners.logistics.stop();
      const answer = await told('{ routes { id } }', 'receipt');
      const signed = receiptIn(answer);
      expect(signed.receipt.owners).toEqual([
        expect.objectContaining({ answered: null, failure: 'SUBGRAPH_UNREACHABLE' }),
      ]);
      const without = { data: answer.data, extensions: answer.extensions! };
      expect(receiptFaults(without, signed, { publicKey: signer.publicKey })).toEqual([
        '/errors/0 was taken out',
      ]);
    });

    it('names whatever differs from what was signed, and nothing else', async () => {
      const answer = await told(BOTH, 'receipt', 'keeper');
      const signed = receiptIn(answer);
      const pointers = Object.keys(signed.receipt.answer).filter((one) => one.startsWith('/data'));
      fc.assert(
        fc.property(fc.constantFrom(...pointers), fc.string(), (pointer, other) => {
          const changed = structuredClone(answer);
          const keys = pointer.split('/').slice(1);
          const last = keys.pop()!;
          const holder = keys.reduce<any>((at, key) => at[key], changed);
          holder[last] = `other ${other}`;
          expect(receiptFaults(changed, signed, { publicKey: signer.publicKey })).toEqual([
            `${pointer} is not what was signed`,
          ]);
        }),
        { numRuns: 50 },
      );
    });

    it('does not count when it was edited, is by another key, or the key was revoked', async () => {
      const answer = await told(BOTH, 'receipt', 'keeper');
      const signed = receiptIn(answer);
      const faults = (given: typeof signed, by: Parameters<typeof receiptFaults>[2]) =>
        receiptFaults(answer, given, by).join('\n');
      const edited = { ...signed, receipt: { ...signed.receipt, organization: 'wfp' } };
      expect(faults(edited, { publicKey: signer.publicKey })).toContain('does not count');
      expect(faults(signed, { publicKey: world.signers['ocha']!.publicKey })).toContain(
        'by another key',
      );
      const revoked = world.withKey('keeper', { revokedAt: NOW });
      expect(faults(signed, { directory: revoked, now: '2026-12-30T00:00:00Z' })).toContain(
        'the key was revoked',
      );
      expect(faults(signed, { ...trusted, now: '2026-12-30T00:00:00Z' })).toBe('');
    });

    it('is verified offline by a command that names what differs', async () => {
      const answer = await told(BOTH, 'receipt', 'keeper');
      const directory = path.join(folder, 'directory.json');
      const file = path.join(folder, 'answer.json');
      writeFileSync(directory, JSON.stringify(signDirectory(world.directory, world.steward, NOW)));
      const verify = async (given: WholeAnswer, ...trust: string[]) => {
        writeFileSync(file, JSON.stringify(given, undefined, 2));
        return runProgram('shared/tools/receipt/main.ts', ['verify', file, ...trust]);
      };
      const stated = ['--directory', directory, '--steward', world.stewardKey];
      const whole = await verify(answer, ...stated);
      expect(whole).toMatchObject({
        exitCode: 0,
        stdout: expect.stringContaining('the answer is what was signed'),
      });
      expect(whole.stdout).toContain('protection (keeper): answer ');
      const text = JSON.stringify(answer).replace('CANARY-place', 'elsewhere');
      const edited = await verify(JSON.parse(text) as WholeAnswer, '--key', signer.publicKey);
      expect(edited.exitCode).toBe(1);
      expect(edited.stdout).toContain('/data/routes/0 is not what was signed');
    });

    it('is refused where nobody signs', async () => {
      const without = owners.gateway();
      const headers = { 'passage-tell': 'receipt' };
      const { errors } = await without.execute({ query: '{ routes { id } }', headers });
      await without.stop();
      expect(errors?.[0]?.message).toContain('signs no receipts');
    });
  });
});
