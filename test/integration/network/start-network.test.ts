import { createHash } from 'node:crypto';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { DEVELOPMENT_ORGANIZATIONS } from '../../../shared/tools/start-network/development-organizations';
import type { Run } from './network-under-test';
import {
  THROUGH_SHELL,
  addresses,
  factsOf,
  processesOf,
  runProject,
  temporaryHome,
  until,
} from './network-under-test';

describe('the network', () => {
  const home = temporaryHome();
  let run: Run;
  let urls: Record<string, string>;

  beforeAll(async () => {
    run = runProject(home);
    urls = await addresses(run);
  });

  afterAll(async () => {
    run.child.kill('SIGTERM');
    await run.ended;
    fs.rmSync(home, { recursive: true });
  });

  it('shows one screen with addresses, what is loaded, questions and new keys', () => {
    const screen = run.output();
    expect(Object.keys(urls)).toEqual(['gateway', 'reference', 'beta', 'postgres']);
    expect(screen).toMatch(/reference +http\S+ +field note 1\n/);
    expect(screen).toMatch(/beta +http\S+ +field note 1, resolved 1\n/);
    expect(screen).toContain('Samples of reference: 1 accepted, 2 rejected.');
    expect(screen.match(/^ +curl -s http/gm)).toHaveLength(3);
    expect(screen.split('\n').length).toBeLessThan(40);
  });

  it('lets the loaders of the others resolve names by the directory of the reference', () => {
    expect(run.output()).toMatch(/beta .* resolved 1/);
    expect(run.output()).not.toMatch(/reference .* resolved 1/);
  });

  it('keeps of each development key only its hash', () => {
    const key = /^ {2}ocha +(\S+)$/m.exec(run.output())?.[1] ?? '';
    const file = path.join(home, 'keys.json');
    const sha256 = createHash('sha256').update(key).digest('hex');
    expect(JSON.parse(fs.readFileSync(file, 'utf8'))).toContainEqual({
      organization: 'ocha',
      sha256,
      shown: true,
    });
    expect(fs.readFileSync(file, 'utf8')).not.toContain(key);
    expect(fs.statSync(file).mode & 0o777).toBe(0o600);
  });

  it('gives each service its own variables and no other', async () => {
    const variables = { reference: 'REFERENCE', beta: 'BETA' };
    for (const [name, prefix] of Object.entries(variables)) {
      const given = (await factsOf(urls[name])).variables as string[];
      expect(given.sort()).toEqual(
        ['CALL_KEYS', 'DATABASE_URL', 'PORT', 'SHARING_FOLDER', 'STEWARD_KEY'].map(
          (variable) => `${prefix}_${variable}`,
        ),
      );
    }
    expect(((await factsOf(urls.gateway)).variables as string[]).sort()).toEqual([
      'GATEWAY_CALL_KEYS',
      'GATEWAY_EXAMPLES_FILE',
      'GATEWAY_KEYS_FILE',
      'GATEWAY_MIRROR_FOLDER',
      'GATEWAY_PORT',
      'GATEWAY_RECEIPT_KEY_FILE',
      'GATEWAY_SHARING_FOLDER',
      'GATEWAY_STEWARD_KEY',
      'GATEWAY_SUPERGRAPH',
    ]);
  });

  it('composes the contracts under the addresses on which the services listen', () => {
    const config = fs.readFileSync(path.join(home, 'supergraph.graphql'), 'utf8');
    expect(config).toContain(`routing_url: ${urls.reference}`);
    expect(config).toContain('subgraphs/beta/schema.graphql');
  });

  it('says where it runs when it is started again beside itself', async () => {
    const second = runProject(home);
    expect(await second.ended).toEqual({ code: 1, signal: null });
    expect(second.output()).toContain(`its gateway answers on ${urls.gateway}`);
    expect(second.output()).not.toContain('    at ');
  });

  it('starts a service again that ended', async () => {
    const before = await factsOf(urls.beta);
    await fetch(`${new URL(urls.beta ?? '').origin}/die`).catch(() => undefined);
    await until(() => run.output().includes('The beta service answers again.'), 'the restart');
    expect(run.output()).toContain('The beta service ended with exit code 3; starting it again.');
    expect((await factsOf(urls.beta)).pid).not.toBe(before.pid);
  });

  it('leaves no process when interrupted, and finds its data and keys at the next start', async () => {
    expect(processesOf(home).length).toBeGreaterThan(4);
    run.child.kill('SIGINT');
    expect(await run.ended).toEqual({ code: 0, signal: null });
    await until(() => processesOf(home).length === 0, 'the end of all');

    run = runProject(home);
    urls = await addresses(run);
    expect((await factsOf(urls.reference)).records).toEqual({ field_note: 1 });
    expect(run.output()).toMatch(/reference +http\S+ +field note 1\n/);
    expect(run.output()).not.toContain('Development keys');
  });

  it('stops with the reason when its database ends', async () => {
    const data = path.join(home, 'postgres/server/data/postmaster.pid');
    process.kill(Number(fs.readFileSync(data, 'utf8').split('\n')[0]), 'SIGINT');
    expect(await run.ended).toEqual({ code: 1, signal: null });
    expect(run.output()).toContain('the embedded PostgreSQL ended by itself');
    await until(() => processesOf(home).length === 0, 'the end of all');
  });
});

