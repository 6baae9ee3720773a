import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { PassageError, explain } from '../../shared/core/errors';
import { composeSubgraphs } from '../supergraph/compose-subgraphs';
import { describeOwnership } from '../supergraph/describe-ownership';
import { printCompositionProblem } from '../supergraph/explain-composition-error';
import { parseSupergraph } from '../supergraph/parse-supergraph';
import { readSources } from './read-sources';

const USAGE = '--config supergraph.yaml [--out FILE] [--check]';

interface Options {
  readonly config: string;
  readonly out: string;
  readonly check: boolean;
}

function readOptions(args: string[]): Options {
  try {
    const { values } = parseArgs({
      args,
      options: {
        config: { type: 'string', default: 'supergraph.yaml' },
        out: { type: 'string' },
        check: { type: 'boolean', default: false },
      },
    });
    const beside = path.join(path.dirname(values.config), 'supergraph.graphql');
    return { config: values.config, out: values.out ?? beside, check: values.check };
  } catch (cause) {
    const reason = cause instanceof Error ? (cause.message.split('. ')[0] ?? '') : '';
    throw new PassageError('BAD_ARGUMENT', reason, { expected: USAGE, cause });
  }
}

function printOwnership(supergraphSdl: string): void {
  const { publicSchema } = parseSupergraph(supergraphSdl);
  const types = Object.keys(publicSchema.getTypeMap()).filter((name) => !name.startsWith('__'));
  console.log(`The public schema has ${types.length} types.`);
  for (const { subgraph, types: own, fields, levels, entities } of describeOwnership(
    supergraphSdl,
  )) {
    const keyed = entities.length === 0 ? 'none' : entities.join(', ');
    const rated = [...levels].map(([level, count]) => `${count} ${level}`).join(', ');
    const given = `${fields} fields${rated === '' ? '' : ` (${rated})`}`;
    console.log(`  ${subgraph}: ${own} types, ${given}; entities by key: ${keyed}`);
  }
}

/** Writes beside the target first, so that a gateway that watches it never reads half a file. */
function write(out: string, text: string): void {
  try {
    mkdirSync(path.dirname(path.resolve(out)), { recursive: true });
    const unfinished = `${out}.${process.pid}`;
    writeFileSync(unfinished, text);
    renameSync(unfinished, out);
  } catch (cause) {
    throw new PassageError('FILE_UNREADABLE', 'the supergraph cannot be written', {
      where: out,
      cause,
    });
  }
}

async function main(): Promise<void> {
  const { config, out, check } = readOptions(process.argv.slice(2));
  const sources = await readSources(config);
  const composition = composeSubgraphs(sources);
  const problems = 'problems' in composition ? composition.problems : composition.unrated;
  if ('problems' in composition || (check && problems.length > 0)) {
    for (const problem of problems) console.error(printCompositionProblem(problem));
    throw new PassageError(
      'COMPOSITION_FAILED',
      `${problems.length} problem(s) found in ${config}`,
    );
  }
  if (!check) write(out, composition.supergraphSdl);
  console.log(`${sources.length} subgraphs compose${check ? '' : `; written to ${out}`}.`);
  printOwnership(composition.supergraphSdl);
}

main().catch((error: unknown) => {
  const text = error instanceof PassageError ? `${error.code} ${explain(error)}` : String(error);
  console.error(text);
  process.exit(1);
});
