import type { Database } from '../../../shared/runtime/postgres';
import { takeOverTold, toldDocument } from '../../../shared/runtime/store/tellings/exchange-told';
import type { CountedRecord } from '../../../shared/sharing/disclosure/next-telling';
import {
  type SignedTold,
  TOLD_KIND,
  type ToldDocument,
  parseTold,
} from '../../../shared/sharing/disclosure/told-document';
import { signDocument } from '../../../shared/sharing/signature';
import { RULES, recordsOf } from '../../attack/told-again';
import { NOW, SharingWorld } from '../../testkit/sharing-world';
import { type TestDatabase, createTestDatabase } from '../../testkit/test-database';
import { openLedger, tableOf, tell } from '../../testkit/told-tables';

const world = new SharingWorld();
const records = recordsOf(3, 2);
const first = records.filter(({ telling }) => telling === 1);

function signed(told: ToldDocument, by = told.teller): SignedTold {
  const signable = { kind: TOLD_KIND, document: told };
  return { told, signature: signDocument(signable, world.signers[by]!, NOW) };
}

describe('a ledger of told counts that another owner takes over', () => {
  let places: TestDatabase[];
  let ours: Database;
  let theirs: Database;
  let told: ToldDocument;
  const takeOver = (document: SignedTold, known: readonly CountedRecord[] = records) =>
    takeOverTold(theirs.manager, tableOf('shared', RULES, known).table, document, {
      ...{ directory: world.directory, now: Date.parse(NOW) },
    });

  beforeAll(async () => {
    places = await Promise.all(['given', 'taken'].map((name) => createTestDatabase(name)));
    [ours, theirs] = (await Promise.all(places.map(({ url }) => openLedger(url)))) as [
      Database,
      Database,
    ];
    await tell(ours, tableOf('shared', RULES, first));
    told = (await toldDocument(ours.manager, 'shared', 'keeper'))!;
  });
  afterAll(async () => {
    await Promise.all([ours.destroy(), theirs.destroy()]);
    await Promise.all(places.map((place) => place.drop()));
  });

  it('holds the bounds of what was told, and of withheld cells nothing', () => {
    expect(told.cells.length).toBeGreaterThan(0);
    expect(told.cells.every(({ rung }) => rung !== 'nothing')).toBe(true);
    expect(told.cells.some(({ least }) => least > 0 && least < RULES.smallestCount)).toBe(false);
    expect(told.tellings).toEqual([first.map(({ key }) => key).sort()]);
    expect(Object.keys(told).sort()).toEqual(
      ['cells', 'format', 'rules', 'table', 'teller', 'tellings'].sort(),
    );
    expect(parseTold(JSON.stringify(signed(told)))).toEqual(signed(told));
  });

  it('is nothing where nothing was told', async () => {
    expect(await toldDocument(theirs.manager, 'shared', 'movers')).toBeUndefined();
  });

  it('is refused where it is not signed by its teller, or was changed', async () => {
    await expect(takeOver(signed(told, 'wfp'))).rejects.toThrow('not signed by "keeper"');
    const { signature } = signed(told);
    const changed = { ...told, cells: told.cells.slice(1) };
    await expect(takeOver({ told: changed, signature })).rejects.toThrow('not over this document');
  });

  it('is refused where it is of other records', async () => {
    await expect(takeOver(signed(told), records.slice(1))).rejects.toThrow('not known here');
    const others = records.map((one) => ({ ...one, groups: ['B2', '02', 'killed'] }));
    await expect(takeOver(signed(told), others)).rejects.toThrow('the records here do not give');
    await expect(takeOver(signed({ ...told, table: 'another' }))).rejects.toThrow('another table');
  });

  it('is taken over once, is gone on from, and can be given back', async () => {
    expect(await takeOver(signed(told))).toBe(1);
    expect(await takeOver(signed(told))).toBe(0);
    expect(await tell(theirs, tableOf('shared', RULES, records))).toMatchObject({ telling: 2 });
    const back = (await toldDocument(theirs.manager, 'shared', 'movers'))!;
    expect(back.tellings).toHaveLength(2);
    expect(
      await takeOverTold(ours.manager, tableOf('shared', RULES, records).table, signed(back), {
        ...{ directory: world.directory, now: Date.parse(NOW) },
      }),
    ).toBe(1);
  });

  it('is refused where it was told by other rules, or of the same records apart from here', async () => {
    const place = await createTestDatabase('apart');
    const apart = await openLedger(place.url);
    const { table } = tableOf('shared', RULES, records);
    const take = (document: SignedTold) =>
      takeOverTold(apart.manager, table, document, {
        ...{ directory: world.directory, now: Date.parse(NOW) },
      });
    try {
      const looser = { ...told, rules: { ...told.rules, smallestCount: 1 } };
      await expect(take(signed(looser))).rejects.toThrow('told by other rules');
      const [where, ...axes] = told.rules.axes;
      const fewer = { ...where!, groups: where!.groups.slice(1) };
      const narrower = { ...told, rules: { ...told.rules, axes: [fewer, ...axes] } };
      await expect(take(signed(narrower))).rejects.toThrow('no group for a record');
      await apart.query(`insert into telling_secret values ('shared', 'another secret')`);
      await tell(apart, tableOf('shared', RULES, first));
      await expect(take(signed(told))).rejects.toThrow('did not go on from');
    } finally {
      await apart.destroy();
      await place.drop();
    }
  });

  it('is refused where it did not go on from what was told here', async () => {
    const forked = { ...told, tellings: [told.tellings[0]!.slice(1)] };
    await expect(takeOver(signed(forked))).rejects.toThrow('did not go on from');
  });
});
