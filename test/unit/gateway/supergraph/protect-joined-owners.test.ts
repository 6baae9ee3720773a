import { composeSubgraphs } from '../../../../gateway/supergraph/compose-subgraphs';
import { parseSupergraph } from '../../../../gateway/supergraph/parse-supergraph';
import { createGateway } from '../../../../gateway/service';
import { composedByOthers, composedElsewhere } from '../../../fixtures/gateway/composed-elsewhere';
import { ANOTHERS_RAID, RAIDS_OWNER, RATED_HEAD } from '../../../fixtures/gateway/protected-raids';
import { failureOf } from '../../../testkit/failure-of';

const EVENT = 'type Event @interfaceObject @key(fields: "id") @sensitivity(level: LOW)';
const DRAWING = `{ a: Int } ${ANOTHERS_RAID} { id: ID! place: String @external near: String @requires(fields: "place") }`;

const elsewhere = (other: string, owner = RAIDS_OWNER('@shareable')) =>
  composedElsewhere({ protection: owner, logistics: `${RATED_HEAD} ${other}` });

/** Each way of reaching for another's protected field, and the field. */
const REACHES = [
  ['requires', DRAWING, 'Raid.place'],
  [
    'requires',
    `{ a: Int } ${ANOTHERS_RAID} { id: ID! site: Site @external near: String @requires(fields: "site { gate }") }
     type Site @key(fields: "id") @sensitivity(level: LOW) { id: ID! gate: String @external }`,
    'Site.gate',
  ],
  [
    'provides',
    `{ a: Raid @provides(fields: "place") } ${ANOTHERS_RAID} { id: ID! place: String @external }`,
    'Raid.place',
  ],
  [
    'key',
    `{ a: Raid } type Raid @key(fields: "id place") @sensitivity(level: LOW) { id: ID! place: String size: Int }`,
    'Raid.place',
  ],
  ['interfaceObject', `{ a: Int } ${EVENT} { id: ID! place: String }`, 'Event.place'],
  [
    'override',
    `{ a: Int } ${ANOTHERS_RAID} { id: ID! place: String @override(from: "protection") }`,
    'Raid.place',
  ],
  [
    'override',
    `{ a: Int } ${ANOTHERS_RAID} { id: ID! place: String @override(from: "protection", label: "percent(5)") }`,
    'Raid.place',
  ],
] as const;

describe('a supergraph that was composed elsewhere', () => {
  it.each(REACHES)(
    'is not loaded when another draws, finds by or gives what is protected: @%s %s',
    async (directive, other, coordinate) => {
      const failure = await failureOf(() => parseSupergraph(elsewhere(other)));
      expect(failure.code).toBe('COMPOSITION_FAILED');
      expect(failure.sentence).toContain(
        `"logistics" uses @${directive} on "${coordinate}", which "protection" does not give to everybody. Ask the owner of "protection"`,
      );
    },
  );

  it('is not loaded either when the composer carried what owners name with @composeDirective', async () => {
    const carried = (sdl: string) =>
      sdl.replace('extend schema', 'extend schema @composeDirective(name: "@sensitivity")');
    const sdl = composedByOthers({
      protection: carried(RAIDS_OWNER()),
      logistics: carried(`${RATED_HEAD} ${DRAWING}`),
    });
    const failure = await failureOf(() => parseSupergraph(sdl));
    expect(failure.sentence).toContain('"logistics" uses @requires on "Raid.place"');
  });

  it('is refused when a gateway starts with it, and when it comes while one runs: then the earlier one stays', async () => {
    const good = elsewhere(`{ a: Int }`);
    const bad = elsewhere(DRAWING);
    expect((await failureOf(() => createGateway({ supergraphSdl: bad }))).code).toBe(
      'COMPOSITION_FAILED',
    );
    const gateway = createGateway({ supergraphSdl: good });
    await expect(gateway.engines.replace(bad)).rejects.toThrow('"logistics" uses @requires');
    expect(gateway.engines.current().supergraph.sdl).toBe(good);
    await gateway.stop();
  });

  it('is loaded where no owner states levels, whoever reaches for what', () => {
    for (const [, other] of REACHES) {
      const bare = (sdl: string) =>
        sdl
          .replace(/ *@link\(url: "https:\/\/passage[^)]*\)/, '')
          .replace(/ *@sensitivity\(level: [A-Z]+\)/g, '');
      const [owner, drawing] = [bare(RAIDS_OWNER('@shareable')), bare(`${RATED_HEAD} ${other}`)];
      const { subgraphs } = parseSupergraph(
        composedByOthers({ protection: owner, logistics: drawing }),
      );
      expect([...subgraphs.keys()].sort()).toEqual(['logistics', 'protection']);
    }
  });

  it.each([
    ['a field that is LOW', DRAWING.replaceAll('place', 'day')],
    [
      'a key by which the owner lets its type be found',
      `{ a: Raid } type Raid @key(fields: "id") @sensitivity(level: HIGH) { id: ID! size: Int }`,
    ],
    [
      'a protected field of one’s own, given through an interface object',
      `{ a: Int } ${EVENT} { id: ID! size: Int @sensitivity(level: HIGH) }`,
    ],
  ])('is loaded with %s', (_, other) => {
    expect(parseSupergraph(elsewhere(other)).subgraphs.size).toBe(2);
  });

  it('is loaded as it is composed: what one refuses the other refuses', () => {
    for (const [, other] of [...REACHES, ['', DRAWING.replaceAll('place', 'day')] as const]) {
      const composition = composeSubgraphs([
        { name: 'protection', url: 'http://p/', sdl: RAIDS_OWNER('@shareable') },
        { name: 'logistics', url: 'http://l/', sdl: `${RATED_HEAD} ${other}` },
      ]);
      const isLoaded = !/uses @/.test(attempt(() => parseSupergraph(elsewhere(other))));
      expect('supergraphSdl' in composition).toBe(isLoaded);
    }
  });

  it('counts a field that several give as its strictest owner rates it, for all of them', () => {
    const other = `{ a: Raid @provides(fields: "day") } ${ANOTHERS_RAID} { id: ID! day: String @external }`;
    const third = `${RATED_HEAD} { b: Int } ${ANOTHERS_RAID} { id: ID! day: String @shareable @sensitivity(level: HIGH) }`;
    const sdls = {
      protection: RAIDS_OWNER('@shareable'),
      logistics: `${RATED_HEAD} ${other}`,
      third,
    };
    expect(attempt(() => parseSupergraph(composedElsewhere(sdls)))).toContain('"third"');
  });
});

function attempt(work: () => unknown): string {
  try {
    work();
    return '';
  } catch (error) {
    return String(error);
  }
}
