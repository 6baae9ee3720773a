import { PassageError } from '../../../../shared/core/errors';
import { expectedWord } from '../../../../shared/core/closest-word';
import { isHolding } from '../../../../shared/runtime/sharing/record-first';
import type { ReadFolder } from '../../../../shared/runtime/sharing/sharing-folder';
import { type Agreement, parseAgreement } from '../../../../shared/sharing/agreement';
import { agreementsInForce } from '../../../../shared/sharing/agreements-in-force';
import { judgeUses } from '../../../../shared/sharing/judge-break-glass';
import { organizationOf } from '../../../../shared/sharing/key-directory';
import { instantOf } from '../../../../shared/sharing/parse-document';
import { PURPOSES, PURPOSE_CODES, isPurpose } from '../../../../shared/sharing/purposes';
import type { Asking } from '../../../../shared/sharing/asking';
import { createSharingPolicy } from '../../../../shared/sharing/sharing-policy';
import { parseSupergraph } from '../../../supergraph/parse-supergraph';
import { readTextFile } from '../../../transport/supergraph-file';
import { type Options, needed } from '../options';
import { readSupergraph } from '../read-supergraph';
import { readDocuments } from '../../../../shared/runtime/sharing/sharing-files';
import { explainOperation } from './explain-operation';
import type { Explanation } from './explanation';
import { explanationLines } from './explanation-text';
import type { FieldExplanation } from './field-explanation';

/** As whom one asks who has no key. */
const NOBODY = 'anonymous';

/** Prints what a caller would see of an operation, and by which rule or for want of what. */
export async function explainAnswer(options: Options): Promise<void> {
  const documents = readDocuments(options);
  const asking = askingOf(options, documents);
  const file = needed(options, 'operation');
  const text = readTextFile(file, 'question');
  const drafts = (options.with ?? []).map((name) =>
    parseAgreement(readTextFile(name, 'agreement')),
  );
  const supergraph = parseSupergraph(await readSupergraph(options));
  const tried = drafts.map(({ agreement }) => agreement);
  const now = Date.now();
  const agreements = [...inForceBeside(tried, documents, now), ...tried];
  const uses =
    documents === undefined ? [] : judgeUses(documents, instantOf(now)).filter(isHolding);
  const policy = createSharingPolicy(documents?.directory, agreements, 1, uses);
  const fields = explainOperation(supergraph, { policy, asking, text, file, now });
  const explanation: Explanation = {
    ...asking,
    ...(isPurpose(asking.purpose) && { meaning: PURPOSES[asking.purpose] }),
    asIf: tried.map(nameOf),
    notes:
      documents === undefined ? ['There is no directory of keys, so no agreement can hold.'] : [],
    fields,
    agreements: agreements
      .filter((agreement) => isUsed(agreement, fields))
      .map((agreement) => ({ agreement, isDraft: tried.includes(agreement) })),
  };
  const lines = options.json
    ? [JSON.stringify(explanation, undefined, 2)]
    : explanationLines(explanation);
  for (const line of lines) console.log(line);
}

function askingOf(options: Options, documents: ReadFolder | undefined): Asking {
  const as = needed(options, 'as');
  if (as === NOBODY) return {};
  const { organizations = [] } = documents?.directory ?? {};
  if (documents !== undefined && organizationOf({ organizations }, as) === undefined) {
    throw new PassageError('BAD_ARGUMENT', 'the directory of keys has no such organization', {
      where: '--as',
      value: as,
      expected: expectedWord(as, [...organizations.map(({ id }) => id), NOBODY]),
    });
  }
  const [person] = options.person ?? [];
  return { organization: as, ...(person !== undefined && { person }), purpose: purposeOf(options) };
}

function purposeOf({ purpose = [] }: Options) {
  const [given = ''] = purpose;
  if (isPurpose(given)) return given;
  throw new PassageError('BAD_ARGUMENT', 'there is no such purpose', {
    where: '--purpose',
    value: given,
    expected: expectedWord(given, PURPOSE_CODES),
  });
}

/** A draft stands in the place of the agreement that it would replace. */
function inForceBeside(
  tried: readonly Agreement[],
  documents: ReadFolder | undefined,
  now: number,
): Agreement[] {
  const inForce = documents === undefined ? [] : agreementsInForce(documents, instantOf(now));
  return inForce.filter(({ id }) => !tried.some((draft) => draft.id === id));
}

function isUsed(agreement: Agreement, fields: readonly FieldExplanation[]): boolean {
  const name = nameOf(agreement);
  return fields.some(({ by }) =>
    by.some((right) => right === name || right.startsWith(`${name} `)),
  );
}

function nameOf({ id, version }: Agreement): string {
  return `${id}@${version}`;
}
