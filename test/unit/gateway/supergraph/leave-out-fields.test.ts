import { parse, print } from 'graphql';
import { leaveOutFields } from '../../../../gateway/supergraph/leave-out-fields';

const leftOf = (sdl: string, ...coordinates: string[]) =>
  leaveOutFields(sdl, coordinates).replaceAll(/\s+/g, ' ');

describe('a contract without a field', () => {
  it('is the same beside it, and declares nothing of others for it', () => {
    const left = leftOf(
      `type Query { a: Int }
       type Raid @key(fields: "id") { id: ID! place: String @external near: String @requires(fields: "place") far: Int }`,
      'Raid.near',
    );
    expect(left).toBe('type Query { a: Int } type Raid @key(fields: "id") { id: ID! far: Int }');
  });

  it('keeps what is needed for another of its fields, as a key or to be provided', () => {
    const sdl = `type Raid @key(fields: "code") {
       code: ID! @external place: String @external site: Site @external
       near: String @requires(fields: "place code site { gate }") far: String @federation__requires(fields: "place") }
       type Site { gate: String @external name: String }
       type Query { raid: Raid @provides(fields: "site { gate }") }`;
    const left = leftOf(sdl, 'Raid.near');
    expect(left).toContain('code: ID! @external place: String @external site: Site @external far');
    expect(left).toContain('gate: String @external');
    expect(leftOf(sdl.replace(/ @provides.*\)/, ''), 'Raid.near')).toContain(
      'type Site { name: String }',
    );
  });

  it('is left as it is where it has none of that name, and leaves an author’s own slips standing', () => {
    const sdl = 'type Raid { id: ID! stray: Int @external near: Int }';
    expect(leftOf(sdl, 'Raid.nearer')).toBe(print(parse(sdl)).replaceAll(/\s+/g, ' '));
    expect(leftOf(sdl, 'Raid.near')).toBe('type Raid { id: ID! stray: Int @external }');
  });
});
