import fc from 'fast-check';
import { parse, printType, validateSchema } from 'graphql';
import { composeSubgraphs } from '../../../../gateway/supergraph/compose-subgraphs';
import { type FieldRule, strictestRule } from '../../../../shared/sharing/contract/field-rule';
import { parseSupergraph } from '../../../../gateway/supergraph/parse-supergraph';
import { readRules } from '../../../../gateway/supergraph/read-rules';
import { SENSITIVITY_LEVELS } from '../../../../shared/core/sensitivity';

const FEDERATION = `@link(url: "https://specs.apollo.dev/federation/v2.9",
  import: ["@key", "@shareable", "@external", "@requires", "@composeDirective"])`;
const DEFINITIONS = `
directive @sensitivity(level: Sensitivity!, hidden: Boolean! = false, perRecord: Boolean! = false)
  on OBJECT | INTERFACE | FIELD_DEFINITION
directive @decidedPerRecord on SCHEMA
directive @smallCount(below: Int!) on OBJECT | INTERFACE | FIELD_DEFINITION
directive @minAdminLevel(level: Int!) on OBJECT | INTERFACE | FIELD_DEFINITION
enum Sensitivity { LOW MODERATE HIGH SEVERE }
`;
const HEAD = `extend schema ${FEDERATION}
  @link(url: "https://passage.example/responsibility/v1.0",
    import: ["@sensitivity", "@smallCount", "@minAdminLevel", "@decidedPerRecord"])
  @composeDirective(name: "@sensitivity")
${DEFINITIONS}`;

function compose(...sdls: string[]) {
  const sources = sdls.map((sdl, index) => ({ name: `s${index}`, url: `http://s${index}/`, sdl }));
  const composition = composeSubgraphs(sources);
  if ('problems' in composition) throw new TypeError(JSON.stringify(composition.problems));
  return composition;
}

const rulesOf = (...sdls: string[]) => readRules(parse(compose(...sdls).supergraphSdl));

