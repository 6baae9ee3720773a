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
 * data must be equal to the byte, the order of keys included. Where several errors are swallowed by one
 * null the specification asks for one of them
 * (https://spec.graphql.org/October2021/#sec-Handling-Field-Errors): so the errors must explain the same
 * nulls, by paths that lead all the way to where they arose.
 */
export function differenceBetween(expected: Answer, given: Answer): string | undefined {
  const [wanted, got] = [JSON.stringify(expected.data), JSON.stringify(given.data)];
  if (wanted !== got) {
    const said = [...pathsOf(given)].join(' ');
    return `the data differ\ngraphql-js ${wanted}\ngateway    ${got}\nerrors     ${said}`;
  }
  const [allowed, said] = [pathsOf(expected), pathsOf(given)];
  const [nulls, explained] = [nullsOf(expected), nullsOf(given)];
  const isSame = [...nulls].sort().join(' ') === [...explained].sort().join(' ');
  const isShortened = (path: string): boolean =>
    !allowed.has(path) && [...allowed].some((longer) => longer.startsWith(`${path}.`));
  if (isSame && ![...said].some(isShortened)) return undefined;
  const detail = `graphql-js ${[...allowed].join(' ')}\ngateway    ${[...said].join(' ')}`;
  return `the errors differ\n${detail}\ndata       ${got}`;
}

function pathsOf({ errors = [] }: Answer): Set<string> {
  return new Set(errors.map(({ path, message }) => path?.join('.') ?? message));
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
