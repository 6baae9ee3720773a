import type { UserError } from '../../../../shared/core/recording/user-error';
import { invalid } from '../../../../shared/core/recording/user-error';

/** How many people were trained; a part that is not told is null. */
export interface TrainedPeople {
  readonly total: number;
  readonly women: number | null;
  readonly men: number | null;
  readonly withDisabilities: number | null;
}

const MOST = 1_000_000;

/** What is wrong with figures of people trained: parts are no more than the whole. */
export function trainedProblems(path: string, trained: TrainedPeople): UserError[] {
  const { total, women, men, withDisabilities } = trained;
  const errors = Object.entries(trained).flatMap(([name, figure]: [string, number | null]) =>
    figure === null || (figure >= 0 && figure <= MOST)
      ? []
      : [invalid(`${path}.${name}`, `${figure} is not 0 to ${MOST}.`)],
  );
  if (total < 1) errors.push(invalid(`${path}.total`, 'At least one person was trained.'));
  if ((women ?? 0) + (men ?? 0) > total) {
    errors.push(invalid(`${path}.women`, `Women and men together are more than ${total}.`));
  }
  if ((withDisabilities ?? 0) > total) {
    errors.push(invalid(`${path}.withDisabilities`, `They are more than ${total}.`));
  }
  return errors;
}

/** Figures added; a part that one of them does not tell is not told of the sum. */
export function addTrained(figures: readonly TrainedPeople[]): TrainedPeople {
  const added = (part: Exclude<keyof TrainedPeople, 'total'>) =>
    figures.length === 0 || figures.some((figure) => figure[part] === null)
      ? null
      : figures.reduce((sum, figure) => sum + figure[part]!, 0);
  return {
    total: figures.reduce((sum, { total }) => sum + total, 0),
    women: added('women'),
    men: added('men'),
    withDisabilities: added('withDisabilities'),
  };
}
