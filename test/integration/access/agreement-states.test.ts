import { sources } from '../../../subgraphs/access/ingest/sources';
import { describeWithRealData } from '../../testkit/real-data';
import type { AccessUnderTest } from './access-under-test';
import { ingest, startAccessUnderTest } from './access-under-test';

describeWithRealData('the states of the access agreements', (data) => {
  let access: AccessUnderTest;

  beforeAll(async () => {
    access = await startAccessUnderTest('access_states');
    await ingest(access.database, sources[0]!, data);
  });
  afterAll(() => access.stop());

  it.each([
    ['BSGI-2022', '2022-07-21', 'NOT_YET'],
    ['BSGI-2022', '2022-07-22', 'SIGNED'],
    ['BSGI-2022', '2022-07-23', 'IN_FORCE'],
    ['BSGI-2022', '2022-10-29', 'SUSPENDED'],
    ['BSGI-2022', '2022-11-02', 'SUSPENDED'],
    ['BSGI-2022', '2022-11-03', 'IN_FORCE'],
    ['BSGI-2022', '2022-11-20', 'IN_FORCE'],
    ['BSGI-2022', '2023-03-19', 'IN_FORCE'],
    ['BSGI-2022', '2023-05-19', 'IN_FORCE'],
    ['BSGI-2022', '2023-07-16', 'IN_FORCE'],
    ['BSGI-2022', '2023-07-17', 'TERMINATED'],
    ['UNSCR-2165', '2014-07-14', 'SIGNED'],
    ['UNSCR-2165', '2014-07-15', 'IN_FORCE'],
    ['UNSCR-2165', '2015-01-10', 'IN_FORCE'],
    ['UNSCR-2165', '2015-01-11', 'EXPIRED'],
    ['UNSCR-2504', '2020-07-10', 'IN_FORCE'],
    ['UNSCR-2504', '2020-07-11', 'EXPIRED'],
    ['UNSCR-2533', '2020-07-11', 'SIGNED'],
    ['UNSCR-2533', '2020-07-12', 'IN_FORCE'],
    ['UNSCR-2585', '2022-01-11', 'IN_FORCE'],
    ['UNSCR-2585', '2022-07-10', 'IN_FORCE'],
    ['UNSCR-2585', '2022-07-11', 'EXPIRED'],
    ['UNSCR-2642', '2022-07-12', 'SIGNED'],
    ['UNSCR-2642', '2022-07-13', 'IN_FORCE'],
    ['UNSCR-2672', '2023-07-10', 'IN_FORCE'],
    ['UNSCR-2672', '2023-07-11', 'EXPIRED'],
    ['JEDDAH-2023-05-20', '2023-05-22', 'SIGNED'],
    ['JEDDAH-2023-05-20', '2023-05-23', 'IN_FORCE'],
    ['JEDDAH-2023-05-20', '2023-05-30', 'IN_FORCE'],
    ['JEDDAH-2023-05-20', '2023-05-31', 'SUSPENDED'],
    ['JEDDAH-2023-05-20', '2023-06-04', 'EXPIRED'],
    ['JEDDAH-2023-05-20', '2024-12-31', 'EXPIRED'],
  ])('tell that %s on %s is %s', async (id, date, state) => {
    const question = `query ($id: ID!, $date: Date!) {
      accessAgreement(id: $id) { statusOn(date: $date) { state } }
    }`;
    const { data: answer } = await access.ask(question, { id, date });
    expect(answer.accessAgreement.statusOn.state).toBe(state);
  });

  /** The day from which each state holds, read by hand from the resolutions and statements. */
  const DAYS: Readonly<Record<string, readonly (readonly [from: string, state: string])[]>> = {
    'BSGI-2022': [
      ...([
        ['2022-07-22', 'SIGNED'],
        ['2022-07-23', 'IN_FORCE'],
      ] as const),
      ...([
        ['2022-10-29', 'SUSPENDED'],
        ['2022-11-03', 'IN_FORCE'],
      ] as const),
      ['2023-07-17', 'TERMINATED'],
    ],
    'UNSCR-2165': [
      ['2014-07-14', 'SIGNED'],
      ['2014-07-15', 'IN_FORCE'],
      ['2015-01-11', 'EXPIRED'],
    ],
    'UNSCR-2191': [
      ['2014-12-17', 'SIGNED'],
      ['2014-12-18', 'IN_FORCE'],
      ['2016-01-11', 'EXPIRED'],
    ],
    'UNSCR-2258': [
      ['2015-12-22', 'SIGNED'],
      ['2015-12-23', 'IN_FORCE'],
      ['2017-01-11', 'EXPIRED'],
    ],
    'UNSCR-2332': [
      ['2016-12-21', 'SIGNED'],
      ['2016-12-22', 'IN_FORCE'],
      ['2018-01-11', 'EXPIRED'],
    ],
    'UNSCR-2393': [
      ['2017-12-19', 'SIGNED'],
      ['2017-12-20', 'IN_FORCE'],
      ['2019-01-11', 'EXPIRED'],
    ],
    'UNSCR-2449': [
      ['2018-12-13', 'SIGNED'],
      ['2018-12-14', 'IN_FORCE'],
      ['2020-01-11', 'EXPIRED'],
    ],
    'UNSCR-2504': [
      ['2020-01-10', 'SIGNED'],
      ['2020-01-11', 'IN_FORCE'],
      ['2020-07-11', 'EXPIRED'],
    ],
    'UNSCR-2533': [
      ['2020-07-11', 'SIGNED'],
      ['2020-07-12', 'IN_FORCE'],
      ['2021-07-11', 'EXPIRED'],
    ],
    'UNSCR-2585': [
      ['2021-07-09', 'SIGNED'],
      ['2021-07-10', 'IN_FORCE'],
      ['2022-07-11', 'EXPIRED'],
    ],
    'UNSCR-2642': [
      ['2022-07-12', 'SIGNED'],
      ['2022-07-13', 'IN_FORCE'],
      ['2023-01-11', 'EXPIRED'],
    ],
    'UNSCR-2672': [
      ['2023-01-09', 'SIGNED'],
      ['2023-01-10', 'IN_FORCE'],
      ['2023-07-11', 'EXPIRED'],
    ],
    'JEDDAH-2023-05-20': [
      ...([
        ['2023-05-20', 'SIGNED'],
        ['2023-05-23', 'IN_FORCE'],
      ] as const),
      ...([
        ['2023-05-31', 'SUSPENDED'],
        ['2023-06-04', 'EXPIRED'],
      ] as const),
    ],
  };

  it.each(Object.entries(DAYS))(
    'tell what %s is on every day from 2014 to 2024',
    async (id, told) => {
      const expected = (day: string) => told.findLast(([from]) => from <= day)?.[1] ?? 'NOT_YET';
      let days = 0;
      for (let year = 2014; year <= 2024; year += 1) {
        const all = daysOfYear(year);
        const asked = all.map((day, index) => `d${index}: statusOn(date: "${day}") { date state }`);
        const { data: answer } = await access.ask(
          `{ accessAgreement(id: "${id}") { ${asked.join(' ')} } }`,
        );
        const wrong = Object.values<any>(answer.accessAgreement).filter(
          ({ date, state }) => state !== expected(date),
        );
        expect(wrong).toEqual([]);
        days += Object.keys(answer.accessAgreement).length;
      }
      expect(days).toBe(4_018);
    },
  );

  it('tell of no agreement that this table leaves out', async () => {
    const { data: answer } = await access.ask('{ accessAgreements(first: 500) { nodes { id } } }');
    const ids = answer.accessAgreements.nodes.map((agreement: { id: string }) => agreement.id);
    expect(ids.sort()).toEqual(Object.keys(DAYS).sort());
  });
});

function daysOfYear(year: number): string[] {
  const days: string[] = [];
  for (let at = Date.UTC(year, 0, 1); at < Date.UTC(year + 1, 0, 1); at += 86_400_000) {
    days.push(new Date(at).toISOString().slice(0, 10));
  }
  return days;
}
