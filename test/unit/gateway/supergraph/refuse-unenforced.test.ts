import { parse } from 'graphql';
import { composeSubgraphs } from '../../../../gateway/supergraph/compose-subgraphs';
import { parseSupergraph } from '../../../../gateway/supergraph/parse-supergraph';
import { refuseUnenforced } from '../../../../gateway/supergraph/refuse-unenforced';

const LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@authenticated"])';

describe('a supergraph that restricts who may read a field', () => {
  it.each([
    ['type Query { secret: Int @authenticated }', '@authenticated on Query.secret'],
    ['type Query { a: Int } type Line @policy(policies: [["p"]]) { b: Int }', '@policy on Line'],
    ['type Query { c: Int @federation__requiresScopes(scopes: [["s"]]) }', '@requiresScopes on'],
  ])('is refused: %s', (sdl, place) => {
    expect(() => refuseUnenforced(parse(sdl))).toThrow(
      expect.objectContaining({
        code: 'FILE_MALFORMED',
        details: expect.objectContaining({ value: expect.stringContaining(place) }),
      }),
    );
  });

  it('is refused as composed from a subgraph', () => {
    const composed = composeSubgraphs([
      {
        name: 'a',
        url: 'http://127.0.0.1/',
        sdl: `${LINK} type Query { secret: Int @authenticated }`,
      },
    ] as never);
    const sdl = (composed as { supergraphSdl?: string }).supergraphSdl;
    expect(sdl).toContain('@authenticated');
    expect(() => parseSupergraph(sdl!)).toThrow('restricts who may read');
  });

  it('is served when it only defines the directives', () => {
    const sdl = 'directive @authenticated on FIELD_DEFINITION type Query { a: Int }';
    expect(() => refuseUnenforced(parse(sdl))).not.toThrow();
  });
});
