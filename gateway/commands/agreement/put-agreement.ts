import path from 'node:path';
import { PassageError } from '../../../shared/core/errors';
import {
  fromHere,
  requireDocuments,
  sharingFolders,
  writeDocument,
} from '../../../shared/runtime/sharing/sharing-files';
import { AGREEMENT_ENDING, type ReadFolder } from '../../../shared/runtime/sharing/sharing-folder';
import { type SignedAgreement, parseAgreement } from '../../../shared/sharing/agreement';
import { type JudgedAgreement, judgeAgreements } from '../../../shared/sharing/agreements-in-force';
import { readTextFile } from '../../transport/supergraph-file';
import type { Options } from './options';

/** Puts an agreement in force: into the folder that gateway and owners follow. */
export function putAgreement(options: Options, given: string, now: string): void {
  const signed = parseAgreement(readTextFile(given, 'agreement'));
  const documents = requireDocuments(options);
  const { id, version, recipient, until } = signed.agreement;
  const [{ faults } = { faults: [] }] = judgeBeside(documents, [signed], now);
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

/** Judges agreements as if they stood in the folder, beside what stands there: a later version replaces them. */
function judgeBeside(
  documents: ReadFolder,
  given: readonly SignedAgreement[],
  now: string,
): JudgedAgreement[] {
  const names = new Set(given.map(({ agreement }) => nameOf(agreement)));
  const others = documents.agreements.filter(({ agreement }) => !names.has(nameOf(agreement)));
  const judged = judgeAgreements({ ...documents, agreements: [...others, ...given] }, now);
  return judged.slice(others.length);
}

function nameOf({ id, version }: SignedAgreement['agreement']): string {
  return `${id}@${version}`;
}

/** Says of each agreement whether it holds beside what stands in the folder, and if not, why. */
export function verifyAgreements(options: Options, files: string[], now: string): void {
  const documents = requireDocuments(options);
  const given = files.map((file) => parseAgreement(readTextFile(file, 'agreement')));
  const agreements = given.length === 0 ? documents.agreements : given;
  if (agreements.length === 0) console.log('There are no agreements.');
  for (const reason of documents.refused) console.error(`not read: ${reason}`);
  for (const { agreement, faults } of judgeBeside(documents, agreements, now)) {
    const { id, version, owner, recipient, until } = agreement;
    const state =
      faults.length === 0 ? `holds until ${until}` : `does not hold: ${faults.join('; ')}`;
    console.log(`${id}@${version}, ${owner} to ${recipient}: ${state}`);
    if (faults.length > 0) process.exitCode = 1;
  }
  if (documents.refused.length > 0) process.exitCode = 1;
}
