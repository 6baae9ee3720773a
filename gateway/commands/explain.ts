import { parseArgs } from 'node:util';
import { getOperationAST, parse, validate } from 'graphql';
import { PassageError, explain } from '../../shared/core/errors';
import { createPlanQuery } from '../planning/plan-query';
import { printPlan } from '../planning/print-plan';
import { parseSupergraph } from '../supergraph/parse-supergraph';
import { readTextFile } from '../transport/supergraph-file';

const USAGE = '--supergraph FILE (--query TEXT | --file FILE) [--operation NAME]';

interface Options {
  readonly supergraph: string;
  readonly query: string;
  readonly operation: string | undefined;
}

function readOptions(args: string[]): Options {
  const text = { type: 'string' } as const;
  const options = { supergraph: text, query: text, file: text, operation: text };
  const { values } = parseArgs({ args, strict: false, options });
  const { supergraph, query, file, operation } = values;
  const given = typeof file === 'string' ? readTextFile(file, 'question') : query;
  if (typeof supergraph !== 'string' || typeof given !== 'string') {
    throw new PassageError('BAD_ARGUMENT', 'a supergraph and a question are needed', {
      expected: USAGE,
    });
  }
  const name = typeof operation === 'string' ? operation : undefined;
  return { supergraph, query: given, operation: name };
}

function main(): void {
  const { supergraph: file, query, operation: name } = readOptions(process.argv.slice(2));
  const supergraph = parseSupergraph(readTextFile(file, 'supergraph'));
  const document = parse(query);
  const operation = getOperationAST(document, name);
  const [error] = validate(supergraph.publicSchema, document);
  if (error !== undefined || !operation) {
    throw new PassageError('BAD_INPUT', error?.message ?? 'the document has no such operation');
  }
  console.log(printPlan(createPlanQuery(supergraph)(document, operation).plan));
}

try {
  main();
} catch (error) {
  console.error(
    error instanceof PassageError ? `${error.code} ${explain(error)}` : (error as Error).message,
  );
  process.exitCode = 1;
}
