import fc from 'fast-check';
import type { CountedIncident } from '../../../../subgraphs/harmonization/domain/totals/count-incidents';
import { countIncidents } from '../../../../subgraphs/harmonization/domain/totals/count-incidents';
import type { ReachedFigure } from '../../../../subgraphs/harmonization/domain/totals/count-people-reached';
import {
  countPeopleReached,
  overlapOf,
} from '../../../../subgraphs/harmonization/domain/totals/count-people-reached';
import {
  countPlanFunding,
  countReceivedFunding,
} from '../../../../subgraphs/harmonization/domain/totals/count-funding';
import type { PresenceClaim } from '../../../../subgraphs/harmonization/domain/totals/count-presences';
import { countPresences } from '../../../../subgraphs/harmonization/domain/totals/count-presences';
import type { CountedOrganization } from '../../../../subgraphs/harmonization/domain/totals/fewest-presences';
import { fewestPresences } from '../../../../subgraphs/harmonization/domain/totals/fewest-presences';
import type { CountedTotal } from '../../../../subgraphs/harmonization/domain/totals/counted-total';

const sum = (parts: CountedTotal['included']) =>
  parts.reduce((all, { amount }) => all + Number(amount), 0);
const ruled = ({ excluded }: CountedTotal) =>
  Object.fromEntries(excluded.map(({ rule, amount }) => [rule, amount]));
const addsUpToNaive = (total: CountedTotal) =>
  expect(sum(total.included) + sum(total.excluded)).toBe(Number(total.naive));

const incident = (id: string, change: Partial<CountedIncident> = {}): CountedIncident => ({
  ...{ id, registry: id.startsWith('awsd') ? 'AWSD' : 'SIND', date: '2022-03', thing: id },
  waitsFor: [],
  ...change,
});

describe('incidents of a place', () => {
  it('counts one that two registers tell of once, and says why the other is left out', () => {
    const total = countIncidents(
      [incident('awsd-1'), incident('sind-1', { thing: 'awsd-1' }), incident('sind-2')],
      null,
    );
    expect(total).toMatchObject({ counted: '2', naive: '3', atLeast: '2', atMost: '2' });
    expect(total.excluded).toMatchObject([{ rule: 'SAME_INCIDENT', records: 1, amount: '1' }]);
    expect(total.period).toEqual({ from: '2022-03-01', to: '2022-03-31' });
    addsUpToNaive(total);
  });

  it('tells how few there are at least while people still have to look', () => {
    const rivals = [
      incident('awsd-1', { waitsFor: ['sind-1', 'sind-2'] }),
      incident('sind-1'),
      incident('sind-2'),
    ];
    expect(countIncidents(rivals, null)).toMatchObject({ counted: '3', atLeast: '2' });
    const elsewhere = [incident('awsd-1', { waitsFor: ['sind-9'] }), incident('sind-1')];
    expect(countIncidents(elsewhere, null)).toMatchObject({ counted: '2', atLeast: '2' });
  });
});

const claim = (change: Partial<PresenceClaim> = {}): PresenceClaim => ({
  ...{ area: 'SD01', sector: 'HEA', name: 'nrc', organization: 'nrc', role: 'UNSPECIFIED' },
  ...{ month: '2025-08', dataset: '3w', places: 1, waitsFor: [] },
  ...change,
});
const now = { asOf: null, isLatest: false };

