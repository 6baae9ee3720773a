import type { UserError } from './recording/user-error';
import { invalid, refused } from './recording/user-error';

/** How many people of one group, told apart by age, sex and disability as far as the source does. */
export interface PopulationFigure {
  readonly sex: 'FEMALE' | 'MALE' | null;
  /** Years, both included. */
  readonly ageFrom: number | null;
  readonly ageTo: number | null;
  readonly hasDisability: boolean | null;
  readonly isUnaccompaniedMinor: boolean | null;
  readonly count: number;
}

/** A figure as an input gives it: what is left out is not told. */
export type GivenFigure = Pick<PopulationFigure, 'count'> & {
  readonly [member in keyof Omit<PopulationFigure, 'count'>]?: PopulationFigure[member] | undefined;
};

/** The figure that an input gives. */
export function toFigure(given: GivenFigure): PopulationFigure {
  const { sex = null, ageFrom = null, ageTo = null, count } = given;
  const { hasDisability = null, isUnaccompaniedMinor = null } = given;
  return { sex, ageFrom, ageTo, hasDisability, isUnaccompaniedMinor, count };
}

/** Sums over figures, each with what the figures do not tell. */
export interface PopulationTotals {
  readonly total: number;
  readonly female: number;
  readonly male: number;
  readonly sexNotTold: number;
  /** Under 18. */
  readonly children: number;
  /** 60 and older. */
  readonly olderPersons: number;
  readonly ageNotTold: number;
  readonly withDisability: number;
  readonly disabilityNotTold: number;
  readonly unaccompaniedMinors: number;
}

/** Fewer people could be recognized by what is told of them. */
const FEWEST = 5;
const OLDEST = 130;
const ADULT = 18;
const OLDER = 60;

/** Every reason why figures cannot stand side by side: each person is counted in one of them. */
export function checkFigures(path: string, figures: readonly PopulationFigure[]): UserError[] {
  return figures.flatMap((figure, index) => {
    const at = `${path}.${index}`;
    const errors = [...checkAges(at, figure), ...checkCount(at, figure)];
    const earlier = figures.findIndex((other, place) => place < index && overlap(other, figure));
    if (earlier >= 0) {
      const message = `It may count people of figure ${earlier} again: each is counted once.`;
      errors.push(refused(at, message));
    }
    return errors;
  });
}

function checkAges(path: string, figure: PopulationFigure): UserError[] {
  const { ageFrom, ageTo, isUnaccompaniedMinor } = figure;
  const errors: UserError[] = [];
  for (const [name, age] of [
    ['ageFrom', ageFrom],
    ['ageTo', ageTo],
  ] as const) {
    if (age !== null && (age < 0 || age > OLDEST)) {
      errors.push(invalid(`${path}.${name}`, `${age} is not 0 to ${OLDEST} years.`));
    }
  }
  if (ageFrom !== null && ageTo !== null && ageTo < ageFrom) {
    errors.push(invalid(`${path}.ageTo`, `${ageTo} is less than ${ageFrom}.`));
  }
  if (isUnaccompaniedMinor && (ageTo === null || ageTo >= ADULT)) {
    errors.push(
      invalid(`${path}.ageTo`, `A minor is younger than ${ADULT}: give an age up to 17.`),
    );
  }
  return errors;
}

function checkCount(path: string, { count }: PopulationFigure): UserError[] {
  if (count < 0) return [invalid(`${path}.count`, `${count} is less than 0.`)];
  if (count === 0 || count >= FEWEST) return [];
  const message = `Fewer than ${FEWEST} people could be recognized: add them to a larger group.`;
  return [refused(`${path}.count`, message)];
}

/** Whether somebody could be counted in both. */
function overlap(a: PopulationFigure, b: PopulationFigure): boolean {
  const mayBeSame = (one: unknown, other: unknown) =>
    one === null || other === null || one === other;
  return (
    mayBeSame(a.sex, b.sex) &&
    mayBeSame(a.hasDisability, b.hasDisability) &&
    mayBeSame(a.isUnaccompaniedMinor, b.isUnaccompaniedMinor) &&
    (a.ageFrom ?? 0) <= (b.ageTo ?? OLDEST) &&
    (b.ageFrom ?? 0) <= (a.ageTo ?? OLDEST)
  );
}

/** The sums of figures that stand side by side. */
export function totalsOf(figures: readonly PopulationFigure[]): PopulationTotals {
  const sum = (is: (figure: PopulationFigure) => boolean) =>
    figures.filter(is).reduce((total, { count }) => total + count, 0);
  const isChild = ({ ageTo }: PopulationFigure) => ageTo !== null && ageTo < ADULT;
  const isOlder = ({ ageFrom }: PopulationFigure) => ageFrom !== null && ageFrom >= OLDER;
  const isBetween = ({ ageFrom, ageTo }: PopulationFigure) =>
    ageFrom !== null && ageTo !== null && ageFrom >= ADULT && ageTo < OLDER;
  return {
    total: sum(() => true),
    female: sum(({ sex }) => sex === 'FEMALE'),
    male: sum(({ sex }) => sex === 'MALE'),
    sexNotTold: sum(({ sex }) => sex === null),
    children: sum(isChild),
    olderPersons: sum(isOlder),
    ageNotTold: sum((figure) => !isChild(figure) && !isOlder(figure) && !isBetween(figure)),
    withDisability: sum(({ hasDisability }) => hasDisability === true),
    disabilityNotTold: sum(({ hasDisability }) => hasDisability === null),
    unaccompaniedMinors: sum(({ isUnaccompaniedMinor }) => isUnaccompaniedMinor === true),
  };
}
