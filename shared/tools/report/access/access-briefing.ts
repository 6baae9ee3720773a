import type { Briefing, Item, Section } from '../briefing';
import type { Dataset } from '../report';
import { datasetCell, sourceCell } from '../report';
import type { Band } from '../timeline/timeline';
import type { Agreement, Sent } from './access-answer';
import { accessTimeline, statesOf } from './access-timeline';
import { accountability, money, nextSteps, talks } from './briefing-sections';
import { eventText, words } from './event-text';

/** What a person should know of an agreement: agreed, kept, broken, due, paid and told by whom. */
export function accessBriefing(agreement: Agreement, today: string): Briefing {
  const { id, title, status, isExample } = agreement;
  const state = `On ${today} it is ${words(status.state)}. ${status.reason}`;
  return {
    title: `${id}: ${title}`,
    lead: isExample
      ? ['EXAMPLE: this was made up to show how it works. Nothing in it happened.', state]
      : [state],
    sections: [
      { heading: 'What was agreed', items: agreed(agreement) },
      { heading: 'Terms and clauses', items: clauses(agreement) },
      { heading: 'What happened', items: happened(agreement) },
      { heading: 'State on every day', items: states(agreement) },
      {
        heading: 'What was sent and inspected',
        items: sent(agreement.consignmentSummary?.nodes ?? []),
      },
      { heading: 'Violations and investigations', items: accountability(agreement) },
      { heading: 'Meetings and briefings', items: talks(agreement) },
      { heading: 'Money', items: money(agreement) },
      { heading: 'Next steps', items: nextSteps(agreement, today) },
      sources(agreement),
    ],
  };
}

function agreed(agreement: Agreement): Item[] {
  const { parties, signed, firstDay, lastDay, durationDays, expires, renewal, points } = agreement;
  const roles = [...new Set(parties.map(({ role }) => role))];
  const term = [
    durationDays === null ? '' : `${durationDays} days`,
    expires ? `until ${expires}` : '',
  ];
  return [
    ...roles.map((role) => ({
      term: words(role),
      text: parties
        .filter((party) => party.role === role)
        .map(({ name }) => name)
        .join(', '),
    })),
    { term: 'signed or adopted', text: signed },
    { term: 'first term', text: term.filter(Boolean).join(', ') || 'not told' },
    {
      term: 'in force all day',
      text: `from ${firstDay} ${lastDay ? `to ${lastDay}` : '; its last day is not told'}`,
    },
    { term: 'renewal', text: renewal ? words(renewal.mode) : 'not told' },
    {
      term: 'countries',
      text: agreement.countries.map(({ name, iso3 }) => name ?? iso3).join(', '),
    },
    ...(points.length > 0 ? [{ term: 'ports and crossings', text: points.join(', ') }] : []),
    ...verified(agreement),
  ];
}

function verified({ verification }: Agreement): Item[] {
  if (verification === null) return [];
  const { body, composition, inspection } = verification;
  const text = [
    body,
    composition.length > 0 ? `(${composition.join(', ')})` : '',
    inspection ? `: ${inspection}` : '',
  ];
  return [{ term: 'verified by', text: text.filter(Boolean).join(' ').replace(' : ', ': ') }];
}

function clauses({ clauses: all }: Agreement): Item[] {
  if (all.length === 0) return ['The record holds no clauses.'];
  return all.map(({ number, text, kinds }) => ({
    term: `${number}`,
    text: `${text} [${kinds.map(words).join(', ')}]`,
  }));
}

function happened({ events, eventsNote }: Agreement): Item[] {
  const told = events.nodes.map((event) => ({
    term: event.date,
    text: `${eventText(event)}${event.citation ? `. Source: ${event.citation}` : ''}`,
  }));
  return eventsNote ? [...told, `To check before this is published further: ${eventsNote}.`] : told;
}

/** What the events make of each day, and the days around it on which nothing at all was in force. */
function states(agreement: Agreement): Item[] {
  const { id, countries, lastDay } = agreement;
  const bands = statesOf(id, countries[0]?.authorizations?.nodes ?? []);
  const end = bands.at(-1)?.to;
  const around = accessTimeline(agreement).lanes.at(-1)?.bands ?? [];
  const gaps = around.filter(({ state }) => state === 'GAP');
  const country = countries[0]?.name ?? countries[0]?.iso3;
  return [
    ...bands.map((band) => ({ term: daysText(band), text: words(band.state) })),
    ...(end && lastDay && end >= lastDay ? [{ term: `after ${end}`, text: 'ended' }] : []),
    ...(gaps.length > 0
      ? [
          `Days from ${around[0]!.from} to ${around.at(-1)!.to} on which no agreement or authorization for ${country} is recorded as in force: ${gaps.map(daysText).join(', ')}.`,
        ]
      : []),
  ];
}

function daysText({ from, to }: Band): string {
  return from === to ? from : `${from} to ${to}`;
}

function sent(months: readonly Sent[]): Item[] {
  if (months.length === 0) return ['The graph holds no consignments under it.'];
  const rows = months.map((month) => ({
    cells: [
      month.month?.slice(0, 7) ?? 'unknown',
      figure(month.consignments),
      figure(Number(month.tonnage)),
      figure(month.voyages),
      figure(month.inspectedVoyages),
      month.medianDaysToInspection === null ? '–' : figure(month.medianDaysToInspection),
    ],
  }));
  const heads = {
    cells: ['month', 'consignments', 'tonnes', 'voyages', 'inspected', 'median days to inspection'],
  };
  return [
    heads,
    ...rows,
    'Sent is not received: what third parties confirmed stands with each consignment.',
  ];
}

function figure(value: number): string {
  return value.toLocaleString('en');
}

function sources({
  sources: own,
  citations,
  consignmentSummary,
  incidentCountsDuringTerm,
}: Agreement): Section {
  const figures: Dataset[] = [
    ...(consignmentSummary?.nodes ?? []),
    ...(incidentCountsDuringTerm?.nodes ?? []),
  ].flatMap(({ datasets }) => datasets);
  const named = [sourceCell(own), datasetCell(figures)].filter(Boolean).join('; ').split('; ');
  return {
    heading: 'Sources and licences',
    items: [
      ...[...new Set(named)].map((text) => ({ term: '-', text })),
      ...citations.map((text) => ({ term: '-', text })),
    ],
  };
}
