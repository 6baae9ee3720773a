import { Kind, type SelectionSetNode, getOperationAST, parse } from 'graphql';
import { createEngine } from '../../../../gateway/execution/engine';
import type { SubgraphRequest } from '../../../../gateway/execution/execution';
import { AgreedDraws, DRAW, NEAR } from '../../../fixtures/gateway/agreed-draw';
import { ANOTHERS_RAID } from '../../../fixtures/gateway/protected-raids';

const draws = new AgreedDraws();

function questionOf(source: string) {
  const document = parse(source);
  const operation = getOperationAST(document);
  if (!operation) throw new TypeError('no operation');
  return { source, document, operation };
}

/** What is asked of records that are known whole. */
function answerTo(query: string, root: object): unknown {
  const answer = (set: SelectionSetNode | undefined, value: unknown): unknown => {
    if (set === undefined) return value;
    if (Array.isArray(value)) return value.map((item) => answer(set, item));
    const parts = set.selections.map((selection) => {
      if (selection.kind === Kind.INLINE_FRAGMENT) return answer(selection.selectionSet, value);
      if (selection.kind === Kind.FRAGMENT_SPREAD) throw new TypeError('a fragment');
      const { name, alias = name, selectionSet } = selection;
      const inner = (value as Record<string, unknown>)[name.value];
      return { [alias.value]: answer(selectionSet, inner) };
    });
    return Object.assign({}, ...parts);
  };
  return answer(questionOf(query).operation.selectionSet, root);
}

/** The plan on one line. */
function planOf(supergraphSdl: string, query: string): string {
  const plan = createEngine(supergraphSdl).explain(questionOf(query), {});
  return plan.replace(/\s+/g, ' ');
}

describe('what is drawn for a field', () => {
  it('is asked for apart from what the caller asks, though it asks the same of the same owner', () => {
    const plan = planOf(draws.supergraphSdl(), '{ raids { day place near } }');
    expect(plan).toBe(
      `Sequence Fetch protection { raids { __typename day place id } }
       Flatten raids.@ Fetch protection, drawn by logistics for Raid.near
       with { ... on Raid { __typename id } }
       query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Raid { passage__need1: place } } }
       Flatten raids.@ Fetch logistics with { ... on Raid { __typename id place: passage__need1 } }
       query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Raid { near } } }`.replace(
        /\s+/g,
        ' ',
      ),
    );
  });

  it('is asked for in one call where there are several, and in one more where it lies deeper', () => {
    const other = `{ a: Int } ${ANOTHERS_RAID} { id: ID! place: String @external site: Site @external
        near: String @requires(fields: "place site { gate }") }
      type Site @key(fields: "id") @sensitivity(level: LOW) { id: ID! gate: String @external }`;
    const agreed = { ...DRAW, needs: ['Raid.place', 'Site.gate'] };
    const plan = planOf(draws.supergraphSdl(other, [agreed]), '{ raids { near site { id } } }');
    expect(plan.match(/Fetch protection/g)).toHaveLength(2);
    expect(plan).toContain('{ passage__need1: place passage__need2: site { gate } }');
    expect(plan).toContain('{ __typename id place: passage__need1 site: passage__need2 { gate } }');
  });

  it('is drawn in its own name for what is given from that in turn', () => {
    const far = `{ b: Int } ${ANOTHERS_RAID} { id: ID! near: String @external far: String @requires(fields: "near") }`;
    const plan = planOf(draws.supergraphSdl(NEAR, [DRAW], far), '{ raids { far } }');
    expect(plan.match(/Fetch \w+(, drawn by \w+ for \S+)?/g)).toEqual([
      'Fetch protection',
      'Fetch protection, drawn by logistics for Raid.near',
      'Fetch logistics',
      'Fetch access',
    ]);
  });

  it.each([0, Infinity])(
    'is asked for in the name of who draws, and nothing else is, compiled after %s runs',
    async (compileAfter) => {
      const engine = createEngine(draws.supergraphSdl(), { compileAfter });
      const asked: [string, SubgraphRequest['draws']][] = [];
      const ask = ({ body, subgraph, draws: drawn }: SubgraphRequest) => {
        asked.push([subgraph, drawn]);
        const { query, variables } = JSON.parse(body.toString());
        const [told = {}] = variables.representations ?? [];
        const raid = { __typename: 'Raid', id: 'r1', place: 'Kosti', near: `near ${told.place}` };
        const data = answerTo(query, { raids: [raid], _entities: [raid] });
        return Promise.resolve({ body: Buffer.from(JSON.stringify({ data })) });
      };
      const run = { variables: {}, ask, takesBytes: true };
      const given = await engine.execute(questionOf('{ raids { id near } }'), run);
      const text = 'bytes' in given ? Buffer.from(given.bytes).toString() : JSON.stringify(given);
      expect(JSON.parse(text)).toEqual({
        data: { raids: [{ id: 'r1', near: 'near Kosti' }] },
      });
      expect(asked).toEqual([
        ['protection', undefined],
        ['protection', { subgraph: 'logistics', field: 'Raid.near' }],
        ['logistics', undefined],
      ]);
    },
  );
});
