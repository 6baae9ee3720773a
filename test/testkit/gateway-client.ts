import { ANONYMOUS } from '../../shared/core/caller';
import { askSubgraph, statsOf } from './signed-calls';

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
  constructor(
    private readonly port: number,
    private readonly subgraph: string,
  ) {}

  /** The answer as it came, errors included. */
  async ask(query: string, variables: object = {}, caller = ANONYMOUS): Promise<GraphqlAnswer> {
    return (await askSubgraph(
      { port: this.port, subgraph: this.subgraph },
      { query, variables },
      caller,
    )) as GraphqlAnswer;
  }

  /** The data of an answer that must hold no error. */
  async query<T>(query: string, variables: object = {}): Promise<T> {
    const { data, errors } = await this.ask(query, variables);
    if (errors) throw new Error(errors.map(({ message }) => message).join('; '));
    return data as T;
  }

  /** How many SQL statements the subgraph runs for this work. */
  async statementsOf(work: () => Promise<unknown>): Promise<number> {
    const before = (await statsOf(this.port, this.subgraph)).sqlStatements;
    await work();
    return (await statsOf(this.port, this.subgraph)).sqlStatements - before;
  }
}
