import { type KeyDirectory, faultOf } from './key-directory';
import { RECEIPT_KIND, type SignedReceipt, type WholeAnswer, digestsOf } from './receipt';
import { isSignature } from './signature';

/** Whose signature counts: that of a key, or of an organization's keys in a directory at a time. */
export type TrustedSigner =
  { readonly publicKey: string } | { readonly directory: KeyDirectory; readonly now: string };

/**
 * Everything for which a receipt does not hold for an answer, as sentences that name the part; none when it
 * does. Each part that differs, is missing or was put in is named by its JSON pointer.
 */
export function receiptFaults(
  answer: WholeAnswer,
  { receipt, signature }: SignedReceipt,
  trusted: TrustedSigner,
): string[] {
  const signable = { kind: RECEIPT_KIND, document: receipt };
  const fault =
    'directory' in trusted
      ? faultOf(trusted.directory, signable, signature, trusted.now)
      : isSignature(signable, signature, trusted.publicKey)
        ? undefined
        : 'the signature is not over this receipt, or by another key';
  return [
    ...(fault === undefined ? [] : [`the receipt does not count: ${fault}`]),
    ...differences(receipt.answer, digestsOf(answer, receipt.grain)),
  ];
}

function differences(
  signed: Readonly<Record<string, string>>,
  found: Readonly<Record<string, string>>,
): string[] {
  const missing = Object.keys(signed).filter((pointer) => !Object.hasOwn(found, pointer));
  const added = Object.keys(found).filter((pointer) => !Object.hasOwn(signed, pointer));
  const changed = Object.keys(found).filter(
    (pointer) => Object.hasOwn(signed, pointer) && signed[pointer] !== found[pointer],
  );
  return [
    ...changed.map((pointer) => `${pointer} is not what was signed`),
    ...missing.map((pointer) => `${pointer} was taken out`),
    ...added.map((pointer) => `${pointer} was put in`),
  ];
}
