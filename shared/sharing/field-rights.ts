import type { Sensitivity } from '../core/sensitivity';
import { PURPOSE_CODES } from './purposes';
import { ownerOf } from './key-directory';
import { refusalOf } from './refusal';
import { type Asking, drawerName } from './asking';
import type { RecordScope } from './record-scope';
import type { SharedField } from './shared-field';
import type { SharingPolicy } from './sharing-policy';

/** That somebody may read a field now, for a purpose. */
export interface FieldRight {
  /** Id of an organization, `*` for every one that is known, empty for everybody, or who draws for what. */
  readonly recipient: string;
  /** A purpose of use, or `*` for any and none. */
  readonly purpose: string;
  /** `Type.field` */
  readonly coordinate: string;
  /** Who alone has it for the recipient; everybody who acts for it when left out. */
  readonly person?: string;
  /** An instant; undefined for what holds without an agreement. */
  readonly until: string | undefined;
  /** Of which records alone; of all when left out. */
  readonly scope?: RecordScope;
}

/** No id of an organization: every one that is known. */
const EVERY_ORGANIZATION = '*';
/** Who is not known, too. */
const EVERYBODY = '';
const ANY_PURPOSE = '*';
/** What no rule opens but an agreement. */
const AGREED_LEVELS: readonly Sensitivity[] = ['HIGH', 'SEVERE'];

/**
 * All that a policy allows of some fields, written out, for a database that decides by itself. It is asked
 * of the policy, case by case, and not worked out a second time.
 */
export function fieldRights(
  policy: SharingPolicy,
  fields: readonly SharedField[],
  now: number,
): FieldRight[] {
  const rightsOf = (recipient: string, purpose: string, person?: string) =>
    fields.flatMap((field) => rightsTo(policy, field, { recipient, purpose, person, now }));
  const general = [ANY_PURPOSE, ...PURPOSE_CODES].flatMap((purpose) =>
    rightsOf(EVERY_ORGANIZATION, purpose),
  );
  const known = new Set(general.map(knownText));
  const named = namedIn(policy, fields).flatMap((recipient) =>
    purposesOf(policy, fields, recipient).flatMap((purpose) => rightsOf(recipient, purpose)),
  );
  const persons = policy.persons.flatMap(({ organization, person }) =>
    PURPOSE_CODES.flatMap((purpose) => rightsOf(organization, purpose, person)),
  );
  const ofAll = new Set(named.map(rightText));
  return [
    ...general,
    ...persons.filter((right) => !ofAll.has(rightText(right)) && !known.has(knownText(right))),
    ...named.filter((right) => !known.has(knownText(right))),
    ...drawRights(policy, fields, now),
  ];
}

const knownText = ({ purpose, coordinate }: FieldRight) => `${purpose} ${coordinate}`;

/** What a right is, whoever acts for the recipient. */
function rightText({ person: _, ...right }: FieldRight): string {
  return JSON.stringify([right.recipient, right.purpose, right.coordinate, right.scope]);
}

/** What subgraphs of others may be told so that they can give fields of their own. */
function drawRights(
  policy: SharingPolicy,
  fields: readonly SharedField[],
  now: number,
): FieldRight[] {
  const rights = policy.draws.flatMap((draw) => {
    const recipient = drawerName(draw.organization, draw.draws);
    return fields.flatMap((field) =>
      rightsOf(policy, field, draw, now).map((right) => ({
        ...{ ...right, recipient, purpose: ANY_PURPOSE },
      })),
    );
  });
  const keyed = rights.map((right) => [`${right.recipient} ${right.coordinate}`, right] as const);
  return [...new Map(keyed).values()];
}

/**
 * Everybody may read these fields of their owner, who leaves the decision to others. Who could not decide on single
 * records, as the gateway cannot, is left none on those that agreements may open for some records alone.
 */
export function openRights(fields: readonly SharedField[]): FieldRight[] {
  const open = fields.filter(({ level, recordLimits = [] }) => {
    return recordLimits.length === 0 || !AGREED_LEVELS.includes(level);
  });
  return open.map(({ coordinate }) => ({
    ...{ recipient: EVERYBODY, purpose: ANY_PURPOSE, coordinate, until: undefined },
  }));
}

/** Who may see more than every organization does: owners, and recipients of agreements. */
function namedIn(policy: SharingPolicy, fields: readonly SharedField[]): string[] {
  return [...new Set([...ownersOf(policy, fields), ...policy.recipients])];
}

function ownersOf({ organizations }: SharingPolicy, fields: readonly SharedField[]): string[] {
  const subgraphs = new Set(fields.flatMap((field) => field.subgraphs));
  return [...subgraphs].flatMap((name) => ownerOf({ organizations }, name)?.id ?? []);
}

/** For which somebody may see more than every organization does: an owner for all, others as was agreed. */
function purposesOf(
  policy: SharingPolicy,
  fields: readonly SharedField[],
  recipient: string,
): readonly string[] {
  const isOwner = ownersOf(policy, fields).includes(recipient);
  if (isOwner) return [ANY_PURPOSE, ...PURPOSE_CODES];
  return [...new Set(policy.agreedWith(recipient).purposes)];
}

interface Case {
  readonly recipient: string;
  readonly purpose: string;
  readonly person: string | undefined;
  readonly now: number;
}

function rightsTo(
  policy: SharingPolicy,
  field: SharedField,
  { recipient, purpose, person, now }: Case,
): FieldRight[] {
  const asking: Asking = {
    organization: recipient,
    ...(purpose !== ANY_PURPOSE && { purpose }),
    ...(person !== undefined && { person }),
  };
  const held = { recipient, purpose, ...(person !== undefined && { person }) };
  return rightsOf(policy, field, asking, now).map((right) => ({ ...right, ...held }));
}

type Right = Pick<FieldRight, 'coordinate' | 'until' | 'scope'>;

/** One, or one for each part of the records. */
function rightsOf(policy: SharingPolicy, field: SharedField, asking: Asking, now: number): Right[] {
  const decision = policy.decide(asking, field, now);
  if (decision.kind === 'denied' || refusalOf(decision, field, asking)) return [];
  const [until] = decision.by.flatMap((by) => policy.endOf(by) ?? []).sort();
  const right = { coordinate: field.coordinate, until };
  const [scopes, ...others] = decision.shown.records ?? [];
  if (scopes === undefined) return [right];
  // A database is one owner's: what another would have to agree to as well is not its to give.
  return others.length > 0 ? [] : scopes.map((scope) => ({ ...right, scope }));
}
