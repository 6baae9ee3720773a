import { hash } from 'node:crypto';
import type { Draw } from '../core/caller';
import type { Agreement } from './agreement';
import type { Asking } from './asking';
import type { SharedField } from './shared-field';
import { isServed } from './held-limits';
import { EVERYTHING, type Shown, isMore, least, shownBy } from './shown';
import {
  type ActiveUse,
  GENERAL_POLICIES,
  DAY_MS,
  type PolicyTexts,
  useName,
} from './compile-policy';
import {
  NOBODY,
  type OpenedPolicies,
  joinTexts,
  openPolicies,
  permitting,
  textsByRecipient,
} from './open-policies';
import { type DirectoryOrganization, type KeyDirectory, ownerOf } from './key-directory';
import { instantOf } from './parse-document';

export type SharingDecision =
  | {
      readonly kind: 'allowed';
      /** By which rules: `public`, `own`, `responders`, `record`, or agreements as `id@version`. */
      readonly by: readonly string[];
      readonly shown: Shown;
    }
  | {
      readonly kind: 'denied';
      /** Whose consent is missing; undefined when the directory names no owner. */
      readonly owner: DirectoryOrganization | undefined;
      readonly subgraph: string;
    };

/** Who draws, and for which field. */
export interface OrganizationDraw {
  readonly organization: string;
  readonly draws: Draw;
}

/** Who acts for an organization, as its issuer of tokens names that person. */
export interface NamedPerson {
  readonly organization: string;
  readonly person: string;
}

/** Decides by the agreements in force; made anew when they change. */
export interface SharingPolicy {
  /** Grows with every change, so that what was decided under an earlier one is not used again. */
  readonly version: number;
  /** The same for equal policies, whoever made them. */
  readonly digest: string;
  readonly texts: Readonly<Record<string, string>>;
  readonly organizations: KeyDirectory['organizations'];
  /** Organizations for which agreements in force open anything. */
  readonly recipients: readonly string[];
  /** By what agreements in force one organization may have more than all: while it is equal, so is what it may have. */
  readonly agreedWith: (organization: string) => Agreed;
  /** Persons of recipients whom agreements in force name. */
  readonly persons: readonly NamedPerson[];
  /** What agreements in force let organizations draw, for which fields of theirs. */
  readonly draws: readonly OrganizationDraw[];
  /** When what is allowed by a rule ends; undefined for what holds without an agreement. */
  readonly endOf: (by: string) => string | undefined;
  readonly decide: (asking: Asking, field: SharedField, now: number) => SharingDecision;
}

/** What agreements open for one organization. */
export interface Agreed {
  readonly texts: PolicyTexts;
  /** How much each of them shows. */
  readonly shown: readonly Shown[];
  /** For no other purposes do they open anything. */
  readonly purposes: readonly string[];
}

const POLICY_SET = 'passage';
let opened = 0;

/**
 * Compiles agreements to Cedar policies. They are validated together, strictly against the policy schema, and
 * what it cannot decide is denied.
 * @throws PassageError INTERNAL when a compiled policy is not valid, which would be a mistake of ours.
 */
export function createSharingPolicy(
  directory: KeyDirectory | undefined,
  agreements: readonly Agreement[],
  version: number,
  uses: readonly ActiveUse[] = [],
): SharingPolicy {
  const byRecipient = textsByRecipient(agreements, uses);
  const texts = joinTexts([GENERAL_POLICIES, ...byRecipient.values()]);
  const setId = `${POLICY_SET}-${(opened += 1)}`;
  let sets: OpenedPolicies | undefined;
  const grants = new Map([...agreements.flatMap(grantsById), ...uses.flatMap(grantsOfUse)]);
  const ends = new Map([...agreements.map(endOfAgreement), ...uses.map(endOfUse)]);
  const all = [...agreements, ...uses.map(({ agreement }) => agreement)];
  return {
    version,
    digest: hash('sha256', JSON.stringify([texts, ...grants]), 'base64url'),
    texts,
    organizations: directory?.organizations ?? [],
    recipients: [...new Set(all.map(({ recipient }) => recipient))],
    agreedWith: agreedIn(all, byRecipient, grants),
    persons: all.flatMap(personsOf),
    draws: agreements.flatMap(drawsOf),
    endOf: (by) => ends.get(by),
    decide(asking, field, now) {
      if (field.level === 'LOW') return { kind: 'allowed', by: ['public'], shown: EVERYTHING };
      const isForRecord = field.perRecord === true && asking.draws === undefined;
      if (isForRecord && asking.organization !== undefined) {
        return { kind: 'allowed', by: ['record'], shown: EVERYTHING };
      }
      const isNoDraw = drawsForAnother(directory, asking) || isDrawnPerRecord(field, asking);
      sets ??= openPolicies(setId, texts, byRecipient);
      const chosen: Granted[] = [];
      for (const subgraph of field.subgraphs) {
        const owner = directory && ownerOf(directory, subgraph);
        const question = { asking, field, owner: owner?.id ?? NOBODY, subgraph, now };
        const found = (isNoDraw ? [] : permitting(sets, question)).map(
          (id) => grants.get(id) ?? { by: [id], shown: EVERYTHING },
        );
        const best = bestOf(found, field);
        if (best === undefined) return { kind: 'denied', owner, subgraph };
        chosen.push(best);
      }
      const shown = chosen.map((grant) => grant.shown).reduce(least, EVERYTHING);
      return { kind: 'allowed', by: chosen.flatMap(({ by }) => by), shown };
    },
  };
}

