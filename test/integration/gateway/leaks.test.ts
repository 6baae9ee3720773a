import pino from 'pino';
import type { Gateway } from '../../../gateway/service';
import { post, send } from '../../fixtures/gateway/http';
import type { Fault } from '../../fixtures/gateway/subgraph-server';
import { TwoOwners } from '../../fixtures/gateway/two-owners';

const SECRET = 'select name from person where password = hunter2';
const FORBIDDEN = /hunter2|select |password|\bat .*:\d+:\d+|http:\/\/|127\.0\.0\.1:\d+\/graphql/i;

describe('nothing hidden can be learned', () => {
  let owners: TwoOwners;
  let gateway: Gateway;
  let port: number;
  const lines: string[] = [];

  beforeAll(async () => {
    owners = await new TwoOwners().start();
    const log = pino({ level: 'trace' }, { write: (line: string) => void lines.push(line) });
    gateway = owners.gateway({ subgraphTimeoutMs: 1_000 }, { log });
    port = await gateway.listen();
  });
  beforeEach(() => owners.heal());
  afterAll(async () => {
    await gateway.stop();
    await owners.stop();
  });

  const messageFor = async (query: string, name: string): Promise<unknown> => {
    const answer = await post(port, { query });
    return JSON.parse(answer.text.replaceAll(name, 'NAME')) as unknown;
  };

  it('by introspection', async () => {
    const query =
      '{ __schema { types { name fields(includeDeprecated: true) { name } enumValues(includeDeprecated: true) { name } } directives { name } } }';
    const { text } = await post(port, { query });
    expect(text).toContain('requirementUsd');
    expect(text).not.toMatch(
      /hiddenNote|DISTRICT|_service|_entities|_Any|_Entity|inaccessible|join__/,
    );
    const types = ['_Service', '_Any', '_Entity', 'join__Graph', 'link__Import'];
    const asked = types.map((name, i) => `t${i}: __type(name: "${name}") { name }`).join(' ');
    expect((await post(port, { query: `{ ${asked} }` })).text).toBe(
      JSON.stringify({ data: Object.fromEntries(types.map((_, i) => [`t${i}`, null])) }) + '\n',
    );
  });

  it.each([
    ['a hidden field', '{ plans { NAME } }', 'hiddenNote', 'hoddenNite'],
    ['a hidden field with arguments', '{ plans { NAME(a: 1) { b } } }', 'hiddenNote', 'hoddenNite'],
    ['nearly a hidden field', '{ plans { NAME } }', 'hiddenNot', 'hoddenNit'],
    ['the subgraph’s own fields', '{ NAME { sdl } }', '_service', '_servixe'],
    [
      'the subgraph’s entities',
      '{ NAME(representations: []) { __typename } }',
      '_entities',
      '_entitixs',
    ],
    ['a hidden enum value', 'query ($l: NAME) { areas { pcode } }', 'join__Graph', 'join__Grxph'],
  ])('by an error that differs: %s', async (_, query, hidden, unknown) => {
    const errorFor = (name: string) => messageFor(query.replace('NAME', name), name);
    const answer = await errorFor(hidden);
    expect(JSON.stringify(answer)).toMatch(/NAME/);
    expect(JSON.stringify(answer)).not.toMatch(/hiddenNote|Did you mean/);
    expect(answer).toEqual(await errorFor(unknown));
  });

  it('by a value: a hidden enum value in an answer is an error that does not name it', async () => {
    const answer = await post(port, { query: '{ areas { pcode level } }' });
    expect(answer.text).not.toContain('DISTRICT');
    expect(answer.json().errors?.[0]?.extensions['code']).toBe('SUBGRAPH_ANSWER_INVALID');
  });

  it('by timing: a hidden name takes as long as an unknown one', async () => {
    let [slower, pairs] = [0, 0];
    const timeOf = async (query: string) => {
      const started = performance.now();
      await gateway.execute({ query });
      return performance.now() - started;
    };
    for (let i = 0; i < 300; i++) {
      const times: Record<string, number> = {};
      for (const name of i % 2 ? ['hiddenNote', 'hoddenNite'] : ['hoddenNite', 'hiddenNote']) {
        times[name] = await timeOf(`{ a${i}: plans { ${name} } }`);
      }
      if (i < 50) continue;
      pairs += 1;
      if (times.hiddenNote! > times.hoddenNite!) slower += 1;
    }
    console.log(`the hidden name took longer in ${slower} of ${pairs} pairs`);
    expect(Math.abs(slower / pairs - 0.5)).toBeLessThan(0.15);
  }, 60_000);

  it('by errors, logs or metrics, whatever a subgraph says', async () => {
    lines.length = 0;
    const says: Fault[] = [
      (r) => ({
        ...r,
        body: JSON.stringify({
          errors: [
            { message: SECRET, extensions: { code: SECRET, stacktrace: [`at x (${SECRET}:1:1)`] } },
          ],
        }),
      }),
      (r) => ({ ...r, status: 500, headers: { 'content-type': 'text/html' }, body: SECRET }),
      (r) => ({ ...r, headers: { ...r.headers, 'content-type': SECRET } }),
      (r) => ({ ...r, body: JSON.stringify({ data: { plans: [{ name: { SECRET } }] } }) }),
      (r) => ({ ...r, body: `{"data": ${SECRET}` }),
      () => 'RESET',
      () => 'HANG',
      () => 'CUT',
    ];
    for (const fault of says) {
      owners.plans.fault = fault;
      const { text } = await post(port, { query: '{ plans { name } }' });
      expect(text).toContain('errors');
      expect(text).not.toMatch(FORBIDDEN);
    }
    await owners.heal();
    await owners.plans.stop();
    await post(port, { query: '{ plans { name } }' });
    await post(port, { query: `query Hunter2 { plan(code: "hunter2") { name } }` });
    const metrics = (await send(port, { path: '/metrics' })).text;
    expect(metrics).toContain('passage_gateway_subgraph_call_seconds');
    expect(metrics).not.toMatch(FORBIDDEN);
    expect(lines.length).toBeGreaterThan(says.length);
    expect(
      lines.filter((line) => FORBIDDEN.test(line.replace('"operation":"Hunter2"', ''))),
    ).toEqual([]);
  });

  it('and no value forges a line of the log', async () => {
    lines.length = 0;
    const forged = 'x"}\n{"level":50,"msg":"forged"}\r\n\u2028';
    await post(port, { query: '{ areas { pcode } }', operationName: forged });
    await post(port, { query: '{ areas { pcode } }' }, { 'user-agent': 'x\u0085forged' });
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) {
      expect(line.trimEnd().split('\n')).toHaveLength(1);
      expect(JSON.parse(line)).not.toHaveProperty('msg', 'forged');
    }
  });
});
