import type { NewKey } from './development-keys';
import { EXAMPLE_QUESTIONS, curlLine } from './example-questions';
import type { SampleReport } from './load-samples';
import type { StartedNetwork, StartedSubgraph } from './start-network';

export interface NetworkFacts extends StartedNetwork {
  readonly home: string;
  readonly newKeys: readonly NewKey[];
  readonly seconds: number;
}

const SHOWN_TABLES = 4;
/** Where records come from, what became of their rows and who sees them: not what they are about. */
const BOOKKEEPING =
  /^(dataset|source_record.*|rejected_row|\w+_mention|organization_claim|figure_plan|flow_party|flow_plan_rule|presence_organization|field_right|closed_value|record_key|captivity_cell|purpose_of_use|telling\w*|told_cell|counted_record|record_circle|open_thing|open_entry|thing_link)$/;

/** The one screen that `npm start` ends with. */
export function networkScreen(facts: NetworkFacts): string {
  const gateway = address(facts.gateway.port);
  return [
    `Passage answers after ${facts.seconds.toFixed(1)} s. Ctrl-C stops everything.`,
    '',
    entry('gateway', `${gateway}   (a browser shows GraphiQL)`),
    ...facts.subgraphs.map(subgraphLine),
    ...(facts.embeddedPort === undefined
      ? []
      : [entry('postgres', `127.0.0.1:${facts.embeddedPort}`)]),
    entry('state', facts.home),
    ...facts.subgraphs.flatMap(({ name, samples }) => sampleLines(name, samples)),
    '',
    'Try:',
    ...EXAMPLE_QUESTIONS.flatMap((question, index) => [
      `  ${index + 1}. ${question.title}`,
      `     ${curlLine(question, gateway)}`,
    ]),
    ...keyLines(facts.newKeys),
    '',
  ].join('\n');
}

function address(port: number): string {
  return `http://127.0.0.1:${port}/graphql`;
}

function entry(name: string, text: string): string {
  return `  ${name.padEnd(15)}${text}`;
}

function subgraphLine({ name, port, records, external }: StartedSubgraph): string {
  const place = external ? ', on its own PostgreSQL' : '';
  return entry(name, `${address(port)}   ${describe(records)}${place}`);
}

function describe(records: ReadonlyMap<string, number>): string {
  const filled = [...records]
    .filter(([table, rows]) => rows > 0 && !BOOKKEEPING.test(table))
    .sort(([, a], [, b]) => b - a);
  if (filled.length === 0) return 'no records yet';
  const shown = filled.slice(0, SHOWN_TABLES).map(([table, rows]) => `${table} ${thousands(rows)}`);
  const more = filled.length > SHOWN_TABLES ? ', ...' : '';
  return `${shown.join(', ').replaceAll('_', ' ')}${more}`;
}

function sampleLines(name: string, report: SampleReport | undefined): string[] {
  if (report === undefined) return [];
  if (report.problem !== undefined) {
    return [`  The samples of ${name} were not loaded: ${report.problem}`];
  }
  const { accepted, rejected } = report;
  return rejected === 0
    ? []
    : [`  Samples of ${name}: ${accepted} accepted, ${rejected} rejected.`];
}

function keyLines(keys: readonly NewKey[]): string[] {
  if (keys.length === 0) return [];
  return [
    '',
    'Development keys, shown this once; send one as "authorization: Bearer KEY", and what for as',
    '"passage-purpose: coordination" (npm run agreement -- purposes lists what there is):',
    ...keys.map(({ organization, key }) => entry(organization, key)),
  ];
}

function thousands(value: number): string {
  return value.toLocaleString('en-US');
}
