import { Counter, Gauge, Histogram, Registry } from 'prom-client';

/** What the gateway counts; labels are names of subgraphs and codes, never values of a request. */
export interface GatewayMetrics {
  readonly request: (status: number, milliseconds: number) => void;
  readonly call: (subgraph: string, outcome: string, milliseconds: number) => void;
  readonly breaker: (subgraph: string, isOpen: boolean) => void;
  readonly supergraph: (outcome: 'taken' | 'refused') => void;
  /** All of it as Prometheus reads it. */
  readonly text: () => Promise<string>;
}

const SECONDS = [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20];

/** Counts for one gateway; `inFlight` says how many questions are being answered. */
export function createMetrics(inFlight: () => number): GatewayMetrics {
  const registry = new Registry();
  const registers = [registry];
  const requests = new Histogram({
    name: 'passage_gateway_request_seconds',
    help: 'Time from the head of a question to the end of its answer.',
    labelNames: ['status'] as const,
    buckets: SECONDS,
    registers,
  });
  const calls = new Histogram({
    name: 'passage_gateway_subgraph_call_seconds',
    help: 'Time of a call of a subgraph, retries included.',
    labelNames: ['subgraph', 'outcome'] as const,
    buckets: SECONDS,
    registers,
  });
  const breakers = new Gauge({
    name: 'passage_gateway_breaker_open',
    help: '1 while a subgraph is left alone after failures in a row.',
    labelNames: ['subgraph'] as const,
    registers,
  });
  const supergraphs = new Counter({
    name: 'passage_gateway_supergraphs_total',
    help: 'New supergraphs, taken or refused.',
    labelNames: ['outcome'] as const,
    registers,
  });
  addProcessGauges(registers, inFlight);
  return {
    request: (status, milliseconds) =>
      requests.observe({ status: String(status) }, milliseconds / 1_000),
    call: (subgraph, outcome, milliseconds) =>
      calls.observe({ subgraph, outcome }, milliseconds / 1_000),
    breaker: (subgraph, isOpen) => breakers.set({ subgraph }, Number(isOpen)),
    supergraph: (outcome) => supergraphs.inc({ outcome }),
    text: () => registry.metrics(),
  };
}

function addProcessGauges(registers: Registry[], inFlight: () => number): void {
  new Gauge({
    name: 'passage_gateway_questions_in_flight',
    help: 'Questions being answered now.',
    registers,
    collect() {
      this.set(inFlight());
    },
  });
  new Gauge({
    name: 'passage_gateway_resident_bytes',
    help: 'Memory of the process.',
    registers,
    collect() {
      this.set(process.memoryUsage.rss());
    },
  });
  new Gauge({
    name: 'passage_gateway_cpu_seconds',
    help: 'CPU that the process used since it started.',
    registers,
    collect() {
      const { user, system } = process.cpuUsage();
      this.set((user + system) / 1e6);
    },
  });
}
