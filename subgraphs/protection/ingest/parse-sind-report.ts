import type { Parsed } from '../../../shared/core/parsed';
import { accept, reject } from '../../../shared/core/parsed';
import { isPartialDate } from '../../../shared/core/partial-date';
import type { Identified, RawRow } from '../../../shared/runtime/ingest/record-kind';
import type { AffectedOrganizationType } from '../domain/affected-organization-type';
import type { IncidentKind } from '../domain/incident-kind';
import { incidentId } from '../domain/incident-kind';
import type { ReportValue } from '../domain/incident-report';
import { sindPrecision } from '../domain/place-precision';
import { NO_PLACE } from '../domain/place-words';
import type { Victims } from '../domain/victims';
import { Cells } from './cells';

/** What sets the file of one topic apart from the others. */
export interface SindTopic {
  readonly kind: IncidentKind;
  readonly idColumn: string;
  readonly meansColumn: string;
  readonly settingColumn: string;
  victims(this: void, cells: Cells): Victims;
  details(this: void, cells: Cells): object;
  organizationTypes?(this: void, cells: Cells): readonly AffectedOrganizationType[];
}

type Report = Parsed<Identified<ReportValue>>;

/** A parser for one topic of Insecurity Insight's Security in Numbers Database (SiND). */
export function sindParser(topic: SindTopic): (row: RawRow) => Report {
  return ({ given }) => {
    const eventId = /^\s*(\d+)(\.0+)?\s*$/.exec(given[topic.idColumn] ?? '')?.[1];
    if (eventId === undefined) {
      return reject(topic.idColumn, given[topic.idColumn], 'not the number of an event');
    }
    const date = dayOf(given['Date'] ?? '');
    if (date === null) return reject('Date', given['Date'], 'not a date');
    const cells = new Cells(given);
    const value = toReport(topic, cells, { eventId, date });
    const { problem } = cells;
    return problem ? { ok: false, rejection: problem } : accept({ recordId: eventId, value });
  };
}

/** Days come as `2023-12-21`, with a midnight behind it in some files. */
function dayOf(text: string): string | null {
  const day = /^(\d{4}-\d{2}-\d{2})(T00:00:00(\.0+)?Z?)?$/.exec(text.trim())?.[1];
  return day !== undefined && isPartialDate(day) ? day : null;
}

function toReport(
  topic: SindTopic,
  cells: Cells,
  { eventId, date }: { eventId: string; date: string },
): ReportValue {
  const precisionAsGiven = cells.text('Geo Precision');
  const country = cells.text('Country ISO') ?? cells.text('Country');
  return {
    incidentId: incidentId('SIND', eventId),
    registry: 'SIND',
    kind: topic.kind,
    date,
    place: { ...NO_PLACE, country, admin1: cells.text('Admin 1') },
    latitude: cells.degrees('Latitude', 90),
    longitude: cells.degrees('Longitude', 180),
    precision: sindPrecision(precisionAsGiven),
    precisionAsGiven,
    setting: cells.text(topic.settingColumn),
    description: cells.text('Event Description'),
    perpetratorType: cells.text('Reported Perpetrator'),
    perpetratorName: cells.text('Reported Perpetrator Name'),
    means: cells.text(topic.meansColumn),
    victims: topic.victims(cells),
    organizationTypes: topic.organizationTypes?.(cells) ?? [],
    details: topic.details(cells),
  };
}
