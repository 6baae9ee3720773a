import DataLoader from 'dataloader';

/** What of a context reads records: each of its members issues one statement for what is asked at once. */
const READERS = ['loaders', 'store'] as const;

/**
 * Counts in how many requests each loader was used, so that statements can be held against them
 * (`npm run bench -- questions`).
 */
export class LoaderUse {
  readonly #requests = new Map<string, number>();

  /** Requests by loader, as `{ "loaders.plan": 7 }`. */
  get requests(): Readonly<Record<string, number>> {
    return Object.fromEntries(this.#requests);
  }

  /** The context of one request, which does the same and is counted. */
  watch<Context extends object>(context: Context): Context {
    const used = new Set<string>();
    const use = (name: string) => {
      if (used.has(name)) return;
      used.add(name);
      this.#requests.set(name, (this.#requests.get(name) ?? 0) + 1);
    };
    const watched = READERS.filter((reader) => reader in context).map((reader) => {
      const members = (context as Record<string, object>)[reader]!;
      return [reader, watchMembers(members, (name) => use(`${reader}.${name}`))] as const;
    });
    return { ...context, ...Object.fromEntries(watched) };
  }
}

/** A loader is used when something is loaded, be it by another loader; any other member when it is read. */
function watchMembers(members: object, use: (name: string) => void): object {
  for (const [name, member] of Object.entries(members)) {
    if (member instanceof DataLoader) watchLoader(member, () => use(name));
  }
  return new Proxy(members, {
    get(target, name, receiver) {
      const member = Reflect.get(target, name, receiver) as unknown;
      if (typeof name === 'string' && !(member instanceof DataLoader)) use(name);
      return member;
    },
  });
}

function watchLoader(loader: DataLoader<unknown, unknown>, use: () => void): void {
  const load = loader.load.bind(loader);
  loader.load = (key) => {
    use();
    return load(key);
  };
}
