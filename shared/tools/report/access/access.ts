import { PassageError } from '../../../core/errors';
import type { Cell, Report, ReportKind } from '../report';
import { datasetCell, periodCell, sourceCell } from '../report';
import type { AccessAnswer, Agreement, AgreementEvent, Sent } from './access-answer';
import { accessBriefing } from './access-briefing';
import { ACCESS_QUESTION } from './access-question';
import { accessTimeline } from './access-timeline';

const FIRST_DAY = '1990-01-01';

/** An agreement's history, with what was sent under it and what happened meanwhile. */
export const access: ReportKind = {
  name: 'access',
  description:
    'the history of an access agreement, what was sent under it and what happened meanwhile',
  options: { agreement: 'id of the agreement, as BSGI-2022' },
  required: ['agreement'],
  operation: ACCESS_QUESTION,
  variables: ({ agreement }) => ({ agreement, from: FIRST_DAY, today: today() }),
  toReport: (answer) => agreementReport((answer as AccessAnswer).accessAgreement),
};

function agreementReport(agreement: Agreement | null): Report {
  if (agreement === null) {
    throw new PassageError('BAD_INPUT', 'the graph has no agreement of this id', {
      where: '--agreement',
      expected: 'the id of a loaded agreement, as BSGI-2022',
    });
  }
  const source = sourceCell(agreement.sources);
  const sent = agreement.consignmentSummary?.nodes ?? [];
  const happened = agreement.incidentCountsDuringTerm?.nodes ?? [];
  return {
    title: `${agreement.id}  ${agreement.title}`,
    columns: ['when', 'what', 'detail', 'source'],
    rows: [
      ...agreement.events.nodes.map((event) => eventRow(event, source)),
      ...sent.map(sentRow),
      ...happened.map(({ incidents, killed, period, datasets }) => [
        periodCell(period),
        'incidents during the term',
        `${incidents} incidents, ${killed} killed (no violation until a person links one to a clause)`,
        datasetCell(datasets),
      ]),
    ],
    notes: [
      `in force ${periodCell({ from: agreement.firstDay, to: agreement.lastDay })}`,
      `today: ${agreement.status.state}. ${agreement.status.reason}`,
    ],
    timeline: accessTimeline(agreement),
    briefing: accessBriefing(agreement, today()),
  };
}

function eventRow(event: AgreementEvent, source: string): Cell[] {
  return [event.date, event.kind, detailOf(event), event.citation ?? source];
}

function detailOf({ by, days, claims }: AgreementEvent): string {
  const told = claims.map((claim) => `${claim.by}: ${claim.days ?? 'unknown'} days`).join(', ');
  return [by ? `by ${by}` : '', days ? `${days} days` : '', told].filter(Boolean).join('; ');
}

function sentRow({ month, consignments, inspectedVoyages, tonnage, datasets }: Sent): Cell[] {
  const detail = `${consignments} consignments, ${Number(tonnage).toLocaleString('en')} t, ${inspectedVoyages} voyages inspected`;
  return [month, 'sent through the corridor', detail, datasetCell(datasets)];
}

/** Days of the graph are days of UTC where nothing else is said. */
function today(): string {
  return new Date().toISOString().slice(0, 10);
}
