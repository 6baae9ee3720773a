import { PassageError, explain } from '../../../shared/core/errors';
import { instantOf } from '../../../shared/sharing/parse-document';
import { PURPOSES } from '../../../shared/sharing/purposes';
import { declareCrisis, listCrises, reviewCrisis } from './declare-crisis';
import { explainAnswer } from './explain/explain-answer';
import { type Options, USAGE, readOptions } from './options';
import { putAgreement, verifyAgreements } from './put-agreement';
import { revokeAgreement, signAgreement } from './sign-agreement';
import { writeDraft } from './write-draft';

type Command = (options: Options, files: string[]) => void | Promise<void>;

const now = instantOf(Date.now());

const COMMANDS: Readonly<Record<string, Command>> = {
  draft: (options) => writeDraft(options, now),
  sign: (options, files) => signAgreement(options, oneFile(files), now),
  put: (options, files) => putAgreement(options, oneFile(files), now),
  verify: (options, files) => verifyAgreements(options, files, now),
  revoke: (options, files) => revokeAgreement(options, oneFile(files), now),
  explain: explainAnswer,
  'break-glass': (options, files) => declareCrisis(options, oneFile(files), now),
  review: (options, files) => reviewCrisis(options, oneFile(files), now),
  purposes: listPurposes,
  crises: (options) => listCrises(options, now),
};

/** The code list of purposes, each with what it is. */
function listPurposes(): void {
  for (const [code, meaning] of Object.entries(PURPOSES)) console.log(`${code}: ${meaning}`);
}

function oneFile(files: string[]): string {
  const [file] = files;
  if (file !== undefined && files.length === 1) return file;
  throw new PassageError('BAD_ARGUMENT', `name one file\n${USAGE}`);
}

async function main(): Promise<void> {
  const { command: name, files, options } = readOptions(process.argv.slice(2));
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined) throw new PassageError('BAD_ARGUMENT', `which command?\n${USAGE}`);
  await command(options, files);
}

main().catch((error: unknown) => {
  console.error(error instanceof PassageError ? `${error.code} ${explain(error)}` : String(error));
  process.exitCode = 1;
});
