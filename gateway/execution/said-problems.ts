import type { PathSegment, Problem } from './answer-tree';

/** One error of the answer, with the place whose null it explains. */
export interface PlacedProblem extends Problem {
  readonly path?: readonly PathSegment[];
}

/** More errors than this for one cause become one error that covers the list they stand in. */
const MOST_ERRORS_OF_ONE_CAUSE = 20;

/** The errors of one answer in their order; so many of one cause that a reader still sees the others. */
export class SaidProblems {
  all: PlacedProblem[] = [];
  private readonly countByCause = new Map<Problem, number>();

  /** Says that a value is missing; `undefined` where an error that covers others says it. */
  say(problem: Problem, path: readonly PathSegment[]): PlacedProblem | undefined {
    const count = (this.countByCause.get(problem) ?? 0) + 1;
    this.countByCause.set(problem, count);
    const list = path.findIndex((segment) => typeof segment === 'number');
    // Outside of lists no more can stand there than the question names.
    if (count > MOST_ERRORS_OF_ONE_CAUSE && list !== -1) {
      return this.sayCovering(problem, path.slice(0, list));
    }
    const placed = { ...problem, path };
    this.all.push(placed);
    return placed;
  }

  private sayCovering(problem: Problem, covered: readonly PathSegment[]): undefined {
    const message = `${problem.message} The same holds for further values below this path.`;
    const isSaid = this.all.some(
      (said) => said.message === message && said.path?.join('.') === covered.join('.'),
    );
    if (!isSaid) this.all.push({ ...problem, message, path: covered });
  }
}
