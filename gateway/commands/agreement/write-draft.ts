import { readDocuments, writeDocument } from '../../../shared/runtime/sharing/sharing-files';
import { AGREEMENT_ENDING } from '../../../shared/runtime/sharing/sharing-folder';
import { checkTerms } from './check-terms';
import { draftAgreement } from './draft-agreement';
import { termLines } from './explain/agreement-text';
import type { Options } from './options';
import { readSupergraph } from './read-supergraph';

/**
 * Writes a draft, and says what it lets whom see.
 * @throws PassageError BAD_ARGUMENT, FILE_MALFORMED when it names what is not there or may not stand in it.
 */
export async function writeDraft(options: Options, now: string): Promise<void> {
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
