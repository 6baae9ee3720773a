import fc from 'fast-check';
import { Visits } from './visits';

const REVISIONS = `select record_id as id, version, as_given->>'people' as people
  from source_record_revision order by superseded_at`;

const visits = new Visits();

describe('a load', () => {
  it('counts every row it reads in exactly one way', async () => {
    visits.write({
      'a.csv': ['1,,Khartoum,WFP,3', '2,,Gezira,WFP,few', ',,,,', ',,Kassala,IOM,4'],
      'b.csv': ['1,,Khartoum,WFP,3', ',,Kassala,IOM,4', '1,,Khartoum,WFP,9'],
    });
    const { counts, exitCode } = await visits.load(['a.csv', 'b.csv']);
    const expected = { read: 7, accepted: 2, rejected: 2, repeated: 2, empty: 1 };
    expect(counts).toEqual({ visits: expected });
    expect(exitCode).toBe(0);
  });

  it('changes nothing when it is repeated', async () => {
    visits.write({ 'a.csv': ['1,,Khartoum,WFP,3', ',,Kassala,IOM,4', '2,,Gezira,WFP,few'] });
    await visits.load(['a.csv']);
    const before = await tables();
    const again = await visits.load(['a.csv']);
    expect(again.counts).toEqual({ visits: { read: 3, unchanged: 2, rejected: 1 } });
    expect(await tables()).toEqual(before);
    expect(await visits.query(REVISIONS)).toEqual([]);
  });

  it('keeps the earlier form of a row that its provider revised', async () => {
    visits.write({ 'a.csv': ['1,2022-01,Khartoum,WFP,3', '2,,Gezira,WFP,5'] });
    await visits.load(['a.csv']);
    visits.write({ 'a.csv': ['1,2022-02,Khartoum,WFP,4', '2,,Gezira,IOM,5'] });
    const { counts } = await visits.load(['a.csv']);
    expect(counts).toEqual({ visits: { read: 2, revised: 2 } });
    expect(await visits.known()).toEqual([
      { id: '1', place: 'Khartoum', team: 'WFP', people: 4 },
      { id: '2', place: 'Gezira', team: 'IOM', people: 5 },
    ]);
    expect(await visits.query(REVISIONS)).toEqual(
      expect.arrayContaining([
        { id: '1', version: '2022-01', people: '3' },
        { id: '2', version: null, people: '5' },
      ]),
    );
  });

  it('does not let an older version overwrite a newer one, in this load or a later one', async () => {
    visits.write({
      'new.csv': ['1,2022-02,Khartoum,WFP,4'],
      'old.csv': ['1,2022-01,Khartoum,WFP,3'],
    });
    const both = await visits.load(['new.csv', 'old.csv']);
    expect(both.counts).toEqual({ visits: { read: 2, accepted: 1, unchanged: 1 } });
    const older = await visits.load(['old.csv']);
    expect(older.counts).toEqual({ visits: { read: 1, unchanged: 1 } });
    expect(await visits.known()).toMatchObject([{ people: 4 }]);
  });

  it('takes what a later version says again as newer than what stood between', async () => {
    visits.write({
      'jan.csv': ['1,2022-01,Khartoum,WFP,3'],
      'mar.csv': ['1,2022-03,Khartoum,WFP,3'],
      'feb.csv': ['1,2022-02,Khartoum,WFP,9'],
    });
    for (const name of ['jan.csv', 'mar.csv', 'feb.csv']) await visits.load([name]);
    expect(await visits.known()).toMatchObject([{ people: 3 }]);
  });

  it('rejects a row whose id stands for other content that is not older', async () => {
    visits.write({ 'a.csv': ['1,2022-01,Khartoum,WFP,3', '1,2022-01,Khartoum,WFP,4'] });
    const { counts, rejections } = await visits.load(['a.csv'], '--rejections');
    expect(counts).toEqual({ visits: { read: 2, accepted: 1, rejected: 1 } });
    expect(rejections).toMatchObject([{ where: 'line 3', column: 'id', value: '1' }]);
  });

  it('gives equal tables whatever the order of the files', async () => {
    const row = fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 6 }));
    const plan = fc.record({
      months: fc.uniqueArray(row, { minLength: 1, maxLength: 8, selector: String }),
      order: fc.infiniteStream(fc.nat({ max: 1000 })),
    });
    await fc.assert(
      fc.asyncProperty(plan, async ({ months, order }) => {
        const files = Object.fromEntries(
          months.map(([id, version], i) => [
            `${i}.csv`,
            [`${id},${version},Khartoum,WFP,${version % 3}`],
          ]),
        );
        const names = Object.keys(files);
        const shuffled = names
          .map((name) => ({ name, rank: order.next().value as number }))
          .sort((a, b) => a.rank - b.rank)
          .map(({ name }) => name);
        visits.write(files);
        const results = [];
        for (const sequence of [names, shuffled]) {
          await visits.query('truncate source_record, source_record_revision, visit');
          await visits.load(sequence);
          results.push(await visits.known());
        }
        expect(results[1]).toEqual(results[0]);
      }),
      { numRuns: 25 },
    );
  });

  it('takes in more rows than fit one batch, and an id again in a later batch', async () => {
    const rows = Array.from({ length: 4_500 }, (_, i) => `${i},1,Khartoum,WFP,${i % 10}`);
    visits.write({ 'a.csv': [...rows, '0,2,Khartoum,WFP,7'] });
    const { counts } = await visits.load(['a.csv']);
    expect(counts).toEqual({ visits: { read: 4_501, accepted: 4_500, revised: 1 } });
    expect((await visits.known())[0]).toMatchObject({ id: '0', people: 7 });
  });
});

async function tables(): Promise<unknown> {
  return Promise.all(
    ['visit', 'source_record', 'place_mention', 'organization_mention', 'dataset'].map((table) =>
      visits.query(`select * from ${table} order by 1, 2`),
    ),
  );
}