describe('samples that cannot be loaded', () => {
  it('are told, tried again at the next start, and keep nobody from asking', async () => {
    const home = temporaryHome();
    const first = runProject(home, { LOADER_FAILS: '1' });
    const urls = await addresses(first);
    expect((await factsOf(urls.beta)).pid).toBeGreaterThan(0);
    expect(first.output()).toContain(
      'The samples of beta were not loaded: notes.txt: row 2 is cut',
    );
    expect(first.output()).toMatch(/beta +http\S+ +no records yet\n/);
    first.child.kill('SIGTERM');
    await first.ended;

    const second = runProject(home);
    await addresses(second);
    expect(second.output()).toMatch(/beta +http\S+ +field note 1/);
    second.child.kill('SIGTERM');
    await second.ended;
    fs.rmSync(home, { recursive: true });
  });
});

describe('a start that is interrupted', () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'leaves nothing running after %s',
    async (signal) => {
      const home = temporaryHome();
      const run = runProject(home, {}, ['--no-samples']);
      await until(() => run.output().includes('Starting'), 'the first line');
      await new Promise((resolve) =>
        setTimeout(resolve, { SIGINT: 100, SIGTERM: 700, SIGHUP: 1_500 }[signal]),
      );
      run.child.kill(signal);
      expect(await run.ended).toEqual({ code: 0, signal: null });
      await until(() => processesOf(home).length === 0, 'the end of all');
      fs.rmSync(home, { recursive: true });
    },
  );

  it('leaves nothing running after two signals at once, as some shells under npm give them', async () => {
    const home = temporaryHome();
    const run = runProject(home, {}, ['--no-samples']);
    await until(() => run.output().includes('Starting'), 'the first line');
    await until(() => processesOf(home).some((pid) => pid !== run.child.pid), 'the first process');
    run.child.kill('SIGINT');
    run.child.kill('SIGTERM');
    await run.ended;
    await until(() => processesOf(home).length === 0, 'the end of all');
    fs.rmSync(home, { recursive: true });
  });

  it('leaves nothing running after SIGKILL either', async () => {
    const home = temporaryHome();
    const run = runProject(home, {}, ['--no-samples']);
    await addresses(run);
    run.child.kill('SIGKILL');
    await run.ended;
    await until(() => processesOf(home).length === 0, 'the end of all');
    fs.rmSync(home, { recursive: true });
  });
});

describe('a start by npm', () => {
  it('ends with the shell between npm and the network', async () => {
    const home = temporaryHome();
    const run = runProject(home, { npm_lifecycle_event: 'start' }, ['--no-samples'], THROUGH_SHELL);
    await addresses(run);
    run.child.kill('SIGTERM');
    expect(await run.ended).toEqual({ code: null, signal: 'SIGTERM' });
    await until(() => processesOf(home).length === 0, 'the end of all');
    fs.rmSync(home, { recursive: true });
  });
});

describe('the development keys', () => {
  it('are for organizations that the reference subgraph knows', () => {
    const reference = path.resolve(__dirname, '../../../subgraphs/reference');
    const text = ['samples/organizations', 'ingest/lists/core-organizations']
      .map((name) => fs.readFileSync(path.join(reference, `${name}.passage.ndjson`), 'utf8'))
      .join('');
    const known = [...text.matchAll(/"recordId":"([^"]+)"/g)].map(([, id = '']) =>
      id.toLowerCase(),
    );
    expect(known).toEqual(expect.arrayContaining([...DEVELOPMENT_ORGANIZATIONS]));
  });
});

describe('a start that cannot work', () => {
  const home = temporaryHome();
  afterAll(() => fs.rmSync(home, { recursive: true }));

  async function outcome(environment: NodeJS.ProcessEnv, ...args: string[]): Promise<string> {
    const run = runProject(home, environment, args);
    expect(await run.ended).toEqual({ code: 1, signal: null });
    expect(run.output()).not.toContain('    at ');
    await until(() => processesOf(home).length === 0, 'the end of all');
    return run.output();
  }

  it('names the variable of a port in use', async () => {
    const taken = net.createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    const { port } = taken.address() as net.AddressInfo;
    expect(await outcome({ BETA_PORT: String(port) })).toMatch(
      `port ${port} (BETA_PORT) is taken by another program`,
    );
    taken.close();
  });

  it('names the variable of a port that is none', async () => {
    expect(await outcome({ REFERENCE_PORT: 'eighty' })).toContain(
      'REFERENCE_PORT: "eighty" is not a port',
    );
  });

  it('names the variable of a database that does not answer', async () => {
    const url = 'postgres://someone:hidden@127.0.0.1:1/reference';
    const said = await outcome({ REFERENCE_DATABASE_URL: url });
    expect(said).toContain(
      'REFERENCE_DATABASE_URL: cannot use the database reference on 127.0.0.1:1',
    );
    expect(said).not.toContain('hidden');
  });

  it('repeats what a service wrote before it ended', async () => {
    expect(await outcome({ GATEWAY_FAILS: '1' })).toContain('the schema of the gateway is torn');
  });

  it('keeps the development keys for the first screen that shows them', async () => {
    expect(await outcome({ COMPOSE_FAILS: '1' })).not.toContain('Development keys');
    const run = runProject(home, {}, ['--no-samples']);
    await addresses(run);
    expect(run.output()).toContain('Development keys');
    run.child.kill('SIGTERM');
    await run.ended;
  });

  it('repeats what the composition found', async () => {
    expect(await outcome({ COMPOSE_FAILS: '1' })).toContain('two owners claim it');
  });

  it('refuses an option that it does not know', async () => {
    expect(await outcome({}, '--fast')).toContain("Unknown option '--fast'");
    expect(await outcome({}, '--port-base', 'x')).toContain('--port-base: not a port number');
  });

  it('names a state folder that cannot be written', async () => {
    const file = path.join(home, 'file');
    fs.writeFileSync(file, '');
    expect(await outcome({ PASSAGE_HOME: file })).toContain('state folder cannot be written');
  });
});
