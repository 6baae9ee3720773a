import fc from 'fast-check';
import { addDays } from '../../../../subgraphs/access/domain/day';
import { groundProblems, planFlags } from '../../../../subgraphs/access/domain/risk/plan-flags';
import { riskKind, validityOn } from '../../../../subgraphs/access/domain/risk/risk-assessment';
import type { RiskEvent } from '../../../../subgraphs/access/domain/risk/risk-event';
import { routePlanKind } from '../../../../subgraphs/access/domain/risk/route-plan';
import type { RoutePlanEvent } from '../../../../subgraphs/access/domain/risk/route-plan-event';
import { followed, refusals } from '../followed';
import { adapted, assessed, closed, planned, revised } from './risk-history';

const RUNS = Number(process.env.PASSAGE_PROPERTY_RUNS ?? 1_000);

/** The assessments that are known on a day, of which there is one. */
function knownOn(events: readonly RiskEvent[], date: string) {
  const flood = events.length === 0 ? null : followed(riskKind, events, date);
  return new Map(flood ? [['flood', flood] as const] : []);
}

function flags(plan: readonly RoutePlanEvent[], risk: readonly RiskEvent[], date: string) {
  const found = planFlags(followed(routePlanKind, plan, date)!, knownOn(risk, date), date);
  return found.map(({ kind }) => kind);
}

describe('a risk assessment', () => {
  it('holds until its last day, and again after another look', () => {
    const on = (events: readonly RiskEvent[], date: string) =>
      validityOn(followed(riskKind, events, date)!, date);
    expect(on([assessed()], '2024-03-15')).toBe('VALID');
    expect(on([assessed()], '2024-03-16')).toBe('STALE');
    const twice = [assessed(), revised('2024-03-20', 'HIGH', '2024-03-31')];
    expect(on(twice, '2024-03-19')).toBe('STALE');
    expect(on(twice, '2024-03-31')).toBe('VALID');
    expect(on([assessed(), closed('2024-03-05')], '2024-03-05')).toBe('CLOSED');
  });

  it.each<[string, RiskEvent, string[]]>([
    ['a last day before its own', assessed({ validUntil: '2024-02-29' }), ['INVALID validUntil']],
    ['a last day far away', assessed({ validUntil: '2024-06-02' }), ['INVALID validUntil']],
    ['no city for the security of one', assessed({ hazard: 'CITY_SECURITY' }), ['INVALID city']],
    ['a city for a flood', assessed({ city: 'El Fasher' }), ['INVALID city']],
    ['a spillover from nowhere', assessed({ hazard: 'SPILLOVER' }), ['INVALID spilloverFrom']],
    ['a country in words', assessed({ country: 'Sudan' }), ['INVALID country']],
    ['a p-code that is none', assessed({ area: 'sd 01' }), ['INVALID area']],
    ['a city', assessed({ hazard: 'CITY_SECURITY', city: 'El Fasher' }), []],
    ['a spillover', assessed({ hazard: 'SPILLOVER', spilloverFrom: 'TCD' }), []],
  ])('is judged with %s', (_, event, expected) => {
    expect(refusals(riskKind, [], event)).toEqual(expected);
  });

  it('is not revised after it is closed', () => {
    const events = [assessed(), closed('2024-03-05')];
    const later = revised('2024-03-06', 'LOW', '2024-03-10');
    expect(refusals(riskKind, events, later)).toEqual(['REFUSED date']);
    expect(refusals(riskKind, events, assessed())).toEqual(['REFUSED id']);
    expect(refusals(riskKind, [], later)).toEqual(['REFUSED id']);
  });
});

describe('a route plan', () => {
  it('names its alternatives and what it rests on', () => {
    expect(refusals(routePlanKind, [], planned(1))).toEqual([]);
    const alone = planned(1, [{ name: 'river road', corridorId: null, crossingIds: [] }]);
    expect(refusals(routePlanKind, [], alone)).toEqual(['INVALID ways']);
    const groundless = { ...planned(1), ground: [] } as RoutePlanEvent;
    expect(refusals(routePlanKind, [], groundless)).toEqual(['INVALID ground']);
    const elsewhere = adapted('2024-03-05', 'sea', 1);
    expect(refusals(routePlanKind, [planned(1)], elsewhere)).toEqual(['INVALID way']);
    expect(refusals(routePlanKind, [planned(1), closed('2024-03-04')], elsewhere)).toEqual([
      'REFUSED date',
    ]);
  });

  it('takes its first way, until somebody changes it', () => {
    const events = [planned(1), adapted('2024-03-10', 'hill road', 1)];
    const on = (date: string) => followed(routePlanKind, events, date)!.way;
    expect([on('2024-03-09'), on('2024-03-10')]).toEqual(['river road', 'hill road']);
  });

  it('is flagged when what it rests on is stale, changed, closed or gone', () => {
    const risk = [assessed(), revised('2024-03-10', 'EXTREME', '2024-03-20')];
    expect(flags([planned(1)], risk, '2024-03-09')).toEqual([]);
    expect(flags([planned(1)], risk, '2024-03-10')).toEqual(['ASSESSMENT_CHANGED', 'RISK_HIGHER']);
    expect(flags([planned(1)], risk.slice(0, 1), '2024-03-16')).toEqual(['ASSESSMENT_STALE']);
    const onNewGround = [planned(1), adapted('2024-03-11', 'hill road', 2)];
    expect(flags(onNewGround, risk, '2024-03-11')).toEqual([]);
    expect(flags(onNewGround, risk, '2024-03-21')).toEqual(['ASSESSMENT_STALE']);
    expect(flags([planned(1)], [assessed(), closed('2024-03-05')], '2024-03-05')).toEqual([
      'ASSESSMENT_CLOSED',
    ]);
    expect(flags([planned(1)], [], '2024-03-05')).toEqual(['ASSESSMENT_MISSING']);
    expect(flags([planned(1), closed('2024-03-12')], risk, '2024-03-12')).toEqual([]);
  });

  it('rests on nothing that does not hold on its day', () => {
    const wrong = (edition: number, date: string, risk: readonly RiskEvent[] = [assessed()]) =>
      groundProblems([{ assessmentId: 'flood', edition }], knownOn(risk, date), date).map(
        ({ field }) => field.join('.'),
      );
    expect(wrong(1, '2024-03-02')).toEqual([]);
    expect(wrong(2, '2024-03-02')).toEqual(['ground.0.edition']);
    expect(wrong(1, '2024-03-16')).toEqual(['ground.0.assessmentId']);
    expect(wrong(1, '2024-03-02', [])).toEqual(['ground.0.assessmentId']);
  });

  it('has no flag on a day on which all it rests on could be taken as ground anew', () => {
    const looks = fc.array(
      fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 9 })),
      {
        maxLength: 6,
      },
    );
    const day = fc.integer({ min: 0, max: 40 });
    fc.assert(
      fc.property(looks, day, fc.integer({ min: 1, max: 7 }), (drawn, at, edition) => {
        const risk: RiskEvent[] = [assessed()];
        let date = '2024-03-01';
        for (const [later, holds] of drawn) {
          date = addDays(date, later);
          risk.push(revised(date, 'MODERATE', addDays(date, holds)));
        }
        const today = addDays('2024-03-02', at);
        const known = knownOn(risk, today);
        const made = Math.min(edition, known.get('flood')!.editions.length);
        const ground = groundProblems([{ assessmentId: 'flood', edition: made }], known, today);
        expect(flags([planned(made)], risk, today).length === 0).toBe(ground.length === 0);
      }),
      { numRuns: RUNS },
    );
  });
});
