import type { DirectoryOrganization } from './key-directory';
import type { Asking } from './asking';
import type { SharedField } from './shared-field';
import type { SharingDecision } from './sharing-policy';
import type { Sensitivity } from '../core/sensitivity';
import { isServed } from './held-limits';
import { limitsOf } from './shown';

/** Why a field is not served, for a person and for a program. It says nothing of any value. */
export interface Refusal {
  readonly message: string;
  readonly missing: string;
  /** Whose consent it is about. */
  readonly subgraph: string;
}

/**
 * Why the gateway does not serve a field under a decision; undefined when it does. A rung or a limit that
 * it cannot hold a value to is no licence to show the value.
 */
export function refusalOf(
  decision: SharingDecision,
  field: SharedField,
  asking: Asking,
): Refusal | undefined {
  const { coordinate, level } = field;
  const [giver = ''] = field.subgraphs;
  if (decision.kind === 'allowed') {
    const { shown, by } = decision;
    if (isServed(shown, field)) return undefined;
    const limits = [shown.rung, ...limitsOf(shown)].join(', ');
    const message = `"${coordinate}" is shared under ${by.join(', ')} as: ${limits}. This field cannot be given so.`;
    return { message, missing: 'a field that gives less', subgraph: giver };
  }
  const owner = ownerText(decision.owner, decision.subgraph);
  const missing = missingFor(asking, level);
  return {
    message: `"${coordinate}" (${level}) belongs to ${owner}. Missing: ${missing}.`,
    missing,
    subgraph: decision.subgraph,
  };
}

function missingFor({ organization, purpose, draws }: Asking, level: Sensitivity): string {
  if (draws !== undefined) {
    const who = organization ?? `the owner of ${draws.subgraph}`;
    return `an agreement by which "${who}" may draw it for "${draws.field}" of "${draws.subgraph}"`;
  }
  if (organization === undefined) return 'the key of an organization';
  if (purpose === undefined) return 'a purpose of use';
  const named = level === 'SEVERE' ? ' that names the person who asks' : '';
  return `an agreement with "${organization}" for the purpose "${purpose}"${named}`;
}

/** Whose a field is, and where to ask. */
export function ownerText(owner: DirectoryOrganization | undefined, subgraph: string): string {
  if (owner === undefined) return `the owner of the subgraph "${subgraph}"`;
  return `${owner.name}; ask ${owner.contact}`;
}
