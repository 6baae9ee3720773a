import { PassageError } from '../core/errors';
import { LruCache } from '../core/lru-cache';
import type { Sensitivity } from '../core/sensitivity';
import type { Asking } from './asking';
import type { Agreement } from './agreement';
import { type Cedar, cedarAside } from './cedar-aside';
import {
  type ActiveUse,
  CLASS_LEVELS,
  GENERAL_POLICIES,
  POLICY_SCHEMA,
  type PolicyTexts,
  compileAgreement,
  compileUse,
} from './compile-policy';

export const NOBODY = 'nobody';

let aside: Cedar | undefined;

const MOST_KEPT = 20_000;
/** Policies that were found valid: each is held to the schema by itself, and few change at a time. */
const foundValid = new LruCache<true>(MOST_KEPT);

/** What agreements and declared crises permit, by the organization that they permit it to. */
export function textsByRecipient(
  agreements: readonly Agreement[],
  uses: readonly ActiveUse[],
): Map<string, PolicyTexts> {
  const texts = new Map<string, PolicyTexts>();
  const add = ({ recipient }: Agreement, compiled: PolicyTexts): void => {
    texts.set(recipient, joinTexts([texts.get(recipient) ?? {}, compiled]));
  };
  for (const agreement of agreements) add(agreement, compileAgreement(agreement));
  for (const use of uses) add(use.agreement, compileUse(use));
  return texts;
}

/** The policies of all. */
export function joinTexts(all: Iterable<PolicyTexts>): PolicyTexts {
  return Object.assign({}, ...all) as PolicyTexts;
}

/** The policies that may permit something to an organization; Cedar weighs every one of a set. */
export interface OpenedPolicies {
  readonly cedar: Cedar;
  readonly setFor: (organization: string | undefined) => string;
}

/** Loaded at first need: a network without protected fields never pays for it. */
export function openPolicies(
  setId: string,
  texts: PolicyTexts,
  byRecipient: ReadonlyMap<string, PolicyTexts>,
): OpenedPolicies {
  const cedar = (aside ??= cedarAside());
  validate(cedar, texts);
  const prepared = new Set<string>();
  return {
    cedar,
    setFor(organization) {
      const own = organization === undefined ? undefined : byRecipient.get(organization);
      const id = own === undefined ? setId : `${setId} ${organization}`;
      if (prepared.has(id)) return id;
      const given = { staticPolicies: joinTexts([GENERAL_POLICIES, own ?? {}]) };
      if (cedar.preparsePolicySet(id, given).type !== 'success') throw invalid(id);
      prepared.add(id);
      return id;
    },
  };
}

function validate(cedar: Cedar, texts: PolicyTexts): void {
  const fresh = Object.entries(texts).filter(([, text]) => foundValid.get(text) !== true);
  if (fresh.length === 0) return;
  const staticPolicies = Object.fromEntries(fresh);
  const valid = cedar.validate({ schema: POLICY_SCHEMA, policies: { staticPolicies } });
  const slips =
    valid.type === 'failure' ? valid.errors : valid.validationErrors.map(({ error }) => error);
  if (slips.length > 0) throw invalid(slips.map(({ message }) => message).join('; '));
  for (const [, text] of fresh) foundValid.set(text, true);
}

function invalid(value: string): PassageError {
  return new PassageError('INTERNAL', 'the agreements in force give no valid policy', { value });
}

/** Whether who asks may read, or draw, a field that one subgraph gives. */
export interface Question {
  readonly asking: Asking;
  readonly field: { readonly coordinate: string; readonly level: Sensitivity };
  readonly owner: string;
  readonly subgraph: string;
  readonly now: number;
}

/** The ids of the policies that permit it; none when it is denied. */
export function permitting({ cedar, setFor }: OpenedPolicies, question: Question): string[] {
  const { asking, field, owner, subgraph, now } = question;
  const [typeName = ''] = field.coordinate.split('.');
  const isClass = CLASS_LEVELS.some((level) => level === field.level);
  const resource = { type: 'Field', id: field.coordinate };
  const answer = cedar.statefulIsAuthorized({
    principal:
      asking.organization === undefined
        ? { type: 'Anonymous', id: NOBODY }
        : { type: 'Organization', id: asking.organization },
    action: { type: 'Action', id: asking.draws === undefined ? 'read' : 'draw' },
    resource,
    context:
      asking.draws === undefined
        ? { purpose: asking.purpose ?? '', person: asking.person ?? '', now }
        : { ...asking.draws, now },
    preparsedPolicySetId: setFor(asking.organization),
    entities: [
      {
        uid: resource,
        attrs: { level: field.level, owner: { __entity: { type: 'Organization', id: owner } } },
        parents: [
          { type: 'Type', id: typeName },
          ...(isClass ? [{ type: 'Class', id: `${subgraph}/${field.level}` }] : []),
        ],
      },
    ],
  });
  if (answer.type === 'failure' || answer.response.decision !== 'allow') return [];
  // Cedar names them in any order.
  return answer.response.diagnostics.reason.sort();
}
