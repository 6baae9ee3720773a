import fc from 'fast-check';
import type { PopulationFigure } from '../../../shared/core/population-figure';
import { checkFigures, toFigure, totalsOf } from '../../../shared/core/population-figure';

const age = fc.option(fc.integer({ min: 0, max: 20 }).map((step) => step * 5));
const figure: fc.Arbitrary<PopulationFigure> = fc
  .record({
    sex: fc.constantFrom('FEMALE' as const, 'MALE' as const, null),
    ageFrom: age,
    ageTo: age,
    hasDisability: fc.constantFrom(true, false, null),
    isUnaccompaniedMinor: fc.constantFrom(false, null),
    count: fc.integer({ min: 5, max: 90 }),
  })
  .filter(({ ageFrom, ageTo }) => ageFrom === null || ageTo === null || ageFrom <= ageTo);

/** Every kind of person that figures could tell apart. */
const PEOPLE = ['FEMALE', 'MALE'].flatMap((sex) =>
  [true, false].flatMap((hasDisability) =>
    [true, false].flatMap((isMinor) =>
      Array.from({ length: 131 }, (_, years) => ({ sex, hasDisability, isMinor, years })),
    ),
  ),
);

function holds(figure: PopulationFigure, person: (typeof PEOPLE)[number]): boolean {
  return (
    (figure.sex === null || figure.sex === person.sex) &&
    (figure.hasDisability === null || figure.hasDisability === person.hasDisability) &&
    (figure.isUnaccompaniedMinor === null || figure.isUnaccompaniedMinor === person.isMinor) &&
    person.years >= (figure.ageFrom ?? 0) &&
    person.years <= (figure.ageTo ?? 130)
  );
}

describe('figures of people', () => {
  it('stand side by side exactly when nobody could be counted in two of them', () => {
    fc.assert(
      fc.property(fc.array(figure, { minLength: 1, maxLength: 4 }), (figures) => {
        const isDisjoint = PEOPLE.every(
          (person) => figures.filter((one) => holds(one, person)).length <= 1,
        );
        expect(checkFigures('figures', figures).length === 0).toBe(isDisjoint);
      }),
      { numRuns: 300 },
    );
  });

  it('add up in every way in which they are told apart', () => {
    fc.assert(
      fc.property(fc.array(figure, { maxLength: 6 }), (figures) => {
        const sums = totalsOf(figures);
        expect(sums.female + sums.male + sums.sexNotTold).toBe(sums.total);
        expect(sums.children + sums.olderPersons + sums.ageNotTold).toBeLessThanOrEqual(sums.total);
        expect(sums.withDisability + sums.disabilityNotTold).toBeLessThanOrEqual(sums.total);
      }),
      { numRuns: 300 },
    );
  });

  it('of a few people are refused, of nobody not', () => {
    const codes = [0, 1, 4, 5].map((count) => checkFigures('f', [toFigure({ count })]).length);
    expect(codes).toEqual([0, 1, 1, 0]);
  });

  it('count a child, an adult and an older person by their whole range of ages', () => {
    const sums = totalsOf([
      toFigure({ ageTo: 17, count: 10 }),
      toFigure({ ageFrom: 18, ageTo: 59, count: 20 }),
      toFigure({ ageFrom: 60, count: 40 }),
      toFigure({ ageFrom: 15, ageTo: 24, count: 80 }),
    ]);
    expect(sums).toMatchObject({ children: 10, olderPersons: 40, ageNotTold: 80, total: 150 });
  });
});
