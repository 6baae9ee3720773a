import path from 'node:path';
import { PassageError } from '../../../shared/core/errors';
import {
  fromHere,
  readSigner,
  sharingFolders,
  writeDocument,
} from '../../../shared/runtime/sharing/sharing-files';
import { REVOCATION_ENDING } from '../../../shared/runtime/sharing/sharing-folder';
import { AGREEMENT_KIND, REVOCATION_KIND, parseAgreement } from '../../../shared/sharing/agreement';
import { signDocument } from '../../../shared/sharing/signature';
import { readTextFile } from '../../transport/supergraph-file';
import { type Options, needed } from './options';

/** Adds the signature of one party to an agreement. */
export function signAgreement(options: Options, file: string, now: string): void {
  const { agreement, signatures } = parseAgreement(readTextFile(file, 'agreement'));
  const signer = readSigner(needed(options, 'as'), options);
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

/** Ends an agreement by the word of one party. */
export function revokeAgreement(options: Options, given: string, now: string): void {
  const { agreement } = parseAgreement(readTextFile(given, 'agreement'));
  const { id, version } = agreement;
  const signer = readSigner(needed(options, 'as'), options);
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
