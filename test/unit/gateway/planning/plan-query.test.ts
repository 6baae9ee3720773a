import { getOperationAST, parse } from 'graphql';
import { createPlanner } from '../../../../gateway/planning/plan-query';
import { printPlan } from '../../../../gateway/planning/print-plan';
import { readOperation } from '../../../../gateway/planning/read-operation';
import { parseSupergraph } from '../../../../gateway/supergraph/parse-supergraph';
import { TwoOwners } from '../../../fixtures/gateway/two-owners';

const supergraph = parseSupergraph(new TwoOwners().supergraphSdl());
const { planQuery } = createPlanner(supergraph);

function planOf(query: string, conditions = {}): string {
  const document = parse(query);
  const operation = getOperationAST(document);
  if (!operation) throw new TypeError('no operation');
  return printPlan(
    planQuery(readOperation(supergraph.publicSchema, document, operation), conditions),
  );
}

describe('a plan', () => {
  it('asks one owner when one knows everything', () => {
    expect(planOf('{ plan(code: "A") { name } }')).toBe(
      `Fetch plans
  {
    plan(code: "A") {
      name
    }
  }`,
    );
  });

  it('asks the other owner for the entities that the first gave', () => {
    expect(planOf('{ plans { area { name } } }')).toBe(
      `Sequence
  Fetch plans
    {
      plans {
        area {
          __typename
          pcode
        }
      }
    }
  Flatten plans.@.area
    Fetch places
      with { ... on Area { __typename pcode } }
      query ($representations: [_Any!]!) {
        _entities(representations: $representations) {
          ... on Area {
            name
          }
        }
      }`,
    );
  });

  it('is empty for what the gateway knows itself', () => {
    expect(planOf('{ __typename __schema { queryType { name } } }')).toBe('Nothing');
  });

  it('differs with the values of conditions', () => {
    const query =
      'query ($deep: Boolean!) { plan(code: "A") { name area @include(if: $deep) { name } } }';
    expect(planOf(query, { deep: false })).not.toContain('places');
    expect(planOf(query, { deep: true })).toContain('Fetch places');
    expect(planOf('{ plan(code: "A") @skip(if: true) { name } }')).toBe('Nothing');
  });

  it('needs a key under another name where an alias has taken its own', () => {
    expect(planOf('{ plans { area { pcode: name name } } }')).toBe(
      `Sequence
  Fetch plans
    {
      plans {
        area {
          __typename
          passage__need1: pcode
        }
      }
    }
  Flatten plans.@.area
    Fetch places
      with { ... on Area { __typename pcode: passage__need1 } }
      query ($representations: [_Any!]!) {
        _entities(representations: $representations) {
          ... on Area {
            pcode: name
            name
          }
        }
      }`,
    );
  });
});
