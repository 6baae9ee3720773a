import type { ActivityRecord, ActivityResult } from '../activity/activity-record';
import type { XmlElement } from './xml-element';

const OUTPUT = '1';
const MEASURED_IN_UNITS = '1';

/** What was to be reached and what was, for the days that the report tells of. */
export function resultsOf(record: ActivityRecord): readonly XmlElement[] {
  const { start, end } = record.reportingPeriod ?? record.period;
  return record.results.map((result) => ({
    name: 'result',
    attributes: { type: OUTPUT },
    children: [
      narrated('title', result.indicator),
      {
        name: 'indicator',
        attributes: { measure: MEASURED_IN_UNITS },
        children: [narrated('title', titleOf(result)), periodOf(result, start, end ?? start)],
      },
    ],
  }));
}

/** An element with words. */
export function narrated(
  name: string,
  text: string,
  attributes: NonNullable<XmlElement['attributes']> = {},
): XmlElement {
  return { name, attributes, children: [{ name: 'narrative', text }] };
}

function titleOf({ indicator, unit }: ActivityResult): string {
  return unit === null ? indicator : `${indicator} (${unit})`;
}

function periodOf(
  { target, actual, comment }: ActivityResult,
  start: string,
  end: string,
): XmlElement {
  const said = comment === null ? [] : [narrated('comment', comment)];
  return {
    name: 'period',
    children: [
      { name: 'period-start', attributes: { 'iso-date': start } },
      { name: 'period-end', attributes: { 'iso-date': end } },
      target === null ? null : { name: 'target', attributes: { value: target } },
      actual === null ? null : { name: 'actual', attributes: { value: actual }, children: said },
    ],
  };
}
