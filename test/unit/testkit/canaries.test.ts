import { createMetrics } from '../../../gateway/transport/metrics';
import { createLog } from '../../../shared/runtime/logging';
import { OUTLETS_FOLDER, lookForCanaries, noteOutlet } from '../../testkit/canaries';
import { silentLog } from '../../testkit/silent-log';
import { temporaryFolder } from '../../testkit/temporary-folder';

describe('the look for canaries at the end of all tests', () => {
  const folder = temporaryFolder();
  const whole = process.env[OUTLETS_FOLDER];

  beforeAll(() => {
    process.env[OUTLETS_FOLDER] = folder;
  });
  afterAll(() => {
    process.env[OUTLETS_FOLDER] = whole;
  });

  it('is made over what all tests let out', () => {
    expect(whole).toBeDefined();
  });

  it('finds nothing where no canary left, and says how much it looked at', () => {
    createLog('gateway', 'silent').info({ subgraph: 'protection' }, 'call failed');
    noteOutlet('metric', 'requests_total 1\nothers_total 2');
    expect(lookForCanaries(folder)).toEqual({ lines: { log: 1, metric: 2 }, found: [] });
  });

  it('finds one in a line of any log, however silent', () => {
    silentLog.debug({ record: { place: 'CANARY-place' } }, 'what must never be');
    expect(lookForCanaries(folder).found).toEqual([expect.stringContaining('log: {')]);
  });

  it.each(['metric', 'trace', 'error', 'process'] as const)('finds one in a %s', (outlet) => {
    noteOutlet(outlet, `a line\nwith CANARY-${outlet} in it`);
    expect(lookForCanaries(folder).found).toContain(`${outlet}: with CANARY-${outlet} in it`);
  });

  it('knows the metrics of every gateway', async () => {
    const metrics = createMetrics(() => 0);
    metrics.request(200, 1);
    expect(await metrics.text()).toContain('passage_gateway_request_seconds');
  });
});
