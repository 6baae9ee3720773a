import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const PROJECT = resolve(__dirname, '..', '..');

/**
 * Holds the part of a document between `<!-- name -->` and `<!-- /name -->` to what the code says.
 * `UPDATE_DOCS=1 npx jest test/docs` writes it anew.
 */
export function expectSection(file: string, name: string, expected: string): void {
  const path = join(PROJECT, file);
  const document = readFileSync(path, 'utf8');
  const [open, close] = [`<!-- ${name} -->\n`, `<!-- /${name} -->`];
  const from = document.indexOf(open) + open.length;
  const to = document.indexOf(close);
  if (from < open.length || to < from) throw new Error(`${file} has no section ${name}`);
  if (process.env.UPDATE_DOCS === '1') {
    writeFileSync(path, `${document.slice(0, from)}${expected.trim()}\n${document.slice(to)}`);
  } else {
    expect(document.slice(from, to).trim()).toBe(expected.trim());
  }
}

/** A Markdown table. */
export function markdownTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
