import type { AffectedOrganizationType } from './affected-organization-type';

/** People harmed, by what was done to them; null where a source does not say. */
export interface VictimFigures {
  readonly killed: number | null;
  readonly wounded: number | null;
  readonly kidnapped: number | null;
  readonly detained: number | null;
}

export const VICTIM_GROUPS = [
  'AID_WORKER',
  'HEALTH_WORKER',
  'AID_HEALTH_WORKER',
  'EDUCATOR',
  'STUDENT',
  'CAMP_RESIDENT',
  'SERVICE_PROVIDER',
] as const;
export type VictimGroupName = (typeof VICTIM_GROUPS)[number];

export interface VictimGroup extends VictimFigures {
  readonly group: VictimGroupName;
}

export interface Victims extends VictimFigures {
  readonly national: VictimFigures | null;
  readonly international: VictimFigures | null;
  readonly groups: readonly VictimGroup[];
  readonly byOrganizationType: readonly {
    readonly organizationType: AffectedOrganizationType;
    readonly affected: number;
  }[];
  readonly byGender: {
    readonly male: number;
    readonly female: number;
    readonly unknown: number;
  } | null;
}

export const NO_FIGURES: VictimFigures = {
  killed: null,
  wounded: null,
  kidnapped: null,
  detained: null,
};

/** The victims of one report that counts only groups: its groups are apart, so they add up. */
export function victimsOfGroups(groups: readonly VictimGroup[]): Victims {
  const told = groups.filter((group) => FIGURES.some((figure) => group[figure] !== null));
  return { ...NO_DETAILS, ...combine(told, (a, b) => a + b), groups: told };
}

const NO_DETAILS = {
  national: null,
  international: null,
  groups: [],
  byOrganizationType: [],
  byGender: null,
} as const;

const FIGURES = ['killed', 'wounded', 'kidnapped', 'detained'] as const;

/**
 * The victims of an event that several reports tell. Reports count overlapping groups, so of each
 * figure the largest stands and nothing is added: a lower bound. What only some reports tell apart
 * is that of the first one that does.
 */
export function mergeVictims(reports: readonly Victims[]): Victims {
  return {
    ...combine(reports, Math.max),
    national: reports.find(({ national }) => national)?.national ?? null,
    international: reports.find(({ international }) => international)?.international ?? null,
    groups: mergeGroups(reports.flatMap(({ groups }) => groups)),
    byOrganizationType:
      reports.find((r) => r.byOrganizationType.length > 0)?.byOrganizationType ?? [],
    byGender: reports.find(({ byGender }) => byGender)?.byGender ?? null,
  };
}

function mergeGroups(all: readonly VictimGroup[]): VictimGroup[] {
  return VICTIM_GROUPS.flatMap((group) => {
    const same = all.filter((told) => told.group === group);
    return same.length === 0 ? [] : [{ group, ...combine(same, Math.max) }];
  });
}

function combine(
  reports: readonly VictimFigures[],
  join: (a: number, b: number) => number,
): VictimFigures {
  const of = (figure: keyof VictimFigures) =>
    reports
      .map((report) => report[figure])
      .filter((count) => count !== null)
      .reduce<number | null>((sum, count) => (sum === null ? count : join(sum, count)), null);
  return {
    killed: of('killed'),
    wounded: of('wounded'),
    kidnapped: of('kidnapped'),
    detained: of('detained'),
  };
}
