import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkFields } from '../../../shared/runtime/ingest/sheets/check-fields';
import { readMapping } from '../../../shared/runtime/ingest/sheets/read-mapping';
import { sheetKinds } from '../../../subgraphs/logistics/ingest/kinds';

const FOLDER = join(__dirname, '..', '..', '..', 'subgraphs', 'logistics', 'ingest', 'mappings');
const names = readdirSync(FOLDER);
const mappings = names.map((name) => readMapping(join(FOLDER, name), name)!);

it.each(names)('%s holds only keys, fields and values that its kind knows', (name) => {
  const mapping = mappings.find((one) => one.name === name)!;
  const kind = sheetKinds.find((one) => one.kind.name === mapping.kind)!;
  expect(kind).toBeDefined();
  expect(() => checkFields(mapping, kind)).not.toThrow();
});

it('gives each sheet a data set of its own', () => {
  const ids = mappings.map(({ dataset }) => dataset.id);
  expect(new Set(ids).size).toBe(ids.length);
});

it('never takes OCHA’s expected answer for a list of presences', () => {
  const files = mappings.flatMap((mapping) => mapping.files);
  expect(files.filter((file) => /expected|\*/.test(file))).toEqual([]);
});
