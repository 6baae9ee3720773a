import { buildSubgraphSchema } from '@apollo/subgraph';
import { type GraphQLSchema, execute, parse } from 'graphql';
import { type SampleSubgraph, subgraphSdl } from './sample-subgraph';

interface Executable {
  readonly subgraph: SampleSubgraph;
  readonly schema: GraphQLSchema;
}

/** Answers of executed subgraphs by path and request body, each executed once. */
export class RecordedAnswers {
  private readonly executables = new Map<string, Executable>();
  private readonly answers = new Map<string, Buffer>();
  private readonly subgraphs = new Map<string, SampleSubgraph>();
  /** Calls answered, and those among them that had to be executed. */
  calls = 0;
  executed = 0;

  /** Serves subgraphs at `/<graph>/<name>`. */
  add(graph: string, subgraphs: readonly SampleSubgraph[]): void {
    for (const subgraph of subgraphs) this.subgraphs.set(`/${graph}/${subgraph.name}`, subgraph);
  }

  async answer(path: string, body: string): Promise<Buffer> {
    this.calls += 1;
    const key = `${path}\n${body}`;
    const known = this.answers.get(key);
    if (known !== undefined) return known;
    this.executed += 1;
    const response = asResponse(await this.execute(path, body));
    this.answers.set(key, response);
    return response;
  }

  private async execute(path: string, body: string): Promise<string> {
    const executable = this.executables.get(path) ?? this.open(path);
    if (executable === undefined) return '{"errors":[{"message":"no such subgraph"}]}';
    const { query, variables, operationName } = JSON.parse(body) as {
      query: string;
      variables?: Record<string, unknown>;
      operationName?: string | null;
    };
    const result = await execute({
      schema: executable.schema,
      document: parse(query),
      variableValues: variables,
      operationName,
      fieldResolver: executable.subgraph.fieldResolver,
    });
    return JSON.stringify(result);
  }

  private open(path: string): Executable | undefined {
    const subgraph = this.subgraphs.get(path);
    if (subgraph === undefined) return undefined;
    const module = { typeDefs: parse(subgraphSdl(subgraph)), resolvers: subgraph.resolvers };
    const executable = { subgraph, schema: buildSubgraphSchema([module as never]) };
    this.executables.set(path, executable);
    return executable;
  }
}

function asResponse(text: string): Buffer {
  const body = Buffer.from(text);
  const head = `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), body]);
}
