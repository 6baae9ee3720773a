import type { Caller } from '../../shared/core/caller';
import type { DenialReason } from '../planning/denial';
import type { Requirement } from '../supergraph/read-restrictions';
import {
  ALLOWED,
  type CallerRights,
  type Decision,
  type FieldDecisions,
  type OpenDecisionSource,
  type OperationUses,
} from './field-decisions';

/**
 * Says which of some policies (`@policy`) a caller meets, its purpose considered. A call that fails or takes
 * longer than a few seconds grants none.
 */
export type GrantPolicies = (
  caller: Caller,
  policies: readonly string[],
) => readonly string[] | Promise<readonly string[]>;

/** What a caller has of all that requirements name. */
interface Held {
  readonly isAuthenticated: boolean;
  readonly scopes: ReadonlySet<string>;
  readonly policies: ReadonlySet<string>;
}

const POLICY_WAIT_MS = 3_000;

/** Decides by `@authenticated`, `@requiresScopes` and `@policy`, as owners wrote them on their fields. */
export function directiveDecisions(grantPolicies: GrantPolicies): OpenDecisionSource {
  return ({ restrictions }) => {
    const requirementsOf = ({ fields, types }: OperationUses): Requirement[] => [
      ...fields.flatMap(({ typeName, fieldName, inputTypes }) => [
        ...restrictions.ofField(typeName, fieldName),
        ...inputTypes.flatMap(restrictions.ofType),
      ]),
      ...types.flatMap(restrictions.ofType),
    ];
    return {
      decides: !restrictions.isEmpty,
      async decideFields(rights, operation) {
        const held = await heldOf(rights, requirementsOf(operation), grantPolicies);
        return decisionsFor(held, requirementsOf);
      },
    };
  };
}

function decisionsFor(
  held: Held,
  requirementsOf: (operation: OperationUses) => Requirement[],
): FieldDecisions {
  const decide = (operation: OperationUses): Decision => {
    const missing = requirementsOf(operation).find((requirement) => !isMet(requirement, held));
    return missing === undefined ? ALLOWED : { kind: 'denied', reason: reasonFor(missing) };
  };
  return {
    ofField: (use) => decide({ fields: [use], types: [] }),
    ofType: (typeName) => decide({ fields: [], types: [typeName] }),
  };
}

/** What a caller has; of policies only those are asked about that these requirements name. */
async function heldOf(
  { caller, scopes }: CallerRights,
  requirements: readonly Requirement[],
  grantPolicies: GrantPolicies,
): Promise<Held> {
  const named = requirements.flatMap((requirement) =>
    requirement.kind === 'policies' ? requirement.anyOf.flat() : [],
  );
  const asked = [...new Set(named)].sort();
  const granted = asked.length === 0 ? [] : await grant(grantPolicies, caller, asked);
  return {
    isAuthenticated: caller.kind !== 'ANONYMOUS',
    scopes: new Set(scopes),
    policies: new Set(granted),
  };
}

async function grant(
  grantPolicies: GrantPolicies,
  caller: Caller,
  policies: readonly string[],
): Promise<readonly string[]> {
  let timer: NodeJS.Timeout | undefined;
  const none = new Promise<readonly string[]>((resolve) => {
    timer = setTimeout(resolve, POLICY_WAIT_MS, []);
  });
  try {
    return await Promise.race([Promise.resolve(grantPolicies(caller, policies)), none]);
  } catch {
    return [];
  } finally {
    clearTimeout(timer);
  }
}

function isMet(requirement: Requirement, held: Held): boolean {
  if (requirement.kind === 'authenticated') return held.isAuthenticated;
  const names = held[requirement.kind];
  return requirement.anyOf.some((all) => all.every((name) => names.has(name)));
}

const SINGULAR = { scopes: 'scope', policies: 'policy' } as const;

function reasonFor(requirement: Requirement): DenialReason {
  if (requirement.kind === 'authenticated') {
    return {
      code: 'UNAUTHENTICATED',
      message: 'This field is for callers with a key.',
      missing: 'authenticated',
    };
  }
  const ways = requirement.anyOf.map((all) => all.map((name) => `"${name}"`).join(' and '));
  const missing = `${SINGULAR[requirement.kind]} ${ways.join(', or ')}`;
  return { code: 'FORBIDDEN', message: `This field needs the ${missing}.`, missing };
}
