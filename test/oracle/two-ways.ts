import { type ExecutionResult, getOperationAST, parse, validate } from 'graphql';
import { type Engine, type Rights, createEngine } from '../../gateway/execution/engine';
import type { SubgraphReply, SubgraphRequest } from '../../gateway/execution/execution';
import { maskGatewayError } from '../../gateway/transport/mask-error';
import { silentLog } from '../testkit/silent-log';
import type { MockWorld } from './mock-world';
import { Choices } from './random';
import { RandomOperation, type RandomQuestion } from './random-operation';

/** Changes what a subgraph replied, the same way for the same call, whoever asks. */
export type ChangeReply = (reply: SubgraphReply, call: SubgraphRequest) => SubgraphReply;

/** One answer, with what was asked for it. */
export interface Heard {
  /** The bytes of an answer that ran compiled; of the general way what those are to be. */
  readonly text: string;
  /** What was asked, in the order of subgraphs and bodies. */
  readonly asked: readonly string[];
  readonly isCompiled: boolean;
  /** Whether something is denied in it. */
  readonly hasErrors: boolean;
}

/** A world with an engine that runs everything the general way, and one that compiles at once. */
export class TwoWays {
  private readonly general: Engine;
  private readonly compiled: Engine;

  constructor(readonly world: MockWorld) {
    this.general = createEngine(world.supergraphSdl, { compileAfter: Infinity });
    this.compiled = createEngine(world.supergraphSdl, { compileAfter: 0 });
  }

  /** A random question from a seed that is valid for the world. */
  question(seed: number): RandomQuestion {
    const operations = new RandomOperation(this.world.merged, new Choices(seed));
    let question = operations.next();
    while (validate(this.world.merged, parse(question.query)).length > 0) {
      question = operations.next();
    }
    return question;
  }

  /** Asks both engines; gives what the general way and what the compiled way said. */
  async hear(
    question: RandomQuestion,
    change: ChangeReply,
    rights?: Rights,
  ): Promise<readonly [Heard, Heard]> {
    return [
      await this.ask(this.general, question, change, rights),
      await this.ask(this.compiled, question, change, rights),
    ];
  }

  private async ask(
    engine: Engine,
    { query, variables }: RandomQuestion,
    change: ChangeReply,
    rights: Rights | undefined,
  ): Promise<Heard> {
    const document = parse(query);
    const operation = getOperationAST(document);
    if (!operation) throw new TypeError('no operation');
    const asked: string[] = [];
    const ask = async (request: SubgraphRequest): Promise<SubgraphReply> => {
      asked.push(`${request.subgraph} ${request.body.toString()}`);
      const subgraph = this.world.subgraphs.find(({ facts }) => facts.name === request.subgraph);
      const reply = (await subgraph?.call(request)) ?? { failure: 'SUBGRAPH_ERROR' as const };
      return change(reply, request);
    };
    const { activeLabels } = this.world;
    const given = { source: query, document, operation, activeLabels, ...(rights && { rights }) };
    const answer = await engine.execute(given, { variables, ask, takesBytes: true });
    return { ...textOf(answer), asked: asked.sort() };
  }
}

/** What is shown of errors that the engine hands on as values; bytes hold what is shown. */
const show = maskGatewayError(silentLog);

function textOf(
  answer: Awaited<ReturnType<Engine['execute']>>,
): Pick<Heard, 'text' | 'isCompiled' | 'hasErrors'> {
  if (!('bytes' in answer)) {
    const { data, errors } = answer;
    const shown = errors?.map((error) => show(error.toJSON(), error));
    const text = `${JSON.stringify({ errors: shown, data })}\n`;
    return { text, isCompiled: false, hasErrors: errors !== undefined };
  }
  const text = Buffer.from(answer.bytes).toString('utf8');
  answer.release();
  return { text, isCompiled: true, hasErrors: text.startsWith('{"errors":') };
}

/** The same with its errors in the order of what they say: parallel calls may end in any order. */
export function ordered(text: string): unknown {
  const { data, errors } = JSON.parse(text) as ExecutionResult;
  return [JSON.stringify(data), errors?.map((error) => JSON.stringify(error)).sort()];
}
