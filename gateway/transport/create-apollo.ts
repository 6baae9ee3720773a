import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { DocumentNode } from 'graphql';
import { documentWeight } from '../planning/document-weight';
import { LruCache } from '../../shared/core/lru-cache';
import { type ApolloAnswering, apolloGateway } from './apollo-gateway';
import { signReceipts } from '../telling/sign-receipts';
import { maskGatewayError } from './mask-error';
import { RENDERED, type RequestContext } from './request-context';

/** A refused document may have an error for each of its fields; these are enough to see what is wrong. */
const MOST_ERRORS = 25;
const LIMIT_ERRORS: ApolloServerPlugin<RequestContext> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ response: { body } }) => {
        if (body.kind !== 'single') return Promise.resolve();
        const { singleResult } = body;
        const { errors = [] } = singleResult;
        // Beside data every error explains a null, so none may be left out.
        const isRefused = singleResult.data === undefined || singleResult.data === null;
        if (isRefused && errors.length > MOST_ERRORS) {
          singleResult.errors = errors.slice(0, MOST_ERRORS);
        }
        return Promise.resolve();
      },
    }),
};

const MOST_DOCUMENTS = 1_000;

/** Parsed and validated documents; fewer when they are large. */
function createDocumentStore() {
  const documents = new LruCache<DocumentNode>(MOST_DOCUMENTS);
  return {
    get: (key: string) => Promise.resolve(documents.get(key)),
    set: (key: string, document: DocumentNode) =>
      Promise.resolve(
        documents.set(key, document, documentWeight(document.loc?.source.body ?? '')),
      ),
    delete: (key: string) => Promise.resolve(documents.delete(key)),
  };
}

export interface ApolloOptions extends ApolloAnswering {
  readonly csrfPrevention: boolean;
}

/** Apollo Server around our engines; everything in it that would call elsewhere is off. */
export function createApollo(options: ApolloOptions): ApolloServer<RequestContext> {
  const { csrfPrevention, log, receipts } = options;
  return new ApolloServer<RequestContext>({
    gateway: apolloGateway(options),
    introspection: true,
    documentStore: createDocumentStore(),
    persistedQueries: false,
    csrfPrevention,
    stringifyResult: (result) => (result.data === RENDERED ? '' : `${JSON.stringify(result)}\n`),
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError: maskGatewayError(log),
    logger: log,
    plugins: [
      LIMIT_ERRORS,
      ...(receipts === undefined ? [] : [signReceipts(receipts, options.organizations)]),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
}
