import { explain } from '../../../shared/core/errors';
import type { PassageError } from '../../../shared/core/errors';
import type { Source } from '../../../shared/runtime/ingest/record-kind';
import { sources } from '../../../subgraphs/access/ingest/sources';
import type { AccessUnderTest } from './access-under-test';
import { dataFolder, ingest, startAccessUnderTest } from './access-under-test';

const [agreements, indicators, movements] = sources as [Source, Source, Source];
const AGREEMENT = {
  id: 'X-1',
  title: 'An agreement of a test',
  type: 'HUMANITARIAN_PAUSE',
  countries: ['SDN'],
  parties: ['One', 'Other'],
  signed: '2023-05-20',
};
const HEADER =
  'period_start,period_end,area,planned,facilitated,partially_facilitated,impeded,denied,cancelled_or_postponed,source';
const MOVEMENT = '2024-01-01,2024-01-31,Gaza Strip total,61,10,2,9,34,6,';

describe('a file that is not as expected', () => {
  let access: AccessUnderTest;
  beforeAll(async () => (access = await startAccessUnderTest('access_bad_files')));
  afterAll(() => access.stop());

  const rowsKept = async () => {
    const [row]: { count: number }[] = await access.database.query(
      `select (select count(*) from source_record) + (select count(*) from access_agreement)
         + (select count(*) from movement_outcome) + (select count(*) from rejected_row) as count`,
    );
    return row!.count;
  };

  async function failure(source: Source, content: string | Buffer): Promise<string> {
    const name = source.files[0]!;
    const { folder, remove } = dataFolder({ [name]: content });
    try {
      await ingest(access.database, source, folder);
      return 'no failure';
    } catch (error) {
      return explain(error as PassageError).replace(folder, 'data');
    } finally {
      remove();
    }
  }

  it.each([
    [
      'half a JSON file',
      agreements,
      JSON.stringify([AGREEMENT]).slice(0, 60),
      /^data\/access\/agreements\.json: the file is not JSON: .+ Expected a whole JSON document\.$/,
    ],
    [
      'another JSON document',
      agreements,
      '{"id":1}',
      /^data\/access\/agreements\.json: no list at the top\. Expected a list at the top\.$/,
    ],
    [
      'a list of other things',
      agreements,
      '[1]',
      /^data\/access\/agreements\.json, record 1: a member of the list is no record \(found "1"\)/,
    ],
    ['another table', indicators, 'a,b\n1,2\n', /the header lacks ISO Code, Country/],
    [
      'a row that was cut off',
      movements,
      `${HEADER}\n${MOVEMENT}\n2024-02-01,2024`,
      /line 3: the row has 2 cells, the header 10/,
    ],
    [
      'bytes of another encoding',
      movements,
      Buffer.from([0xff, 0xfe, 0x00, 0xd8]),
      /the file is not utf-8 text/,
    ],
  ] as const)(
    'as %s gets one clear sentence, and nothing of it is kept',
    async (_, source, content, sentence) => {
      expect(await failure(source, content)).toMatch(sentence);
      expect(await rowsKept()).toBe(0);
    },
  );
});

describe('a row that is not as expected', () => {
  let access: AccessUnderTest;
  beforeAll(async () => (access = await startAccessUnderTest('access_bad_rows')));
  afterAll(() => access.stop());

  it('is rejected alone, with its place, column, value and reason', async () => {
    const table = [
      HEADER,
      MOVEMENT,
      MOVEMENT,
      MOVEMENT.replace('2024-01-31', '2024-01-32'),
      ',,,,,,,,,',
    ];
    const { folder, remove } = dataFolder({
      'access/gaza_movement_outcomes.csv': table.join('\n'),
      'access/agreements.json': JSON.stringify([
        AGREEMENT,
        { ...AGREEMENT, id: 'X-2', signed: 'May' },
      ]),
    });
    try {
      expect(await ingest(access.database, movements, folder)).toMatchObject({
        read: 4,
        accepted: 1,
        repeated: 1,
        rejected: 1,
        empty: 1,
      });
      expect(await ingest(access.database, agreements, folder)).toMatchObject({
        read: 2,
        accepted: 1,
        rejected: 1,
      });
    } finally {
      remove();
    }
    const rejected = await access.database.query(
      `select place_in_file, column_name, value, reason from rejected_row order by dataset`,
    );
    expect(rejected).toEqual([
      {
        place_in_file: 'record 2',
        column_name: 'signed',
        value: '"May"',
        reason: 'not a calendar day as YYYY-MM-DD',
      },
      {
        place_in_file: 'line 4',
        column_name: 'period_end',
        value: '2024-01-32',
        reason: 'not a calendar day as YYYY-MM-DD',
      },
    ]);
  });

  it('with a place that no list knows is kept, and says so', async () => {
    const { data } = await access.ask(
      '{ accessAgreement(id: "X-1") { countryCodes countries { iso3 } } }',
    );
    expect(data.accessAgreement).toEqual({ countryCodes: [], countries: [] });
  });

  it('keeps its earlier version when it is revised', async () => {
    const { folder, remove } = dataFolder({
      'access/agreements.json': JSON.stringify([{ ...AGREEMENT, title: 'Another title' }]),
    });
    try {
      expect(await ingest(access.database, agreements, folder)).toMatchObject({ revised: 1 });
    } finally {
      remove();
    }
    const { data } = await access.ask('{ accessAgreement(id: "X-1") { title } }');
    expect(data.accessAgreement.title).toBe('Another title');
    const [earlier] = await access.database.query('select as_given from source_record_revision');
    expect(earlier.as_given.title).toBe('An agreement of a test');
  });
});

describe('a question that is not as expected', () => {
  let access: AccessUnderTest;
  beforeAll(async () => (access = await startAccessUnderTest('access_bad_questions')));
  afterAll(() => access.stop());

  it.each([
    [
      '{ accessAgreement(id: "x", asOf: "2023-02-30") { id } }',
      /Date: "2023-02-30" is not a day as YYYY-MM-DD/,
    ],
    [
      '{ authorizations(country: "SYR", from: "2020-01-02", to: "2020-01-01") { nodes { from } } }',
      /^to: the period ends before it begins or is too long \(found "2020-01-01"\)/,
    ],
    [
      '{ authorizations(country: "SYR", from: "0001-01-01", to: "9999-12-31") { nodes { from } } }',
      /is not a day|too long/,
    ],
    [
      '{ accessAgreements(first: 501) { totalCount } }',
      /^first: the page is too large or negative/,
    ],
    [
      '{ accessIndicators(after: "bm8") { totalCount } }',
      /^after: this is not a cursor of this list/,
    ],
  ])('%s gets one clear sentence', async (question, sentence) => {
    const { errors } = await access.ask(question);
    expect(errors?.[0]?.message).toMatch(sentence);
    expect(errors?.[0]?.extensions.code).toMatch(
      /BAD_INPUT|BAD_USER_INPUT|GRAPHQL_VALIDATION_FAILED/,
    );
  });
});
