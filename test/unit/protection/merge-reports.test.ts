import fc from 'fast-check';
import type { StoredReport } from '../../../subgraphs/protection/domain/incident-report';
import { mergeReports } from '../../../subgraphs/protection/domain/merge-reports';
import { NO_PLACE } from '../../../subgraphs/protection/domain/place-words';
import type { VictimGroup } from '../../../subgraphs/protection/domain/victims';
import { NO_FIGURES, victimsOfGroups } from '../../../subgraphs/protection/domain/victims';

function report(given: Partial<StoredReport>): StoredReport {
  return {
    dataset: 'health',
    recordId: '7',
    incidentId: 'sind-7',
    registry: 'SIND',
    kind: 'HEALTH',
    date: '2022-07',
    place: { ...NO_PLACE, country: 'UKR' },
    placeKey: 'UKR||||',
    latitude: null,
    longitude: null,
    precision: 'NOT_STATED',
    precisionAsGiven: null,
    setting: null,
    description: null,
    perpetratorType: null,
    perpetratorName: null,
    means: null,
    victims: victimsOfGroups([]),
    organizationTypes: [],
    details: {},
    ...given,
  };
}

const killed = (group: VictimGroup['group'], count: number) =>
  victimsOfGroups([{ ...NO_FIGURES, group, killed: count }]);

const aid = report({
  dataset: 'aid',
  kind: 'AID_WORKER',
  victims: killed('AID_WORKER', 2),
  organizationTypes: ['UN'],
  details: { motive: 'Political' },
});
const health = report({
  description: 'A clinic was hit.',
  victims: killed('HEALTH_WORKER', 3),
  latitude: 47.1,
  longitude: 35.2,
  precision: 'WITHIN_25_KM',
  precisionAsGiven: '(2) 25 km',
});
const explosive = report({
  dataset: 'explosive',
  kind: 'EXPLOSIVE_WEAPON',
  means: 'Rocket',
  place: { ...NO_PLACE, country: 'UKR', admin1: 'Odesa Oblast' },
  placeKey: 'UKR||Odeska||',
});
const food = report({
  dataset: 'food',
  kind: 'FOOD_SECURITY',
  precision: 'CENSORED',
  precisionAsGiven: 'censored',
});

describe('an event that several reports tell', () => {
  it('is one incident of the first kind, with all kinds named', () => {
    const incident = mergeReports([explosive, health, aid]);
    expect(incident).toMatchObject({
      id: 'sind-7',
      kind: 'AID_WORKER',
      kinds: ['AID_WORKER', 'HEALTH', 'EXPLOSIVE_WEAPON'],
      details: { motive: 'Political' },
      datasets: ['aid', 'health', 'explosive'],
      organizationTypes: ['UN'],
    });
  });

  it('comes out the same in whatever order its reports were loaded', () => {
    const reports = [aid, health, explosive, food];
    const expected = mergeReports([aid, health, explosive, food]);
    fc.assert(
      fc.property(fc.shuffledSubarray(reports, { minLength: 4 }), (shuffled) => {
        expect(mergeReports(shuffled as [StoredReport])).toEqual(expected);
      }),
    );
  });

  it('takes of each figure the largest, since reports count overlapping groups', () => {
    const { killed: all, victims } = mergeReports([aid, health]);
    expect(all).toBe(3);
    expect(victims.groups).toMatchObject([
      { group: 'AID_WORKER', killed: 2 },
      { group: 'HEALTH_WORKER', killed: 3 },
    ]);
  });

  it('takes what the first report leaves open from the next that says it', () => {
    expect(mergeReports([aid, health, explosive])).toMatchObject({
      description: 'A clinic was hit.',
      means: 'Rocket',
      place: { admin1: 'Odesa Oblast' },
      placeKey: 'UKR||Odeska||',
    });
  });

  it('knows the days that a date without a day may mean', () => {
    expect(mergeReports([aid])).toMatchObject({ firstDay: '2022-07-01', lastDay: '2022-07-31' });
  });

  it('never makes its place plainer than the most careful report does', () => {
    expect(mergeReports([health, food])).toMatchObject({
      placePrecision: 'CENSORED',
      precisionAsGiven: 'censored',
      latitude: 47.1,
      pointPrecisionAsGiven: '(2) 25 km',
    });
  });
});