/** What holds where nobody has agreed on anything. */
export const NO_AGREEMENTS: SharingPolicy = createSharingPolicy(undefined, [], 0);

function agreedIn(
  agreements: readonly Agreement[],
  byRecipient: ReadonlyMap<string, PolicyTexts>,
  grants: ReadonlyMap<string, Granted>,
): SharingPolicy['agreedWith'] {
  return (organization) => {
    const texts = byRecipient.get(organization) ?? {};
    return {
      texts,
      shown: Object.keys(texts).flatMap((id) => grants.get(id)?.shown ?? []),
      purposes: agreements.flatMap(({ recipient, purposes }) =>
        recipient === organization ? purposes : [],
      ),
    };
  };
}

interface Granted {
  readonly by: readonly string[];
  readonly shown: Shown;
}

/**
 * Of what one owner granted, the most that the field can be given within; where that is some records alone, the
 * records of all such grants together.
 */
function bestOf(found: readonly Granted[], field: SharedField): Granted | undefined {
  const served = found.filter(({ shown }) => isServed(shown, field));
  const whole = served.filter(({ shown }) => shown.records === undefined);
  const [first, ...others] = whole.length > 0 ? whole : served.length > 0 ? served : found;
  if (first === undefined) return undefined;
  const most = others.reduce(
    (best, other) => (isMore(other.shown, best.shown) ? other : best),
    first,
  );
  if (whole.length > 0 || served.length <= 1) return most;
  const scopes = served.flatMap(({ shown }) => shown.records?.flat() ?? []);
  const by = [...new Set(served.flatMap((grant) => grant.by))];
  return { by, shown: { ...most.shown, records: [scopes] } };
}

function grantsById({ id, version, grants, draws = [] }: Agreement): [string, Granted][] {
  const by = `${id}@${version}`;
  return [
    ...grants.map((grant, index): [string, Granted] => [
      `${by}#${index}`,
      { by: [by], shown: shownBy(grant) },
    ]),
    ...draws.map((_, index): [string, Granted] => [
      `${by}#draw-${index}`,
      { by: [by], shown: EVERYTHING },
    ]),
  ];
}

function personsOf({ recipient: organization, grants, breakGlass }: Agreement): NamedPerson[] {
  const named = [...grants, ...(breakGlass?.grants ?? [])].flatMap(({ persons = [] }) => persons);
  return [...new Set(named)].map((person) => ({ organization, person }));
}

function drawsOf({ recipient, draws = [] }: Agreement): OrganizationDraw[] {
  return draws.map(({ subgraph, field }) => ({
    organization: recipient,
    draws: { subgraph, field },
  }));
}

/** What is agreed with an organization does not go with a subgraph that is another's now. */
function drawsForAnother(
  directory: KeyDirectory | undefined,
  { organization, draws }: Asking,
): boolean {
  if (draws === undefined) return false;
  const owner = directory && ownerOf(directory, draws.subgraph);
  return owner === undefined || owner.id !== organization;
}

/** Who draws is in the circle of no record. */
function isDrawnPerRecord({ perRecord }: SharedField, { draws }: Asking): boolean {
  return perRecord === true && draws !== undefined;
}

function grantsOfUse({ use, agreement }: ActiveUse): [string, Granted][] {
  return agreement.breakGlass.grants.map((grant, index) => [
    `${useName(use)}#${index}`,
    { by: [useName(use)], shown: shownBy(grant) },
  ]);
}

function endOfAgreement({ id, version, until }: Agreement): [string, string] {
  return [`${id}@${version}`, instantOf(Date.parse(`${until}T00:00:00Z`) + DAY_MS)];
}

function endOfUse({ use, until }: ActiveUse): [string, string] {
  return [useName(use), until];
}
