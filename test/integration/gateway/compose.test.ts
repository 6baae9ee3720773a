import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseSupergraph } from '../../../gateway/supergraph/parse-supergraph';
import { runProgram } from '../../fixtures/gateway/start-process';
import { TwoOwners } from '../../fixtures/gateway/two-owners';

const COMPOSE = 'gateway/commands/compose.ts';

describe('npm run compose', () => {
  let folder: string;
  const owners = new TwoOwners();

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'passage-compose-'));
    put('plans.graphql', owners.plans.sdl);
    put('places.graphql', owners.places.sdl);
    put('supergraph.yaml', config());
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const at = (file: string) => path.join(folder, file);
  const put = (file: string, text: string) => writeFileSync(at(file), text);
  const config = (places = '{ file: ./places.graphql }') => `
federation_version: =2.9.0
subgraphs:
  plans: { routing_url: http://127.0.0.1:4001/graphql, schema: { file: ./plans.graphql } }
  places: { routing_url: http://127.0.0.1:4002/graphql, schema: ${places} }
`;
  const compose = (...args: string[]) =>
    runProgram(COMPOSE, ['--config', at('supergraph.yaml'), ...args]);

  it('writes the supergraph beside its list of subgraphs', async () => {
    const { exitCode, stdout } = await compose();
    expect(exitCode).toBe(0);
    expect(stdout).toContain('plans: 7 types, 17 fields');
    expect(stdout).toContain('entities by key: Area, Plan');
    const { subgraphs } = parseSupergraph(readFileSync(at('supergraph.graphql'), 'utf8'));
    expect(subgraphs.get('places')?.url).toBe('http://127.0.0.1:4002/graphql');
  });

  it('with --check writes nothing; with --out writes there', async () => {
    expect((await compose('--check')).exitCode).toBe(0);
    expect(existsSync(at('supergraph.graphql'))).toBe(false);
    expect((await compose('--out', at('deep/other.graphql'))).exitCode).toBe(0);
    expect(existsSync(at('deep/other.graphql'))).toBe(true);
  });

  it('asks a running subgraph for its schema', async () => {
    await owners.places.start();
    put('supergraph.yaml', config(`{ subgraph_url: "${owners.places.url}" }`));
    const running = await compose('--check');
    await owners.places.stop();
    expect(running.stderr).toBe('');
    expect(running.exitCode).toBe(0);
    const stopped = await compose('--check');
    expect(stopped.exitCode).toBe(1);
    expect(stopped.stderr).toContain('SUBGRAPH_UNREACHABLE subgraphs.places');
  });

  it('explains what stands in the way: subgraphs, type, field, and what to do', async () => {
    put('places.graphql', `${owners.places.sdl} extend type Plan { name: Int @shareable }`);
    const { exitCode, stderr } = await compose();
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/FIELD_TYPE_MISMATCH {2}subgraphs: plans, places {2}at: Plan\.name/);
    expect(stderr).toContain('To do: Let the owners agree on one type');
    expect(existsSync(at('supergraph.graphql'))).toBe(false);
  });

  it.each([
    [
      'a schema that is no GraphQL',
      'plans.graphql',
      'type Query {',
      'SYNTAX_ERROR  subgraphs: plans',
    ],
    ['a list that is no YAML', 'supergraph.yaml', 'a: [', 'FILE_MALFORMED'],
    ['a list without subgraphs', 'supergraph.yaml', 'subgraphs: {}', 'names no subgraphs'],
    [
      'federation 1',
      'supergraph.yaml',
      'federation_version: 1\nsubgraphs: { a: {} }',
      'federation_version',
    ],
    [
      'a subgraph without address',
      'supergraph.yaml',
      'subgraphs: { a: { schema: { file: x } } }',
      'subgraphs.a.routing_url',
    ],
    [
      'a subgraph without schema',
      'supergraph.yaml',
      'subgraphs: { a: { routing_url: "http://x" } }',
      'subgraphs.a',
    ],
  ])('%s: one sentence and exit code 1', async (_, file, text, named) => {
    put(file, text);
    const { exitCode, stderr } = await compose();
    expect(exitCode).toBe(1);
    expect(stderr).toContain(named);
    expect(stderr).not.toContain('    at ');
  });

  it('a missing file and an unknown option: one sentence and exit code 1', async () => {
    rmSync(at('plans.graphql'));
    expect((await compose()).stderr).toContain('plans.graphql');
    const unknown = await compose('--chekc');
    expect(unknown.exitCode).toBe(1);
    expect(unknown.stderr).toContain('--chekc');
  });
});
