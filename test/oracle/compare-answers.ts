type Path = readonly (string | number)[];

export interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: Path | undefined;
  }[];
}

/**
 * What is wrong with an answer, beside the one that graphql-js gives; `undefined` when nothing is. The
 * data must be equal to the byte, the order of keys included. An error that is a null of its own must be in
 * both answers, with the same path. Where several errors are swallowed by one null the specification asks
 * for one of them (https://spec.graphql.org/October2021/#sec-Handling-Field-Errors), and which ones a server
 * meets depends on its order of work: there each must be an error of `possible`, the answer of a schema
 * whose fields are all nullable, which swallows none. Of more than 20 errors that have one cause the gateway
 * tells 20 and one that covers the others: that one stands for every error below its path.
 */
export function differenceBetween(
  expected: Answer,
  given: Answer,
  possible: Answer = expected,
): string | undefined {
  const [wanted, got] = [JSON.stringify(expected.data), JSON.stringify(given.data)];
  if (wanted !== got) {
    const said = pathsOf(given).join(' ');
    return `the data differ\ngraphql-js ${wanted}\ngateway    ${got}\nerrors     ${said}`;
  }
  const [told, covering] = splitCovering(given);
  const said = pathsOf(told);
  const real = new Set(pathsOf(possible));
  const isReal = said.every((path) => real.has(path)) && new Set(said).size === said.length;
  const isCovered = (path: string): boolean =>
    pathsOf(covering).some((cover) => path.startsWith(`${cover}.`));
  const untold = [...nullsOf(expected)].filter((path) => !nullsOf(told).has(path));
  const isTold = [...nullsOf(told)].every((path) => nullsOf(expected).has(path));
  if (isReal && isTold && untold.every(isCovered)) return undefined;
  const detail = `graphql-js ${pathsOf(expected).join(' ')}\ngateway    ${said.join(' ')}`;
  return `the errors differ\n${detail}\ndata       ${got}`;
}

const LEAST_TOLD = 20;

/** An answer without the errors that cover others, which may stand only beside as many as are told singly. */
function splitCovering({ data, errors = [] }: Answer): [Answer, Answer] {
  const isCovering = ({ message }: { readonly message: string }): boolean =>
    errors.length > LEAST_TOLD && message.endsWith('for further values below this path.');
  return [
    { data, errors: errors.filter((error) => !isCovering(error)) },
    { data, errors: errors.filter(isCovering) },
  ];
}

function pathsOf({ errors = [] }: Answer): string[] {
  return errors.map(({ path, message }) => path?.join('.') ?? message);
}

/** The null that each error became. */
function nullsOf({ data, errors = [] }: Answer): Set<string> {
  return new Set(errors.map(({ path = [] }) => nullOn(path, data)));
}

function nullOn(path: Path, data: unknown): string {
  let value = data;
  for (const [at, segment] of path.entries()) {
    if (typeof value !== 'object' || value === null) return path.slice(0, at).join('.');
    value = (value as Record<string | number, unknown>)[segment];
  }
  return path.join('.');
}
