import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { RunningServer } from '../../shared/runtime/subgraph-server';
import { startSubgraphServer } from '../../shared/runtime/subgraph-server';
import type { ServiceProcess } from '../testkit/service-process';
import { startService } from '../testkit/service-process';
import { testCallKeys, testKeysFolder } from '../testkit/signed-calls';
import { silentLog } from '../testkit/silent-log';

const PROJECT = resolve(__dirname, '..', '..');
const run = promisify(execFile);

const CLINICS = `
extend schema
  @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  @link(url: "https://passage.example/responsibility/v1.0", import: ["@sensitivity"])
directive @sensitivity(level: Sensitivity!) on OBJECT | INTERFACE | FIELD_DEFINITION
enum Sensitivity { LOW MODERATE HIGH SEVERE }
type Query @sensitivity(level: LOW) { clinics: [Clinic!] }
type Clinic @key(fields: "id") @sensitivity(level: LOW) { id: ID! name: String area: AdminArea }
type AdminArea @key(fields: "pcode") @sensitivity(level: LOW) { pcode: ID! clinics: [Clinic!] }
`;

describe('adding a subgraph of one’s own', () => {
  const callKeys = testKeysFolder(['clinics']);
  const folder = mkdtempSync(join(tmpdir(), 'passage-own-'));
  const config = join(folder, 'supergraph.yaml');
  const supergraph = join(folder, 'supergraph.graphql');
  let clinics: RunningServer;
  let gateway: ServiceProcess | undefined;

  beforeAll(async () => {
    const clinic = { id: 'c1', name: 'Clinic of Khartoum', area: { pcode: 'SD01' } };
    clinics = await startSubgraphServer(
      {
        name: 'clinics',
        typeDefs: CLINICS,
        resolvers: { Query: { clinics: () => [clinic] } },
        createContext: () => ({}),
        stats: () => ({}),
      },
      { host: '127.0.0.1', port: 0, callKeys: () => testCallKeys('clinics'), log: silentLog },
    );
  });
  afterAll(async () => {
    await gateway?.stop();
    await clinics.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  /** The project's own supergraph.yaml with one more subgraph, as the README tells. */
  function writeConfig(contract: string): void {
    writeFileSync(join(folder, 'clinics.graphql'), contract);
    const ours = readFileSync(join(PROJECT, 'supergraph.yaml'), 'utf8');
    const absolute = ours.replaceAll('file: ./', `file: ${PROJECT}/`);
    const url = `http://127.0.0.1:${clinics.port}/graphql`;
    const own = `  clinics:\n    routing_url: ${url}\n    schema:\n      file: ./clinics.graphql\n`;
    writeFileSync(config, absolute + own);
  }

  const compose = (...args: string[]) =>
    run(process.execPath, ['shared/tools/run.cjs', 'gateway/commands/compose.ts', ...args], {
      cwd: PROJECT,
    }).then(
      ({ stdout }) => ({ code: 0, text: stdout }),
      ({ code, stdout, stderr }) => ({ code: code as number, text: `${stdout}${stderr}` }),
    );

  it('is checked: what fits is listed by owner', async () => {
    writeConfig(CLINICS);
    const { code, text } = await compose('--config', config, '--check');
    expect(text).toContain('8 subgraphs compose');
    expect(text).toMatch(/clinics: .*entities by key: .*Clinic/);
    expect(code).toBe(0);
  });

  it('is checked: a field without a level of sensitivity is refused by name', async () => {
    writeConfig(CLINICS.replace('"id") @sensitivity(level: LOW)', '"id")'));
    const { code, text } = await compose('--config', config, '--check');
    expect(code).toBe(1);
    expect(text).toMatch(/SENSITIVITY_MISSING {2}subgraphs: clinics {2}at: Clinic\.name/);
    expect(text).not.toContain('Query.clinics');
  });

  it('is checked: what does not fit is explained with subgraph, type, field and what to do', async () => {
    writeConfig(CLINICS.replace('pcode: ID!', 'pcode: ID! name: Int'));
    const { code, text } = await compose('--config', config, '--check');
    expect(code).toBe(1);
    expect(text).toContain('AdminArea.name');
    expect(text).toContain('clinics');
    expect(text).toContain('reference');
    expect(text).toMatch(/To do: \S+/);
  });

  it('is served by the gateway beside the others', async () => {
    writeConfig(CLINICS);
    expect((await compose('--config', config, '--out', supergraph)).code).toBe(0);
    const environment = { GATEWAY_CALL_KEYS: callKeys, GATEWAY_LOG_LEVEL: 'silent' };
    const args = ['--supergraph', supergraph, '--port', '0'];
    gateway = await startService('gateway/main.ts', environment, args);
    const response = await fetch(`http://127.0.0.1:${gateway.port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ clinics { name area { pcode } } }' }),
    });
    expect(await response.json()).toEqual({
      data: { clinics: [{ name: 'Clinic of Khartoum', area: { pcode: 'SD01' } }] },
    });
  });
});
