import { DEFAULT_LIMITS, type OperationLimits } from './authorization/operation-limits';

/** How a gateway serves, apart from what it serves. */
export interface GatewayConfig {
  readonly host: string;
  /** 0 takes a free port. */
  readonly port: number;
  /** Sent to every subgraph; empty sends none. */
  readonly subgraphSecret: string;
  readonly requestTimeoutMs: number;
  readonly subgraphTimeoutMs: number;
  readonly subgraphConnections: number;
  readonly maxAnswerBytes: number;
  readonly maxBodyBytes: number;
  readonly limits: OperationLimits;
  /** Refuses what a browser would send for another site without asking first; on unless `false`. */
  readonly csrfPrevention?: boolean;
}

export const DEFAULT_CONFIG: GatewayConfig = {
  host: '127.0.0.1',
  port: 4000,
  subgraphSecret: '',
  requestTimeoutMs: 15_000,
  subgraphTimeoutMs: 10_000,
  subgraphConnections: 64,
  maxAnswerBytes: 16 * 1024 * 1024,
  maxBodyBytes: 1_000_000,
  limits: DEFAULT_LIMITS,
};
