import { existsSync } from 'node:fs';
import path from 'node:path';
import { PassageError } from '../../../shared/core/errors';
import { parseAgreement } from '../../../shared/sharing/agreement';
import { agreementsInForce } from '../../../shared/sharing/agreements-in-force';
import { instantOf } from '../../../shared/sharing/parse-document';
import { PURPOSES, PURPOSE_CODES, isPurpose } from '../../../shared/sharing/purposes';
import { createSharingPolicy } from '../../../shared/sharing/sharing-policy';
import { composeSubgraphs } from '../../supergraph/compose-subgraphs';
import { parseSupergraph } from '../../supergraph/parse-supergraph';
import { readTextFile } from '../../transport/supergraph-file';
import { readSources } from '../read-sources';
import { type FieldExplanation, explainOperation } from './explain-operation';
import { type Options, needed, sharingFolders } from './options';
import { readDocuments } from './sharing-files';

/** Prints what a caller would see of an operation, and by which rule or for want of what. */
export async function explainAnswer(options: Options): Promise<void> {
  const [organization, purpose] = [needed(options, 'as'), purposeOf(options)];
  const text = readTextFile(needed(options, 'operation'), 'question');
  const supergraph = parseSupergraph(await readSupergraph(options));
  const now = Date.now();
  const documents = readDocuments(options);
  const drafts = (options.with ?? []).map((file) =>
    parseAgreement(readTextFile(file, 'agreement')),
  );
  const inForce = documents === undefined ? [] : agreementsInForce(documents, instantOf(now));
  const tried = drafts.map(({ agreement }) => agreement);
  const agreements = [
    ...inForce.filter(({ id }) => !tried.some((draft) => draft.id === id)),
    ...tried,
  ];
  const policy = createSharingPolicy(documents?.directory, agreements, 1);
  console.log(`${organization}, for ${purpose}: ${PURPOSES[purpose]}`);
  if (documents === undefined) console.log('No directory of keys: no agreement can hold.');
  for (const { id, version } of tried) console.log(`As if ${id}@${version} were signed.`);
  const asking = { organization, purpose };
  const fields = explainOperation(supergraph, { policy, asking, text, now });
  for (const line of lines(fields)) console.log(line);
}

function lines(fields: readonly FieldExplanation[]): string[] {
  const hidden = fields.filter(({ isShown }) => !isShown);
  const reasons = new Map<string, FieldExplanation[]>();
  for (const field of fields.filter(({ isShown }) => isShown)) {
    const reason = `${field.level}: ${field.why}`;
    reasons.set(reason, [...(reasons.get(reason) ?? []), field]);
  }
  return [
    `Shown: ${fields.length - hidden.length} of ${fields.length} fields.`,
    ...[...reasons].flatMap(([reason, same]) => [
      `  ${reason}`,
      ...same.map(({ coordinate, subgraphs }) => `    ${coordinate} (${subgraphs.join(', ')})`),
    ]),
    `Not shown: ${hidden.length}.`,
    ...hidden.map(({ why }) => `  ${why}`),
  ];
}

function purposeOf({ purpose = [] }: Options) {
  const [given] = purpose;
  if (isPurpose(given)) return given;
  throw new PassageError('BAD_ARGUMENT', 'which purpose?', {
    where: '--purpose',
    value: given ?? '',
    expected: PURPOSE_CODES.join(', '),
  });
}

/** As served by a network that runs or ran; else as the project's own contracts compose. */
async function readSupergraph(options: Options): Promise<string> {
  const served = path.join(sharingFolders(options).home, 'supergraph.graphql');
  const file = options.supergraph ?? (existsSync(served) ? served : undefined);
  if (file !== undefined) return readTextFile(file, 'supergraph');
  const composition = composeSubgraphs(await readSources('supergraph.yaml'));
  if ('supergraphSdl' in composition) return composition.supergraphSdl;
  throw new PassageError('COMPOSITION_FAILED', 'the contracts of supergraph.yaml do not compose', {
    expected: 'what npm run compose -- --check explains to be mended',
  });
}
