import { type DocumentNode, parse } from 'graphql';
import { createAuthorization } from '../../gateway/authorization/authorize-operation';
import type { Decision, OpenDecisionSource } from '../../gateway/authorization/field-decisions';
import type { Rights } from '../../gateway/execution/engine';
import type { DenialReason } from '../../gateway/planning/denial';
import { parseSupergraph } from '../../gateway/supergraph/parse-supergraph';
import type { Supergraph } from '../../gateway/supergraph/supergraph';
import type { MockWorld } from './mock-world';
import { hashOf } from './random';

const LONG = 'x'.repeat(600);

/** Gives one caller's rights to a question: of random fields and types it is denied what the seed says. */
export class RandomDenials {
  private readonly supergraph: Supergraph;

  constructor(world: MockWorld) {
    this.supergraph = parseSupergraph(world.supergraphSdl);
  }

  /** For all callers the same is denied, and each is told otherwise. */
  rightsTo(query: string, seed: number, caller: string): Promise<Rights | undefined> {
    const document: DocumentNode = parse(query);
    const { rightsTo } = createAuthorization([denying(seed, caller)]);
    const rights = { caller: { kind: 'ANONYMOUS' as const }, scopes: [] };
    return rightsTo(this.supergraph, { source: query, document }, rights);
  }
}

function denying(seed: number, caller: string): OpenDecisionSource {
  return () => ({
    decides: true,
    decideFields: () => ({
      ofField: ({ typeName, fieldName }) =>
        // What is denied at the root leaves nothing to look at.
        decide(`${typeName}.${fieldName}`, {
          seed,
          caller,
          percent: typeName === 'Query' ? 3 : 20,
        }),
      ofType: (typeName) => decide(typeName, { seed, caller, percent: 4 }),
    }),
  });
}

interface Odds {
  readonly seed: number;
  readonly caller: string;
  readonly percent: number;
}

function decide(coordinate: string, { seed, caller, percent }: Odds): Decision {
  const dice = hashOf(`${seed} ${coordinate}`);
  if (dice % 100 >= percent) return { kind: 'allowed' };
  const kind = dice >>> 8;
  if (kind % 5 === 0) return { kind: 'hidden' };
  // Some reasons are told in the same words, though they are not one; some are longer than is told.
  const what = kind % 5 === 1 ? 'This' : coordinate;
  const message = `${what} is not for ${caller}: "\u2028${kind % 5 === 2 ? LONG : ''}`;
  const reason: DenialReason = {
    code: kind % 2 === 0 ? 'FORBIDDEN' : 'UNAUTHENTICATED',
    message,
    ...(kind % 3 === 0 && { missing: `an agreement with ${caller}` }),
    ...(kind % 7 === 0 && { subgraph: 'a' }),
  };
  return { kind: 'denied', reason };
}
