import { getOperationAST, parse, validate } from 'graphql';
import { createPlanner } from '../../../../gateway/planning/plan-query';
import { printPlan } from '../../../../gateway/planning/print-plan';
import { readOperation } from '../../../../gateway/planning/read-operation';
import { composeSubgraphs } from '../../../../gateway/supergraph/compose-subgraphs';
import { parseSupergraph } from '../../../../gateway/supergraph/parse-supergraph';
import { KEY_CASES } from './key-cases';
import { OPERATION_CASES } from './operation-cases';
import type { PlanCase } from './plan-case';
import { TYPE_CASES } from './type-cases';
import { VALUE_CASES } from './value-cases';

const CASES = [...KEY_CASES, ...VALUE_CASES, ...TYPE_CASES, ...OPERATION_CASES];

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [
  "@key", "@override", "@shareable", "@external", "@requires", "@provides", "@interfaceObject"
])
`;

function supergraphOf(subgraphs: PlanCase['subgraphs']) {
  const sources = Object.entries(subgraphs).map(([name, sdl]) => ({
    name,
    url: `http://${name}.test/`,
    sdl: LINK + sdl,
  }));
  const composition = composeSubgraphs(sources);
  if (!('supergraphSdl' in composition)) throw new TypeError(JSON.stringify(composition.problems));
  return parseSupergraph(composition.supergraphSdl);
}

describe('a plan', () => {
  it.each(CASES.map((it) => [it.does, it] as const))('%s', (_, planCase) => {
    const supergraph = supergraphOf(planCase.subgraphs);
    const document = parse(planCase.query);
    const operation = getOperationAST(document);
    if (!operation) throw new TypeError('no operation');
    expect(validate(supergraph.publicSchema, document)).toEqual([]);
    const { planQuery } = createPlanner(supergraph);
    const labels = new Set(planCase.activeLabels);
    const parts = readOperation(supergraph.publicSchema, document, operation);
    expect(printPlan(planQuery(parts, {}, labels))).toBe(planCase.plan);
  });

  it('stays in proportion to the question where every field is shared by many owners', () => {
    const shared = (depth: number): string =>
      depth === 0 ? 'leaf' : `leaf next { ${shared(depth - 1)} again: next { leaf } }`;
    const owner = `type Query { node: Node @shareable }
      type Node @key(fields: "id") { id: ID!  leaf: Int @shareable  next: Node @shareable }`;
    const names = Array.from({ length: 30 }, (_, index) => `owner${index}`);
    const own = (name: string): string =>
      owner.replace('leaf: Int @shareable', `leaf: Int @shareable  ${name}: Int`);
    const supergraph = supergraphOf(Object.fromEntries(names.map((name) => [name, own(name)])));
    const document = parse(`{ node { ${shared(60)} ${names.join(' ')} } }`);
    const operation = getOperationAST(document);
    if (!operation) throw new TypeError('no operation');
    const parts = readOperation(supergraph.publicSchema, document, operation);
    const plan = printPlan(createPlanner(supergraph).planQuery(parts, {}));
    expect(plan.match(/Fetch owner/g)).toHaveLength(names.length);
  });
});
