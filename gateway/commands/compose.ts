import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { PassageError, explain } from '../../shared/core/errors';
import {
  type SharingPlaceOptions,
  requireDocuments,
} from '../../shared/runtime/sharing/sharing-files';
import { agreementsInForce } from '../../shared/sharing/agreements-in-force';
import { instantOf } from '../../shared/sharing/parse-document';
import { createSharingPolicy } from '../../shared/sharing/sharing-policy';
import { allowAgreed } from '../supergraph/allow-agreed';
import { type SubgraphSource, composeSubgraphs } from '../supergraph/compose-subgraphs';
import { describeOwnership } from '../supergraph/describe-ownership';
import { readDrawnFields } from '../supergraph/drawn-fields';
import { printCompositionProblem } from '../supergraph/explain-composition-error';
import { parseSupergraph } from '../supergraph/parse-supergraph';
import type { AllowDraw } from '../supergraph/reaches';
import type { Supergraph } from '../supergraph/supergraph';
import {
  type FindLapsed,
  lapsedAdvice,
  lapsedDraws,
  leftOutText,
  withoutLapsed,
} from '../supergraph/lapsed-draws';
import { readSources } from './read-sources';

const USAGE =
  '--config supergraph.yaml [--out FILE] [--check] [--sharing FOLDER [--steward-key KEY] [--leave-out-lapsed]]';

interface Options {
  readonly config: string;
  readonly out: string;
  readonly check: boolean;
  readonly sharing: SharingPlaceOptions;
  /** Whether fields are left out that were drawn under agreements that hold no more; otherwise nothing is composed. */
  readonly leaveOutLapsed: boolean;
}

function readOptions(args: string[]): Options {
  try {
    const { values } = parseArgs({
      args,
      options: {
        config: { type: 'string', default: 'supergraph.yaml' },
        out: { type: 'string' },
        check: { type: 'boolean', default: false },
        sharing: { type: 'string' },
        'steward-key': { type: 'string' },
        'leave-out-lapsed': { type: 'boolean', default: false },
      },
    });
    const beside = path.join(path.dirname(values.config), 'supergraph.graphql');
    const { config, check, out = beside } = values;
    const leaveOutLapsed = values['leave-out-lapsed'];
    return { config, out, check, sharing: sharingOf(values), leaveOutLapsed };
  } catch (cause) {
    const reason = cause instanceof Error ? (cause.message.split('. ')[0] ?? '') : '';
    throw new PassageError('BAD_ARGUMENT', reason, { expected: USAGE, cause });
  }
}

/** As the gateway is told by its variables, where the options say nothing. */
function sharingOf(given: Omit<SharingPlaceOptions, 'home'>): SharingPlaceOptions {
  const sharing = given.sharing ?? process.env['GATEWAY_SHARING_FOLDER'];
  const key = given['steward-key'] ?? process.env['GATEWAY_STEWARD_KEY'];
  const home = process.env['PASSAGE_HOME'];
  return { home, ...(sharing && { sharing }), ...(key && { 'steward-key': key }) };
}

interface Agreed {
  readonly allows: AllowDraw;
  readonly lapsed: FindLapsed;
}

/** Without a folder of agreements nothing is drawn from another's protected fields. */
function agreedIn(options: SharingPlaceOptions): Agreed {
  if (options.sharing === undefined) return { allows: () => undefined, lapsed: () => undefined };
  const documents = requireDocuments(options);
  const now = Date.now();
  const inForce = agreementsInForce(documents, instantOf(now));
  const policy = createSharingPolicy(documents.directory, inForce, 1);
  return { allows: allowAgreed(policy, now), lapsed: lapsedDraws(documents, instantOf(now)) };
}

/** What composes; what was left out for it is said. */
function composeAll(sources: readonly SubgraphSource[], { sharing, leaveOutLapsed }: Options) {
  const { allows, lapsed } = agreedIn(sharing);
  const composition = composeSubgraphs(sources, allows);
  if (!('problems' in composition)) return composition;
  const found = composition.problems.map(lapsed);
  const over = found.filter((draw) => draw !== undefined);
  if (leaveOutLapsed && over.length === found.length) {
    for (const draw of over) console.log(leftOutText(draw));
    return composeSubgraphs(withoutLapsed(sources, over), allows);
  }
  const problems = composition.problems.map((problem, index) => {
    const draw = found[index];
    return draw === undefined ? problem : { ...problem, advice: lapsedAdvice(draw) };
  });
  return { problems };
}

function printDraws({ document }: Supergraph): void {
  for (const { subgraph, field, needs, by } of readDrawnFields(document).values()) {
    console.log(`  ${subgraph} draws ${needs.join(', ')} for ${field}, by ${by.join(', ')}`);
  }
}

function printOwnership({ publicSchema, sdl }: Supergraph): void {
  const types = Object.keys(publicSchema.getTypeMap()).filter((name) => !name.startsWith('__'));
  console.log(`The public schema has ${types.length} types.`);
  for (const { subgraph, types: own, fields, levels, entities } of describeOwnership(sdl)) {
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
  const options = readOptions(process.argv.slice(2));
  const { config, out, check } = options;
  const sources = await readSources(config);
  const composition = composeAll(sources, options);
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
  const supergraph = parseSupergraph(composition.supergraphSdl);
  printOwnership(supergraph);
  printDraws(supergraph);
}

main().catch((error: unknown) => {
  const text = error instanceof PassageError ? `${error.code} ${explain(error)}` : String(error);
  console.error(text);
  process.exit(1);
});
