import type * as Pino from 'pino';
import type * as Metrics from '../../gateway/transport/metrics';
import type * as Logging from '../../shared/runtime/logging';
import { noteOutlet } from './canaries';

/**
 * Runs before each test file: whatever a service of the file writes to its log, counts as metrics or ends
 * as a span is noted, also where the log is silent.
 */
jest.mock('../../shared/runtime/logging', () => {
  const real = jest.requireActual<typeof Logging>('../../shared/runtime/logging');
  const { default: pino } = jest.requireActual<typeof Pino>('pino');
  return {
    ...real,
    createLog: (service: string, level: (typeof real.LOG_LEVELS)[number]) => {
      const shown = level === 'silent' ? undefined : real.createLog(service, level);
      const write = (line: string) => {
        noteOutlet('log', line);
        if (shown !== undefined) process.stdout.write(line);
      };
      return pino({ name: service, level: 'trace', base: { service } }, { write });
    },
  };
});

const openMetrics = new Set<{ text: () => Promise<string> }>();

jest.mock('../../gateway/transport/metrics', () => {
  const real = jest.requireActual<typeof Metrics>('../../gateway/transport/metrics');
  return {
    ...real,
    createMetrics: (inFlight: () => number) => {
      const metrics = real.createMetrics(inFlight);
      openMetrics.add(metrics);
      return metrics;
    },
  };
});

afterAll(async () => {
  for (const metrics of openMetrics) noteOutlet('metric', await metrics.text());
});
