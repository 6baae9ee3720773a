/** A report as prose: headings with paragraphs and items below them. */
export interface Briefing {
  readonly title: string;
  /** The most important thing, in a sentence or two. */
  readonly lead: readonly string[];
  readonly sections: readonly Section[];
}

export interface Section {
  readonly heading: string;
  readonly items: readonly Item[];
}

/** A paragraph; an item with its term before it; or a row of a table, whose cells stand below each other. */
export type Item = string | { readonly term: string; readonly text: string } | Row;

interface Row {
  readonly cells: readonly string[];
}

const WIDTH = 92;
const INDENT = '  ';

/** A briefing as text for a terminal or a letter: lines of at most 92 signs, except for long addresses. */
export function briefingText({ title, lead, sections }: Briefing): string {
  const head = [...filled(title, WIDTH), '='.repeat(Math.min(WIDTH, title.length)), ''];
  const first = lead.flatMap((line) => [...filled(line, WIDTH), '']);
  const rest = sections.flatMap(({ heading, items }) => [
    heading.toUpperCase(),
    ...itemLines(items),
    '',
  ]);
  return [...head, ...first, ...rest].join('\n');
}

function itemLines(items: readonly Item[]): string[] {
  const rows = items.flatMap((item) => (typeof item !== 'string' && 'cells' in item ? [item] : []));
  const terms = items.flatMap((item) =>
    typeof item !== 'string' && 'term' in item ? [item.term] : [],
  );
  const widths = columnWidths(rows);
  const term = Math.min(26, Math.max(0, ...terms.map(({ length }) => length)));
  return items.flatMap((item) => {
    if (typeof item === 'string') return filled(item, WIDTH - 2).map((line) => INDENT + line);
    if ('cells' in item) return [INDENT + aligned(item.cells, widths)];
    const lines = filled(item.text, WIDTH - term - 4);
    return lines.map(
      (line, index) => `${INDENT}${(index > 0 ? '' : item.term).padEnd(term)}  ${line}`,
    );
  });
}

function columnWidths(rows: readonly Row[]): number[] {
  const columns = Math.max(0, ...rows.map(({ cells }) => cells.length));
  return Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map(({ cells }) => cells[column]?.length ?? 0)),
  );
}

/** The first column from the left, figures to the right. */
function aligned(cells: readonly string[], widths: readonly number[]): string {
  const [first = '', ...rest] = cells;
  const figures = rest.map((cell, index) => cell.padStart(widths[index + 1]!));
  return [first.padEnd(widths[0]!), ...figures].join('   ');
}

function filled(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && longer.length <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
