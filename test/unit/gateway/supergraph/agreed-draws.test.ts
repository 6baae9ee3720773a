import { introspectionFromSchema } from 'graphql';
import { parseSupergraph } from '../../../../gateway/supergraph/parse-supergraph';
import { AgreedDraws, DRAW, NEAR } from '../../../fixtures/gateway/agreed-draw';
import { ANOTHERS_RAID } from '../../../fixtures/gateway/protected-raids';
import { failureOf } from '../../../testkit/failure-of';

const draws = new AgreedDraws();
const refusals = (composition: ReturnType<AgreedDraws['compose']>): string[] =>
  'problems' in composition ? composition.problems.map(({ message }) => message) : [];
const REFUSED = [
  '"logistics" uses @requires on "Raid.place", which "protection" does not give to everybody.',
];

describe('what an owner lets another draw by an agreement', () => {
  it('is refused without one, and composed with one that is in force', () => {
    expect(refusals(draws.compose([]))).toEqual(REFUSED);
    expect(refusals(draws.compose([draws.agreement()]))).toEqual([]);
  });

  it.each([
    ['it has ended', draws.agreement(), '2027-07-01T00:00:00Z'],
    ['it has not begun', draws.agreement([DRAW], { from: '2026-12-01' }), undefined],
    ['it is with another', draws.agreement([DRAW], { recipient: 'wfp' }), undefined],
    ['another signed for the owner', draws.agreement([DRAW], { owner: 'wfp' }), undefined],
    ['it names another field', draws.agreement([{ ...DRAW, needs: ['Raid.code'] }]), undefined],
    [
      'it is for another field of the drawer',
      draws.agreement([{ ...DRAW, field: 'Raid.size' }]),
      undefined,
    ],
    ['it names another subgraph', draws.agreement([{ ...DRAW, subgraph: 'access' }]), undefined],
    [
      'it lets the drawer read and not draw',
      draws.agreement(undefined, {
        draws: undefined,
        grants: [{ fields: ['Raid.place'], classes: [], rung: 'record' }],
      }),
      undefined,
    ],
  ])('is refused where %s', (_, agreement, now) => {
    expect(refusals(draws.compose([agreement], NEAR, now))).toEqual(REFUSED);
  });

  it.each([
    [
      'provides',
      `{ a: Raid @provides(fields: "place") } ${ANOTHERS_RAID} { id: ID! place: String @external }`,
    ],
    [
      'override',
      `{ a: Int } ${ANOTHERS_RAID} { id: ID! place: String @override(from: "protection") }`,
    ],
    [
      'key',
      `{ a: Raid } type Raid @key(fields: "id place") @sensitivity(level: LOW) { id: ID! place: String }`,
    ],
  ])('is never another’s to keep or to give: @%s', (directive, other) => {
    const agreement = draws.agreement([DRAW, { ...DRAW, field: 'Raid.place' }]);
    expect(refusals(draws.compose([agreement], other)).join()).toContain(`uses @${directive} on`);
  });

  it('is never given in the name of a whole interface', () => {
    const other = `{ a: Int } type Event @interfaceObject @key(fields: "id") @sensitivity(level: LOW)
      { id: ID! place: String @external near: String @requires(fields: "place") }`;
    const agreed = { ...DRAW, field: 'Event.near', needs: ['Event.place'] };
    expect(refusals(draws.compose([draws.agreement([agreed])], other)).join()).toContain(
      'on "Event.place", which "protection" does not give',
    );
  });

  it('is recorded in the supergraph, which is loaded with it; callers do not see by which', () => {
    const sdl = draws.supergraphSdl();
    expect(sdl.replace(/\s+/g, ' ')).toContain(
      '@responsibility__drawn(subgraph: "logistics", needs: ["Raid.place"], by: ["drawn@1"])',
    );
    const { publicSchema } = parseSupergraph(sdl);
    expect(JSON.stringify(introspectionFromSchema(publicSchema))).not.toContain('drawn@1');
  });

  it('is loaded for what was agreed alone', async () => {
    const sdl = draws.supergraphSdl();
    for (const [recorded, other] of [
      ['needs: ["Raid.place"]', 'needs: ["Raid.code"]'],
      ['subgraph: "logistics"', 'subgraph: "access"'],
    ] as const) {
      expect(sdl).toContain(recorded);
      const { code } = await failureOf(() => parseSupergraph(sdl.replace(recorded, other)));
      expect(code).toBe('COMPOSITION_FAILED');
    }
  });
});
