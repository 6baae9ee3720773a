import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { SheetField } from '../../../core/sheet-field';
import type { SheetRow } from '../../../core/sheet-mapping';
import type { MappingFile } from '../../../runtime/ingest/sheets/read-mapping';
import { readMapping } from '../../../runtime/ingest/sheets/read-mapping';
import { readSheet } from '../../../runtime/ingest/sheets/read-sheet';

/** Fields that are more than text; the others are taken as their sheets write them. */
const FIELDS: Readonly<Record<string, SheetField>> = {
  month: { type: 'month' },
  periodFrom: { type: 'date' },
  periodTo: { type: 'date' },
  departedOn: { type: 'date' },
  inspectedOn: { type: 'date' },
};

/** Every sheet that mapping files describe as one kind of record, with the rows that hold something. */
export function* readMapped(
  data: string,
  mappings: string,
  kind: string,
): Generator<{ readonly mapping: MappingFile; readonly rows: Iterable<SheetRow> }> {
  for (const name of readdirSync(mappings).sort()) {
    const mapping = readMapping(join(mappings, name), name, (wanted) => wanted === kind);
    if (mapping) yield { mapping, rows: rowsOf(data, mapping) };
  }
}

function* rowsOf(data: string, mapping: MappingFile): Generator<SheetRow> {
  for (const file of mapping.files) {
    for (const { structured } of readSheet(join(data, file), mapping, FIELDS)) {
      const row = structured as SheetRow;
      if (!row.empty) yield row;
    }
  }
}
