import Table from 'cli-table3';
import { stringify } from 'csv-stringify/sync';
import { PassageError } from '../../core/errors';
import { briefingText } from './briefing';
import type { Report } from './report';
import { timelineSvg } from './timeline/timeline-svg';

export const FORMATS = ['text', 'table', 'csv', 'json', 'svg'] as const;
export type Format = (typeof FORMATS)[number];

/**
 * Renders a report for a person (text, table), a spreadsheet (csv), a program (json) or as a picture (svg).
 * @param width of a picture, in pixels
 * @throws PassageError BAD_ARGUMENT when the report has no timeline to draw.
 */
export function renderReport(report: Report, format: Format, width: number): string {
  return RENDERERS[format](report, width);
}

const RENDERERS: Record<Format, (report: Report, width: number) => string> = {
  ...{ text, table, csv, json, svg },
};

/** The briefing of a report that has one, with what every reader must know; else its table. */
function text(report: Report): string {
  const { briefing, notes } = report;
  if (!briefing) return table(report);
  const remarks = { heading: 'Notes', items: notes.map((note) => ({ term: '-', text: note })) };
  return briefingText({ ...briefing, sections: [...briefing.sections, remarks] });
}

function table({ title, columns, rows, notes }: Report): string {
  const lines = new Table({ head: [...columns], style: { head: [], border: [], compact: true } });
  for (const row of rows) lines.push(row.map(shown));
  return [title, lines.toString(), ...notes.map((note) => `- ${note}`)].join('\n');
}

function shown(cell: string | number | null): string {
  if (cell === null) return '';
  return typeof cell === 'number' ? cell.toLocaleString('en') : cell;
}

/** RFC 4180; cells that a spreadsheet would run as a formula are escaped. Notes follow as rows. */
function csv({ title, columns, rows, notes }: Report): string {
  const remarks = [title, ...notes].map((note) => [`# ${note}`]);
  const options = { escape_formulas: true };
  return stringify([columns, ...rows], options) + stringify(remarks, options);
}

function json({ title, columns, rows, notes }: Report): string {
  const records = rows.map((row) => Object.fromEntries(columns.map((name, i) => [name, row[i]])));
  return `${JSON.stringify({ title, rows: records, notes }, null, 2)}\n`;
}

function svg({ timeline }: Report, width: number): string {
  if (timeline) return timelineSvg(timeline, width);
  throw new PassageError('BAD_ARGUMENT', '--format svg: this report has no timeline to draw');
}
