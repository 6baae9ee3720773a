import { runLoad } from '../../testkit/run-load';
import { Visits } from './visits';
import { visitLoader, visitSource } from './visit-loader';

const visits = new Visits();

describe('a malformed file', () => {
  const whole = ['1,,Khartoum,WFP,3', '2,,Gezira,IOM,4'];

  it.each([
    ['is cut off', ['2,,Gezira,IOM,4', '3,,Kass'], /a\.csv, line 3: the row has 3 cells/],
    ['makes the parser fail', ['3,,parser fails,X,1'], /a\.csv, line 2: the row is not of the exp/],
    ['breaks a rule of the database', ['3,,Kassala,X,9999'], /a\.csv: the records cannot be kept/],
  ])(
    'that %s leaves nothing behind, while the others load and the exit code is 1',
    async (_, lines, why) => {
      visits.write({ 'a.csv': lines, 'b.csv': whole });
      const { counts, failures, exitCode, complaint } = await visits.load(['a.csv', 'b.csv']);
      expect(failures).toEqual([expect.stringMatching(why)]);
      expect(failures[0]).not.toMatch(/insert into|at .*:\d+:\d+/);
      expect(exitCode).toBe(1);
      expect(complaint).toBe('');
      expect(counts).toEqual({ visits: { read: 2, accepted: 2 } });
      expect(await visits.query('select count(*)::int as n from source_record')).toEqual([
        { n: 2 },
      ]);
      expect(await visits.known()).toHaveLength(2);
    },
  );

  it('is taken in once it was mended', async () => {
    visits.write({ 'a.csv': ['1,,Khartoum,WFP,3', '2,,Gez'] });
    expect((await visits.load(['a.csv'])).exitCode).toBe(1);
    visits.write({ 'a.csv': whole });
    const mended = await visits.load(['a.csv']);
    expect(mended).toMatchObject({ exitCode: 0, counts: { visits: { read: 2, accepted: 2 } } });
  });

  it('of our own format fails alone, whether in its header or in a line', async () => {
    const header = JSON.stringify({
      passage: 1,
      kind: 'Visit',
      dataset: { id: 'own', title: 'Own', publisher: 'A', licence: 'CC0-1.0', sensitivity: 'LOW' },
    });
    const line = (recordId: string, people: number) =>
      JSON.stringify({ recordId, value: { place: 'Kassala', team: 'IOM', people } });
    visits.writeText('1.passage.ndjson', '{"passage":2}');
    visits.writeText('2.passage.ndjson', `${header}\n${line('1', 5)}\n{"rec`);
    visits.writeText('3.passage.ndjson', `${header}\n${line('1', 5)}\n${line('2', -1)}\n`);
    visits.writeText('4.passage.ndjson', header.replace('Visit', 'Plan'));
    visits.write({ 'a.csv': whole });
    const { counts, failures, rejections, foreign, exitCode } = await visits.load(
      ['a.csv'],
      '--rejections',
    );
    expect(exitCode).toBe(1);
    expect(failures).toEqual([
      expect.stringMatching(/^1\.passage\.ndjson, line 1: /),
      expect.stringMatching(/^2\.passage\.ndjson, line 3: the line is not JSON/),
    ]);
    expect(counts).toMatchObject({
      visits: { accepted: 2 },
      own: { read: 2, accepted: 1, rejected: 1 },
    });
    expect(rejections).toMatchObject([
      { file: '3.passage.ndjson', where: 'line 3', column: 'people', value: '-1' },
    ]);
    expect(foreign).toEqual(['4.passage.ndjson']);
  });
});

describe('rejections', () => {
  it('are listed with file, place, column, value and reason, in the order of the file', async () => {
    const bad = Array.from({ length: 11 }, (_, i) => `${i},,Khartoum,WFP,x${i}`);
    visits.write({ 'a.csv': bad });
    const { rejections } = await visits.load(['a.csv'], '--rejections');
    expect(rejections.map(({ where }) => where)).toEqual(bad.map((_, i) => `line ${i + 2}`));
    expect(rejections[10]).toEqual({
      dataset: 'visits',
      file: 'a.csv',
      where: 'line 12',
      column: 'people',
      value: 'x10',
      reason: 'not a number of people',
    });
  });

  it('of a file are replaced by those of its next load', async () => {
    visits.write({ 'a.csv': ['1,,Khartoum,WFP,x'], 'b.csv': ['2,,Khartoum,WFP,y'] });
    await visits.load(['a.csv', 'b.csv']);
    visits.write({ 'a.csv': ['1,,Khartoum,WFP,1'] });
    const { rejections } = await visits.load(['a.csv'], '--rejections');
    expect(rejections).toMatchObject([{ file: 'b.csv', value: 'y' }]);
  });
});

describe('a loader', () => {
  it.each([
    [['--data', '/nowhere'], /\/nowhere: the data folder cannot be read/],
    [['--dta', 'x'], /Unknown option '--dta'.*Expected options among --data/],
    [['--directory', '/nowhere.json'], /nowhere\.json: the file cannot be read: ENOENT/],
  ])('fails over the arguments %j with one sentence and exit code 1', async (args, sentence) => {
    const { exitCode, complaint } = await runLoad(visitLoader(visits.url, []), args);
    expect(exitCode).toBe(1);
    expect(complaint).toMatch(sentence);
    expect(complaint.trim()).not.toContain('\n');
  });

  it('reads its own samples, and nothing of a source whose files are absent', async () => {
    visits.write({ 'a.csv': ['1,,Khartoum,WFP,3'] });
    const sources = [visitSource(['absent.csv'])];
    const loader = visitLoader(visits.url, sources, { samplesFolder: visits.folder });
    const { counts, exitCode } = await runLoad(loader, ['--samples']);
    expect({ counts, exitCode }).toEqual({ counts: {}, exitCode: 0 });
  });
});
