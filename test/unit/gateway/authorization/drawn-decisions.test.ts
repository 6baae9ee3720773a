import {
  protectedByField,
  protectedFields,
} from '../../../../gateway/authorization/protected-fields';
import { sharingDecisions } from '../../../../gateway/authorization/sharing-decisions';
import { parseSupergraph } from '../../../../gateway/supergraph/parse-supergraph';
import { createSharingPolicy } from '../../../../shared/sharing/sharing-policy';
import { AgreedDraws, DRAW, NEAR } from '../../../fixtures/gateway/agreed-draw';
import { ANOTHERS_RAID } from '../../../fixtures/gateway/protected-raids';

const draws = new AgreedDraws();
const { directory } = draws.world;
const agreed = createSharingPolicy(directory, [draws.agreement()], 1);
const nothing = createSharingPolicy(directory, [], 2);
/** What ocha itself may read. */
const read = createSharingPolicy(
  directory,
  [
    draws.world.agreement({
      grants: [{ fields: ['Raid.place'], classes: [], rung: 'record' }],
    }),
  ],
  3,
);

async function decided(policy: typeof agreed, supergraphSdl: string, fieldName: string) {
  const source = sharingDecisions(() => policy)(parseSupergraph(supergraphSdl));
  const use = { typeName: 'Raid', fieldName, inputTypes: [] };
  const caller = {
    ...({ kind: 'ORGANIZATION', organization: 'ocha', purpose: 'coordination' } as const),
  };
  const decisions = await source.decideFields(
    { caller, scopes: [] },
    { fields: [use], types: ['Raid'] },
  );
  return decisions.ofField(use);
}

describe('a field for which another’s is drawn', () => {
  const sdl = draws.supergraphSdl();

  it('is decided by its own level and by the agreement with who draws, not by what the caller may read', async () => {
    expect((await decided(agreed, sdl, 'near')).kind).toBe('allowed');
    expect((await decided(agreed, sdl, 'place')).kind).toBe('denied');
    expect((await decided(read, sdl, 'place')).kind).toBe('allowed');
    expect(await decided(read, sdl, 'near')).toMatchObject({
      kind: 'denied',
      reason: {
        code: 'FORBIDDEN',
        subgraph: 'protection',
        message:
          '"Raid.place" (HIGH) belongs to The keeper; ask data@keeper.example. Missing: an agreement by which "movers" may draw it for "Raid.near" of "logistics".',
      },
    });
  });

  it('is denied with the agreement’s end, and where another owns the subgraph now', async () => {
    expect((await decided(nothing, sdl, 'near')).kind).toBe('denied');
    const moved = directory.organizations.map((one) => ({
      ...one,
      subgraphs: one.id === 'wfp' ? ['logistics'] : one.id === 'movers' ? [] : one.subgraphs,
    }));
    const handed = createSharingPolicy(
      { ...directory, organizations: moved },
      [draws.agreement()],
      4,
    );
    expect((await decided(handed, sdl, 'near')).kind).toBe('denied');
  });

  it('takes with it what is given from it in turn', async () => {
    const far = `{ b: Int } ${ANOTHERS_RAID} { id: ID! near: String @external far: String @requires(fields: "near") }`;
    const chained = draws.supergraphSdl(NEAR, [DRAW], far);
    expect((await decided(agreed, chained, 'far')).kind).toBe('allowed');
    expect((await decided(nothing, chained, 'far')).kind).toBe('denied');
    const supergraph = parseSupergraph(chained);
    const fields = protectedFields(supergraph);
    expect(protectedByField(supergraph, fields).get('Raid.far')).toEqual([
      {
        field: expect.objectContaining({ coordinate: 'Raid.place' }),
        draws: { subgraph: DRAW.subgraph, field: DRAW.field },
      },
    ]);
  });
});
