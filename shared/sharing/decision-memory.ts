import { hash } from 'node:crypto';
import type { Asking } from './asking';
import { canonicalJson } from './canonical-json';
import type { SharedField } from './shared-field';
import type { SharingDecision, SharingPolicy } from './sharing-policy';

interface Remembered {
  /** What it was decided by: the owners and what is agreed with the organization. */
  readonly by: string;
  readonly decisions: Map<string, SharingDecision>;
}

/**
 * Remembers what policies decided of the fields of one contract, so that after a change of one agreement only
 * what it may change is decided anew.
 */
export class DecisionMemory {
  private known = new Map<string, Remembered>();

  /** The policy, which is not asked again what one before it decided by the same. */
  under(policy: SharingPolicy): SharingPolicy {
    const owners = canonicalJson(policy.organizations);
    const byOf = (organization: string) => {
      const { texts, shown } = policy.agreedWith(organization);
      return hash('sha256', `${owners} ${canonicalJson({ texts, shown })}`);
    };
    const known = new Map(
      [...this.known].filter(([organization, { by }]) => by === byOf(organization)),
    );
    this.known = known;
    const decisionsOf = (organization = ''): Remembered['decisions'] => {
      const { by = byOf(organization), decisions = new Map<string, SharingDecision>() } =
        known.get(organization) ?? {};
      known.set(organization, { by, decisions });
      return decisions;
    };
    return {
      ...policy,
      decide(asking, field, now) {
        const decisions = decisionsOf(asking.organization);
        const key = keyOf(asking, field);
        const decision = decisions.get(key) ?? policy.decide(asking, field, now);
        decisions.set(key, decision);
        return decision;
      },
    };
  }
}

function keyOf({ person, purpose, draws }: Asking, { coordinate }: SharedField): string {
  return JSON.stringify([person, purpose, draws, coordinate]);
}
