import {
  type Subscriber,
  overEventStream,
  overWebSocket,
  until,
} from '../fixtures/gateway/subscriber';
import type { TestNetwork } from '../testkit/test-network';
import { startTestNetwork } from '../testkit/test-network';

const OCHA = { authorization: 'Bearer a-development-key-of-ocha' };
const STRANGER = { authorization: 'Bearer a-development-key-of-a-stranger' };

const SUBSCRIBE = `subscription ($agreement: ID) {
  agreementEventRecorded(agreement: $agreement) {
    event { kind date }
    agreement { id title version lastDay countries { iso3 name } }
  }
}`;

/** PostgreSQL tells an event, three services pass it on. */
const WITHIN_MS = 10_000;

describe.each([
  ['WebSocket', overWebSocket],
  ['an event stream', overEventStream],
])('an event of an agreement that is recorded, heard over %s', (_, subscribe) => {
  let network: TestNetwork;
  const listening: Subscriber[] = [];
  beforeAll(async () => {
    network = await startTestNetwork(['samples'], {
      ocha: OCHA.authorization.slice('Bearer '.length),
      stranger: STRANGER.authorization.slice('Bearer '.length),
    });
  }, 120_000);
  afterEach(() => {
    for (const { leave } of listening.splice(0)) leave();
  });
  afterAll(() => network?.stop());

  const listen = (headers: Record<string, string>, agreement?: string): Subscriber => {
    const { port } = new URL(network.url);
    const asked = { query: SUBSCRIBE, variables: { agreement } };
    const subscriber = subscribe(Number(port), asked, headers);
    listening.push(subscriber);
    return subscriber;
  };

  const change = async (mutation: string, input: object) => {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const document = `mutation ($input: ${type}!) {
      change: ${mutation}(input: $input) { agreement { id version } event { id } errors { field code } }
    }`;
    const { data, errors } = await network.ask(document, { input }, OCHA);
    expect(errors).toBeUndefined();
    expect(data.change.errors).toEqual([]);
    return data.change;
  };

  const agree = async (clientKey: string, publicFrom: string | null): Promise<string> => {
    const { agreement } = await change('recordAgreement', {
      ...{ clientKey, title: `The pause ${clientKey}`, type: 'HUMANITARIAN_PAUSE' },
      ...{ countries: ['SDN'], signed: '2024-03-01', durationDays: 10, publicFrom },
      parties: [{ name: 'OCHA', role: 'PARTY' }],
      citations: ['made up for a test'],
      ...{ renewalMode: 'BY_MUTUAL_CONSENT' },
    });
    return agreement.id;
  };

  const renew = (agreementId: string) =>
    change('recordAgreementEvent', {
      ...{ clientKey: `renewal-of-${agreementId.split(':')[1]}`, agreementId, basedOnVersion: 1 },
      ...{ kind: 'RENEWED', date: '2024-03-08', days: 10, citation: 'made up for a test' },
    });

  let agreements = 0;

  /** Tells of public agreements until all subscriptions are known to stand. */
  const untilHeard = async (subscribers: readonly Subscriber[]): Promise<void> => {
    while (subscribers.some(({ answers }) => answers.length === 0)) {
      await renew(await agree(`heard-${(agreements += 1)}`, '2024-03-01'));
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  };

  it('tells it with what other owners know, and the agreement as it stands with the event', async () => {
    const open = listen({});
    await untilHeard([open]);
    const id = await agree('open', '2024-03-01');
    await renew(id);
    const toldOf = (answer: object): boolean => JSON.stringify(answer).includes(id);
    await until(() => open.answers.some(toldOf), 'the event', WITHIN_MS);
    expect(open.answers.find(toldOf)).toEqual({
      data: {
        agreementEventRecorded: {
          event: { kind: 'RENEWED', date: '2024-03-08' },
          agreement: {
            ...{ id, title: 'The pause open', version: 2, lastDay: '2024-03-21' },
            countries: [{ iso3: 'SDN', name: 'Sudan' }],
          },
        },
      },
    });
  }, 60_000);

  it('is told of a hidden agreement to those who may see it, and to nobody else', async () => {
    const all = [listen(OCHA), listen(STRANGER), listen({})] as const;
    await untilHeard(all);
    const [ocha, stranger, anonymous] = all;
    const id = await agree('hidden', null);
    await renew(id);
    const toldOf = ({ answers }: Subscriber): boolean => JSON.stringify(answers).includes(id);
    await until(() => toldOf(ocha), 'the hidden event', WITHIN_MS);
    // What is recorded later is heard by all: the hidden event was not on its way any more.
    const later = await agree('later', '2024-03-01');
    await renew(later);
    const isHeard = ({ answers }: Subscriber): boolean => JSON.stringify(answers).includes(later);
    await until(() => all.every(isHeard), 'the later event', WITHIN_MS);
    expect([toldOf(stranger), toldOf(anonymous)]).toEqual([false, false]);
  }, 60_000);

  it('can be heard of one agreement alone', async () => {
    const id = await agree('one', '2024-03-01');
    const [one, all] = [listen({}, id), listen({})];
    await untilHeard([all]);
    await renew(id);
    await until(() => one.answers.length > 0, 'the event', WITHIN_MS);
    expect(one.answers).toHaveLength(1);
    expect(JSON.stringify(one.answers)).toContain(id);
  }, 60_000);

  it('ends with an error when the owner is gone, and can be heard again', async () => {
    const open = listen({});
    await untilHeard([open]);
    await network.owners.get('access')?.stop('SIGKILL');
    await open.ended;
    expect(open.answers.at(-1)?.errors?.[0]?.extensions).toMatchObject({
      code: 'SUBGRAPH_UNREACHABLE',
    });
    await network.restart('access');
    const again = listen({});
    await untilHeard([again]);
  }, 60_000);
});
