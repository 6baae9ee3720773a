import type { CaseloadResolvers, PublishedFigureResolvers } from '../generated/resolver-types';
import type { PublishedFigure } from '../domain/published-figure';

export const publishedFigure: PublishedFigureResolvers = {
  plan: async ({ id }, _, { loaders }) => {
    const code = await loaders.planOfFigure.load(id);
    return code === null ? null : loaders.plan.load(code);
  },
  place: ({ country }) => (country === null ? null : { country }),
  cluster: clusterOf,
  year: yearOf,
  caseload: (figure) => (hasCaseload(figure) ? figure : null),
  sources: async (figure, _, { loaders }) => [await loaders.sourceRecord.load(figure)],
};

export const caseload: CaseloadResolvers = {
  cluster: clusterOf,
  title: ({ caseloadTitle }) => caseloadTitle,
  year: yearOf,
  sources: async (figure, _, { loaders }) => [await loaders.sourceRecord.load(figure)],
};

function clusterOf({ cluster }: PublishedFigure) {
  return cluster === null ? null : { sectorName: cluster };
}

/** A figure about a plan of one year is of that year. */
function yearOf({ year, planYears }: PublishedFigure): number | null {
  return year ?? (planYears.length === 1 ? planYears[0]! : null);
}

function hasCaseload(figure: PublishedFigure): boolean {
  const { population, affected, inNeed, targeted, expectedReach, reached } = figure;
  return [population, affected, inNeed, targeted, expectedReach, reached].some(
    (persons) => persons !== null,
  );
}