describe('the sensitivity that owners state', () => {
  it('reaches the supergraph field by field: a type speaks for its fields, a field for itself', () => {
    const rules = rulesOf(`${HEAD}
      type Query @sensitivity(level: LOW) { log(id: ID!): Log }
      type Log @key(fields: "id") @sensitivity(level: MODERATE) @smallCount(below: 5) {
        id: ID! @sensitivity(level: LOW)
        people: Int
        place: String @sensitivity(level: HIGH) @minAdminLevel(level: 1) @smallCount(below: 11)
      }`);
    expect(Object.fromEntries(rules)).toEqual({
      'Query.log': { level: 'LOW' },
      'Log.id': { level: 'LOW', smallCount: 5 },
      'Log.people': { level: 'MODERATE', smallCount: 5 },
      'Log.place': { level: 'HIGH', smallCount: 11, minAdminLevel: 1 },
    });
  });

  it('is the strictest where several owners give one field, and each owner’s for its own', () => {
    const type = (level: string, field: string) =>
      `type Site @key(fields: "id") @sensitivity(level: ${level}) { id: ID! ${field}: Int
         name: String @shareable }`;
    const rules = rulesOf(
      `${HEAD} type Query @sensitivity(level: LOW) { site: Site } ${type('LOW', 'a')}`,
      `${HEAD} ${type('HIGH', 'b')}`,
    );
    expect(rules.get('Site.a')).toEqual({ level: 'LOW' });
    expect(rules.get('Site.b')).toEqual({ level: 'HIGH' });
    expect(rules.get('Site.name')).toEqual({ level: 'HIGH' });
  });

  it.each([
    ['another name', 'import: [{ name: "@sensitivity", as: "@rated" }]', 'rated'],
    ['no import', 'as: "care"', 'care__sensitivity'],
    ['no import and no name', 'import: []', 'responsibility__sensitivity'],
  ])('is read under %s, too', (_, argument, name) => {
    const rules = rulesOf(`extend schema ${FEDERATION}
      @link(url: "https://passage.example/responsibility/v1.2", ${argument})
      directive @${name}(level: Sensitivity!) on FIELD_DEFINITION | OBJECT
      enum Sensitivity { LOW MODERATE HIGH SEVERE }
      type Query { secret: Int @${name}(level: SEVERE) }`);
    expect(rules.get('Query.secret')).toEqual({ level: 'SEVERE' });
  });

  it('may be hidden, and decided per record: hidden if any owner says so, per record if all do', () => {
    const type = (how: string) =>
      `type Plan @key(fields: "id") @sensitivity(level: LOW) { id: ID!
         line: String @shareable @sensitivity(level: HIGH${how}) }`;
    const root = 'type Query @sensitivity(level: LOW) { plan: Plan }';
    const both = rulesOf(`${HEAD} ${root} ${type(', hidden: true, perRecord: true')}`);
    expect(both.get('Plan.line')).toEqual({ level: 'HIGH', hidden: true, perRecord: true });
    expect(both.get('Plan.id')).toEqual({ level: 'LOW' });
    const one = rulesOf(
      `${HEAD} ${root} ${type(', hidden: true, perRecord: true')}`,
      `${HEAD} ${type('')}`,
    );
    expect(one.get('Plan.line')).toEqual({ level: 'HIGH', hidden: true });
  });

  it('is decided per record on everything above LOW where the schema says so', () => {
    const rules = rulesOf(`${HEAD} extend schema @decidedPerRecord
      type Query @sensitivity(level: LOW) { plan: Plan }
      type Plan @sensitivity(level: HIGH) { id: ID! @sensitivity(level: LOW) line: String }`);
    expect(rules.get('Plan.line')).toEqual({ level: 'HIGH', perRecord: true });
    expect(rules.get('Plan.id')).toEqual({ level: 'LOW' });
  });

  it('holds through an interface: the strictest type behind it decides, and binds no other type', () => {
    const rules = rulesOf(`${HEAD}
      type Query @sensitivity(level: LOW) { events: [Event!] }
      interface Event @sensitivity(level: LOW) { place: String by: String @sensitivity(level: MODERATE) }
      type Raid implements Event @sensitivity(level: HIGH) { place: String by: String }
      type Flood implements Event @sensitivity(level: LOW) { place: String by: String }`);
    expect(rules.get('Event.place')).toEqual({ level: 'HIGH' });
    expect(rules.get('Raid.place')).toEqual({ level: 'HIGH' });
    expect(rules.get('Flood.place')).toEqual({ level: 'LOW' });
    expect(rules.get('Flood.by')).toEqual({ level: 'MODERATE' });
  });

  it('of what an interface object adds stands on every type behind the interface', () => {
    const adds = HEAD.replace('"@key"', '"@key", "@interfaceObject"');
    const rules = rulesOf(
      `${HEAD}
      type Query @sensitivity(level: LOW) { events: [Event] }
      interface Event @key(fields: "id") @sensitivity(level: LOW) { id: ID! }
      type Attack implements Event @key(fields: "id") @sensitivity(level: LOW) { id: ID! }`,
      `${adds} extend schema @decidedPerRecord
      type Event @key(fields: "id") @interfaceObject @sensitivity(level: LOW) {
        id: ID! verdicts: Int steps: Int @sensitivity(level: HIGH)
      }`,
    );
    for (const type of ['Event', 'Attack']) {
      expect(rules.get(`${type}.verdicts`)).toEqual({ level: 'LOW' });
      expect(rules.get(`${type}.steps`)).toEqual({ level: 'HIGH', perRecord: true });
    }
  });

  it('missing on a field is told with subgraph and field, and served as SEVERE', () => {
    const silent = `extend schema ${FEDERATION}
      type Site @key(fields: "id") { id: ID! note: String }`;
    const { unrated, supergraphSdl } = compose(
      `${HEAD} type Query @sensitivity(level: LOW) { site: Site }
       type Site @key(fields: "id") @sensitivity(level: LOW) { id: ID! }`,
      silent,
    );
    expect(
      unrated.map(({ code, subgraphs, type, field }) => ({ code, subgraphs, type, field })),
    ).toEqual([
      { code: 'SENSITIVITY_MISSING', subgraphs: ['s1'], type: 'Site', field: 'id' },
      { code: 'SENSITIVITY_MISSING', subgraphs: ['s1'], type: 'Site', field: 'note' },
    ]);
    expect(readRules(parse(supergraphSdl)).get('Site.note')).toEqual({ level: 'SEVERE' });
  });

  it('of a field that is only named is asked of its owner alone', () => {
    const { unrated } = compose(
      `${HEAD} type Query @sensitivity(level: LOW) { site: Site }
       type Site @key(fields: "id") @sensitivity(level: LOW) { id: ID! size: Int }`,
      `${HEAD} type Site @key(fields: "id") { id: ID! @sensitivity(level: LOW) size: Int @external
         area: Int @requires(fields: "size") @sensitivity(level: LOW) }`,
    );
    expect(unrated).toEqual([]);
  });

  it('is asked of nobody where no owner speaks of it', () => {
    const composed = compose(`extend schema ${FEDERATION} type Query { a: Int }`);
    expect(composed.unrated).toEqual([]);
    expect(composed.supergraphSdl).not.toContain('sensitivity');
    expect(readRules(parse(composed.supergraphSdl)).size).toBe(0);
  });

  it('leaves a public schema that is valid and rates no field', () => {
    const { supergraphSdl } = compose(
      `${HEAD} type Query @sensitivity(level: LOW) { a: Int @sensitivity(level: HIGH) }`,
    );
    const { publicSchema } = parseSupergraph(supergraphSdl);
    expect(validateSchema(publicSchema)).toEqual([]);
    expect(printType(publicSchema.getQueryType()!)).toBe('type Query {\n  a: Int\n}');
  });

  it('joins so that order and repetition do not matter and nothing is loosened', () => {
    const rule = fc.record(
      {
        level: fc.constantFrom(...SENSITIVITY_LEVELS),
        minAdminLevel: fc.nat(4),
        smallCount: fc.nat(20),
      },
      { requiredKeys: [] },
    ) as fc.Arbitrary<FieldRule>;
    fc.assert(
      fc.property(rule, rule, rule, (a, b, c) => {
        expect(strictestRule(a, b)).toEqual(strictestRule(b, a));
        expect(strictestRule(a, a)).toEqual(a);
        expect(strictestRule(strictestRule(a, b), c)).toEqual(
          strictestRule(a, strictestRule(b, c)),
        );
        const joined = strictestRule(a, b);
        expect(SENSITIVITY_LEVELS.indexOf(joined.level ?? 'LOW')).toBeGreaterThanOrEqual(
          SENSITIVITY_LEVELS.indexOf(a.level ?? 'LOW'),
        );
      }),
    );
  });
});
