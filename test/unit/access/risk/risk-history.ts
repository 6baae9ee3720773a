import type { RiskAssessed, RiskEvent } from '../../../../subgraphs/access/domain/risk/risk-event';
import type { RoutePlanEvent } from '../../../../subgraphs/access/domain/risk/route-plan-event';

/** Parts of assessments and plans for tests, with only what matters to each. */
export function assessed(more: Partial<RiskAssessed> = {}): RiskEvent {
  return {
    type: 'ASSESSED',
    date: '2024-03-01',
    citation: 'a bulletin',
    hazard: 'FLOOD',
    country: 'SDN',
    area: 'SD01',
    city: null,
    spilloverFrom: null,
    corridorId: null,
    agreementId: null,
    publicFrom: null,
    isExample: false,
    level: 'MODERATE',
    reasoning: 'the river rises',
    validUntil: '2024-03-15',
    incidentIds: [],
    ...more,
  };
}

export function revised(date: string, level: RiskAssessed['level'], validUntil: string): RiskEvent {
  const more = { level, validUntil, reasoning: 'a second look', incidentIds: ['sind-7'] };
  return { type: 'REVISED', date, citation: 'a bulletin', ...more };
}

export function closed(date: string): {
  type: 'CLOSED';
  date: string;
  citation: string;
  reason: string;
} {
  return { type: 'CLOSED', date, citation: 'a note', reason: 'the season is over' };
}

const way = (name: string, corridorId: string | null = null) => ({
  name,
  corridorId,
  crossingIds: [],
});

export function planned(
  edition: number,
  ways = [way('river road', 'north-corridor'), way('hill road')],
): RoutePlanEvent {
  const more = { title: 'to the north', agreementId: null, ways, sharedWith: [], isExample: false };
  const ground = [{ assessmentId: 'flood', edition }];
  return { type: 'PLANNED', date: '2024-03-02', citation: 'a plan', ground, ...more };
}

export function adapted(date: string, name: string, edition: number): RoutePlanEvent {
  const ground = [{ assessmentId: 'flood', edition }];
  return { type: 'ADAPTED', date, citation: 'a plan', way: name, ground, reason: 'the water' };
}
