import { composeSubgraphs } from '../../../../gateway/supergraph/compose-subgraphs';
import { ANOTHERS_RAID, RAIDS_OWNER, RATED_HEAD } from '../../../fixtures/gateway/protected-raids';

function refusals(other: string, shareable = '', owner = RAIDS_OWNER(shareable)): string[] {
  const composition = composeSubgraphs([
    { name: 'protection', url: 'http://protection/', sdl: owner },
    { name: 'logistics', url: 'http://logistics/', sdl: `${RATED_HEAD} ${other}` },
  ]);
  if (!('problems' in composition)) return [];
  return composition.problems
    .filter(({ code }) => code === 'OWNER_CONSENT_MISSING')
    .map(({ message }) => message.replace(', which "protection" does not give to everybody.', ''));
}

describe('an owner’s fields above LOW, when subgraphs are composed', () => {
  it.each([
    [
      'requires',
      `{ a: Int } ${ANOTHERS_RAID} { id: ID! place: String @external near: String @requires(fields: "place") }`,
      'Raid.place',
    ],
    [
      'requires',
      `{ a: Int } ${ANOTHERS_RAID} { id: ID! site: Site @external near: String @requires(fields: "site { gate }") }
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
      `{ a: Int } ${ANOTHERS_RAID} { id: ID! place: String @override(from: "protection") }`,
      'Raid.place',
    ],
    [
      'provides',
      `{ a: Raid @provides(fields: "place") } ${ANOTHERS_RAID} { id: ID! place: String @external }`,
      'Raid.place',
    ],
  ])('are not taken over by another’s @%s', (directive, other, coordinate) => {
    expect(refusals(other, '@shareable')).toContain(
      `"logistics" uses @${directive} on "${coordinate}"`,
    );
  });

  it('are not reached where only their interface or only the types behind it are rated', () => {
    const drawing = `{ a: Int } ${ANOTHERS_RAID} { id: ID! place: String @external near: String @requires(fields: "place") }`;
    const owner = RAIDS_OWNER().replace(
      /place: String +@sensitivity\(level: HIGH\)$/m,
      'place: String',
    );
    expect(owner).not.toBe(RAIDS_OWNER());
    expect(refusals(drawing, '', owner)).toContain('"logistics" uses @requires on "Raid.place"');
    const taking =
      '{ a: Int } type Event @interfaceObject @key(fields: "id") @sensitivity(level: LOW) { id: ID! place: String }';
    const lowInterface = RAIDS_OWNER().replace(
      'id: ID! place: String @sensitivity(level: HIGH)',
      'id: ID! place: String',
    );
    expect(lowInterface).not.toBe(RAIDS_OWNER());
    expect(refusals(taking, '', lowInterface)).toContain(
      '"logistics" uses @interfaceObject on "Event.place"',
    );
  });

  it('are told by subgraph, owner, type and field, with what to do', () => {
    const composition = composeSubgraphs([
      { name: 'protection', url: 'http://protection/', sdl: RAIDS_OWNER() },
      {
        name: 'logistics',
        url: 'http://logistics/',
        sdl: `${RATED_HEAD} { a: Int } ${ANOTHERS_RAID} { id: ID! place: String @external near: String @requires(fields: "place") }`,
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
    const low = `{ a: Int } ${ANOTHERS_RAID} { id: ID! day: String @external near: String @requires(fields: "day") @sensitivity(level: LOW) }`;
    expect(refusals(low)).toEqual([]);
    const own = `{ a: Int } type Way @key(fields: "id") @sensitivity(level: HIGH) { id: ID! end: String }`;
    expect(refusals(own)).toEqual([]);
  });
});
