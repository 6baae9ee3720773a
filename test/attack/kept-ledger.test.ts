import { takeOverTold, toldDocument } from '../../shared/runtime/store/tellings/exchange-told';
import { type CountedRecord, nextTelling } from '../../shared/sharing/disclosure/next-telling';
import { TOLD_KIND } from '../../shared/sharing/disclosure/told-document';
import { signDocument } from '../../shared/sharing/signature';
import { NOW, SharingWorld } from '../testkit/sharing-world';
import { type TestDatabase, createTestDatabase } from '../testkit/test-database';
import { openLedger, tableOf, tell } from '../testkit/told-tables';
import { RULES, type ToldAt, narrowedBy, recordsOf } from './told-again';

/** Hundreds of linear programs; a slow machine may take its time. */
const SLOW_MS = 600_000;

const PARTS = 3;
const SEEDS = [7, 8];

/** Answers of an owner that keeps nothing: each telling is worked out as if it were the first. */
function forgetful(records: readonly CountedRecord[], tellings: readonly number[]): ToldAt[] {
  return tellings.map((telling) => {
    const known = records.filter((record) => record.telling <= telling);
    const anew = known.map((record) => ({ ...record, telling: 1 }));
    const made = nextTelling(RULES, anew, { cells: [], exchanges: [] }, 'the same secret');
    return { telling, answers: made?.answers ?? [] };
  });
}

const until = (records: readonly CountedRecord[], part: number) =>
  records.filter(({ telling }) => telling <= part);

describe('counts that are told again', () => {
  let places: TestDatabase[];

  beforeAll(async () => {
    places = await Promise.all(['ours', 'theirs'].map((name) => createTestDatabase(name)));
  });
  afterAll(() => Promise.all(places.map((place) => place.drop())));

  it.each(SEEDS)(
    'after restarts narrow no small cell (data set %d)',
    async (seed) => {
      const records = recordsOf(seed, PARTS);
      const told: ToldAt[] = [];
      for (let part = 1; part <= PARTS; part += 1) {
        const database = await openLedger(places[0]!.url);
        told.push(await tell(database, tableOf(`table ${seed}`, RULES, until(records, part))));
        await database.destroy();
      }
      expect(told.map(({ telling }) => telling)).toEqual([1, 2, 3]);
      const { small, narrowed } = await narrowedBy(records, told);
      expect(small).toBeGreaterThan(50);
      expect(narrowed).toBe(0);
    },
    SLOW_MS,
  );

  it(
    'narrow small cells where their owner keeps no ledger',
    async () => {
      const records = recordsOf(SEEDS[0]!, PARTS);
      const told = forgetful(records, [1, 2, 3]);
      expect((await narrowedBy(records, told)).narrowed).toBeGreaterThan(0);
    },
    SLOW_MS,
  );

  it(
    'by another owner of the same records narrow none, when it took over what was told',
    async () => {
      const world = new SharingWorld();
      const records = recordsOf(SEEDS[0]!, 2);
      const [ours, theirs] = await Promise.all(places.map(({ url }) => openLedger(url)));
      const first = await tell(ours!, tableOf('shared', RULES, until(records, 1)));
      const document = (await toldDocument(ours!.manager, 'shared', 'keeper'))!;
      const signable = { kind: TOLD_KIND, document };
      const signature = signDocument(signable, world.signers['keeper']!, NOW);
      const both = tableOf('shared', RULES, records);
      const taken = await takeOverTold(
        ...([theirs!.manager, both.table, { told: document, signature }] as const),
        { directory: world.directory, now: Date.parse(NOW) },
      );
      expect(taken).toBe(1);
      const second = await tell(theirs!, both);
      expect(second.telling).toBe(2);
      const { small, narrowed } = await narrowedBy(records, [first, second]);
      expect(small).toBeGreaterThan(50);
      expect(narrowed).toBe(0);
      await Promise.all([ours!.destroy(), theirs!.destroy()]);
    },
    SLOW_MS,
  );

  it(
    'by another owner who knows nothing of that narrow small cells',
    async () => {
      const records = recordsOf(SEEDS[0]!, 2);
      const [first] = forgetful(records, [1]);
      const [second] = forgetful(records, [2]);
      expect((await narrowedBy(records, [first!, second!])).narrowed).toBeGreaterThan(0);
    },
    SLOW_MS,
  );

  it('are told once where several instances tell them at the same time', async () => {
    const records = recordsOf(9, 1);
    const instances = await Promise.all([1, 2, 3].map(() => openLedger(places[0]!.url)));
    const told = await Promise.all(
      instances.map((one) => tell(one, tableOf('at once', RULES, records))),
    );
    expect(told.map(({ telling }) => telling).sort()).toEqual([0, 0, 1]);
    await Promise.all(instances.map((one) => one.destroy()));
  });
});
