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
 * data must be equal to the byte, the order of keys included. Every error must stand where graphql-js has
 * one. Where several errors are swallowed by one null the specification asks for one of them
 * (https://spec.graphql.org/October2021/#sec-Handling-Field-Errors), so each null that graphql-js explains
 * must be explained, by any of its errors.
 */
export function differenceBetween(expected: Answer, given: Answer): string | undefined {
  const [wanted, got] = [JSON.stringify(expected.data), JSON.stringify(given.data)];
  if (wanted !== got) return `the data differ\ngraphql-js ${wanted}\ngateway    ${got}`;
  const [allowed, said] = [pathsOf(expected), pathsOf(given)];
  const extra = [...said].filter((path) => !allowed.has(path));
  const [nulls, explained] = [nullsOf(expected), nullsOf(given)];
  const silent = [...nulls].filter((path) => !explained.has(path));
  if (extra.length === 0 && silent.length === 0) return undefined;
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
