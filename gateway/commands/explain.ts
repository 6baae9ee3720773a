import { parseArgs } from 'node:util';
import { getOperationAST, parse, validate } from 'graphql';
import { PassageError, explain } from '../../shared/core/errors';
import type { Conditions } from '../planning/decide-conditions';
import { createPlanner } from '../planning/plan-query';
import { printPlan } from '../planning/print-plan';
import { readOperation } from '../planning/read-operation';
import { parseSupergraph } from '../supergraph/parse-supergraph';
import { readTextFile } from '../transport/supergraph-file';

const USAGE =
  '--supergraph FILE (--query TEXT | --file FILE) [--operation NAME] [--true VARIABLE ...]';

interface Options {
  readonly supergraph: string;
  readonly query: string;
  readonly operation: string | undefined;
  /** Variables of `@skip` and `@include` that are true. */
  readonly conditions: Conditions;
}

function readOptions(args: string[]): Options {
  const text = { type: 'string' } as const;
  const options = {
    supergraph: text,
    query: text,
    file: text,
    operation: text,
    true: { type: 'string', multiple: true },
  } as const;
  const { values } = parseArgs({ args, strict: false, options });
  const { supergraph, query, file, operation } = values;
  const given = typeof file === 'string' ? readTextFile(file, 'question') : query;
  if (typeof supergraph !== 'string' || typeof given !== 'string') {
    throw new PassageError('BAD_ARGUMENT', 'a supergraph and a question are needed', {
      expected: USAGE,
    });
  }
  const name = typeof operation === 'string' ? operation : undefined;
  const conditions = Object.fromEntries((values.true ?? []).map((it) => [String(it), true]));
  return { supergraph, query: given, operation: name, conditions };
}

function main(): void {
  const {
    supergraph: file,
    query,
    operation: name,
    conditions,
  } = readOptions(process.argv.slice(2));
  const supergraph = parseSupergraph(readTextFile(file, 'supergraph'));
  const document = parse(query);
  const operation = getOperationAST(document, name);
  const [error] = validate(supergraph.publicSchema, document);
  if (error !== undefined || !operation) {
    throw new PassageError('BAD_INPUT', error?.message ?? 'the document has no such operation');
  }
  const parts = readOperation(supergraph.publicSchema, document, operation);
  console.log(printPlan(createPlanner(supergraph).planQuery(parts, conditions)));
}

try {
  main();
} catch (error) {
  console.error(
    error instanceof PassageError ? `${error.code} ${explain(error)}` : (error as Error).message,
  );
  process.exitCode = 1;
}
