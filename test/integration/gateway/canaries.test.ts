import type { Tracing } from '../../../gateway/transport/tracing';
import { createLog } from '../../../shared/runtime/logging';
import { createSharingPolicy } from '../../../shared/sharing/sharing-policy';
import { post, send } from '../../fixtures/gateway/http';
import { RAID, RatedOwners, headersFor } from '../../fixtures/gateway/rated-owners';
import type { Fault } from '../../fixtures/gateway/subgraph-server';
import { OUTLETS_FOLDER, lookForCanaries, noteOutlet } from '../../testkit/canaries';
import { SharingWorld } from '../../testkit/sharing-world';
import { temporaryFolder } from '../../testkit/temporary-folder';

const QUESTIONS = [
  '{ raid(id: "r1") { id actor place names harmed } }',
  '{ events { id place ... on Raid { names redLine } } }',
  '{ routes { guards raids { actor place } } }',
  `{ raid(id: "${RAID.place}") { place } }`,
  '{ raid(id: "r1") { nothing } }',
];

const body = (text: unknown) => (reply: Parameters<Fault>[0]) => ({
  ...reply,
  body: typeof text === 'string' ? text : JSON.stringify(text),
});
const FAULTS: (Fault | undefined)[] = [
  undefined,
  body({ errors: [{ message: RAID.place, extensions: { code: RAID.names[0], record: RAID } }] }),
  body({ data: { raid: { ...RAID, id: { of: RAID } } } }),
  body(`{"data": ${RAID.place}`),
  (reply) => ({ ...reply, status: 500 }),
  () => 'CUT',
];

const noteTrace = (...said: unknown[]) => noteOutlet('trace', JSON.stringify(said));
/** All that a span can carry goes through these calls. */
const TRACING: Tracing = {
  start(caller, traceparent) {
    noteTrace(caller, traceparent);
    return {
      part(name, attributes) {
        noteTrace(name, attributes);
        return { traceparent: `00-${'1'.repeat(32)}-${'2'.repeat(16)}-01`, end: noteTrace };
      },
      end: noteTrace,
    };
  },
  stop: () => Promise.resolve(),
};

describe('what is protected', () => {
  const world = new SharingWorld();
  const grants = [{ fields: ['Raid.place', 'Raid.names'], classes: [], rung: 'record' as const }];
  const policy = createSharingPolicy(world.directory, [world.agreement({ grants })], 1);
  const folder = temporaryFolder();
  const whole = process.env[OUTLETS_FOLDER];
  let owners: RatedOwners;

  beforeAll(async () => {
    process.env[OUTLETS_FOLDER] = folder;
    owners = await new RatedOwners().start();
  });
  afterAll(async () => {
    process.env[OUTLETS_FOLDER] = whole;
    await owners.stop();
  });

  it('leaves by no log, metric, trace or error, whoever asks and whatever owners do', async () => {
    const gateway = owners.gateway(
      {},
      { sharing: () => policy, tracing: TRACING, log: createLog('gateway', 'silent') },
    );
    const port = await gateway.listen();
    let shown = '';
    for (const fault of FAULTS) {
      owners.protection.fault = fault;
      for (const query of QUESTIONS) {
        for (const asker of [headersFor(), headersFor('ocha', 'coordination')]) {
          shown += (await post(port, { query }, asker)).text;
        }
      }
    }
    noteOutlet('metric', (await send(port, { path: '/metrics' })).text);
    await gateway.stop();
    const { lines, found } = lookForCanaries(folder);
    expect(found).toEqual([]);
    for (const outlet of ['log', 'metric', 'trace', 'error']) {
      expect(lines[outlet]).toBeGreaterThan(10);
    }
    // The values were there to be told, to whom they may be.
    expect(shown).toContain(RAID.place);
  });
});
