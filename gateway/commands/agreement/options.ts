import { parseArgs } from 'node:util';
import { PassageError } from '../../../shared/core/errors';

export const USAGE = `npm run agreement -- draft   --owner ID --recipient ID --purpose CODE ... (--field Type.field ... | --class subgraph/LEVEL ... | --draw ...)
                             --until DAY [--from DAY] [--rung RUNG] [--finest-admin-level N] [--smallest-count N]
                             [--draw subgraph/Type.field=Type.field,... ...]
                             [--person ID ...] [--place CODE ...] [--records-from DAY] [--records-to DAY] [--duty TEXT ...] [--id ID] [--agreement-version N] [--out FILE]
                             [--crisis-field Type.field ... --crisis-class subgraph/LEVEL ... --crisis-hours N --review-days N]
npm run agreement -- sign    FILE --as ID [--key FILE]
npm run agreement -- put     FILE
npm run agreement -- verify  [FILE ...]
npm run agreement -- revoke  FILE --as ID --reason TEXT [--key FILE]
npm run agreement -- break-glass FILE --as ID --reason TEXT [--key FILE]
npm run agreement -- review  FILE --as ID --justified yes|no --findings TEXT [--key FILE]
npm run agreement -- crises
npm run agreement -- purposes
npm run agreement -- explain --as ID|anonymous [--person ID] --purpose CODE --operation FILE [--with FILE ...] [--supergraph FILE] [--json]

--sharing FOLDER      the signed documents (default: sharing in the state folder, PASSAGE_HOME or .passage)
--steward-key KEY     the public key of the directory's steward (default: of the private key beside the folder)`;

const text = { type: 'string' } as const;
const texts = { type: 'string', multiple: true } as const;
const OPTIONS = {
  owner: text,
  recipient: text,
  purpose: texts,
  field: texts,
  class: texts,
  draw: texts,
  rung: text,
  'finest-admin-level': text,
  'smallest-count': text,
  person: texts,
  place: texts,
  'records-from': text,
  'records-to': text,
  'crisis-field': texts,
  'crisis-class': texts,
  'crisis-hours': text,
  'review-days': text,
  duty: texts,
  from: text,
  until: text,
  id: text,
  'agreement-version': text,
  out: text,
  as: text,
  key: text,
  reason: text,
  justified: text,
  findings: text,
  operation: text,
  with: texts,
  supergraph: text,
  json: { type: 'boolean', default: false },
  sharing: text,
  'steward-key': text,
} as const;

export type Options = ReturnType<typeof parse>['values'];

/** @throws PassageError BAD_ARGUMENT */
export function readOptions(args: string[]) {
  const { values, positionals } = parse(args);
  const [command = '', ...files] = positionals;
  return { command, files, options: values };
}

function parse(args: string[]) {
  try {
    const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true });
    return { values: { ...values, home: process.env['PASSAGE_HOME'] }, positionals };
  } catch (cause) {
    throw new PassageError('BAD_ARGUMENT', `${(cause as Error).message}\n${USAGE}`, { cause });
  }
}

/** @throws PassageError BAD_ARGUMENT when the option was not given. */
export function needed(
  options: Options,
  name: 'owner' | 'recipient' | 'until' | 'as' | 'reason' | 'operation' | 'justified' | 'findings',
) {
  const value = options[name];
  if (value !== undefined && value !== '') return value;
  throw new PassageError('BAD_ARGUMENT', `--${name} is missing\n${USAGE}`);
}
