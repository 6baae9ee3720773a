import { SENSITIVITY_LEVELS } from '../core/sensitivity';
import type { AgreedDraw, Agreement, Grant } from './agreement';
import type { SignedUse } from './break-glass';
import { PURPOSE_CODES } from './purposes';

/** A declared crisis whose wider access holds. */
export interface ActiveUse {
  readonly use: SignedUse['use'];
  readonly agreement: Agreement & { readonly breakGlass: NonNullable<Agreement['breakGlass']> };
  /** An instant. */
  readonly until: string;
}

/** Cedar policies by id; those of an agreement are `<agreement>@<version>#<grant>`. */
export type PolicyTexts = Readonly<Record<string, string>>;

/** What holds without any agreement: policies by the ids under which explanations name them. */
export const GENERAL_POLICIES: PolicyTexts = {
  public: policy('principal', ['resource.level == "LOW"']),
  own: policy('principal is Organization', ['resource.owner == principal']),
  responders: policy('principal is Organization', [
    'resource.level == "MODERATE"',
    `${cedarSet(PURPOSE_CODES)}.contains(context.purpose)`,
  ]),
};

/**
 * Writes an agreement as Cedar policies (https://docs.cedarpolicy.com), one for each grant and draw, that hold
 * from the first second of its first day to the last of its last.
 */
export function compileAgreement(agreement: Agreement): PolicyTexts {
  const { id, version, grants, draws = [], from, until } = agreement;
  const term = {
    from: Date.parse(`${from}T00:00:00Z`),
    until: Date.parse(`${until}T00:00:00Z`) + DAY_MS,
  };
  const named =
    (kind: string) =>
    (text: string, index: number): [string, string] => [`${id}@${version}#${kind}${index}`, text];
  const texts: [string, string][] = [
    ...grants.map((grant) => compileGrant(agreement, grant, term)).map(named('')),
    ...draws.map((draw) => compileDraw(agreement, draw, term)).map(named('draw-')),
  ];
  return Object.fromEntries(texts);
}

/** Every kind of thing that the policies speak of, so that a policy with a slip is found. */
export const POLICY_SCHEMA = `
  entity Anonymous;
  entity Organization;
  entity Type;
  entity Class;
  entity Field in [Type, Class] { level: String, owner: Organization };
  action read appliesTo {
    principal: [Anonymous, Organization],
    resource: [Field],
    context: { purpose: String, person: String, now: Long }
  };
  action draw appliesTo {
    principal: [Organization],
    resource: [Field],
    context: { subgraph: String, field: String, now: Long }
  };
`;

/** Writes the clause for a crisis as policies that hold from the declaration to its end. */
export function compileUse({ use, agreement, until }: ActiveUse): PolicyTexts {
  const window = { from: Date.parse(use.at), until: Date.parse(until) };
  return Object.fromEntries(
    agreement.breakGlass.grants.map((grant, index) => [
      `${useName(use)}#${index}`,
      compileGrant(agreement, grant, window),
    ]),
  );
}

/** How a use is named where it is said by which right something was shown. */
export function useName({ id, agreement, version }: ActiveUse['use']): string {
  return `${agreement}@${version} break-glass ${id}`;
}

/** From the first millisecond to the one that is too late. */
interface Window {
  readonly from: number;
  readonly until: number;
}

function compileGrant({ owner, recipient, purposes }: Agreement, grant: Grant, term: Window) {
  const parts = [
    ...grant.fields.map((field) =>
      field.endsWith('.*')
        ? `resource in Type::"${field.slice(0, -2)}"`
        : `resource == Field::"${field}"`,
    ),
    ...grant.classes.map(({ subgraph, level }) => `resource in Class::"${subgraph}/${level}"`),
  ];
  return policy(`principal == Organization::"${recipient}"`, [
    `resource.owner == Organization::"${owner}"`,
    `(${parts.join(' || ')})`,
    // For named persons only: the definition of the level.
    grant.persons === undefined
      ? 'resource.level != "SEVERE"'
      : `${cedarSet(grant.persons)}.contains(context.person)`,
    `${cedarSet(purposes)}.contains(context.purpose)`,
    `context.now >= ${term.from}`,
    `context.now < ${term.until}`,
  ]);
}

/** The purposes of the agreement are those of the field that is given; who asks for that is decided by its own level. */
function compileDraw({ owner, recipient }: Agreement, draw: AgreedDraw, term: Window): string {
  const needs = draw.needs.map((field) => `resource == Field::"${field}"`);
  return policy(
    `principal == Organization::"${recipient}"`,
    [
      `resource.owner == Organization::"${owner}"`,
      `(${needs.join(' || ')})`,
      `context.subgraph == "${draw.subgraph}"`,
      `context.field == "${draw.field}"`,
      `context.now >= ${term.from}`,
      `context.now < ${term.until}`,
    ],
    'draw',
  );
}

export const DAY_MS = 86_400_000;

function policy(
  principal: string,
  conditions: readonly string[],
  action: 'read' | 'draw' = 'read',
): string {
  return `permit (${principal}, action == Action::"${action}", resource)\nwhen {\n  ${conditions.join(' &&\n  ')}\n};`;
}

/** Every text in it comes from a code list or matches the pattern of an id or a person: nothing needs escaping. */
function cedarSet(texts: readonly string[]): string {
  return `[${texts.map((text) => `"${text}"`).join(', ')}]`;
}

/** A class that holds every field of a subgraph at this level, for those that an agreement may name. */
export const CLASS_LEVELS = SENSITIVITY_LEVELS.filter((level) => level !== 'SEVERE');
