import type { Circle } from '../../../shared/core/recording/circle';

/**
 * The one place that decides who may see and record what under access. The rule is shared by all owners;
 * sharing agreements can take its place here.
 */
export type { Circle } from '../../../shared/core/recording/circle';
export { sightOn } from '../../../shared/core/recording/circle';

/** The circle of what belongs to an agreement: all who see or shape that, and these besides. */
export function circleWithin(
  agreement: Circle | null,
  besides: readonly string[],
  own: Pick<Circle, 'publicFrom' | 'recordedBy'>,
): Circle {
  const { named = [], contributors = [], recordedBy = null } = agreement ?? {};
  const recorder = recordedBy === null ? [] : [recordedBy];
  return { ...own, named: [...named, ...contributors, ...recorder, ...besides], contributors: [] };
}
