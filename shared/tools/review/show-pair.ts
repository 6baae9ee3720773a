import Table from 'cli-table3';
import type { PairToReview, ToldRecord } from './pair-question';

const WIDTHS = { field: 18, value: 52 };

/** A pair for a person to read: both records side by side, then how each field agrees and what it weighs. */
export function showPair(pair: PairToReview, waiting: number): string {
  const chance =
    pair.probability === null ? '' : `, ${(100 * pair.probability).toFixed(1)}% the same`;
  return [
    `${waiting} pairs wait. This one: ${pair.id} (${pair.kind}${chance})`,
    sideBySide(pair),
    ...weightLines(pair),
  ].join('\n');
}

function sideBySide({ first, second }: PairToReview): string {
  const [a, b] = [wordsOf(first), wordsOf(second)];
  const fields = [...new Set([...a.keys(), ...b.keys()])];
  const table = new Table({
    head: ['', `${first.source} ${first.id}`, `${second.source} ${second.id}`],
    colWidths: [WIDTHS.field, WIDTHS.value, WIDTHS.value],
    wordWrap: true,
    style: { head: [], border: [] },
  });
  for (const field of fields) table.push([field, a.get(field) ?? '', b.get(field) ?? '']);
  return table.toString();
}

/** What a record says of itself, by field; what says nothing is left out. */
function wordsOf({
  name,
  organization,
  incident,
  ...more
}: ToldRecord): ReadonlyMap<string, string> {
  const told = organization ?? incident ?? more.fundingFlow ?? more.record ?? { name };
  const words = Object.entries(told).map(([field, value]) => [field, textOf(value)] as const);
  return new Map(words.filter(([, text]) => text !== ''));
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return value.map(textOf).filter(Boolean).join('; ');
  if (typeof value !== 'object' || value === null) return '';
  const parts = Object.entries(value).map(([name, part]) => [name, textOf(part)] as const);
  return parts
    .filter(([, text]) => text !== '')
    .map(([name, text]) => `${name} ${text}`)
    .join(', ');
}

function weightLines({ comparisons, findings }: PairToReview): string[] {
  if (!comparisons || comparisons.length === 0) {
    return (findings?.nodes ?? []).map(({ reason }) => `  ${reason}`);
  }
  return comparisons.map(({ field, agreement, weight, contradicts }) => {
    const bits = `${weight < 0 ? '-' : '+'}${Math.abs(weight).toFixed(1)}`;
    return `  ${bits.padStart(6)}  ${field}: ${agreement}${contradicts ? ' (contradicts)' : ''}`;
  });
}
