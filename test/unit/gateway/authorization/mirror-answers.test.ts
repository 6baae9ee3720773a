import { parse } from 'graphql';
import { createMirroring } from '../../../../gateway/authorization/mirror-answers';
import { composeSubgraphs } from '../../../../gateway/supergraph/compose-subgraphs';
import { parseSupergraph } from '../../../../gateway/supergraph/parse-supergraph';
import type { NewEntry } from '../../../../shared/sharing/mirror/mirror-log';
import { createSharingPolicy } from '../../../../shared/sharing/sharing-policy';
import { AgreedDraws } from '../../../fixtures/gateway/agreed-draw';
import { SharingWorld } from '../../../testkit/sharing-world';

const HEAD = `extend schema
  @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@external", "@requires"])
  @link(url: "https://passage.example/responsibility/v1.0", import: ["@sensitivity"])
directive @sensitivity(level: Sensitivity!) on OBJECT | INTERFACE | FIELD_DEFINITION
enum Sensitivity { LOW MODERATE HIGH SEVERE }
type Query @sensitivity(level: LOW)`;
const RAID = 'type Raid @key(fields: "id") @sensitivity(level: LOW) { id: ID!';

/** A supergraph in which `logistics` tells what is near from the place that `protection` keeps, at HIGH. */
function withDrawnPlace() {
  const composition = composeSubgraphs([
    {
      name: 'protection',
      url: 'http://p/',
      sdl: `${HEAD} { raids: [Raid!] } ${RAID} place: String }`,
    },
    {
      ...{ name: 'logistics', url: 'http://l/' },
      sdl: `${HEAD} { a: Int } ${RAID} place: String @external near: String @requires(fields: "place") }`,
    },
  ]);
  if (!('supergraphSdl' in composition)) throw new TypeError(JSON.stringify(composition));
  // No composer may do so while the place is HIGH; should one, its owner is to know.
  const sdl = composition.supergraphSdl.replace(/(place: String.*level: )LOW/, '$1HIGH');
  return { ...parseSupergraph(composition.supergraphSdl), sdl, document: parse(sdl) };
}

const CALLER = {
  caller: { kind: 'ORGANIZATION', organization: 'ocha', purpose: 'coordination' },
  scopes: [],
} as const;

describe('the mirror of answers', () => {
  const world = new SharingWorld();
  const grants = [{ fields: ['Raid.place'], classes: [], rung: 'record' as const }];
  const policy = createSharingPolicy(world.directory, [world.agreement({ grants })], 1);

  it('tells an owner of what another draws from it, though nobody asked for it by name', async () => {
    const logged: NewEntry[] = [];
    const write = (entry: NewEntry) => Promise.resolve(void logged.push(entry));
    const { log, concerns } = createMirroring(() => policy, write);
    const question = { source: 'q', document: parse('{ raids { near } }') };
    const supergraph = withDrawnPlace();
    expect(concerns(supergraph, question)).toBe(true);
    await log({
      ...{
        ...question,
        supergraph,
        data: { raids: [{ near: 'a' }, { near: null }, { near: 'b' }] },
      },
      rights: CALLER,
    });
    expect(logged[0]?.read).toEqual([
      {
        field: 'Raid.place',
        level: 'HIGH',
        subgraphs: ['protection'],
        by: ['keeper-ocha@1'],
        records: 2,
      },
    ]);
  });

  it('tells by which agreement it was drawn, for which field, and not by what the caller may read', async () => {
    const draws = new AgreedDraws();
    const logged: NewEntry[] = [];
    const { log } = createMirroring(
      () => createSharingPolicy(draws.world.directory, [draws.agreement()], 1),
      (entry) => Promise.resolve(void logged.push(entry)),
    );
    const question = { source: 'q', document: parse('{ raids { near place } }') };
    const supergraph = parseSupergraph(draws.supergraphSdl());
    const data = { raids: [{ near: 'a', place: null }] };
    await log({ ...question, supergraph, data, rights: CALLER });
    expect(logged[0]?.read).toEqual([
      {
        ...{ field: 'Raid.place', level: 'HIGH', subgraphs: ['protection'], records: 1 },
        by: ['drawn@1, drawn by logistics for Raid.near'],
      },
    ]);
  });
});
