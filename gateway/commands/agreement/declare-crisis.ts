import path from 'node:path';
import { PassageError } from '../../../shared/core/errors';
import {
  readDocuments,
  readSigner,
  sharingFolders,
  writeDocument,
} from '../../../shared/runtime/sharing/sharing-files';
import { REVIEW_ENDING, USE_ENDING } from '../../../shared/runtime/sharing/sharing-folder';
import { parseAgreement } from '../../../shared/sharing/agreement';
import { REVIEW_KIND, USE_KIND, parseReview, parseUse } from '../../../shared/sharing/break-glass';
import { type JudgedUse, judgeUses } from '../../../shared/sharing/judge-break-glass';
import { signDocument } from '../../../shared/sharing/signature';
import { readTextFile } from '../../transport/supergraph-file';
import { type Options, needed } from './options';

/**
 * Declares a crisis under an agreement, signed by its recipient.
 * @throws PassageError BAD_ARGUMENT, FORBIDDEN when the agreement has no clause for it or is not the signer's.
 */
export function declareCrisis(options: Options, file: string, now: string): void {
  const { agreement } = parseAgreement(readTextFile(file, 'agreement'));
  const signer = readSigner(needed(options, 'as'), options);
  if (agreement.breakGlass === undefined || agreement.recipient !== signer.organization) {
    throw new PassageError('FORBIDDEN', 'no crisis can be declared under this agreement', {
      where: file,
      expected: `a clause for crises, and ${agreement.recipient} to declare it`,
    });
  }
  const id = options.id ?? `${agreement.id}-${now.replace(/[^0-9]/g, '')}`;
  const use = {
    ...{ format: USE_KIND, id, agreement: agreement.id, version: agreement.version },
    ...{ by: signer.organization, reason: needed(options, 'reason'), at: now },
  };
  const signature = signDocument({ kind: USE_KIND, document: use }, signer, now);
  const signed = parseUse(JSON.stringify({ use, signature }));
  const out = options.out ?? path.join(sharingFolders(options).folder, `${id}${USE_ENDING}`);
  writeDocument(out, signed);
  const { hours, reviewDays } = agreement.breakGlass;
  console.log(
    `${out}: wider access for ${hours} hours; ${agreement.owner} closes the review within ${reviewDays} days after.`,
  );
}

/** Closes the review of a declared crisis, signed by the owner of the data. */
export function reviewCrisis(options: Options, file: string, now: string): void {
  const { use } = parseUse(readTextFile(file, 'declaration of a crisis'));
  const signer = readSigner(needed(options, 'as'), options);
  const review = {
    ...{ format: REVIEW_KIND, use: use.id, by: signer.organization },
    ...{ justified: isJustified(options), findings: needed(options, 'findings') },
  };
  const signature = signDocument({ kind: REVIEW_KIND, document: review }, signer, now);
  const signed = parseReview(JSON.stringify({ review, signature }));
  const out = options.out ?? path.join(sharingFolders(options).folder, `${use.id}${REVIEW_ENDING}`);
  writeDocument(out, signed);
  console.log(`${out}: the review of "${use.id}" is closed.`);
}

/** Prints every declared crisis with where it stands. */
export function listCrises(options: Options, now: string): void {
  const documents = readDocuments(options);
  const uses = documents === undefined ? [] : judgeUses(documents, now);
  if (uses.length === 0) console.log('No crisis was declared.');
  for (const judged of uses) console.log(lineOf(judged));
}

function lineOf({ use, owner, until, reviewBy, review, isOverdue, faults }: JudgedUse): string {
  const state = faults.length === 0 ? `holds until ${until}` : faults.join('; ');
  const closed = review && (review.justified ? 'justified' : 'not justified');
  const reviewed =
    closed ?? (isOverdue ? `review overdue since ${reviewBy}` : `review by ${reviewBy}`);
  return `${use.id}: ${use.by} at ${use.at}, data of ${owner ?? 'nobody'}: ${state}; ${reviewed}`;
}

function isJustified(options: Options): boolean {
  const given = needed(options, 'justified');
  if (given === 'yes' || given === 'no') return given === 'yes';
  throw new PassageError('BAD_ARGUMENT', 'was it justified?', {
    where: '--justified',
    value: given,
    expected: 'yes or no',
  });
}
