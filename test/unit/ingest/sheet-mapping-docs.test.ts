import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SheetRow } from '../../../shared/core/sheet-mapping';
import { readDataFolder } from '../../../shared/runtime/ingest/data-folder';
import { EMPTY } from '../../../shared/runtime/ingest/record-kind';
import type { SheetKind } from '../../../shared/runtime/ingest/sheets/sheet-kind';
import type { PresenceReport } from '../../../subgraphs/logistics/domain/operational-presence';
import { sheetKinds } from '../../../subgraphs/logistics/ingest/kinds';
import { sources } from '../../../subgraphs/logistics/ingest/sources';
import { expectSection } from '../../testkit/documented-section';
import { temporaryFolder } from '../../testkit/temporary-folder';

const DOCUMENT = 'docs/mapping-files.md';
const text = readFileSync(join(__dirname, '..', '..', '..', DOCUMENT), 'utf8');

function block(language: string): string {
  const found = new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(text);
  if (!found) throw new Error(`${DOCUMENT} has no ${language} block`);
  return found[1]!;
}

const folder = temporaryFolder({
  'presence_mars.csv': block('csv'),
  'presence_mars.mapping.yaml': block('yaml'),
});

it('reads the worked example as the document says', () => {
  const example = sources(readDataFolder(folder)).find(
    ({ dataset }) => dataset.id === 'example-presence-2025-03',
  )!;
  const lines: string[] = [];
  let empty = 0;
  for (const row of example.read(join(folder, example.files[0]!)) as Iterable<{
    where: string;
    given: Record<string, string>;
    structured: SheetRow;
  }>) {
    const parsed = example.parse(row);
    if (parsed === EMPTY) empty += 1;
    else if (parsed.ok) lines.push(asLine(row.where, parsed.value.value as PresenceReport));
  }
  expect(lines).toHaveLength(3);
  expect(empty).toBe(1);
  for (const line of lines) expect(text).toContain(line);
});

function asLine(where: string, value: PresenceReport): string {
  const { place, organizations, sectorName, sectorMeant, periodFrom, periodTo } = value;
  const { name, type } = organizations[0]!;
  const area = `${place.admin1}, ${place.admin2}`;
  const days = `${periodFrom} to ${periodTo}`;
  return `| ${[where, area, sectorName, sectorMeant, name, type, days].join(' | ')} |`;
}

it('lists the fields of every kind', () => {
  expectSection(DOCUMENT, 'fields', sheetKinds.map(fieldTable).join('\n\n'));
});

const ACCEPTS = {
  text: 'text',
  date: 'day',
  partialDate: 'year, month or day',
  month: 'month',
  integer: 'whole number',
  decimal: 'number',
  option: '',
} as const;

function fieldTable({ kind, fields }: Pick<SheetKind, 'fields'> & { kind: { name: string } }) {
  const rows = Object.entries(fields).map(([name, { type, level, options = [], about }]) => {
    const accepts = type === 'option' ? options.map((o) => `\`${o}\``).join(', ') : ACCEPTS[type];
    return `| \`${name}\` | ${about} | ${accepts}${level ? `; \`${level}\`` : ''} |`;
  });
  return [`### ${kind.name}\n`, '| field | holds | accepts |', '|---|---|---|', ...rows].join('\n');
}
