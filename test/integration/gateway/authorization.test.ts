import { type Gateway, createGateway } from '../../../gateway/service';
import type { GatewayAnswer } from '../../../gateway/transport/answer-in-process';
import { GuardedOwners, type Holding } from '../../fixtures/gateway/guarded-owners';
import { EVERYTHING, NOBODY, OVERRIDES, headersOf } from '../../fixtures/gateway/holdings';
import { post } from '../../fixtures/gateway/http';

describe.each([
  ['the general way', Infinity],
  ['the compiled way', 0],
])('fields whose owner restricts who may read them on %s', (_, compileAfter) => {
  let owners: GuardedOwners;
  let gateway: Gateway;
  let port: number;

  beforeAll(async () => {
    owners = await new GuardedOwners().start();
    gateway = owners.gateway({}, { ...OVERRIDES, compileAfter });
    port = await gateway.listen();
  });
  beforeEach(() => {
    owners.asked();
    owners.published.length = 0;
  });
  afterAll(async () => {
    await gateway.stop();
    await owners.stop();
  });

  const ask = (query: string, holding: Partial<Holding> = {}): Promise<GatewayAnswer> =>
    gateway.execute({ query, headers: headersOf({ ...NOBODY, ...holding }) });
  const told = ({ errors = [] }: GatewayAnswer) =>
    errors.map(({ path, extensions }) => [
      path?.join('.'),
      extensions?.['code'],
      extensions?.['missing'],
    ]);

  it('are null with one error that says what is missing, and nobody is asked for them', async () => {
    const answer = await ask('{ log person(id: "p1") { id name phone casework } }');
    expect(JSON.stringify(answer.data)).toBe(
      '{"log":null,"person":{"id":"p1","name":"Name p1","phone":null,"casework":null}}',
    );
    expect(told(answer)).toEqual([
      ['log', 'UNAUTHENTICATED', 'authenticated'],
      ['person.phone', 'FORBIDDEN', 'scope "phone", or "admin" and "all"'],
      ['person.casework', 'FORBIDDEN', 'policy "casework", or "head" and "night"'],
    ]);
    expect(owners.asked()).not.toMatch(/log|phone|casework/);
  });

  it('are given to whoever has what they need', async () => {
    const query = '{ log person(id: "p1") { phone dial casework sealedRank } sealed { what } }';
    const answer = await ask(query, EVERYTHING);
    expect(answer.errors).toBeUndefined();
    expect(JSON.stringify(answer.data)).toBe(
      '{"log":"log","person":{"phone":"+249 p1","dial":"tel:+249 p1","casework":"case p1","sealedRank":10},"sealed":{"what":"box"}}',
    );
    const night = await ask(query, { member: true, policies: ['head'] });
    expect(told(night)).toContainEqual(['person.casework', 'FORBIDDEN', expect.any(String)]);
  });

  it('say so over HTTP too, with the key of the caller', async () => {
    const body = { query: '{ person(id: "p1") { phone } }' };
    const nobody = await post(port, body);
    expect(nobody.status).toBe(200);
    expect(nobody.json().errors?.[0]?.extensions).toEqual({
      code: 'FORBIDDEN',
      missing: 'scope "phone", or "admin" and "all"',
    });
    const known = await post(port, body, headersOf({ ...NOBODY, member: true, scopes: ['phone'] }));
    expect(known.json()).toEqual({ data: { person: { phone: '+249 p1' } } });
  });

  it('D3 D5 each type behind an interface has its own rule, also under one response key', async () => {
    const answer = await ask('{ notes { id text } }');
    expect(JSON.stringify(answer.data)).toBe(
      '{"notes":[{"id":"n1","text":"open"},{"id":"n2","text":null},null,null]}',
    );
    expect(told(answer)).toEqual([
      ['notes.1.text', 'FORBIDDEN', 'scope "notes"'],
      ['notes.2', 'UNAUTHENTICATED', 'authenticated'],
    ]);
    const oneKey = await ask(
      '{ notes { ... on OpenNote { x: text } ... on ClosedNote { x: text } ... on SecretNote { x: text } } }',
    );
    expect(JSON.stringify(oneKey.data)).toBe('{"notes":[{"x":"open"},{"x":null},null,null]}');
    expect(owners.asked()).not.toMatch(/ClosedNote\s*\{[^}]*text/);
  });

  it('D1 an interface that is restricted by itself restricts its types, whichever way leads there', async () => {
    const sdl = owners
      .supergraphSdl()
      .replace(
        /(interface Note [^{]*\{[^}]*?text: String)[^\n]*/,
        '$1 @requiresScopes(scopes: [["all"]])',
      );
    const strict = createGateway({ supergraphSdl: sdl }, OVERRIDES);
    for (const query of ['{ notes { text } }', '{ boxes { ... on OpenNote { text } } }']) {
      const { errors } = await strict.execute({ query });
      expect(errors?.map(({ extensions }) => extensions?.['missing'])).toContain('scope "all"');
    }
    expect(owners.asked()).not.toContain('text');
    await strict.stop();
  });

  it('D2 a field whose owner would be told a protected one is protected by it', async () => {
    const sdl = owners
      .supergraphSdl()
      .replace(/(dial: String @join__field\([^)]*\)) @[^\n]*/, '$1');
    expect(sdl).not.toEqual(owners.supergraphSdl());
    const lax = createGateway({ supergraphSdl: sdl }, OVERRIDES);
    const { data, errors } = await lax.execute({ query: '{ points { id dial } }' });
    expect(JSON.stringify(data)).toContain('"dial":null');
    expect(errors?.every(({ extensions }) => extensions?.['code'] === 'FORBIDDEN')).toBe(true);
    expect(owners.asked()).not.toMatch(/phone|dial/);
    await lax.stop();
  });

  it.each([
    ['as', 'schema @link(url: "https://specs.apollo.dev/authenticated/v0.1", as: "gate")', 'gate'],
    [
      'import',
      'schema @link(url: "https://specs.apollo.dev/authenticated/v0.1", import: [{ name: "@authenticated", as: "@door" }])',
      'door',
    ],
  ])('D4 a supergraph may name the directives otherwise: by "%s"', async (_, link, name) => {
    const sdl = owners
      .supergraphSdl()
      .replace(/schema(?=\s+@link|\n)/, link)
      .replaceAll('@authenticated', `@${name}`)
      .replace(`import: [{ name: "@${name}"`, 'import: [{ name: "@authenticated"');
    const renamed = createGateway({ supergraphSdl: sdl }, OVERRIDES);
    const answer = await renamed.execute({ query: '{ log }' });
    expect(told(answer)).toEqual([['log', 'UNAUTHENTICATED', 'authenticated']]);
    await renamed.stop();
  });

  it.each([
    ['a sort by a protected order', '{ people(order: PHONE) { id } }', 'people'],
    ['a filter', '{ person(id: "p1", filter: { phone: "1" }) { id } }', 'person'],
    [
      'a filter below another',
      '{ person(id: "p1", filter: { all: [{ phone: "1" }] }) { id } }',
      'person',
    ],
  ])('D10 %s is denied, though what it selects is not', async (_, query, path) => {
    const answer = await ask(query);
    expect(told(answer)).toEqual([[path, 'FORBIDDEN', expect.stringContaining('scope')]]);
    expect(owners.asked()).toBe('');
    const allowed = await ask(query, { member: true, scopes: ['order', 'phone'] });
    expect(allowed.errors).toBeUndefined();
  });

  it('D10 a filter in a variable is denied by what it may carry; one without the field is not', async () => {
    const query = 'query ($f: Filter) { person(id: "p1", filter: $f) { id } }';
    const answer = await gateway.execute({ query, variables: { f: { name: 'x' } } });
    expect(told(answer)).toEqual([['person', 'FORBIDDEN', expect.stringContaining('scope')]]);
    const literal = await ask('{ person(id: "p1", filter: { name: "x" }) { id } }');
    expect(literal.errors).toBeUndefined();
  });

  it('D13 a mutation with one denied root field has no side effect', async () => {
    const query = 'mutation { a: publish(text: "a") b: erase(text: "b") c: publish(text: "c") }';
    const answer = await ask(query, { member: true });
    expect(answer.data).toBeNull();
    expect(told(answer)).toEqual([['b', 'FORBIDDEN', 'scope "erase"']]);
    expect(owners.published).toEqual([]);
    await ask(query, { member: true, scopes: ['erase'] });
    expect(owners.published).toEqual(['a', 'b', 'c']);
  });

  it('D14 a denied field that may not be null takes its object with it, and nothing of it shows', async () => {
    const answer = await ask('{ strict { open secret } }');
    expect(JSON.stringify(answer.data)).toBe('{"strict":null}');
    expect(told(answer)).toEqual([['strict.0.secret', 'UNAUTHENTICATED', 'authenticated']]);
    expect(JSON.stringify(answer)).not.toContain('open');
  });

  it('D11 callers with other rights never share what was compiled', async () => {
    const query = '{ person(id: "p1") { phone } }';
    const holdings = [NOBODY, EVERYTHING, { ...NOBODY, member: true, scopes: ['phone'] }, NOBODY];
    for (let round = 0; round < 3; round++) {
      const answers = await Promise.all(holdings.map((holding) => ask(query, holding)));
      expect(answers.map(({ data }) => JSON.stringify(data))).toEqual([
        '{"person":{"phone":null}}',
        '{"person":{"phone":"+249 p1"}}',
        '{"person":{"phone":"+249 p1"}}',
        '{"person":{"phone":null}}',
      ]);
    }
  });

  it('policies that cannot be asked are granted to nobody', async () => {
    const failing = owners.gateway(
      {},
      {
        ...OVERRIDES,
        grantPolicies: () => Promise.reject(new RangeError('down')),
      },
    );
    const answer = await failing.execute({ query: '{ person(id: "p1") { casework name } }' });
    expect(JSON.stringify(answer.data)).toBe('{"person":{"casework":null,"name":"Name p1"}}');
    await failing.stop();
  });
});
