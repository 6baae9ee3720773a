import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import type { LoaderMessage } from '../../../shared/runtime/ingest/run-loader';
import { ownersThatLoad, runLoaders } from '../../../shared/tools/load/run-loaders';
import { temporaryFolder } from '../../testkit/temporary-folder';
import type { TestDatabase } from '../../testkit/test-database';
import { createTestDatabase } from '../../testkit/test-database';

const PROJECT = path.resolve(__dirname, '../../..');
const dataset = { id: 'own', title: 'Own', publisher: 'A', licence: 'CC0-1.0', sensitivity: 'LOW' };
const file = (kind: string, value: object) =>
  `${JSON.stringify({ passage: 1, kind, dataset })}\n${JSON.stringify({ recordId: '1', value })}\n`;

const CRISIS = { id: 'SDN001', name: 'Sudan', drivers: [], countries: ['SDN'] };
const state = temporaryFolder();
const data = temporaryFolder({
  'known.passage.ndjson': file('Crisis', CRISIS),
  'unknown.passage.ndjson': file('Crises', CRISIS),
  'typo.mapping.yaml': 'kind: OperationalPresense\n',
  'cut-off.passage.ndjson': file('Crisis', CRISIS).slice(0, 40),
});

describe('the loaders of all owners', () => {
  const databases = new Map<string, TestDatabase>();

  beforeAll(async () => {
    for (const owner of ownersThatLoad()) databases.set(owner, await createTestDatabase(owner));
  });
  afterAll(() => Promise.all([...databases.values()].map(({ drop }) => drop())));

  const load = async (urls: Record<string, string>) => {
    const messages: LoaderMessage[] = [];
    const failures = await runLoaders({
      from: { data },
      databaseUrls: urls,
      directoryFile: path.join(state, 'directory.json'),
      withRejections: false,
      onMessage: (_, message) => messages.push(message),
    });
    return { failures, messages };
  };
  const allUrls = () => Object.fromEntries([...databases].map(([owner, { url }]) => [owner, url]));

  it('take in a file that one of them knows, and tell of files that none can read', async () => {
    const { failures, messages } = await load(allUrls());
    const taken = messages.flatMap((message) =>
      message.kind === 'summary' ? message.sources : [],
    );
    expect(taken).toEqual([expect.objectContaining({ source: 'own', read: 1, accepted: 1 })]);
    expect(failures.filter((failure) => failure.startsWith('unknown'))).toEqual([
      'unknown.passage.ndjson: no owner has records of the kind that it names',
    ]);
    expect(failures).toContain('typo.mapping.yaml: no owner has records of the kind that it names');
    expect(failures.filter((failure) => /known\.passage/.test(failure))).toHaveLength(1);
    expect(failures).toContainEqual(
      expect.stringMatching(/^reference: cut-off\.passage\.ndjson, line 1: the line is not JSON/),
    );
    expect(fs.existsSync(path.join(state, 'directory.json'))).toBe(true);
  });

  it('are given no other owner’s database, not even from the environment', async () => {
    const before = process.env.ACCESS_DATABASE_URL;
    process.env.ACCESS_DATABASE_URL = databases.get('access')!.url;
    const { failures } = await load({ ...allUrls(), access: '' });
    if (before === undefined) delete process.env.ACCESS_DATABASE_URL;
    else process.env.ACCESS_DATABASE_URL = before;
    expect(failures).toContainEqual(
      expect.stringContaining('access: environment: ACCESS_DATABASE_URL is missing'),
    );
  });
});

describe('npm run load', () => {
  const run = (...args: string[]) =>
    new Promise<{ code: unknown; complaint: string }>((done) => {
      const command = ['shared/tools/run.cjs', 'shared/tools/load/main.ts', ...args];
      const options = { cwd: PROJECT, env: { ...process.env, PASSAGE_HOME: state } };
      execFile(process.execPath, command, options, (error, _, complaint) =>
        done({ code: error?.code ?? 0, complaint }),
      );
    });

  it.each([
    [[], /say what to load/],
    [['--data', 'a', '--samples'], /--data or --samples, not both/],
    [['--dta', 'a'], /Unknown option '--dta'/],
  ])('with the arguments %j says how it is used and fails', async (args, complaint) => {
    const told = await run(...args);
    expect(told.code).toBe(1);
    expect(told.complaint).toMatch(complaint);
    expect(told.complaint).toContain('usage: npm run load');
  });
});
