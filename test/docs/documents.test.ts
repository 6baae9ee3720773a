import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { GATEWAY_PREFIX, GATEWAY_VARIABLES } from '../../gateway/config';
import { ERROR_CODES } from '../../shared/core/errors';
import { PURPOSES } from '../../shared/sharing/purposes';
import { subgraphVariables } from '../../shared/runtime/subgraph-config';
import { HARMONIZATION_VARIABLES, PREFIX } from '../../subgraphs/harmonization/config';
import { expectSection, markdownTable } from '../testkit/documented-section';

const PROJECT = resolve(__dirname, '..', '..');
const DOCUMENTS = [
  'README.md',
  'CONTRIBUTING.md',
  'DECISIONS.md',
  'SECURITY.md',
  ...readdirSync(join(PROJECT, 'docs')).map((name) => `docs/${name}`),
  ...readdirSync(join(PROJECT, 'subgraphs')).map((name) => `subgraphs/${name}/README.md`),
];

interface Documented {
  readonly name: string;
  readonly description: string;
  readonly expected: string;
  readonly fallback: string | number | boolean | readonly string[] | undefined;
}

function variableTable(prefix: string, variables: Readonly<Record<string, Documented>>): string {
  const rows = Object.values(variables).map(({ name, description, expected, fallback }) => [
    `\`${prefix}${name}\``,
    description,
    expected,
    fallback === undefined
      ? 'required'
      : fallback.toString() === ''
        ? ''
        : `\`${fallback.toString()}\``,
  ]);
  return markdownTable(['variable', 'what it is', 'expects', 'default'], rows);
}

describe('the documents', () => {
  it('list the variables of a subgraph as the code reads them', () => {
    const table = variableTable('FUNDING_', subgraphVariables(4002));
    expectSection('README.md', 'variables:subgraph', table);
  });

  it('list the variables of harmonization as the code reads them', () => {
    const table = variableTable(PREFIX, HARMONIZATION_VARIABLES);
    expectSection('subgraphs/harmonization/README.md', 'variables', table);
  });

  it('list the variables of the gateway as the code reads them', () => {
    const table = variableTable(GATEWAY_PREFIX, GATEWAY_VARIABLES);
    expectSection('README.md', 'variables:gateway', table);
  });

  it('explain every error code', () => {
    const rows = Object.entries(ERROR_CODES).map(([code, meaning]) => [`\`${code}\``, meaning]);
    expectSection('docs/errors.md', 'codes', markdownTable(['code', 'what it means'], rows));
  });

  it('list the purposes of use as the code defines them', () => {
    const rows = Object.entries(PURPOSES).map(([code, meaning]) => [`\`${code}\``, meaning]);
    const table = markdownTable(['purpose', 'what it is'], rows);
    expectSection('docs/sharing-agreements.md', 'purposes', table);
  });

  it.each(DOCUMENTS)('%s names only scripts and files that exist', (document) => {
    const text = readFileSync(join(PROJECT, document), 'utf8');
    const { scripts } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8'));
    const named = [...text.matchAll(/npm run (?:-s )?([a-z][\w:-]*)/g)].map(
      ([, script]) => script!,
    );
    expect(named.filter((script) => !(script in scripts))).toEqual([]);
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, link]) => link!);
    const folder = dirname(join(PROJECT, document));
    expect(links.filter((link) => !existsSync(join(folder, link)))).toEqual([]);
  });

  it.each(DOCUMENTS)('%s carries no path of a machine', (document) => {
    const text = readFileSync(join(PROJECT, document), 'utf8');
    expect(text).not.toMatch(/(^|[\s`'"(])\/(root|home|work|tmp|Users)\//m);
  });
});
