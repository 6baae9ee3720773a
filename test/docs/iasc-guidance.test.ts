import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { GraphQLSchema } from 'graphql';
import { GATEWAY_VARIABLES } from '../../gateway/config';
import { TELLINGS, TELL_HEADER } from '../../gateway/telling/requested-tellings';
import { composeSubgraphs } from '../../gateway/supergraph/compose-subgraphs';
import { parseSupergraph } from '../../gateway/supergraph/parse-supergraph';
import { ERROR_CODES } from '../../shared/core/errors';
import { subgraphVariables } from '../../shared/runtime/subgraph-config';
import { RESPONSIBILITY_DIRECTIVES } from '../../shared/sharing/contract/responsibility-names';
import { subgraphFolders } from '../testkit/subgraph-folders';

const PROJECT = resolve(__dirname, '..', '..');
const DOCUMENT = 'docs/iasc-guidance.md';
const read = (file: string) => readFileSync(join(PROJECT, file), 'utf8');

/** The twelve of the second edition, in its order. */
const PRINCIPLES = [
  'Accountability',
  'Confidentiality',
  'Coordination and collaboration',
  'Data security',
  'Defined purpose, necessity and proportionality',
  'Fairness and legitimacy',
  'Human rights-based approach',
  'People-centred and inclusive',
  'Personal data protection',
  'Quality',
  'Retention and destruction',
  'Transparency',
];

describe('the page on the IASC guidance', () => {
  const principles = rowsOf('principles');
  const rows = [...principles, ...rowsOf('actions')];
  const schema = publicSchema();

  it('speaks of each principle, and of each says what Passage does not do', () => {
    expect(principles.map(([name]) => name)).toEqual(PRINCIPLES);
    for (const cells of rows) expect(cells.filter((cell) => cell.length < 3)).toEqual([]);
  });

  it.each(rows.map((cells) => [cells[0], cells.at(-1)]))(
    'names of "%s" only what exists',
    (_, shown = '') => {
      const named = namesIn(shown);
      const links = [...shown.matchAll(/\]\(([^)]+)\)/g)].map(([, link = '']) => link);
      expect(named.length + links.length).toBeGreaterThan(0);
      expect(named.filter((name) => !exists(name, schema))).toEqual([]);
      const folder = dirname(join(PROJECT, DOCUMENT));
      expect(links.filter((link) => !existsSync(join(folder, link)))).toEqual([]);
    },
  );

  it('names every feature for sharing data with care', () => {
    const seen = new Set(rows.flatMap((cells) => namesIn(cells.at(-1) ?? '')));
    const features = [
      ...RESPONSIBILITY_DIRECTIVES.map((name) => `@${name}`),
      ...TELLINGS.map((telling) => `${TELL_HEADER}: ${telling}`),
      ...Object.values(USAGES).flatMap(commandsOf),
      ...oversightFields(),
      ...['OWNER_CONSENT_MISSING', 'MIRROR_UNWRITABLE', 'npm run attack'],
      ...['npm run receipt -- verify', '*_ISSUERS_FILE', '*_KEYS_FILE', '*_SHARING_FOLDER'],
    ];
    expect(features.length).toBeGreaterThan(30);
    expect(features.filter((feature) => !seen.has(feature))).toEqual([]);
  });

  it('would notice what does not exist', () => {
    const wrong = [
      'Query.nowhere',
      '@unheard',
      'npm run agreement -- dance',
      'NO_SUCH_CODE',
      '*_NO',
      'passage-tell: everything',
    ];
    expect(wrong.filter((name) => exists(name, schema))).toEqual([]);
  });
});

/** Programs whose every command is a feature. */
const USAGES = {
  agreement: 'gateway/commands/agreement/options.ts',
  keys: 'shared/tools/keys/main.ts',
  mirror: 'shared/tools/mirror/main.ts',
};

function commandsOf(file: string): string[] {
  const found = read(file).matchAll(/npm run (\w+) -- +([a-z-]+)/g);
  return [...found].map(([, script = '', command = '']) => `npm run ${script} -- ${command}`);
}

/** What the gateway itself tells owners. */
function oversightFields(): string[] {
  const [, fields = ''] =
    /type Query[^{]*\{([^]*?)\n\}/.exec(read('gateway/oversight/schema.graphql')) ?? [];
  return [...fields.matchAll(/^ {2}(\w+)\s*[(:]/gm)].map(([, name = '']) => `Query.${name}`);
}

function namesIn(cell: string): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
}

function rowsOf(section: string): string[][] {
  const [, table = ''] = read(DOCUMENT).split(new RegExp(`<!-- /?${section} -->`));
  const lines = table.trim().split('\n').slice(2);
  return lines.map((line) => line.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '')));
}

function publicSchema(): GraphQLSchema {
  const sources = subgraphFolders().map(({ name, contract }) => ({
    ...{ name, url: `http://${name}.example/graphql`, sdl: contract },
  }));
  const oversight = {
    ...{ name: 'oversight', url: 'gateway:oversight' },
    sdl: read('gateway/oversight/schema.graphql'),
  };
  const composition = composeSubgraphs([...sources, oversight]);
  if (!('supergraphSdl' in composition)) throw new TypeError(JSON.stringify(composition));
  return parseSupergraph(composition.supergraphSdl).publicSchema;
}

/** A field as `Type.field`, a directive as `@name`, a command, an error's code or a setting. */
function exists(name: string, schema: GraphQLSchema): boolean {
  if (name.startsWith('@')) return RESPONSIBILITY_DIRECTIVES.some((known) => `@${known}` === name);
  if (name.startsWith('npm run ')) return isCommand(name);
  if (name.startsWith(`${TELL_HEADER}: `)) return isTelling(name.split(': ')[1]);
  if (name.startsWith('*_')) return isSetting(name.slice(2));
  if (/^[A-Z_]+$/.test(name)) return name in ERROR_CODES || isCompositionError(name);
  const [typeName = '', fieldName = ''] = name.split('.');
  const type = schema.getType(typeName);
  return type !== undefined && 'getFields' in type && fieldName in type.getFields();
}

/** The script exists, and its program's usage names what stands after `--`. */
function isCommand(text: string): boolean {
  const [command = '', word = ''] = text.replace('npm run ', '').split(' -- ');
  const script = (JSON.parse(read('package.json')).scripts as Record<string, string>)[command];
  if (script === undefined) return false;
  if (word === '') return true;
  const program = script.split(' ').find((part) => part.endsWith('.ts')) ?? '';
  const isMain = program.endsWith('main.ts');
  const files = isMain ? sourcesIn(dirname(program)) : [program];
  const usage = new RegExp(
    word.startsWith('--') ? `['"\`\\s]${word.slice(2)}\\b` : `-- +${word}\\b`,
  );
  return files.some((file) => usage.test(read(file)));
}

function sourcesIn(folder: string): string[] {
  return readdirSync(join(PROJECT, folder))
    .map((name) => join(folder, name))
    .filter((file) => file.endsWith('.ts') && statSync(join(PROJECT, file)).isFile());
}

function isTelling(name = ''): boolean {
  return TELLINGS.some((telling) => telling === name);
}

function isSetting(name: string): boolean {
  const all = [...Object.values(GATEWAY_VARIABLES), ...Object.values(subgraphVariables(0))];
  return all.some((variable) => variable.name === name);
}

function isCompositionError(code: string): boolean {
  return sourcesIn('gateway/supergraph').some((file) => read(file).includes(`'${code}'`));
}
