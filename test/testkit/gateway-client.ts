import type { Caller } from '../../shared/core/caller';
import {
  ANONYMOUS,
  CALLER_HEADER,
  GATEWAY_SECRET_HEADER,
  encodeCaller,
} from '../../shared/core/caller';

/** The secret that subgraphs under test are started with. */
export const TEST_SECRET = 'secret-of-the-test-gateway';

export interface GraphqlAnswer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions?: { readonly code?: string };
  }[];
}

/** Asks a subgraph on this port as its gateway does. */
export class GatewayClient {
  readonly #address: string;

  constructor(port: number) {
    this.#address = `http://127.0.0.1:${port}`;
  }

  /** The answer as it came, errors included. */
  async ask(query: string, variables: object = {}, caller = ANONYMOUS): Promise<GraphqlAnswer> {
    const response = await fetch(`${this.#address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...this.#headers(caller) },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as GraphqlAnswer;
  }

  /** The data of an answer that must hold no error. */
  async query<T>(query: string, variables: object = {}): Promise<T> {
    const { data, errors } = await this.ask(query, variables);
    if (errors) throw new Error(errors.map(({ message }) => message).join('; '));
    return data as T;
  }

  /** How many SQL statements the subgraph runs for this work. */
  async statementsOf(work: () => Promise<unknown>): Promise<number> {
    const before = await this.#statements();
    await work();
    return (await this.#statements()) - before;
  }

  async #statements(): Promise<number> {
    const response = await fetch(`${this.#address}/stats`, { headers: this.#headers() });
    return ((await response.json()) as { sqlStatements: number }).sqlStatements;
  }

  #headers(caller: Caller = ANONYMOUS): Record<string, string> {
    return { [GATEWAY_SECRET_HEADER]: TEST_SECRET, [CALLER_HEADER]: encodeCaller(caller) };
  }
}
