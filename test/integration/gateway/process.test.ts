import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { readMirror } from '../../../shared/runtime/sharing/mirror-file';
import { composedElsewhere } from '../../fixtures/gateway/composed-elsewhere';
import { post } from '../../fixtures/gateway/http';
import { ANOTHERS_RAID, RAIDS_OWNER, RATED_HEAD } from '../../fixtures/gateway/protected-raids';
import { sha256 } from '../../fixtures/gateway/holdings';
import { RAID, RatedOwners } from '../../fixtures/gateway/rated-owners';
import { ProgramProcess, runProgram } from '../../fixtures/gateway/start-process';
import { TwoOwners } from '../../fixtures/gateway/two-owners';

const GATEWAY = 'gateway/main.ts';
const QUERY = '{ plan(code: "HSDN26") { name } }';

describe('the gateway as a process', () => {
  let owners: TwoOwners;
  let folder: string;
  let supergraph: string;

  beforeAll(async () => {
    owners = await new TwoOwners().start();
    folder = mkdtempSync(path.join(tmpdir(), 'passage-gateway-'));
    supergraph = path.join(folder, 'supergraph.graphql');
    writeFileSync(supergraph, owners.supergraphSdl());
  });
  afterAll(async () => {
    await owners.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('serves a supergraph file, logs JSON lines only, and ends at SIGTERM', async () => {
    const gateway = new ProgramProcess(GATEWAY, ['--supergraph', supergraph, '--port', '0']);
    const port = await gateway.ready();
    expect((await post(port, { query: QUERY })).json()).toEqual({
      data: { plan: { name: 'Sudan 2026' } },
    });
    const { exitCode, stdout, stderr } = await gateway.stop();
    expect(exitCode).toBe(0);
    expect(stderr).toBe('');
    for (const line of stdout.trim().split('\n')) expect(JSON.parse(line)).toHaveProperty('level');
  });

  it('takes a new supergraph while it runs, and keeps the old one when the new is none', async () => {
    const file = path.join(folder, 'changing.graphql');
    writeFileSync(file, owners.supergraphSdl());
    const gateway = new ProgramProcess(GATEWAY, ['--supergraph', file, '--port', '0']);
    const port = await gateway.ready();
    const query = '{ plan(code: "HSDN26") { title: name area { name } } }';
    expect((await post(port, { query })).status).toBe(200);

    writeFileSync(file, 'type Query { half');
    await sleep(2_500);
    expect((await post(port, { query })).status).toBe(200);

    writeFileSync(file, owners.supergraphSdl().replaceAll(/\bpopulation\b/g, 'people'));
    const renamed = '{ __type(name: "Area") { fields { name } } }';
    for (let i = 0; i < 40; i++) {
      if ((await post(port, { query: renamed })).text.includes('people')) break;
      await sleep(100);
    }
    expect((await post(port, { query: renamed })).text).toContain('people');
    expect((await post(port, { query })).status).toBe(200);
    const { stdout } = await gateway.stop();
    expect(stdout).toContain('the earlier one stays');
  }, 30_000);

  it('shows nothing protected without a log of readings, unless it is told to keep none', async () => {
    const rated = await new RatedOwners().start();
    const [file, keysFile] = ['rated.graphql', 'keys.json'].map((name) => path.join(folder, name));
    writeFileSync(file!, rated.supergraphSdl());
    writeFileSync(keysFile!, JSON.stringify([{ organization: 'ocha', sha256: sha256('ours') }]));
    const query = '{ raid(id: "r1") { day actor } }';
    const headers = { 'x-passage-key': 'ours', 'passage-purpose': 'coordination' };
    const answerOf = async (mirror: Record<string, string>) => {
      const gateway = new ProgramProcess(GATEWAY, ['--supergraph', file!, '--port', '0'], {
        GATEWAY_KEYS_FILE: keysFile!,
        ...mirror,
      });
      const port = await gateway.ready();
      const [open, known] = [
        await post(port, { query: '{ raid(id: "r1") { day } }' }, headers),
        await post(port, { query }, headers),
      ];
      await gateway.stop();
      expect(open.json()).toEqual({ data: { raid: { day: RAID.day } } });
      return known.json();
    };
    const shown = { data: { raid: { day: RAID.day, actor: RAID.actor } } };
    try {
      expect(await answerOf({})).toEqual({
        errors: [expect.objectContaining({ extensions: { code: 'MIRROR_UNWRITABLE' } })],
      });
      expect(await answerOf({ GATEWAY_MIRROR_FOLDER: 'none' })).toEqual(shown);
      const mirror = path.join(folder, 'mirror');
      expect(await answerOf({ GATEWAY_MIRROR_FOLDER: mirror })).toEqual(shown);
      expect(readMirror(mirror).entries).toHaveLength(1);
    } finally {
      await rated.stop();
    }
  }, 60_000);

  it('does not start with a supergraph whose owners did not consent, nor take it while it runs', async () => {
    const protection = RAIDS_OWNER();
    const drawing = `${ANOTHERS_RAID} { id: ID! place: String @external near: String @requires(fields: "place") }`;
    const refused = composedElsewhere({
      ...{ protection, logistics: `${RATED_HEAD} { a: Int } ${drawing}` },
    });
    const file = path.join(folder, 'unconsented.graphql');
    writeFileSync(file, refused);
    const result = await runProgram(GATEWAY, ['--supergraph', file, '--port', '0']);
    expect(result.exitCode).toBe(1);
    expect(result.stderr.trim().split('\n')).toHaveLength(1);
    expect(result.stderr).toContain(
      'COMPOSITION_FAILED "logistics" uses @requires on "Raid.place"',
    );

    writeFileSync(file, owners.supergraphSdl());
    const gateway = new ProgramProcess(GATEWAY, ['--supergraph', file, '--port', '0']);
    const port = await gateway.ready();
    writeFileSync(file, refused);
    await sleep(2_500);
    expect((await post(port, { query: QUERY })).status).toBe(200);
    const { stdout } = await gateway.stop();
    const told = stdout.split('\n').find((line) => line.includes('the earlier one stays'));
    expect(told).toContain('which \\"protection\\" does not give to everybody');
  }, 30_000);

  it('a port in use is one sentence and exit code 1', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const result = await runProgram(GATEWAY, ['--supergraph', supergraph, '--port', String(port)]);
    server.close();
    expect(result.exitCode).toBe(1);
    expect(result.stderr.trim().split('\n')).toHaveLength(1);
    expect(result.stderr).toContain(`port ${port} is taken`);
  });

  it.each([
    [['--supergraph', '/nowhere/supergraph.graphql'], '/nowhere/supergraph.graphql'],
    [['--supergraph', __filename], 'not GraphQL'],
    [['--surprise', 'x'], '--surprise'],
    [['--port'], '--port'],
    [[], 'GATEWAY_SUPERGRAPH'],
    [['--supergraph', 'x', '--port', '99999'], '99999'],
  ])('options %j: one sentence that names the fault, and exit code 1', async (args, named) => {
    const result = await runProgram(GATEWAY, args);
    expect(result.exitCode).toBe(1);
    expect(result.stdout).toBe('');
    expect(result.stderr.trim().split('\n')).toHaveLength(1);
    expect(result.stderr).toContain(named);
  });

  it('lists every bad variable at once', async () => {
    const result = await runProgram(GATEWAY, ['--supergraph', supergraph], {
      GATEWAY_PORT: 'high',
      GATEWAY_MAX_DEPTH: '-1',
      GATEWAY_LOG_LEVEL: 'loud',
    });
    expect(result.exitCode).toBe(1);
    for (const name of ['GATEWAY_PORT', 'GATEWAY_MAX_DEPTH', 'GATEWAY_LOG_LEVEL']) {
      expect(result.stderr).toContain(name);
    }
  });

  it.each([
    ['GATEWAY_SUBGRAPHS_FILE', '{ "plans": { "timeout": 1 } }', 'plans.timeout'],
    ['GATEWAY_SUBGRAPHS_FILE', '{', 'JSON object'],
    ['GATEWAY_TRUSTED_DOCUMENTS', '{ "abc": "{ a }" }', 'entry 1'],
    ['GATEWAY_TRUSTED_FOR', 'some', 'everybody'],
    ['GATEWAY_CSRF_PREVENTION', 'maybe', 'true or false'],
    ['GATEWAY_SUBGRAPH_RETRIES', '-1', 'a whole number'],
    ['GATEWAY_SUPERGRAPH', 'http://127.0.0.1:1/supergraph', 'GATEWAY_SUPERGRAPH'],
  ])('%s of %s: one sentence that names %s', async (variable, value, named) => {
    const isFile = /FILE|DOCUMENTS/.test(variable);
    const file = path.join(folder, 'settings.json');
    if (isFile) writeFileSync(file, value);
    const environment = { GATEWAY_SUPERGRAPH: supergraph, [variable]: isFile ? file : value };
    const result = await runProgram(GATEWAY, [], environment);
    expect(result.exitCode).toBe(1);
    expect(result.stderr.trim().split('\n')).toHaveLength(1);
    expect(result.stderr).toContain(named);
  });

  it('refuses a key list that is none', async () => {
    const keys = path.join(folder, 'keys.json');
    writeFileSync(keys, '[{ "organization": "ocha", "sha256": "short" }]');
    const environment = { GATEWAY_KEYS_FILE: keys };
    const result = await runProgram(GATEWAY, ['--supergraph', supergraph], environment);
    expect(result.exitCode).toBe(1);
    expect(result.stderr).toContain('entry 1');
    expect(result.stderr).not.toContain('short');
  });
});
