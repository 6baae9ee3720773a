import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { PassageError, explain } from '../../core/errors';
import { reading } from '../../runtime/reading';
import { HEADS_FILE, readMirror } from '../../runtime/sharing/mirror-file';
import { readEntry, readHead } from '../../sharing/mirror/mirror-entry';
import { verifyMirror } from '../../sharing/mirror/verify-mirror';

const USAGE = `npm run mirror -- verify [--dir FOLDER] [--kept FILE] [--key KEY]
npm run mirror -- head   [--dir FOLDER]
npm run mirror -- read   [--dir FOLDER] [--of SUBGRAPH]

--dir FOLDER   the log of readings (default: mirror in the state folder, PASSAGE_HOME or .passage)
--kept FILE    heads that were kept elsewhere, one a line: they show what was cut off
--key KEY      the public key that must have signed; else the one of the first head
--of SUBGRAPH  only what was read of this subgraph's data`;

const text = { type: 'string' } as const;

function readArguments() {
  try {
    const options = { dir: text, kept: text, key: text, of: text };
    return parseArgs({ options, allowPositionals: true });
  } catch (cause) {
    throw new PassageError('BAD_ARGUMENT', `${(cause as Error).message}\n${USAGE}`, { cause });
  }
}

interface Options {
  readonly folder: string;
  readonly kept: string | undefined;
  readonly key: string | undefined;
  readonly of: string | undefined;
}

const COMMANDS: Readonly<Record<string, (options: Options) => void>> = {
  verify({ folder, kept, key }) {
    const lines = readMirror(folder);
    const heads = kept === undefined ? [] : keptHeads(kept);
    const faults = verifyMirror(lines, { kept: heads, ...(key !== undefined && { key }) });
    for (const fault of faults) console.log(fault);
    const state = faults.length === 0 ? 'whole' : `${faults.length} fault(s)`;
    console.log(
      `${folder}: ${lines.entries.length} entries, ${lines.heads.length} heads: ${state}`,
    );
    if (faults.length > 0) process.exitCode = 1;
  },
  head({ folder }) {
    console.log(readMirror(folder).heads.at(-1) ?? '');
  },
  read({ folder, of }) {
    for (const entry of readMirror(folder).entries.map(readEntry)) {
      if (entry === undefined) continue;
      const { at, organization, person, purpose, breakGlass } = entry;
      if (breakGlass !== undefined && of === undefined) {
        const { by, agreement, reason } = breakGlass.use;
        console.log(`${at}  ${by} declared a crisis under ${agreement}: ${reason}`);
      }
      for (const { field, level, subgraphs, by, records, ids } of entry.read) {
        if (of !== undefined && !subgraphs.includes(of)) continue;
        const acting = person === undefined ? '' : ` (${person})`;
        const who = `${organization ?? 'anonymous'}${acting}, ${purpose ?? 'no purpose'}`;
        const which = ids === undefined ? '' : ` (${ids.join(', ')})`;
        console.log(
          `${at}  ${who}: ${field} (${level}) of ${records} record(s)${which}, by ${by.join(', ')}`,
        );
      }
    }
  },
};

function keptHeads(file: string) {
  const lines = reading(file, () => readFileSync(file, 'utf8'), 'list of heads').split('\n');
  return lines.filter((line) => line !== '').map((line) => readHead(line) ?? unreadable(file));
}

function unreadable(where: string): never {
  throw new PassageError('FILE_MALFORMED', 'a line is no signed head', {
    where,
    expected: `lines as in ${HEADS_FILE}`,
  });
}

function main(): void {
  const { values, positionals } = readArguments();
  const [name = ''] = positionals;
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined) throw new PassageError('BAD_ARGUMENT', `which command?\n${USAGE}`);
  const home = process.env['PASSAGE_HOME'] || '.passage';
  const folder = values.dir ?? path.join(home, 'mirror');
  command({ folder, kept: values.kept, key: values.key, of: values.of });
}

try {
  main();
} catch (error) {
  console.error(error instanceof PassageError ? `${error.code} ${explain(error)}` : String(error));
  process.exitCode = 1;
}
