import { parseArgs } from 'node:util';
import { PassageError } from '../../../core/errors';
import type { Environment } from '../../environment';

const USAGE = `npm run told -- list
npm run told -- give --table NAME --as ORGANIZATION --out FILE [--key FILE]
npm run told -- take FILE

list   the tables of protected counts that were told, and when, by whom
give   signs over what was told of a table, for an owner who tells of the same records
take   takes over what another owner told, before more is told of the same records here

--key FILE          the organization's private key (default: as npm run keys keeps it)
--sharing FOLDER    the directory of keys (default: sharing in the state folder, PASSAGE_HOME or .passage)
--steward-key KEY   the public key of its steward (default: of the private key beside the folder)`;

const text = { type: 'string' } as const;
const OPTIONS = {
  ...{ table: text, as: text, out: text, key: text },
  ...{ sharing: text, 'steward-key': text },
} as const;

type Options = ReturnType<typeof parse>['values'];

/** What the command was asked to do. */
export type Asked =
  | { readonly command: 'list' }
  | ({ readonly command: 'give'; readonly options: Options } & Readonly<
      Record<'table' | 'as' | 'out', string>
    >)
  | { readonly command: 'take'; readonly file: string; readonly options: Options };

/** @throws PassageError BAD_ARGUMENT */
export function readToldArguments(args: readonly string[], environment: Environment): Asked {
  const { values: options, positionals } = parse(args, environment);
  const [command, file, ...more] = positionals;
  if (command === 'list' && file === undefined) return { command };
  if (command === 'take' && file !== undefined && more.length === 0) {
    return { command, file, options };
  }
  const { table, as, out } = options;
  if (command === 'give' && file === undefined && table && as && out) {
    return { command, table, as, out, options };
  }
  throw new PassageError('BAD_ARGUMENT', `what is to be done?\n${USAGE}`);
}

function parse(args: readonly string[], environment: Environment) {
  try {
    const given = { args: [...args], options: OPTIONS, allowPositionals: true } as const;
    const { values, positionals } = parseArgs(given);
    return { values: { ...values, home: environment['PASSAGE_HOME'] }, positionals };
  } catch (cause) {
    throw new PassageError('BAD_ARGUMENT', `${(cause as Error).message}\n${USAGE}`, { cause });
  }
}
