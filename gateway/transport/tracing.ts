import type * as OpenTelemetry from '@opentelemetry/api';
import type { Attributes, Span, SpanKind, Tracer } from '@opentelemetry/api';
import type { Caller } from '../../shared/core/caller';

/** A part of a request while it is under way. */
export interface TracedPart {
  /** What a subgraph is told, so that its own spans join (https://www.w3.org/TR/trace-context/). */
  readonly traceparent: string;
  readonly end: (attributes?: Attributes) => void;
}

/** The trace of one request. Attributes are names and codes, never a document or a value. */
export interface RequestTrace {
  readonly part: (name: 'plan' | 'subgraph call', attributes?: Attributes) => TracedPart;
  readonly end: (attributes: Attributes) => void;
}

export interface Tracing {
  /** @param traceparent of a caller that is known; an anonymous one's is never taken. */
  readonly start: (caller: Caller, traceparent: string | undefined) => RequestTrace;
  /** Sends what is left. */
  readonly stop: () => Promise<void>;
}

export interface TracingOptions {
  /** Of an OpenTelemetry collector, for example `http://127.0.0.1:4318`. */
  readonly endpoint: string;
  /** The share of requests that is traced, 0 to 1. */
  readonly ratio: number;
}

const PATH = '/v1/traces';

/** Opens tracing. Its packages are loaded here, so that a gateway without traces has none of their cost. */
export async function openTracing({ endpoint, ratio }: TracingOptions): Promise<Tracing> {
  const api = await import('@opentelemetry/api');
  const { OTLPTraceExporter } = await import('@opentelemetry/exporter-trace-otlp-http');
  const { resourceFromAttributes } = await import('@opentelemetry/resources');
  const sdk = await import('@opentelemetry/sdk-trace-node');
  const sampler = new sdk.TraceIdRatioBasedSampler(ratio);
  const url = endpoint.endsWith(PATH) ? endpoint : endpoint.replace(/\/?$/, PATH);
  const provider = new sdk.NodeTracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'passage-gateway' }),
    // A client that asks to be traced is sampled like any other.
    sampler: new sdk.ParentBasedSampler({
      root: sampler,
      remoteParentSampled: sampler,
      remoteParentNotSampled: sampler,
    }),
    spanProcessors: [new sdk.BatchSpanProcessor(new OTLPTraceExporter({ url }))],
  });
  return tracingWith(api, provider.getTracer('passage-gateway'), () => provider.shutdown());
}

function tracingWith(
  api: typeof OpenTelemetry,
  tracer: Tracer,
  stop: () => Promise<void>,
): Tracing {
  const { ROOT_CONTEXT, trace, SpanKind: Kind } = api;
  const begin = (name: string, kind: SpanKind, attributes: Attributes, context = ROOT_CONTEXT) =>
    tracer.startSpan(name, { kind, attributes }, context);
  return {
    stop,
    start(caller, traceparent) {
      const remote = remoteContext(traceparent);
      const parent = remote && trace.setSpanContext(ROOT_CONTEXT, remote);
      const root = begin('request', Kind.SERVER, callerAttributes(caller), parent);
      const inside = trace.setSpan(ROOT_CONTEXT, root);
      return {
        part(name, attributes = {}) {
          const kind = name === 'plan' ? Kind.INTERNAL : Kind.CLIENT;
          const span = begin(name, kind, attributes, inside);
          return {
            traceparent: traceparentOf(span),
            end: (found = {}) => span.setAttributes(found).end(),
          };
        },
        end: (attributes) => root.setAttributes(attributes).end(),
      };
    },
  };
}

function callerAttributes(caller: Caller): Attributes {
  return {
    'passage.caller': caller.kind === 'ORGANIZATION' ? caller.organization : 'anonymous',
  };
}

const TRACEPARENT = /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/;

function remoteContext(traceparent: string | undefined) {
  const [, traceId, spanId, flags] = TRACEPARENT.exec(traceparent ?? '') ?? [];
  if (traceId === undefined || spanId === undefined || flags === undefined) return undefined;
  if (/^0+$/.test(traceId) || /^0+$/.test(spanId)) return undefined;
  return { traceId, spanId, traceFlags: Number.parseInt(flags, 16) & 1, isRemote: true };
}

function traceparentOf(span: Span): string {
  const { traceId, spanId, traceFlags } = span.spanContext();
  return `00-${traceId}-${spanId}-0${traceFlags & 1}`;
}