describe('presences of a place', () => {
  it('counts an organization once under all its names, months and data sets', () => {
    const total = countPresences(
      [
        claim(),
        claim({ month: '2025-07' }),
        claim({ name: '3W/1', dataset: '3w' }),
        claim({ dataset: '4w' }),
        claim({ sector: 'WSH' }),
      ],
      now,
    );
    expect(total).toMatchObject({ counted: '2', naive: '5' });
    expect(ruled(total)).toEqual({ OTHER_MONTH: '1', OTHER_NAME: '1', OTHER_DATASET: '1' });
    addsUpToNaive(total);
  });

  it('counts who does the work where a sheet tells roles apart, and whoever is named where it does not', () => {
    const total = countPresences(
      [
        claim({ role: 'IMPLEMENTING' }),
        claim({ role: 'DONOR', name: 'echo', organization: 'echo' }),
        claim({ role: 'REPORTING', dataset: '4w', area: 'SD02' }),
      ],
      now,
    );
    expect(total.counted).toBe('2');
    expect(ruled(total)).toEqual({ OTHER_ROLE: '1' });
  });

  it('counts places that the code list does not tell apart, from the most that one claim tells to all', () => {
    const claims = [claim({ places: 5 }), claim({ name: '3W/1', places: 2 })];
    expect(countPresences(claims, now)).toMatchObject({
      ...{ counted: '5', atLeast: '5', atMost: '7', naive: '7' },
    });
  });

  it('tells how few there are at least while people still have to say whose a name is', () => {
    const waiting = (name: string, waitsFor: string[], change: Partial<PresenceClaim> = {}) =>
      claim({ name, organization: name, waitsFor, ...change });
    const drc = claim({ name: 'drc', organization: 'drc' });
    const rivals = [claim(), drc, waiting('3W/1', ['nrc', 'drc']), waiting('3W/2', ['nrc'])];
    expect(countPresences(rivals, now)).toMatchObject({ counted: '4', atLeast: '2', atMost: '4' });
    const elsewhere = [claim(), waiting('3W/1', ['nrc'], { sector: 'WSH' })];
    expect(countPresences(elsewhere, now)).toMatchObject({ counted: '2', atLeast: '2' });
    const larger = [claim({ places: 2 }), waiting('3W/1', ['nrc'], { places: 5 })];
    expect(countPresences(larger, now)).toMatchObject({ counted: '7', atLeast: '5' });
  });

  it('does not mix years unasked: without a period the latest data sets count', () => {
    const claims = [claim(), claim({ month: '2022-02', dataset: '4w-2022', area: 'SD03' })];
    const latest = countPresences(claims, { asOf: null, isLatest: true });
    expect(latest).toMatchObject({ counted: '1', naive: '2', datasets: ['3w'] });
    expect(ruled(latest)).toEqual({ EARLIER: '1' });
    expect(latest.period).toEqual({ from: '2025-08-01', to: '2025-08-31' });
    expect(countPresences(claims, now).counted).toBe('2');
  });

  it('gives the same figure in any order, and parts that add up to the naive one', () => {
    const some = fc.array(
      fc.record({
        area: fc.constantFrom('SD01', 'SD02'),
        sector: fc.constantFrom('HEA', 'WSH'),
        name: fc.constantFrom('nrc', '3W/1', 'drc'),
        organization: fc.constantFrom('nrc', 'drc'),
        role: fc.constantFrom('IMPLEMENTING', 'DONOR', 'UNSPECIFIED'),
        month: fc.constantFrom('2025-08', '2025-07', '2022-01', null),
        dataset: fc.constantFrom('a', 'b'),
        places: fc.integer({ min: 1, max: 3 }),
        waitsFor: fc.constantFrom([], ['nrc'], ['nrc', 'drc']),
      }),
    );
    fc.assert(
      fc.property(some, fc.boolean(), (claims, isLatest) => {
        const total = countPresences(claims, { asOf: null, isLatest });
        expect(countPresences([...claims].reverse(), { asOf: null, isLatest })).toEqual(total);
        addsUpToNaive(total);
        expect(sum(total.included)).toBe(Number(total.counted));
      }),
    );
  });
});

const figure = (change: Partial<ReachedFigure> = {}): ReachedFigure => ({
  ...{ area: 'UA14', isTotal: false, people: 100, from: '2022-05-01', to: '2022-05-31' },
  dataset: '5w',
  ...change,
});

