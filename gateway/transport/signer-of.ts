import { PassageError } from '../../shared/core/errors';
import { type CallSigners, NO_SIGNERS } from '../../shared/runtime/sharing/call-signers';
import type { SignCall } from '../../shared/sharing/calls/call-signer';
import type { SubgraphPolicy } from './subgraph-policy';

/** How calls of a gateway are signed, and of which subgraphs they are not. */
export interface Signing {
  readonly signers: CallSigners;
  readonly policyOf: (subgraph: string) => SubgraphPolicy;
}

/**
 * What signs the calls of one subgraph; undefined where the gateway signs none at all, or where it is set that
 * this subgraph's are not signed.
 * @throws PassageError CONFIGURATION_INVALID when its call keys are missing: it could not tell that it is its
 * gateway that asks, and the gateway not whose answer it has.
 */
export function signerOf({ signers, policyOf }: Signing, subgraph: string): SignCall | undefined {
  const signer = signers.signerFor(subgraph);
  if (signer !== undefined || signers === NO_SIGNERS) return signer;
  if (policyOf(subgraph).calls === 'unsigned') return undefined;
  throw new PassageError('CONFIGURATION_INVALID', 'the call keys are missing', {
    where: `the subgraph "${subgraph}"`,
    expected: `npm run keys -- call --subgraph ${subgraph}, or "calls": "unsigned" in its settings`,
  });
}

/** Whether a subgraph is not called at all, since its calls could not be signed. */
export function lacksCallKeys(signing: Signing, subgraph: string): boolean {
  try {
    signerOf(signing, subgraph);
    return false;
  } catch {
    return true;
  }
}
