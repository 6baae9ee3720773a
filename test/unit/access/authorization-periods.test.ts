import { authorizationPeriods } from '../../../subgraphs/access/domain/authorization-periods';
import { addDays } from '../../../subgraphs/access/domain/day';
import { stateAt } from '../../../subgraphs/access/domain/status-at';
import { BLACK_SEA, happened } from './history';

const resolution = (id: string, signed: string, until: string) => ({
  id,
  events: [happened(signed, 'SIGNED', { until, renewalMode: 'BY_NEW_RESOLUTION' })],
});

const A = resolution('A', '2020-01-10', '2020-07-10');
const B = resolution('B', '2020-07-11', '2021-07-10');
const C = resolution('C', '2021-07-01', '2021-12-31');

function printed(periods: ReturnType<typeof authorizationPeriods>): string[] {
  return periods.map(
    ({ from, to, coverage, standings }) =>
      `${from}..${to} ${coverage} ${standings.map(({ agreement, state }) => `${agreement.id} ${state}`).join(', ')}`,
  );
}

describe('the periods of authorization', () => {
  it('show the day on which one has run out and the next is only adopted as a gap', () => {
    expect(printed(authorizationPeriods([A, B], '2020-07-09', '2020-07-13'))).toEqual([
      '2020-07-09..2020-07-10 SINGLE A IN_FORCE',
      '2020-07-11..2020-07-11 GAP B SIGNED',
      '2020-07-12..2020-07-13 SINGLE B IN_FORCE',
    ]);
  });

  it('show both where two overlap', () => {
    expect(printed(authorizationPeriods([B, C], '2021-06-30', '2021-08-01'))).toEqual([
      '2021-06-30..2021-06-30 SINGLE B IN_FORCE',
      '2021-07-01..2021-07-01 SINGLE B IN_FORCE, C SIGNED',
      '2021-07-02..2021-07-10 OVERLAP B IN_FORCE, C IN_FORCE',
      '2021-07-11..2021-08-01 SINGLE C IN_FORCE',
    ]);
  });

  it('are uncertain where nobody can tell, and a gap where all is over', () => {
    const silent = { id: 'D', events: BLACK_SEA.slice(0, 3) };
    expect(printed(authorizationPeriods([silent], '2022-10-28', '2022-12-01'))).toEqual([
      '2022-10-28..2022-10-28 SINGLE D IN_FORCE',
      '2022-10-29..2022-11-02 GAP D SUSPENDED',
      '2022-11-03..2022-11-19 SINGLE D IN_FORCE',
      '2022-11-20..2022-12-01 UNCERTAIN D UNKNOWN',
    ]);
    expect(printed(authorizationPeriods([A], '2021-01-01', '2021-01-02'))).toEqual([
      '2021-01-01..2021-01-02 GAP ',
    ]);
    expect(printed(authorizationPeriods([], '2021-01-01', '2021-01-01'))).toEqual([
      '2021-01-01..2021-01-01 GAP ',
    ]);
  });

  it('hold every day once, each with the state of that day', () => {
    const agreements = [A, B, C, { id: 'BSGI-2022', events: BLACK_SEA }];
    const periods = authorizationPeriods(agreements, '2020-01-01', '2023-12-31');
    let day = '2020-01-01';
    for (const { from, to, inForce } of periods) {
      expect(from).toBe(day);
      for (; day <= to; day = addDays(day, 1)) {
        const expected = agreements.filter(({ events }) => stateAt(events, day) === 'IN_FORCE');
        expect(inForce).toEqual(expected);
      }
    }
    expect(day).toBe('2024-01-01');
  });
});
