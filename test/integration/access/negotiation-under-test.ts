import type { Caller } from '../../../shared/core/caller';
import { startAccessUnderTest } from './access-under-test';

export const as = (organization: string): Caller => ({ kind: 'ORGANIZATION', organization });
export const AUTHOR = as('author');
export const TEAM = as('un');
export const ANYBODY: Caller = { kind: 'ANONYMOUS' };

/** A negotiation to begin. */
export const begun = (more: object = {}) => ({
  clientKey: 'talks',
  date: '2024-01-10',
  title: 'Access to a closed town',
  countries: ['SDN'],
  areas: ['SD01'],
  team: ['un'],
  publicFrom: '2024-01-20',
  ...more,
});

export const authority = {
  key: 'authority',
  capacity: 'PARTY',
  role: 'the authority that holds the road',
  consentToBeNamed: true,
  name: 'Road Authority',
  organization: 'road-authority',
};

/** Something that happened, as an input tells it. */
export const event = (clientKey: string, date: string, part: object) => ({
  ...{ clientKey, date, citation: 'minutes' },
  ...part,
});

export const LINES = {
  redLines: [{ key: 'escort', text: 'No armed escort, CANARY-line', words: ['armed escort'] }],
  bottomLines: [
    {
      key: 'six-hours',
      text: 'Six hours at least, CANARY-line',
      limit: { measure: 'length of pause', unit: 'hours', atLeast: 6 },
    },
  ],
};

/** An access subgraph in which the author began a negotiation from version 1 of a playbook. */
export async function startNegotiation(name: string) {
  const access = await startAccessUnderTest(name);
  let version = 1;

  async function mutate(mutation: string, field: string, input: object, caller = AUTHOR) {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const document = `mutation ($input: ${type}!) { change: ${mutation}(input: $input) {
      thing: ${field} { id version } errors { field code message } } }`;
    return (await access.ask(document, { input }, caller)).data.change;
  }

  const playbook = {
    clientKey: 'playbook',
    date: '2024-01-01',
    title: 'Siege',
    setting: 'A siege',
  };
  const made = await mutate('recordPlaybook', 'playbook', {
    ...playbook,
    publicFrom: '2024-01-01',
  });
  const playbookId = made.thing.id as string;
  await mutate('recordPlaybookVersion', 'playbook', {
    ...{ clientKey: 'v1', id: playbookId, basedOnVersion: 1, date: '2024-01-01', number: 1 },
    milestones: [
      { key: 'contact', title: 'Contact with all sides', dueAfterDays: 14 },
      { key: 'terms', title: 'Terms on paper', dueAfterDays: 60 },
    ],
    verificationSteps: [{ key: 'minutes', milestone: 'contact', text: 'Minutes of a meeting' }],
    ...LINES,
  });
  const opened = await mutate('recordNegotiation', 'negotiation', { ...begun(), playbookId });
  expect(opened.errors).toEqual([]);
  const id = opened.thing.id as string;

  /** Records what happened and gives the errors. */
  async function happened(date: string, part: object, caller = AUTHOR) {
    const clientKey = `${date}-${Object.keys(part).join()}-${version}`.replace(/,/g, '-');
    const input = { ...event(clientKey, date, part), id, basedOnVersion: version };
    const change = await mutate('recordNegotiationEvent', 'negotiation', input, caller);
    if (change.errors.length === 0) ({ version } = change.thing);
    return change.errors;
  }

  async function read(selection: string, asOf: string | null = null, caller = AUTHOR) {
    const document = `query ($id: ID!, $asOf: Date) { negotiation(id: $id, asOf: $asOf) { ${selection} } }`;
    const { data, errors } = await access.ask(document, { id, asOf }, caller);
    expect(errors).toBeUndefined();
    return data.negotiation;
  }

  return { access, mutate, happened, read, id, playbookId };
}

export type NegotiationUnderTest = Awaited<ReturnType<typeof startNegotiation>>;
