import type { Caller } from '../../../shared/core/caller';
import type { Sensitivity } from '../../../shared/core/sensitivity';
import { SENSITIVITY_LEVELS } from '../../../shared/core/sensitivity';
import type { HarmonizationUnderTest } from './harmonization-under-test';
import { startHarmonizationUnderTest } from './harmonization-under-test';
import { toldIncidents } from './told-incidents';

const CALLERS: readonly [string, Caller, readonly Sensitivity[]][] = [
  ['nobody known', { kind: 'ANONYMOUS' }, ['LOW']],
  ['an organization without a purpose', { kind: 'ORGANIZATION', organization: 'ocha' }, ['LOW']],
  [
    'an organization with a purpose of the list',
    { kind: 'ORGANIZATION', organization: 'ocha', purpose: 'coordination' },
    ['LOW', 'MODERATE'],
  ],
  [
    'an organization with a purpose of its own',
    { kind: 'ORGANIZATION', organization: 'ocha', purpose: 'curiosity' },
    ['LOW'],
  ],
];

const SEEN = `query ($ids: [_Any!]!, $area: [_Any!]!, $pair: ID!) {
  incidents: _entities(representations: $ids) { ... on Incident { harmonized { sensitivity incidents { id } } } }
  areas: _entities(representations: $area) { ... on AdminArea { incidentsCountedOnce { counted naive } } }
  mergeDecision(id: $pair) { outcome }
  mergeDecisions(first: 500) { nodes { id } totalCount }
}`;

describe('what merging shows', () => {
  let passage: HarmonizationUnderTest;
  const told = toldIncidents(80);
  const [a, b] = ['awsd-0', 'sind-0'];
  const pair = `INCIDENT:${a}|${b}`;

  beforeAll(async () => {
    passage = await startHarmonizationUnderTest('visibility');
  });
  afterAll(() => passage.stop());

  const seenBy = async (caller: Caller): Promise<any> => {
    const variables = {
      ids: [a, b].map((id) => ({ __typename: 'Incident', id })),
      area: [{ __typename: 'AdminArea', pcode: 'SD03' }],
      pair,
    };
    const { data, errors } = await passage.client.ask(SEEN, variables, caller);
    expect(errors).toBeUndefined();
    return data;
  };

  const levels = SENSITIVITY_LEVELS.flatMap((first) =>
    SENSITIVITY_LEVELS.map((second) => [first, second] as const),
  );

  it.each(levels)(
    'is never more than both parts: %s and %s, whoever asks',
    async (first, second) => {
      const levelOf = new Map<string, Sensitivity>([
        [a, first],
        [b, second],
      ]);
      await passage.link(
        told.map((incident) => ({
          ...incident,
          sources: [{ sensitivity: levelOf.get(incident.id) ?? 'LOW' }],
        })),
      );
      for (const [, caller, visible] of CALLERS) {
        const data = await seenBy(caller);
        const shown = [first, second].every((level) => visible.includes(level));
        const pairs = data.mergeDecisions.nodes.map(({ id }: { id: string }) => id);
        expect(data.incidents.map(({ harmonized }: any) => harmonized !== null)).toEqual([
          shown,
          shown,
        ]);
        expect(data.mergeDecision !== null).toBe(shown);
        expect(pairs.includes(pair)).toBe(shown);
        expect(data.mergeDecisions.totalCount).toBe(pairs.length);
        const hidden = [first, second].filter((level) => !visible.includes(level)).length;
        expect(Number(data.areas[0].incidentsCountedOnce.naive)).toBe(told.length - hidden);
      }
    },
  );
});
