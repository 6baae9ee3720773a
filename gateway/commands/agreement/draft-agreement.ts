import { PassageError } from '../../../shared/core/errors';
import { type SignedAgreement, parseAgreement } from '../../../shared/sharing/agreement';
import { type Options, needed } from './options';

/**
 * Makes an agreement that nobody has signed yet, from the options of the command.
 * @throws PassageError BAD_ARGUMENT, FILE_MALFORMED when a value is not what an agreement may hold.
 */
export function draftAgreement(options: Options, today: string): SignedAgreement {
  const [owner, recipient] = [needed(options, 'owner'), needed(options, 'recipient')];
  const draft = {
    format: 'passage-agreement/1',
    id: options.id ?? `${owner}-${recipient}`,
    version: numberOf(options, 'agreement-version') ?? 1,
    owner,
    recipient,
    purposes: options.purpose ?? [],
    grants: grantsNothing(options) ? [] : [grantOf(options)],
    draws: options.draw?.map(drawOf),
    breakGlass: crisisClause(options),
    duties: options.duty ?? [],
    from: options.from ?? today,
    until: needed(options, 'until'),
  };
  return parseAgreement(JSON.stringify({ agreement: draft, signatures: [] }));
}

/** An agreement may be about drawing alone. */
function grantsNothing({ field = [], class: classes = [], draw = [] }: Options): boolean {
  return draw.length > 0 && field.length + classes.length === 0;
}

function grantOf(options: Options) {
  return {
    fields: options.field ?? [],
    classes: (options.class ?? []).map(classOf),
    persons: options.person,
    rung: options.rung ?? 'record',
    finestAdminLevel: numberOf(options, 'finest-admin-level'),
    smallestCount: numberOf(options, 'smallest-count'),
    places: options.place,
    period: periodOf(options),
  };
}

/** What a subgraph of the recipient gives of its own, and what it is told for that. */
function drawOf(given: string) {
  const [, subgraph, field, needs = ''] = /^([^/]+)\/([^=]+)=(.+)$/.exec(given) ?? [];
  if (subgraph !== undefined && field !== undefined) {
    return { subgraph, field, needs: needs.split(',') };
  }
  throw new PassageError('BAD_ARGUMENT', 'what is drawn for what?', {
    where: '--draw',
    value: given,
    expected: 'subgraph/Type.field=Type.field,...',
  });
}

/** Days that records may speak of; undefined for all. */
function periodOf({ 'records-from': from, 'records-to': to }: Options) {
  return from === undefined && to === undefined ? undefined : { from, to };
}

/** What the recipient may see beside when it declares a crisis; undefined when nothing is named. */
function crisisClause(options: Options) {
  const { 'crisis-field': fields = [], 'crisis-class': classes = [] } = options;
  if (fields.length + classes.length === 0) return undefined;
  return {
    grants: [{ fields, classes: classes.map(classOf), rung: 'record' }],
    hours: numberOf(options, 'crisis-hours') ?? 24,
    reviewDays: numberOf(options, 'review-days') ?? 7,
  };
}

function classOf(given: string) {
  const [subgraph = '', level = ''] = given.split('/');
  return { subgraph, level };
}

function numberOf(
  options: Options,
  name:
    'finest-admin-level' | 'smallest-count' | 'agreement-version' | 'crisis-hours' | 'review-days',
): number | undefined {
  const given = options[name];
  if (given === undefined) return undefined;
  if (/^\d{1,6}$/.test(given)) return Number(given);
  throw new PassageError('BAD_ARGUMENT', 'not a whole number', {
    where: `--${name}`,
    value: given,
  });
}