describe('the fewest presences of one sector', () => {
  const some = fc.array(
    fc.record({
      places: fc.integer({ min: 1, max: 4 }),
      mayBe: fc.subarray(['listed-0', 'listed-1']),
    }),
    { maxLength: 4 },
  );

  /** The least for each way in which people may answer: places of one organization may all be the same. */
  function leastByTrying(counted: readonly CountedOrganization[]): number {
    const answers = counted.reduce<readonly string[][]>(
      (all, { organization, mayBe }) =>
        all.flatMap((made) => [organization, ...mayBe].map((one) => [...made, one])),
      [[]],
    );
    const sums = answers.map((found) => {
      const most = new Map<string, number>();
      found.forEach((one, at) => most.set(one, Math.max(most.get(one) ?? 0, counted[at]!.places)));
      return [...most.values()].reduce((all, places) => all + places, 0);
    });
    return Math.min(...sums);
  }

  it('are never more than people can find, and as few where each has one place', () => {
    const listed = ['listed-0', 'listed-1'].map((organization) => ({
      ...{ organization, places: 1, mayBe: [] },
    }));
    fc.assert(
      fc.property(some, (names) => {
        const counted = [
          ...listed,
          ...names.map((name, at) => ({ ...name, organization: `${at}` })),
        ];
        expect(fewestPresences(counted)).toBeLessThanOrEqual(leastByTrying(counted));
        const alike = counted.map((one) => ({ ...one, places: 1 }));
        expect(fewestPresences(alike)).toBe(leastByTrying(alike));
      }),
    );
  });
});

describe('people reached in a place', () => {
  it('is a range: the largest sector of each area to all sectors added up', () => {
    const [total] = countPeopleReached(
      [
        figure({ people: 180 }),
        figure({ people: 90 }),
        figure({ area: 'UA18', people: 50 }),
        figure({ isTotal: true, people: 300 }),
      ],
      null,
    );
    expect(total).toMatchObject({ counted: null, atLeast: '230', atMost: '320', addsUp: false });
    expect(overlapOf(total!)).toBe('90');
    expect(ruled(total!)).toEqual({ OVERLAPPING: '90', TOTAL_OF_OTHERS: '300' });
    addsUpToNaive(total!);
  });

  it('is one figure where nothing overlaps, be it a total of which no parts are told', () => {
    expect(countPeopleReached([figure({ isTotal: true })], null)).toMatchObject([
      { counted: '100', atLeast: '100', atMost: '100' },
    ]);
  });

  it('keeps periods and data sets apart', () => {
    const months = countPeopleReached(
      [figure(), figure({ from: '2022-06-01', to: '2022-06-30' }), figure({ dataset: '4w' })],
      null,
    );
    expect(months.map(({ datasets, period }) => [datasets[0], period.from])).toEqual([
      ['4w', '2022-05-01'],
      ['5w', '2022-05-01'],
      ['5w', '2022-06-01'],
    ]);
  });
});

const FUNDING = {
  ...{ countedOnceUsd: '60', naiveUsd: '100', flowsCounted: 2 },
  counted: [{ explanation: 'came in', flows: 2, amountUsd: '60' }],
  leftOut: [{ explanation: 'a pledge', flows: 1, amountUsd: '40' }],
};

describe('funding of a plan', () => {
  it('leaves the rules to the owner of the flows and keeps its words', () => {
    const total = countPlanFunding(FUNDING, { amounts: [], asOf: null });
    expect(total.excluded).toEqual([
      { rule: 'OWNER_LEFT_OUT', explanation: 'a pledge', records: 1, amount: '40' },
    ]);
    addsUpToNaive(total);
  });

  it('leaves out what other systems tell of the same money, which the naive figure has twice', () => {
    const total = countPlanFunding(FUNDING, { amounts: ['10.5', '20'], asOf: null });
    expect(total).toMatchObject({ counted: '60', naive: '130.5' });
    expect(ruled(total)).toMatchObject({ SAME_MONEY: '30.5' });
    addsUpToNaive(total);
  });
});

describe('funding that an organization received', () => {
  it('is what the owner of the flows counts; what is told again stands beside it', () => {
    const received = {
      ...{ flows: 3, fundingUsd: '60', flowsPledged: 1, pledgesUsd: '15' },
      ...{ rowsListed: 5, naiveUsd: '135' },
    };
    const total = countReceivedFunding(received, { amounts: ['20'], asOf: null });
    expect(total).toMatchObject({ counted: '60', naive: '155', addsUp: false });
    expect(total.included).toMatchObject([{ records: 2, amount: '60' }]);
    expect(total.excluded).toMatchObject([
      { explanation: expect.stringMatching(/pledge/), records: 1, amount: '15' },
      { explanation: expect.stringMatching(/same flow/), records: 2, amount: '60' },
      { rule: 'SAME_MONEY', records: 1, amount: '20' },
    ]);
    addsUpToNaive(total);
  });
});
