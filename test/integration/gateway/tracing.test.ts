import { createHash } from 'node:crypto';
import { type Server, createServer } from 'node:http';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { noteOutlet } from '../../testkit/canaries';
import { post } from '../../fixtures/gateway/http';
import { ProgramProcess } from '../../fixtures/gateway/start-process';
import { TwoOwners } from '../../fixtures/gateway/two-owners';

interface SentSpan {
  readonly name: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly attributes: readonly { readonly key: string; readonly value: object }[];
}

const QUERY = 'query Named($code: ID!) { plan(code: $code) { name area { name } } }';
const BODY = { query: QUERY, variables: { code: 'HSDN26' }, operationName: 'Named' };
const KEY = 'a-key-of-ocha';
const FOREIGN = { id: 'a'.repeat(32), parent: 'b'.repeat(16) };
const TRACEPARENT = `00-${FOREIGN.id}-${FOREIGN.parent}-01`;

describe('traces', () => {
  let owners: TwoOwners;
  let collector: Server;
  let endpoint: string;
  let folder: string;
  const bodies: string[] = [];

  beforeAll(async () => {
    owners = await new TwoOwners().start();
    folder = await mkdtemp(path.join(tmpdir(), 'passage-traces-'));
    collector = createServer((request, response) => {
      let text = '';
      request.on('data', (chunk: Buffer) => (text += chunk.toString('utf8')));
      request.on('end', () => {
        noteOutlet('trace', text);
        if (request.url === '/v1/traces') bodies.push(text);
        response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
      });
    });
    await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve));
    endpoint = `http://127.0.0.1:${(collector.address() as AddressInfo).port}`;
  });
  beforeEach(() => {
    bodies.length = 0;
    return owners.heal();
  });
  afterAll(async () => {
    await owners.stop();
    await rm(folder, { recursive: true });
    collector.closeAllConnections();
    await new Promise((resolve) => collector.close(resolve));
  });

  /** Asks once for each set of headers, of a gateway in a process of its own, and gives what it sent. */
  const spansOf = async (
    environment: Record<string, string>,
    ...asked: Record<string, string>[]
  ): Promise<SentSpan[]> => {
    const supergraph = path.join(folder, 'supergraph.graphql');
    const keysFile = path.join(folder, 'keys.json');
    await writeFile(supergraph, owners.supergraphSdl());
    const sha256 = createHash('sha256').update(KEY).digest('hex');
    await writeFile(keysFile, JSON.stringify([{ organization: 'ocha', sha256 }]));
    const gateway = new ProgramProcess(
      'gateway/main.ts',
      ['--supergraph', supergraph, '--port', '0'],
      {
        ...{ GATEWAY_KEYS_FILE: keysFile, GATEWAY_LOG_LEVEL: 'error' },
        ...environment,
      },
    );
    const port = await gateway.ready();
    for (const headers of asked) {
      const answer = await post(port, BODY, headers);
      expect(answer.json()).toEqual({
        data: { plan: { name: 'Sudan 2026', area: { name: 'Sudan' } } },
      });
    }
    expect((await gateway.stop()).exitCode).toBe(0);
    return bodies.flatMap(spansIn);
  };
  const received = () =>
    [...owners.plans.calls, ...owners.places.calls].map(({ headers }) => headers['traceparent']);

  it('show a request, its plan and its calls, told to join; a known caller’s trace is taken (A11)', async () => {
    const spans = await spansOf(
      { GATEWAY_OTLP_ENDPOINT: endpoint, GATEWAY_TRACE_RATIO: '1' },
      { traceparent: TRACEPARENT },
      { traceparent: TRACEPARENT, 'x-passage-key': KEY },
    );
    const roots = spans.filter(({ name }) => name === 'request');
    expect(roots).toHaveLength(2);
    const [anonymous, known] = roots;
    expect(anonymous?.parentSpanId).toBeFalsy();
    expect(anonymous?.traceId).not.toBe(FOREIGN.id);
    expect([known?.traceId, known?.parentSpanId]).toEqual([FOREIGN.id, FOREIGN.parent]);
    for (const root of roots) {
      const inside = spans.filter(({ parentSpanId }) => parentSpanId === root.spanId);
      expect(inside.map(({ name }) => name).sort()).toEqual([
        'plan',
        'subgraph call',
        'subgraph call',
      ]);
      expect(new Set(inside.map(({ traceId }) => traceId))).toEqual(new Set([root.traceId]));
    }
    const calls = spans.filter(({ name }) => name === 'subgraph call');
    expect(received().sort()).toEqual(
      calls.map(({ traceId, spanId }) => `00-${traceId}-${spanId}-01`).sort(),
    );
    const keys = new Set(spans.flatMap(({ attributes }) => attributes.map(({ key }) => key)));
    expect([...keys].sort()).toEqual([
      'graphql.operation.name',
      'graphql.operation.type',
      'http.response.status_code',
      'passage.caller',
      'passage.outcome',
      'passage.subgraph',
    ]);
    // Names and codes; nothing that was asked or answered, and nobody's address.
    expect(bodies.join()).not.toMatch(/HSDN26|Sudan|plan\(|127\.0\.0\.1:\d+\/graphql/);
  });

  it('are sampled by the gateway alone, whatever a caller asks for', async () => {
    const spans = await spansOf(
      { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, GATEWAY_TRACE_RATIO: '0' },
      { traceparent: TRACEPARENT, 'x-passage-key': KEY },
    );
    expect(spans).toEqual([]);
    expect(received()).toEqual([expect.stringMatching(/-00$/), expect.stringMatching(/-00$/)]);
  });

  it('are neither made nor told when no collector is named', async () => {
    const gateway = owners.gateway();
    const port = await gateway.listen();
    await post(port, BODY, { traceparent: TRACEPARENT });
    expect(received()).toEqual([undefined, undefined]);
    await gateway.stop();
  });
});

function spansIn(body: string): SentSpan[] {
  const { resourceSpans } = JSON.parse(body) as {
    resourceSpans: { scopeSpans: { spans: SentSpan[] }[] }[];
  };
  return resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans));
}
