import { composeSubgraphs } from '../../../../gateway/supergraph/compose-subgraphs';

const HEAD = `extend schema
  @link(url: "https://specs.apollo.dev/federation/v2.9", import:
    ["@key", "@external", "@requires", "@provides", "@override", "@shareable", "@interfaceObject"])
  @link(url: "https://passage.example/responsibility/v1.0", import: ["@sensitivity"])
directive @sensitivity(level: Sensitivity!) on OBJECT | INTERFACE | FIELD_DEFINITION
enum Sensitivity { LOW MODERATE HIGH SEVERE }
type Query @sensitivity(level: LOW)`;

/** The owner of raids, whose places are HIGH and whose days are LOW. */
const OWNER = (shareable = '') => `${HEAD} { raids: [Raid!] }
interface Event @key(fields: "id") @sensitivity(level: LOW) {
  id: ID! place: String @sensitivity(level: HIGH) }
type Raid implements Event @key(fields: "id") @sensitivity(level: LOW) {
  id: ID!  code: ID! @sensitivity(level: HIGH)  day: String ${shareable}
  place: String ${shareable} @sensitivity(level: HIGH)
  site: Site @sensitivity(level: LOW) }
type Site @key(fields: "id") @sensitivity(level: LOW) { id: ID!  gate: String ${shareable} @sensitivity(level: MODERATE) }`;

function refusals(other: string, shareable = '', owner = OWNER(shareable)): string[] {
  const composition = composeSubgraphs([
    { name: 'protection', url: 'http://protection/', sdl: owner },
    { name: 'logistics', url: 'http://logistics/', sdl: `${HEAD} ${other}` },
  ]);
  if (!('problems' in composition)) return [];
  return composition.problems
    .filter(({ code }) => code === 'OWNER_CONSENT_MISSING')
    .map(({ message }) => message.replace(', which "protection" does not give to everybody.', ''));
}

const RAID = 'type Raid @key(fields: "id") @sensitivity(level: LOW)';

describe('an owner’s fields above LOW, when subgraphs are composed', () => {
  it.each([
    [
      'requires',
      `{ a: Int } ${RAID} { id: ID! place: String @external near: String @requires(fields: "place") }`,
      'Raid.place',
    ],
    [
      'requires',
      `{ a: Int } ${RAID} { id: ID! site: Site @external near: String @requires(fields: "site { gate }") }
       type Site @key(fields: "id") @sensitivity(level: LOW) { id: ID! gate: String @external }`,
      'Site.gate',
    ],
    [
      'key',
      `{ a: Int } type Raid @key(fields: "code") @sensitivity(level: LOW) { code: ID! size: Int }`,
      'Raid.code',
    ],
    [
      'interfaceObject',
      `{ a: Int } type Event @interfaceObject @key(fields: "id") @sensitivity(level: LOW) { id: ID! place: String }`,
      'Event.place',
    ],
  ])('are not reached by another’s @%s: %s', (directive, other, coordinate) => {
    expect(refusals(other)).toContain(`"logistics" uses @${directive} on "${coordinate}"`);
  });

  it.each([
    [
      'override',
      `{ a: Int } ${RAID} { id: ID! place: String @override(from: "protection") }`,
      'Raid.place',
    ],
    [
      'provides',
      `{ a: Raid @provides(fields: "place") } ${RAID} { id: ID! place: String @external }`,
      'Raid.place',
    ],
  ])('are not taken over by another’s @%s', (directive, other, coordinate) => {
    expect(refusals(other, '@shareable')).toContain(
      `"logistics" uses @${directive} on "${coordinate}"`,
    );
  });

  it('are not reached where only their interface or only the types behind it are rated', () => {
    const drawing = `{ a: Int } ${RAID} { id: ID! place: String @external near: String @requires(fields: "place") }`;
    const owner = OWNER().replace(/place: String +@sensitivity\(level: HIGH\)$/m, 'place: String');
    expect(owner).not.toBe(OWNER());
    expect(refusals(drawing, '', owner)).toContain('"logistics" uses @requires on "Raid.place"');
    const taking =
      '{ a: Int } type Event @interfaceObject @key(fields: "id") @sensitivity(level: LOW) { id: ID! place: String }';
    const lowInterface = OWNER().replace(
      'id: ID! place: String @sensitivity(level: HIGH)',
      'id: ID! place: String',
    );
    expect(lowInterface).not.toBe(OWNER());
    expect(refusals(taking, '', lowInterface)).toContain(
      '"logistics" uses @interfaceObject on "Event.place"',
    );
  });

  it('are told by subgraph, owner, type and field, with what to do', () => {
    const composition = composeSubgraphs([
      { name: 'protection', url: 'http://protection/', sdl: OWNER() },
      {
        name: 'logistics',
        url: 'http://logistics/',
        sdl: `${HEAD} { a: Int } ${RAID} { id: ID! place: String @external near: String @requires(fields: "place") }`,
      },
    ]);
    expect(composition).toMatchObject({
      problems: [
        {
          subgraphs: ['logistics', 'protection'],
          type: 'Raid',
          field: 'place',
          advice: expect.stringContaining('Ask the owner of "protection"'),
        },
      ],
    });
  });

  it('stand in nobody’s way where they are LOW, or one’s own', () => {
    const low = `{ a: Int } ${RAID} { id: ID! day: String @external near: String @requires(fields: "day") @sensitivity(level: LOW) }`;
    expect(refusals(low)).toEqual([]);
    const own = `{ a: Int } type Way @key(fields: "id") @sensitivity(level: HIGH) { id: ID! end: String }`;
    expect(refusals(own)).toEqual([]);
  });
});
