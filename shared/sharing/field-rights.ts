import { PURPOSE_CODES } from './purposes';
import { ownerOf } from './key-directory';
import { refusalOf } from './refusal';
import { type Asking, drawerName } from './asking';
import type { SharedField, SharingPolicy } from './sharing-policy';

/** That somebody may read a field now, for a purpose. */
export interface FieldRight {
  /** Id of an organization, `*` for every one that is known, empty for everybody, or who draws for what. */
  readonly recipient: string;
  /** A purpose of use, or `*` for any and none. */
  readonly purpose: string;
  /** `Type.field` */
  readonly coordinate: string;
  /** An instant; undefined for what holds without an agreement. */
  readonly until: string | undefined;
}

/** No id of an organization: every one that is known. */
const EVERY_ORGANIZATION = '*';
/** Who is not known, too. */
const EVERYBODY = '';
const ANY_PURPOSE = '*';

/**
 * All that a policy allows of some fields, written out, for a database that decides by itself. It is asked
 * of the policy, case by case, and not worked out a second time.
 */
export function fieldRights(
  policy: SharingPolicy,
  fields: readonly SharedField[],
  now: number,
): FieldRight[] {
  const rightsOf = (recipient: string, purpose: string) =>
    fields.flatMap((field) => rightTo(policy, field, { recipient, purpose, now }) ?? []);
  const general = [ANY_PURPOSE, ...PURPOSE_CODES].flatMap((purpose) =>
    rightsOf(EVERY_ORGANIZATION, purpose),
  );
  const known = new Set(general.map(({ purpose, coordinate }) => `${purpose} ${coordinate}`));
  const named = namedIn(policy, fields).flatMap((recipient) =>
    [ANY_PURPOSE, ...PURPOSE_CODES].flatMap((purpose) => rightsOf(recipient, purpose)),
  );
  return [
    ...general,
    ...named.filter(({ purpose, coordinate }) => !known.has(`${purpose} ${coordinate}`)),
    ...drawRights(policy, fields, now),
  ];
}

/** What subgraphs of others may be told so that they can give fields of their own. */
function drawRights(
  policy: SharingPolicy,
  fields: readonly SharedField[],
  now: number,
): FieldRight[] {
  const rights = policy.draws.flatMap((draw) => {
    const recipient = drawerName(draw.organization, draw.draws);
    return fields.flatMap((field) => {
      const right = rightOf(policy, field, draw, now);
      return right === undefined ? [] : [{ ...right, recipient, purpose: ANY_PURPOSE }];
    });
  });
  const keyed = rights.map((right) => [`${right.recipient} ${right.coordinate}`, right] as const);
  return [...new Map(keyed).values()];
}

/** Everybody may read these fields of their owner, who leaves the decision to others. */
export function openRights(fields: readonly SharedField[]): FieldRight[] {
  return fields.map(({ coordinate }) => ({
    ...{ recipient: EVERYBODY, purpose: ANY_PURPOSE, coordinate, until: undefined },
  }));
}

/** Who may see more than every organization does: owners, and recipients of agreements. */
function namedIn({ organizations, recipients }: SharingPolicy, fields: readonly SharedField[]) {
  const subgraphs = new Set(fields.flatMap((field) => field.subgraphs));
  const owners = [...subgraphs].flatMap((name) => ownerOf({ organizations }, name)?.id ?? []);
  return [...new Set([...owners, ...recipients])];
}

interface Case {
  readonly recipient: string;
  readonly purpose: string;
  readonly now: number;
}

function rightTo(
  policy: SharingPolicy,
  field: SharedField,
  { recipient, purpose, now }: Case,
): FieldRight | undefined {
  const asking: Asking = {
    organization: recipient,
    ...(purpose !== ANY_PURPOSE && { purpose }),
  };
  const right = rightOf(policy, field, asking, now);
  return right && { ...right, recipient, purpose };
}

function rightOf(
  policy: SharingPolicy,
  field: SharedField,
  asking: Asking,
  now: number,
): Pick<FieldRight, 'coordinate' | 'until'> | undefined {
  const decision = policy.decide(asking, field, now);
  if (decision.kind === 'denied' || refusalOf(decision, field, asking)) return undefined;
  const [until] = decision.by.flatMap((by) => policy.endOf(by) ?? []).sort();
  return { coordinate: field.coordinate, until };
}
