import path from 'node:path';
import { PassageError, explain } from '../../../shared/core/errors';
import {
  AGREEMENT_ENDING,
  REVOCATION_ENDING,
} from '../../../shared/runtime/sharing/sharing-folder';
import { AGREEMENT_KIND, REVOCATION_KIND, parseAgreement } from '../../../shared/sharing/agreement';
import { judgeAgreements } from '../../../shared/sharing/agreements-in-force';
import { instantOf } from '../../../shared/sharing/parse-document';
import { PURPOSES } from '../../../shared/sharing/purposes';
import { signDocument } from '../../../shared/sharing/signature';
import { readTextFile } from '../../transport/supergraph-file';
import { declareCrisis, listCrises, reviewCrisis } from './declare-crisis';
import { checkTerms } from './check-terms';
import { draftAgreement } from './draft-agreement';
import { termLines } from './explain/agreement-text';
import { readSupergraph } from './read-supergraph';
import { explainAnswer } from './explain/explain-answer';
import { type Options, USAGE, needed, readOptions, sharingFolders } from './options';
import { fromHere, readDocuments, readSigner, writeDocument } from './sharing-files';

type Command = (options: Options, files: string[]) => void | Promise<void>;

const now = instantOf(Date.now());

const COMMANDS: Readonly<Record<string, Command>> = {
  draft,
  sign,
  put,
  verify,
  revoke,
  explain: explainAnswer,
  'break-glass': (options, files) => declareCrisis(options, oneFile(files), now),
  review: (options, files) => reviewCrisis(options, oneFile(files), now),
  purposes: listPurposes,
  crises: (options) => listCrises(options, now),
};

async function draft(options: Options): Promise<void> {
  const signed = draftAgreement(options, now.slice(0, 10));
  const { agreement } = signed;
  const directory = readDocuments(options)?.directory;
  const doubts = checkTerms(agreement, await readSupergraph(options), directory);
  const file = options.out ?? `${agreement.id}-${agreement.version}${AGREEMENT_ENDING}`;
  writeDocument(file, signed);
  console.log(`${file}: a draft that nobody has signed.`);
  for (const line of termLines(agreement)) console.log(line);
  for (const doubt of doubts) console.log(`Note: ${doubt}`);
  console.log(`Next: npm run agreement -- sign ${file} --as ${agreement.owner}`);
}

function sign(options: Options, files: string[]): void {
  const file = oneFile(files);
  const { agreement, signatures } = parseAgreement(readTextFile(file, 'agreement'));
  const signer = readSigner(options);
  const { organization } = signer;
  const parties = [agreement.owner, agreement.recipient];
  if (!parties.includes(organization)) {
    throw new PassageError('FORBIDDEN', 'only the two parties sign an agreement', {
      where: '--as',
      value: organization,
      expected: parties.join(' or '),
    });
  }
  const own = signDocument({ kind: AGREEMENT_KIND, document: agreement }, signer, now);
  const others = signatures.filter((given) => given.organization !== organization);
  const all = [...others, own];
  writeDocument(file, { agreement, signatures: all });
  console.log(`${file}: signed by ${organization}.`);
  const rest = parties.find((party) => !all.some((given) => given.organization === party));
  console.log(
    `Next: npm run agreement -- ${rest === undefined ? `put ${file}` : `sign ${file} --as ${rest}`}`,
  );
}

/** Puts an agreement in force: into the folder that gateway and owners follow. */
function put(options: Options, files: string[]): void {
  const signed = parseAgreement(readTextFile(oneFile(files), 'agreement'));
  const documents = readDocuments(options);
  if (documents === undefined) throw noDirectory(options);
  const { id, version, recipient, until } = signed.agreement;
  const others = documents.agreements.filter(
    ({ agreement }) => agreement.id !== id || agreement.version !== version,
  );
  const judged = judgeAgreements({ ...documents, agreements: [...others, signed] }, now);
  const faults = judged.find((one) => one.agreement === signed.agreement)?.faults ?? [];
  if (faults.some((fault) => !/^it begins on /.test(fault))) {
    throw new PassageError('FORBIDDEN', `it would not hold: ${faults.join('; ')}`, {
      where: `${id}@${version}`,
    });
  }
  const { folder } = sharingFolders(options);
  const file = path.join(folder, `${id}-${version}${AGREEMENT_ENDING}`);
  writeDocument(file, signed);
  console.log(
    `${fromHere(file)}: ${faults[0] ?? `in force for ${recipient} from now`} until the end of ${until}.`,
  );
}

function verify(options: Options, files: string[]): void {
  const documents = readDocuments(options);
  if (documents === undefined) throw noDirectory(options);
  const given = files.map((file) => parseAgreement(readTextFile(file, 'agreement')));
  const agreements = given.length === 0 ? documents.agreements : given;
  if (agreements.length === 0) console.log('There are no agreements.');
  for (const reason of documents.refused) console.error(`not read: ${reason}`);
  for (const { agreement, faults } of judgeAgreements({ ...documents, agreements }, now)) {
    const { id, version, owner, recipient, until } = agreement;
    const state =
      faults.length === 0 ? `holds until ${until}` : `does not hold: ${faults.join('; ')}`;
    console.log(`${id}@${version}, ${owner} to ${recipient}: ${state}`);
    if (faults.length > 0) process.exitCode = 1;
  }
  if (documents.refused.length > 0) process.exitCode = 1;
}

function revoke(options: Options, files: string[]): void {
  const { agreement } = parseAgreement(readTextFile(oneFile(files), 'agreement'));
  const { id, version } = agreement;
  const signer = readSigner(options);
  const revocation = {
    format: 'passage-revocation/1' as const,
    agreement: id,
    version,
    by: signer.organization,
    reason: needed(options, 'reason'),
  };
  const signature = signDocument({ kind: REVOCATION_KIND, document: revocation }, signer, now);
  const name = `${id}-${version}${REVOCATION_ENDING}`;
  const file = options.out ?? path.join(sharingFolders(options).folder, name);
  writeDocument(file, { revocation, signature });
  console.log(`${fromHere(file)}: ${id} is revoked up to version ${version}.`);
}

/** The code list of purposes, each with what it is. */
function listPurposes(): void {
  for (const [code, meaning] of Object.entries(PURPOSES)) console.log(`${code}: ${meaning}`);
}

function oneFile(files: string[]): string {
  const [file] = files;
  if (file !== undefined && files.length === 1) return file;
  throw new PassageError('BAD_ARGUMENT', `name one file\n${USAGE}`);
}

function noDirectory(options: Options): PassageError {
  return new PassageError('FILE_UNREADABLE', 'there is no directory of keys', {
    where: sharingFolders(options).folder,
    expected: 'the folder that npm run keys writes',
  });
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
