import type { ExecutionResult } from 'graphql';
import type { Gateway } from '../../../gateway/service';
import { GuardedOwners, type Holding } from '../../fixtures/gateway/guarded-owners';
import { EVERYTHING, NOBODY, OVERRIDES, headersOf } from '../../fixtures/gateway/holdings';
import { post } from '../../fixtures/gateway/http';
import { type WaysTaken, watchWays } from '../../testkit/watch-ways';

const HALF: Holding = { member: true, scopes: ['notes'], policies: ['head'] };
const CALLERS: readonly (readonly [string, Holding])[] = [
  ['nobody', NOBODY],
  ['a member with little', HALF],
  ['one who may have everything', EVERYTHING],
];

/** Aliases enough that one reason has more errors than are told of it. */
const MANY = Array.from({ length: 9 }, (_, number) => `p${number}: people { name phone }`);

const MORE_THAN_TOLD = `{ ${MANY.join(' ')} single: person(id: "p1") { phone } }`;

const QUESTIONS = [
  ['a field at the root', '{ log people { name } }'],
  ['nothing but what is denied', '{ log sealed { what } }'],
  ['fields among others', '{ people { phone id name casework mother { casework name phone } } }'],
  ['a field of a joined owner', '{ people { name rank sealedRank mother { sealedRank rank } } }'],
  ['a field that is asked for by another key', '{ people { id: phone phone: id own: name } }'],
  ['a field of one type of an interface', '{ notes { id text about { name } } }'],
  ['all objects of a type', '{ notes { __typename ... on OpenNote { words } ... { text } } }'],
  ['objects of a union', '{ boxes { ... on Sealed { what } ... on OpenNote { text } } }'],
  ['objects of which only the type is asked', '{ boxes { __typename } notes { __typename } }'],
  ['a field that may not be null', '{ strict { open secret } people { name phone } }'],
  ['a field by what its argument carries', '{ person(id: "p1", filter: { phone: "1" }) { name } }'],
  ['more values than are told of', MORE_THAN_TOLD],
] as const;

describe('an answer in which something is denied', () => {
  let owners: GuardedOwners;
  let gateways: readonly [Gateway, Gateway];
  let ports: readonly [number, number];
  let ways: WaysTaken;

  beforeAll(async () => {
    owners = await new GuardedOwners().start();
    const open = (compileAfter: number): Gateway =>
      owners.gateway({ shareCallsMs: 0 }, { ...OVERRIDES, compileAfter });
    gateways = [open(Infinity), open(0)];
    ports = [await gateways[0].listen(), await gateways[1].listen()];
    ways = watchWays(gateways[1]);
  });
  beforeEach(() => {
    owners.points.fault = undefined;
    owners.asked();
    Object.assign(ways, { general: 0, compiled: 0, denied: 0 });
  });
  afterAll(async () => {
    await Promise.all(gateways.map((gateway) => gateway.stop()));
    await owners.stop();
  });

  /** What one gateway answers to each caller, again and again, with what owners were asked for it. */
  async function answersOf(port: number, body: object) {
    const answers = [];
    for (let round = 0; round < 3; round++) {
      for (const [name, holding] of CALLERS) {
        const accept = 'application/graphql-response+json';
        const { status, headers, text } = await post(port, body, { accept, ...headersOf(holding) });
        const asked = owners.asked().split('\n').sort();
        answers.push({ name, status, headers: { ...headers, date: '' }, text, asked });
      }
    }
    return answers;
  }

  it.each(QUESTIONS)(
    'is the same to the byte and asks the same, compiled or not: %s',
    async (_, query) => {
      const general = await answersOf(ports[0], { query });
      const compiled = await answersOf(ports[1], { query });
      expect(compiled).toEqual(general);
      expect(general[0]?.text).toMatch(/^\{"errors":\[/);
      expect(ways.general).toBe(0);
      expect(ways.denied).toBeGreaterThanOrEqual(3);
    },
  );

  it('tells of twenty values with one reason singly, and of the rest with one error for each list', async () => {
    const { text } = await post(ports[1], { query: MORE_THAN_TOLD });
    const { errors = [] } = JSON.parse(text) as ExecutionResult;
    const paths = errors.map(({ path = [] }) => path.join('.'));
    expect(paths.slice(0, 4)).toEqual(['p0.0.phone', 'p0.1.phone', 'p0.2.phone', 'p1.0.phone']);
    expect(paths.slice(20)).toEqual(['p6', 'p7', 'p8', 'single.phone']);
    expect(errors.at(-1)?.message).not.toMatch(/further values/);
    expect(errors[20]?.message).toMatch(/The same holds for further values below this path\.$/);
  });

  it('has the errors of a failing owner between them, in the order of the answer', async () => {
    owners.points.fault = () => 'RESET';
    const query = '{ people { phone rank mother { casework rank } } }';
    const general = await answersOf(ports[0], { query });
    expect(await answersOf(ports[1], { query })).toEqual(general);
    const paths = /"path":\["people",0,"phone"\].*"path":\["people",0,"rank"\].*"casework"\]/;
    expect(general[0]?.text).toMatch(paths);
    expect(ways.compiled).toBe(0);
  });

  it('is the same beside an argument that is null where it may not be', async () => {
    const query = 'query ($id: ID = "p1") { a: person(id: $id) { name } people { phone } }';
    const general = await answersOf(ports[0], { query, variables: { id: null } });
    expect(general[0]?.text).toMatch(/BAD_USER_INPUT.*FORBIDDEN/);
    expect(await answersOf(ports[1], { query, variables: { id: null } })).toEqual(general);
    expect(ways.general).toBe(0);
  });

  it('goes the general way with a mutation and with a look at the schema', async () => {
    const mutation = { query: 'mutation { publish(text: "a") erase(text: "b") }' };
    const look = { query: '{ log __schema { queryType { name } } }' };
    for (const body of [mutation, look]) {
      expect(await answersOf(ports[1], body)).toEqual(await answersOf(ports[0], body));
    }
    expect(ways.denied).toBe(0);
  });
});
