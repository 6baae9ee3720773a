import { type Gateway, createGateway } from '../../../gateway/service';
import type { NewEntry } from '../../../shared/sharing/mirror/mirror-log';
import { createSharingPolicy } from '../../../shared/sharing/sharing-policy';
import { EventOwner } from '../../fixtures/gateway/event-owner';
import { sha256 } from '../../fixtures/gateway/holdings';
import { overWebSocket, until } from '../../fixtures/gateway/subscriber';
import { SharingWorld } from '../../testkit/sharing-world';

const RESPONSIBILITY =
  '@link(url: "https://passage.example/responsibility/v1.0", import: ["@sensitivity"])';

/** The supergraph of notes, whose texts are HIGH. */
function rated(sdl: string): string {
  const text = sdl
    .replace(/^schema/m, `schema ${RESPONSIBILITY}`)
    .replace(/^type [^{]*/gm, (head) => `${head}@sensitivity(level: LOW) `)
    .replace(/\btext: String/, 'text: String @sensitivity(level: HIGH)');
  return `${text}
directive @sensitivity(level: Sensitivity!) on OBJECT | FIELD_DEFINITION
enum Sensitivity @join__type(graph: NOTES) { LOW @join__enumValue(graph: NOTES) HIGH @join__enumValue(graph: NOTES) }`;
}

describe('events that carry protected values', () => {
  const world = new SharingWorld();
  const organizations = world.directory.organizations.map((one) =>
    one.id === 'keeper' ? { ...one, subgraphs: ['notes'], readings: 'records' as const } : one,
  );
  const grants = [{ fields: ['Note.text'], classes: [], rung: 'record' as const }];
  const policy = createSharingPolicy(
    { ...world.directory, organizations },
    [world.agreement({ grants, until: '2999-01-01' })],
    1,
  );
  const logged: NewEntry[] = [];
  let isBroken = false;
  let owner: EventOwner;
  let gateway: Gateway;
  let port: number;

  beforeAll(async () => {
    owner = await new EventOwner().start();
    const unsigned = { calls: 'unsigned' as const };
    gateway = createGateway(
      {
        ...{ supergraphSdl: rated(owner.supergraphSdl()), port: 0 },
        subgraphPolicies: { notes: unsigned, people: unsigned },
      },
      {
        keys: new Map([[sha256('ours'), { organization: 'ocha', purpose: 'coordination' }]]),
        sharing: () => policy,
        writeReading: (entry) =>
          isBroken ? Promise.reject(new TypeError()) : Promise.resolve(void logged.push(entry)),
      },
    );
    port = await gateway.listen();
  });
  afterAll(async () => {
    await gateway.stop();
    await owner.stop();
  });

  it('are logged each before it leaves, with the records that their owner wants named', async () => {
    const query = 'subscription { noted { text about { name } } }';
    const { answers, leave } = overWebSocket(port, { query }, { 'x-passage-key': 'ours' });
    await until(() => owner.listeners > 0, 'somebody listens');
    owner.emit('noted', { id: 'n1', text: 'first', about: { id: 'p' } });
    await until(() => answers.length === 1, 'an answer');
    isBroken = true;
    owner.emit('noted', { id: 'n2', text: 'second', about: null });
    await until(() => answers.length === 2, 'another');
    isBroken = false;
    leave();
    expect(answers[0]).toEqual({ data: { noted: { text: 'first', about: { name: 'Name p' } } } });
    expect(answers[1]).toEqual({
      errors: [expect.objectContaining({ extensions: { code: 'MIRROR_UNWRITABLE' } })],
    });
    expect(logged).toMatchObject([
      {
        ...{ organization: 'ocha', purpose: 'coordination' },
        read: [{ field: 'Note.text', records: 1, ids: ['n1'], by: ['keeper-ocha@1'] }],
      },
    ]);
    await until(() => owner.listeners === 0, 'nobody listens any more');
  });
});
