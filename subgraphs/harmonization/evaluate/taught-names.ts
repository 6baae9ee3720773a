import { foundIn } from '../domain/decisions/name-decisions';
import { judgeName, levelsOfName, weighNames } from '../domain/decisions/name-model';
import { reviewValue } from '../domain/decisions/review-value';
import type { LinkageModel } from '../domain/linkage/score/linkage-model';
import type { NameResolution } from '../domain/names/resolve-name';

/** A name whose organization is known, and what was found for it while it was hidden. */
export interface KnownAnswer {
  readonly organizationId: string;
  readonly name: string;
  readonly answer: NameResolution;
}

/** What was decided of names: for the right organization, for another one, or left to a person. */
export interface NameFigures {
  readonly right: number;
  readonly wrong: number;
  readonly forAPerson: number;
}

/**
 * Two halves of the names teach each other: about each, people are taken to answer so many of the other half's
 * pairs rightly, those first of which an answer is worth most.
 */
export function taughtByHalves(names: readonly KnownAnswer[], answers: number) {
  const sorted = [...names].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const halves = [0, 1].map((half) => sorted.filter((_, at) => at % 2 === half));
  const all = halves.map((half, at) => {
    const untaught = weighNames([]);
    const taught = weighNames(answered(halves[1 - at]!, untaught).slice(0, answers));
    return { before: figuresOf(half, untaught), after: figuresOf(half, taught) };
  });
  return {
    before: sumOf(all.map(({ before }) => before)),
    after: sumOf(all.map(({ after }) => after)),
  };
}

function answered(names: readonly KnownAnswer[], model: LinkageModel) {
  const pairs = names.flatMap(({ organizationId, answer }) => {
    const found = foundIn(answer);
    return found.map((one) => {
      const { probability } = judgeName(model, [one])[0]!;
      const value = reviewValue({ probability, contradictions: [] }, 1);
      return { levels: levelsOfName(one), isSame: one.organizationId === organizationId, value };
    });
  });
  return pairs.sort((a, b) => b.value - a.value);
}

function figuresOf(names: readonly KnownAnswer[], model: LinkageModel): NameFigures {
  const judged = names.map(({ organizationId, answer }) => {
    const found = judgeName(model, foundIn(answer));
    const same = found.find(({ outcome }) => outcome === 'SAME');
    if (same) return same.organizationId === organizationId ? 'right' : 'wrong';
    return found.length > 0 ? 'forAPerson' : 'unknown';
  });
  const count = (what: string) => judged.filter((one) => one === what).length;
  return { right: count('right'), wrong: count('wrong'), forAPerson: count('forAPerson') };
}

function sumOf(all: readonly NameFigures[]): NameFigures {
  const sum = (of: keyof NameFigures) => all.reduce((total, one) => total + one[of], 0);
  return { right: sum('right'), wrong: sum('wrong'), forAPerson: sum('forAPerson') };
}
