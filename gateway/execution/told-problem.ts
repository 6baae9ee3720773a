import type { PlacedProblem } from './said-problems';

/** A message may repeat what was sent; nobody needs more of it than this. */
const LONGEST_MESSAGE = 500;

/** A message of an error, cut where it is longer than anybody needs. */
export function shorten(message: string): string {
  return message.length > LONGEST_MESSAGE ? `${message.slice(0, LONGEST_MESSAGE)}...` : message;
}

/** What a program reads of a problem. */
export function extensionsOf({ code, subgraph, missing }: PlacedProblem) {
  return { code, ...(subgraph && { subgraph }), ...(missing && { missing }) };
}

/** The errors of an answer as JSON, to the byte as Apollo Server writes those that it is given. */
export function problemsText(problems: readonly PlacedProblem[]): string {
  const told = problems.map((problem) => ({
    message: shorten(problem.message),
    ...(problem.path && { path: problem.path }),
    extensions: extensionsOf(problem),
  }));
  return JSON.stringify(told);
}
