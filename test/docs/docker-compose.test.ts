import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { parseApiKeys } from '../../gateway/authorization/api-keys';
import {
  PROJECT,
  compose,
  environmentOf,
  prefixOf,
  read,
  service,
  subgraphs,
} from './docker-files';

/** The variables that Docker fills in from outside, with what stands after their names. */
function references(text: string): { name: string; rest: string }[] {
  const found = text.matchAll(/\$\{(\w+)([^}]*)\}/g);
  return [...found].map(([, name = '', rest = '']) => ({ name, rest }));
}

describe('docker-compose.yml', () => {
  it('runs every subgraph that exists, the gateway, and nothing unknown', () => {
    expect(subgraphs).not.toEqual([]);
    const own = ['call-keys', 'gateway', 'postgres', 'receipt-key', 'sharing', 'supergraph'];
    const known = [...subgraphs, ...own].sort();
    expect(Object.keys(compose.services).sort()).toEqual(known);
  });

  it('composes with the agreements that the gateway follows', () => {
    const { GATEWAY_SHARING_FOLDER, GATEWAY_STEWARD_KEY } = environmentOf('gateway');
    expect(environmentOf('supergraph')).toEqual({ GATEWAY_SHARING_FOLDER, GATEWAY_STEWARD_KEY });
    expect(service('supergraph').volumes).toContain('sharing:/sharing:ro');
    // An agreement that ends keeps no gateway from starting.
    expect(service('supergraph').command).toContain('--leave-out-lapsed');
  });

  it.each([...subgraphs, 'gateway'])('runs the main file of %s', (name) => {
    const [file = ''] = service(name).command ?? [];
    expect(file).toBe(name === 'gateway' ? 'gateway/main.ts' : `subgraphs/${name}/main.ts`);
    expect(fs.existsSync(path.join(PROJECT, file))).toBe(true);
  });

  it.each([...subgraphs, 'gateway'])('asks %s for its health on the port it listens on', (name) => {
    const [how, program, script = '', port] = service(name).healthcheck?.test ?? [];
    expect([how, program]).toEqual(['CMD', 'node']);
    expect(fs.existsSync(path.join(PROJECT, script))).toBe(true);
    expect(port).toMatch(/^\d+$/);
    expect(port).toBe(environmentOf(name)[`${prefixOf(name)}PORT`]);
  });

  it('asks PostgreSQL whether it is ready', () => {
    expect(service('postgres').healthcheck?.test).toContain('pg_isready');
  });

  it.each(subgraphs)('gives %s its own database and its own role', (name) => {
    const url = new URL(
      environmentOf(name)[`${prefixOf(name)}DATABASE_URL`]?.replace(/\$\{.*\}/, 'x') ?? '',
    );
    expect([url.username, url.hostname, url.pathname]).toEqual([name, 'postgres', `/${name}`]);
  });

  it.each(subgraphs)('lets %s know no secret but its own', (name) => {
    const text = JSON.stringify(service(name));
    const secrets = references(text)
      .map((reference) => reference.name)
      .filter((secret) => secret !== 'STEWARD');
    expect(secrets).toContain(`${prefixOf(name)}DATABASE_PASSWORD`);
    expect(secrets.filter((secret) => !secret.startsWith(prefixOf(name)))).toEqual([]);
    const keys = environmentOf(name)[`${prefixOf(name)}CALL_KEYS`];
    expect(keys).toBe(`/call-keys/${name}/call-keys.json`);
    const mounted = (service(name).volumes ?? []).filter((it) => it.includes('/call-keys/'));
    expect(mounted).toEqual([`call-keys-${name}:/call-keys/${name}:ro`]);
    const foreign = Object.keys(environmentOf(name)).filter(
      (key) => !key.startsWith(prefixOf(name)),
    );
    expect(foreign).toEqual([]);
  });

  it('keeps the gateway away from the databases and their secrets', () => {
    expect(JSON.stringify(service('gateway'))).not.toMatch(/DATABASE|POSTGRES/);
    expect(service('gateway').networks).toEqual(['graph']);
    expect(service('postgres').networks).toEqual(['databases']);
  });

  it('makes call keys for every subgraph, and gives the gateway all of them to read', () => {
    const volumes = (name: string) =>
      (service(name).volumes ?? []).filter((volume) => volume.startsWith('call-keys-'));
    const wanted = subgraphs.map((name) => `call-keys-${name}:/call-keys/${name}`);
    expect(volumes('call-keys').sort()).toEqual(wanted);
    expect(volumes('gateway').sort()).toEqual(wanted.map((volume) => `${volume}:ro`));
    const command = service('call-keys').command ?? [];
    const [file = ''] = command;
    expect(fs.existsSync(path.join(PROJECT, file))).toBe(true);
    expect(subgraphs.every((name) => command.includes(name))).toBe(true);
  });

  it('lets every subgraph and the gateway follow the agreements that their steward vouches for', () => {
    for (const name of [...subgraphs, 'gateway']) {
      expect(environmentOf(name)).toMatchObject({
        [`${prefixOf(name)}SHARING_FOLDER`]: '${STEWARD:+/sharing}',
        [`${prefixOf(name)}STEWARD_KEY`]: '${STEWARD:-}',
      });
      const volumes = service(name).volumes ?? [];
      expect(volumes).toContain('sharing:/sharing:ro');
      expect(volumes.join()).not.toContain('sharing-keys');
    }
    const { volumes = [], profiles, network_mode: network } = service('sharing');
    expect(volumes).toEqual(
      expect.arrayContaining(['sharing:/state/sharing', 'sharing-keys:/state/sharing-keys']),
    );
    expect([profiles, network]).toEqual([['sharing'], 'none']);
    expect(environmentOf('sharing')).toEqual({ PASSAGE_HOME: '/state' });
  });

  it('keeps the log of readings, in a volume that the gateway alone has', () => {
    expect(environmentOf('gateway').GATEWAY_MIRROR_FOLDER).toBe('/mirror');
    const withMirror = Object.entries(compose.services).filter(([, { volumes = [] }]) =>
      volumes.some((volume) => volume.startsWith('mirror:')),
    );
    expect(withMirror.map(([name]) => name)).toEqual(['gateway']);
  });

  it('has the gateway sign receipts, by a key that is made once and that nobody else reads', () => {
    const file = environmentOf('gateway').GATEWAY_RECEIPT_KEY_FILE;
    expect(service('receipt-key').command).toEqual([
      ...['shared/tools/keys/main.ts', 'make', '--once', '--file', file],
    ]);
    expect(service('receipt-key').network_mode).toBe('none');
    const mounted = Object.entries(compose.services).flatMap(([name, { volumes = [] }]) =>
      volumes.filter((volume) => volume.startsWith('receipt-key:')).map((it) => [name, it]),
    );
    const folder = path.posix.dirname(file ?? '');
    expect(mounted).toEqual([
      ['receipt-key', `receipt-key:${folder}`],
      ['gateway', `receipt-key:${folder}:ro`],
    ]);
    expect(service('gateway').depends_on).toMatchObject({
      'receipt-key': { condition: 'service_completed_successfully' },
    });
  });

  it.each(['/sharing', '/state/sharing', '/state/sharing-keys', '/mirror', '/receipt-key'])(
    'lets the image’s user write to %s, from which its volume takes its owner',
    (folder) => {
      const install = /^RUN install -d -o node -g node ([^$]*)/m.exec(read('Dockerfile'))?.[1];
      expect(install?.split(/[\s\\]+/)).toContain(folder);
    },
  );

  it('names in its head programs that exist', () => {
    const [head = ''] = read('docker-compose.yml').split('\nx-service');
    const programs = [...head.matchAll(/\b(?:shared|gateway|subgraphs)\/[\w/-]+\.ts/g)];
    expect(programs.length).toBeGreaterThan(4);
    for (const [program] of programs) {
      expect(fs.existsSync(path.join(PROJECT, program))).toBe(true);
    }
  });

  it('gives harmonization the key by which it asks, and the gateway the hash of it alone', () => {
    expect(environmentOf('harmonization').HARMONIZATION_GATEWAY_KEY).toMatch(
      /^\$\{HARMONIZATION_GATEWAY_KEY:\?/,
    );
    expect(JSON.stringify(service('gateway'))).not.toContain('HARMONIZATION_GATEWAY_KEY');
    const [secret = ''] = service('gateway').secrets ?? [];
    expect(environmentOf('gateway').GATEWAY_KEYS_FILE).toBe(`/run/secrets/${secret}`);
    expect(compose.secrets[secret]?.file).toMatch(/keys\.json/);
    const line = /echo "(\[\{.*\}\])" > keys\.json/.exec(read('docker-compose.yml'))?.[1] ?? '';
    const written = line.replaceAll('\\"', '"').replace('$sha256', 'a'.repeat(64));
    expect([...parseApiKeys(written).values()]).toEqual([
      expect.objectContaining({ organization: 'harmonization-keeper' }),
    ]);
  });

  it('has no default for any secret', () => {
    const secrets = references(read('docker-compose.yml')).filter(({ name }) =>
      /PASSWORD|SECRET|_KEY$/.test(name),
    );
    expect(secrets.length).toBeGreaterThan(subgraphs.length);
    for (const { rest } of secrets) expect(rest).toMatch(/^:\?/);
  });

  it('makes exactly the databases of the subgraphs, by a script that exists', () => {
    const environment = environmentOf('postgres');
    expect(environment.PASSAGE_DATABASES?.split(' ').sort()).toEqual(subgraphs);
    const given = Object.keys(environment).filter((key) => key.endsWith('_DATABASE_PASSWORD'));
    expect(given.sort()).toEqual(
      subgraphs.map((name) => `${prefixOf(name)}DATABASE_PASSWORD`).sort(),
    );
    const mounted = service('postgres').volumes?.find((volume) => volume.includes('initdb.d'));
    expect(fs.existsSync(path.join(PROJECT, mounted?.split(':')[0] ?? ''))).toBe(true);
  });

  it('composes the contracts of all subgraphs under the addresses of their containers', () => {
    const command = service('supergraph').command ?? [];
    const config = command[command.indexOf('--config') + 1] ?? '';
    const written = parse(read(config)) as {
      subgraphs: Record<string, { routing_url: string; schema: { file: string } }>;
    };
    const { oversight, ...others } = written.subgraphs;
    expect(oversight).toEqual({
      routing_url: 'gateway:oversight',
      schema: { file: '../../../gateway/oversight/schema.graphql' },
    });
    expect(Object.keys(others).sort()).toEqual(subgraphs);
    for (const [name, { routing_url, schema }] of Object.entries(others)) {
      const port = environmentOf(name)[`${prefixOf(name)}PORT`];
      expect(routing_url).toBe(`http://${name}:${port}/graphql`);
      const file = path.resolve(PROJECT, path.dirname(config), schema.file);
      expect(file).toBe(path.join(PROJECT, 'subgraphs', name, 'schema.graphql'));
      expect(fs.existsSync(file)).toBe(true);
    }
  });
});
