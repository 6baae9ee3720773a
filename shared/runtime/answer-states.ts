import type { ApolloServerPlugin } from '@apollo/server';
import { type AnswerState, STATES_EXTENSION } from '../core/answer-states';

/** Apollo Server hands on a copy of each context, and with it what stands under this. */
const STATES = Symbol('what the owner says of its answer');

interface Told {
  [STATES]?: Set<AnswerState>;
}

/** A context in which resolvers can say something of the whole answer; see {@link tellState}. */
export function withStates<Context extends object>(context: Context): Context {
  return Object.assign(context, { [STATES]: new Set<AnswerState>() });
}

/** Says of the answer that is being made, for whoever asks for its coverage, how it is not whole. */
export function tellState(context: object, state: AnswerState): void {
  (context as Told)[STATES]?.add(state);
}

/** Writes what resolvers said into the answer. */
export function writeStates<Context extends object>(): ApolloServerPlugin<Context> {
  return {
    requestDidStart: ({ contextValue }) =>
      Promise.resolve({
        willSendResponse({ response: { body } }) {
          const states = [...((contextValue as Told)[STATES] ?? [])];
          if (states.length > 0 && body.kind === 'single') {
            const { singleResult } = body;
            singleResult.extensions = { ...singleResult.extensions, [STATES_EXTENSION]: states };
          }
          return Promise.resolve();
        },
      }),
  };
}
