import {
  type DocumentNode,
  type ExecutionResult,
  type FormattedExecutionResult,
  GraphQLError,
  type GraphQLFormattedError,
  OperationTypeNode,
  getOperationAST,
  parse,
  validate,
} from 'graphql';
import { PassageError, explain } from '../../../shared/core/errors';
import type { OperationRights } from '../../authorization/authorize-operation';
import type { DenialReasons } from '../../authorization/cut-denied';
import { takeKeys } from '../../authorization/name-records';
import { labelsFor } from '../../authorization/override-labels';
import type { Admitted } from '../../authorization/admission';
import type { Question } from '../../execution/engine';
import type { DenialReason } from '../../planning/denial';
import { onlyOperation } from '../../planning/split-operation';
import { type Answering, tooDear } from '../answer-question';
import { type Answers, type SubscriptionRunner, runSubscription } from './run-subscription';

/** What a client subscribes to. */
export interface SubscribeInput {
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
}

/** Subscribes for an admitted caller; errors when that may not be. */
export type Subscribe = (
  admitted: Admitted,
  input: SubscribeInput,
  refusalNow: () => Promise<FormattedExecutionResult | undefined>,
) => Promise<Answers | readonly GraphQLFormattedError[]>;

export interface SubscribeOptions extends Answering {
  readonly runner: SubscriptionRunner;
}

const MOST_ERRORS = 25;

/** The way of a question for subscriptions: validated, estimated and decided like any other. */
export function createSubscribe(options: SubscribeOptions): Subscribe {
  const { engines, authorization, estimateCost, mirror, runner } = options;
  return async (admitted, { variables, operationName }, refusalNow) => {
    const engine = engines.current();
    const { supergraph } = engine;
    const { query: source = '', caller, scopes, until } = admitted;
    const rights = { caller, scopes };
    const read = readDocument(source, operationName, authorization.schemaFor(supergraph, rights));
    if (read.errors !== undefined) return shown(runner, read.errors);
    const { document, operation } = read;
    const asked = {
      source: `${operationName ?? ''}\n${source}`,
      document: onlyOperation(document, operation),
      operation,
    };
    const activeLabels = labelsFor(engine.labels, rights, options.decideLabel);
    const naming = mirror?.naming(supergraph, asked);
    const { recordKey, asked: toRun, ...run } = naming ?? { source, document, operation, asked };
    // The owner is asked once, when it begins: what was denied then does not come with any event.
    let held: DenialReasons | undefined;
    const questionNow = async (): Promise<Question> => {
      const now = await authorization.rightsTo(supergraph, toRun, rights, held);
      held ??= deniedSinceItBegan(now);
      return { ...run, activeLabels, ...(now && { rights: now }) };
    };
    try {
      const cost = estimateCost(supergraph, asked, variables);
      if (cost.estimated > cost.maximum) return shown(runner, [tooDear(cost)]);
      const logging = mirror && {
        mirror: async (result: ExecutionResult) => {
          await mirror.log({ ...asked, supergraph, rights, data: result.data, recordKey });
          return recordKey === undefined ? result : takeKeys(result, recordKey);
        },
      };
      const subscription = { engine, questionNow, variables, rights, refusalNow, ...logging };
      return await runSubscription(runner, {
        ...subscription,
        ...(until !== undefined && { until }),
      });
    } catch (error) {
      if (!(error instanceof PassageError)) throw error;
      return shown(runner, [withCode(explain(error), error.code)]);
    }
  };
}

function deniedSinceItBegan(began: OperationRights | undefined): DenialReasons {
  const { ofField, ofType } = began?.reasonsOf() ?? NOTHING_DENIED;
  const since = (reason: DenialReason | undefined): DenialReason | undefined =>
    reason && { ...reason, message: SUBSCRIBE_AGAIN, missing: 'a subscription that begins anew' };
  return { ofField: (use) => since(ofField(use)), ofType: (type) => since(ofType(type)) };
}

const NOTHING_DENIED: DenialReasons = { ofField: () => undefined, ofType: () => undefined };
const SUBSCRIBE_AGAIN =
  'This was not shared with you when the subscription began; subscribe again to have what is shared since.';

function readDocument(
  source: string,
  operationName: string | undefined,
  schema: Parameters<typeof validate>[0],
) {
  const document = parsed(source);
  if (document instanceof GraphQLError) {
    return { errors: [withCode(document.message, 'GRAPHQL_PARSE_FAILED')] };
  }
  const errors = validate(schema, document, undefined, { maxErrors: MOST_ERRORS });
  if (errors.length > 0) {
    return { errors: errors.map(({ message }) => withCode(message, 'GRAPHQL_VALIDATION_FAILED')) };
  }
  const operation = getOperationAST(document, operationName);
  if (operation?.operation === OperationTypeNode.SUBSCRIPTION)
    return { document, operation, errors: undefined };
  return {
    errors: [withCode('Name a subscription of the document; ask queries by POST.', 'BAD_REQUEST')],
  };
}

function parsed(source: string): DocumentNode | GraphQLError {
  try {
    return parse(source, { noLocation: true });
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
}

function withCode(message: string, code: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code } });
}

function shown({ show }: SubscriptionRunner, errors: readonly GraphQLError[]) {
  return show({ errors }).errors ?? [];
}
