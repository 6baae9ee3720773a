import type { Gateway } from '../../../gateway/service';
import { TwoOwners } from '../../fixtures/gateway/two-owners';

describe('a question across two owners', () => {
  let owners: TwoOwners;
  let gateway: Gateway;

  beforeAll(async () => {
    owners = await new TwoOwners().start();
    gateway = owners.gateway();
  });
  beforeEach(() => {
    owners.plans.calls.length = 0;
    owners.places.calls.length = 0;
  });
  afterAll(async () => {
    await gateway.stop();
    await owners.stop();
  });

  const ask = async (query: string, variables = {}) =>
    JSON.parse(JSON.stringify(await gateway.execute({ query, variables }))) as {
      data: Record<string, unknown>;
      errors?: { message: string; path?: unknown; extensions: Record<string, unknown> }[];
    };

  it('joins what each owner knows of one entity', async () => {
    const answer = await ask('{ plan(code: "HSDN26") { name area { name population } } }');
    expect(answer).toEqual({
      data: { plan: { name: 'Sudan 2026', area: { name: 'Sudan', population: 50 } } },
    });
  });

  it('writes keys in the order of the question, aliases and fragments included', async () => {
    const query = `query ($code: ID!) {
      __typename
      p: plan(code: $code) { requirementPerPerson ...Named requirementUsd z: name __typename }
    }
    fragment Named on Plan { area { level pcode } name code }`;
    const answer = await gateway.execute({ query, variables: { code: 'HSDN26' } });
    expect(JSON.stringify(answer.data)).toBe(
      '{"__typename":"Query","p":{"requirementPerPerson":400,"area":{"level":"COUNTRY","pcode":"SD"},' +
        '"name":"Sudan 2026","code":"HSDN26","requirementUsd":4000,"z":"Sudan 2026","__typename":"Plan"}}',
    );
  });

  it('asks for each entity once, however often it stands in the answer', async () => {
    const answer = await ask('{ plans { code area { name } } }');
    expect(answer.data['plans']).toEqual([
      { code: 'HSDN26', area: { name: 'Sudan' } },
      { code: 'HAFG26', area: { name: 'Afghanistan' } },
      { code: 'HREG26', area: null },
      { code: 'HSDN25', area: { name: 'Sudan' } },
    ]);
    expect(owners.places.calls).toHaveLength(1);
    expect(owners.places.calls[0]?.variables['representations']).toEqual([
      { __typename: 'Area', pcode: 'SD' },
      { __typename: 'Area', pcode: 'AF' },
    ]);
  });

  it('goes from one owner to the other and back', async () => {
    const answer = await ask('{ area(pcode: "SD") { plans { name requirementPerPerson } } }');
    expect(answer.data).toEqual({
      area: {
        plans: [
          { name: 'Sudan 2026', requirementPerPerson: 400 },
          { name: 'Sudan 2025', requirementPerPerson: 300 },
        ],
      },
    });
  });

  it('answers abstract types, lists of lists and nulls', async () => {
    const answer = await ask(`{
      plan(code: "HSDN26") { figures backer { name ... on State { iso3 } ... on Fund { level } } }
      other: plan(code: "HAFG26") { figures backer { __typename ... on Fund { level } } }
      none: plan(code: "nowhere") { name }
    }`);
    expect(answer).toEqual({
      data: {
        plan: { figures: [[1, 2], null], backer: { name: 'Norway', iso3: 'NOR' } },
        other: { figures: null, backer: { __typename: 'Fund', level: 3 } },
        none: null,
      },
    });
  });

  it('leaves out what @skip and @include exclude, and does not ask for it', async () => {
    const query = `query ($with: Boolean = false) {
      plan(code: "HSDN26") { name @skip(if: true) code area @include(if: $with) { name } }
    }`;
    expect((await ask(query)).data).toEqual({ plan: { code: 'HSDN26' } });
    expect(owners.places.calls).toHaveLength(0);
    expect((await ask(query, { with: true })).data).toEqual({
      plan: { code: 'HSDN26', area: { name: 'Sudan' } },
    });
  });

  it('passes variables on as they were given, with defaults left to their owner', async () => {
    const query = 'query ($by: Int!, $factor: Float) { asked(by: $by, factor: $factor) }';
    expect((await ask(query, { by: 3 })).data).toEqual({ asked: 6 });
    expect((await ask(query, { by: 3, factor: 5 })).data).toEqual({ asked: 15 });
    const wrong = await ask(query, { by: 'three' });
    expect(wrong.errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });

  it('answers questions about the schema itself, alone or beside data', async () => {
    const answer = await ask(
      '{ plan(code: "HSDN26") { code } __type(name: "Plan") { kind fields { name } } __typename }',
    );
    expect(Object.keys(answer.data)).toEqual(['plan', '__type', '__typename']);
    const fields = (answer.data['__type'] as { fields: { name: string }[] }).fields;
    expect(fields.map(({ name }) => name)).toContain('requirementPerPerson');
    expect((await ask('{ __schema { queryType { name } } }')).data).toEqual({
      __schema: { queryType: { name: 'Query' } },
    });
  });

  it('treats an inaccessible field as a name that does not exist', async () => {
    const hidden = await ask('{ plan(code: "HSDN26") { hiddenNote } }');
    const unknown = await ask('{ plan(code: "HSDN26") { hiddenNota } }');
    expect(hidden.errors?.[0]?.message.replaceAll('Note', 'Nota')).toBe(
      unknown.errors?.[0]?.message,
    );
    const type = await ask('{ __type(name: "Plan") { fields { name } } }');
    expect(JSON.stringify(type)).not.toContain('hiddenNote');
    for (const name of ['_service { sdl }', '_entities(representations: []) { __typename }']) {
      expect((await ask(`{ ${name} }`)).errors).toHaveLength(1);
    }
  });

  it('gives null with an error for an enum value that is not public', async () => {
    const answer = await ask('{ areas { name level } }');
    expect(answer.data['areas']).toContainEqual({ name: 'Khartoum', level: null });
    expect(answer.errors).toHaveLength(1);
    expect(answer.errors?.[0]?.path).toEqual(['areas', 2, 'level']);
    expect(JSON.stringify(answer)).not.toContain('DISTRICT');
  });

  it('takes any name as an alias', async () => {
    const answer = await gateway.execute({
      query:
        '{ constructor: plan(code: "HSDN26") { __proto__: name toString: area { __proto__: name } } }',
    });
    expect(JSON.stringify(answer.data)).toBe(
      '{"constructor":{"__proto__":"Sudan 2026","toString":{"__proto__":"Sudan"}}}',
    );
  });

  it('chooses an operation by its name', async () => {
    const query =
      'query A { plan(code: "HSDN26") { code } } query B { plan(code: "HAFG26") { code } }';
    const b = await gateway.execute({ query, operationName: 'B' });
    expect(JSON.stringify(b.data)).toBe('{"plan":{"code":"HAFG26"}}');
    const none = await gateway.execute({ query });
    expect(none.errors?.[0]?.extensions?.['code']).toBe('OPERATION_RESOLUTION_FAILURE');
  });
});
