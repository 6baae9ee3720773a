import type { ApolloServerPlugin } from '@apollo/server';
import { canonicalJson } from '../../shared/sharing/canonical-json';
import type { KeyDirectory } from '../../shared/sharing/key-directory';
import { instantOf } from '../../shared/sharing/parse-document';
import { type ReceiptPart, sha256, signReceipt } from '../../shared/sharing/receipt';
import type { Signer } from '../../shared/sharing/signature';
import { askingOf } from '../../shared/sharing/asking';
import type { RequestContext } from '../transport/request-context';
import type { AnsweredCall } from './answered-call';
import { ownerId } from './tell-coverage';

/** Signs answers whose callers ask for a receipt, as they leave: over what the client will read. */
export function signReceipts(
  signerNow: () => Signer,
  organizations: () => KeyDirectory['organizations'],
): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: ({ contextValue: { telling, rights } }) => {
      if (telling?.tells.has('receipt') !== true) return Promise.resolve();
      return Promise.resolve({
        willSendResponse: ({ request, response: { body } }) => {
          if (body.kind !== 'single') return Promise.resolve();
          const { singleResult } = body;
          const { organization = null, purpose = null } = askingOf(rights.caller);
          const facts = {
            ...{ at: instantOf(Date.now()), organization, purpose },
            question: sha256(request.query ?? ''),
            variables: sha256(canonicalJson(request.variables ?? {})),
            owners: telling.calls.map((call) => partOf(call, organizations())),
          };
          const receipt = signReceipt(singleResult, facts, signerNow());
          singleResult.extensions = { ...singleResult.extensions, receipt };
          return Promise.resolve();
        },
      });
    },
  };
}

function partOf(
  { subgraph, asked, outcome }: AnsweredCall,
  organizations: KeyDirectory['organizations'],
): ReceiptPart {
  const isAnswered = 'body' in outcome;
  return {
    organization: ownerId(organizations, subgraph),
    subgraph,
    asked: sha256(asked),
    answered: isAnswered ? sha256(outcome.body) : null,
    ...(!isAnswered && { failure: outcome.failure }),
  };
}
