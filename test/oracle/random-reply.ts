import type { SubgraphReply } from '../../gateway/execution/execution';

type Holder = Record<string | number, unknown>;
type Random = () => number;

/** Values that may stand anywhere in a faulty answer. */
const VALUES: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1.5,
  1e20,
  2 ** 31,
  -(2 ** 31),
  '',
  'x',
  '__typename',
  'é\u2028\u0000"\\',
  [],
  [null],
  [[]],
  {},
  { __typename: 'Query' },
  ['x', { a: [1] }],
];

const FAILURES = ['SUBGRAPH_TIMEOUT', 'SUBGRAPH_UNREACHABLE', 'SUBGRAPH_ERROR'] as const;

/** The reply as it was, the same said in another form, or one with something wrong in it. */
export function randomReply(reply: SubgraphReply, random: Random): SubgraphReply {
  if (!('body' in reply)) return reply;
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const text = reply.body.toString('utf8');
  switch (Math.floor(random() * 14)) {
    case 0:
      return { failure: pick(FAILURES) };
    case 1:
      return asBody(JSON.stringify(JSON.parse(text), null, 1));
    case 2:
      return asBody(`${text}\r\n `);
    case 3:
      return asBody(text.replace(/(\d)([,}\]])/g, '$1.0$2'));
    case 4:
      return asBody(text.replace(/e/g, String.raw`\u0065`));
    case 5:
      return asBody(`${text.slice(0, -1)},"extensions":{"a":[1, 2]}}`);
    case 6:
      return asBody(`{"errors":[],${text.slice(1)}`);
    case 7:
      return { body: flipped(reply.body, random) };
    case 8:
      return asBody(text.slice(0, Math.floor(random() * text.length)));
    case 9:
      return asBody(text.replace(/"(\w+)":/, '"$1":null,"beside":{},"$1":'));
    case 10:
      return asBody(JSON.stringify(reversedKeys(JSON.parse(text))));
    default:
      return asBody(JSON.stringify(changed(JSON.parse(text) as Holder, random)));
  }
}

function asBody(text: string): SubgraphReply {
  return { body: Buffer.from(text) };
}

function flipped(body: Buffer, random: Random): Buffer {
  const copy = Buffer.from(body);
  copy[Math.floor(random() * copy.length)] = Math.floor(random() * 256);
  return copy;
}

function reversedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversedKeys);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).reverse();
  return Object.fromEntries(entries.map(([key, inner]) => [key, reversedKeys(inner)]));
}

/** One place of an answer changed: another value, none, or a list that is longer, shorter or turned. */
function changed(body: Holder, random: Random): Holder {
  const places = placesIn(body);
  const { holder, key } = places[Math.floor(random() * places.length)] ?? {
    holder: body,
    key: 'x',
  };
  const value = holder[key];
  const kind = Math.floor(random() * 6);
  if (Array.isArray(value) && kind < 3) {
    if (kind === 0) value.reverse();
    else if (kind === 1) value.pop();
    else value.push(value[0] ?? null);
  } else if (kind === 3) delete holder[key];
  else if (kind === 4) {
    const path = random() < 0.5 ? ['nowhere'] : pathTo(body, holder, key);
    holder[key] = null;
    body['errors'] = [{ message: 'secret', path }];
  } else holder[key] = VALUES[Math.floor(random() * VALUES.length)];
  return body;
}

function placesIn(value: Holder): { holder: Holder; key: string }[] {
  return Object.keys(value).flatMap((key) => {
    const inner = value[key];
    const below = typeof inner === 'object' && inner !== null ? placesIn(inner as Holder) : [];
    return [{ holder: value, key }, ...below];
  });
}

/** The path of GraphQL's errors to a place: it starts below `data`. */
function pathTo(from: Holder, holder: Holder, key: string): (string | number)[] {
  const search = (value: Holder): (string | number)[] | undefined => {
    for (const name of Object.keys(value)) {
      const segment = Array.isArray(value) ? Number(name) : name;
      if (value === holder && name === key) return [segment];
      const inner = value[name];
      const below = typeof inner === 'object' && inner ? search(inner as Holder) : undefined;
      if (below !== undefined) return [segment, ...below];
    }
    return undefined;
  };
  return (search(from) ?? []).slice(1);
}
