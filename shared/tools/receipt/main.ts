import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { PassageError, explain } from '../../core/errors';
import { reading } from '../../runtime/reading';
import { readDirectory } from '../../sharing/key-directory';
import { instantOf } from '../../sharing/parse-document';
import { type SignedReceipt, type WholeAnswer, parseReceipt } from '../../sharing/receipt';
import { type TrustedSigner, receiptFaults } from '../../sharing/verify-receipt';

const USAGE = `npm run receipt -- verify FILE (--key KEY | --directory FILE --steward KEY)

FILE              an answer of the gateway as it came, asked with the header passage-tell: receipt
--key KEY         the public key of the gateway
--directory FILE  the directory of keys in which the gateway stands, and the public key of its steward
--steward KEY`;

const text = { type: 'string' } as const;

function readArguments() {
  try {
    const options = { key: text, directory: text, steward: text };
    return parseArgs({ options, allowPositionals: true });
  } catch (cause) {
    throw new PassageError('BAD_ARGUMENT', `${(cause as Error).message}\n${USAGE}`, { cause });
  }
}

function trustedOf(values: ReturnType<typeof readArguments>['values']): TrustedSigner {
  const { key, directory: file, steward } = values;
  if (key !== undefined) return { publicKey: key };
  if (file === undefined || steward === undefined) {
    throw new PassageError('BAD_ARGUMENT', `whose signature counts?\n${USAGE}`);
  }
  const directory = readDirectory(
    reading(file, () => readFileSync(file, 'utf8'), 'directory of keys'),
    steward,
  );
  return { directory, now: instantOf(Date.now()) };
}

function readAnswer(file: string): WholeAnswer {
  try {
    return JSON.parse(reading(file, () => readFileSync(file, 'utf8'), 'answer')) as WholeAnswer;
  } catch (cause) {
    if (cause instanceof PassageError) throw cause;
    throw new PassageError('FILE_MALFORMED', 'the answer is not JSON', { where: file });
  }
}

function tell({ receipt, signature }: SignedReceipt): void {
  const { at, organization, purpose, owners, answer } = receipt;
  console.log(`signed by "${signature.organization}", key ${signature.key}, ${at}`);
  console.log(`for ${organization ?? 'an anonymous caller'}, ${purpose ?? 'no purpose stated'}`);
  for (const { organization: owner, subgraph, answered, failure } of owners) {
    const what = answered === null ? `no answer: ${failure ?? ''}` : `answer ${answered}`;
    console.log(`  ${subgraph} (${owner ?? 'no owner named'}): ${what}`);
  }
  console.log(`  ${Object.keys(answer).length} parts of the answer`);
}

function main(): void {
  const { values, positionals } = readArguments();
  const [command, file] = positionals;
  if (command !== 'verify' || file === undefined) throw new PassageError('BAD_ARGUMENT', USAGE);
  const answer = readAnswer(file);
  const signed = parseReceipt(JSON.stringify(answer.extensions?.['receipt'] ?? null));
  const faults = receiptFaults(answer, signed, trustedOf(values));
  tell(signed);
  for (const fault of faults) console.log(fault);
  console.log(faults.length === 0 ? 'the answer is what was signed' : `${faults.length} fault(s)`);
  if (faults.length > 0) process.exitCode = 1;
}

try {
  main();
} catch (error) {
  console.error(error instanceof PassageError ? `${error.code} ${explain(error)}` : String(error));
  process.exitCode = 1;
}
