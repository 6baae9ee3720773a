import type { Agreement, Grant } from '../../../../shared/sharing/agreement';
import { limitsOf, shownBy } from '../../../../shared/sharing/shown';
import type { UsedAgreement } from './explanation';
import { RUNG_WORDS } from './rung-words';

/** An agreement by which something is shown, for a person. */
export function agreementLines({ agreement, isDraft }: UsedAgreement): string[] {
  const { id, version } = agreement;
  return [
    '',
    `Agreement ${id}@${version}${isDraft ? ', not signed yet' : ''}`,
    ...termLines(agreement),
  ];
}

/** What an agreement says: who lets whom see what, how finely, for what, from when until when, with which duties. */
export function termLines(agreement: Agreement): string[] {
  const {
    owner,
    recipient,
    purposes,
    from,
    until,
    grants,
    draws = [],
    duties,
    breakGlass,
  } = agreement;
  return [
    `  ${owner} lets ${recipient} see, for ${purposes.join(', ')}, from ${from} until ${until}:`,
    ...grants.map((grant) => `    ${grantText(grant)}`),
    ...draws.map(
      ({ subgraph, field, needs }) =>
        `    ${needs.join(', ')}: told to the subgraph "${subgraph}" so that it gives ${field} to whoever may read that`,
    ),
    ...(breakGlass?.grants ?? []).map(
      (grant) =>
        `    ${grantText(grant)}, for ${breakGlass?.hours} hours after it declares a crisis`,
    ),
    ...duties.map((duty) => `  ${recipient} takes upon itself: ${duty}`),
  ];
}

function grantText(grant: Grant): string {
  const classes = grant.classes.map(({ subgraph, level }) => `all ${level} fields of ${subgraph}`);
  const what = [...grant.fields, ...classes].join(', ');
  const whom = grant.persons === undefined ? [] : [`to ${grant.persons.join(', ')} alone`];
  const limits = limitsOf(shownBy(grant));
  return [`${what}: ${RUNG_WORDS[grant.rung]}`, ...whom, ...limits].join(', ');
}
