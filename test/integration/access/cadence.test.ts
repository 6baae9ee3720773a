import type { Caller } from '../../../shared/core/caller';
import { sources } from '../../../subgraphs/access/ingest/sources';
import type { AccessUnderTest } from './access-under-test';
import { dataFolder, each, ingest, resolveAll, startAccessUnderTest } from './access-under-test';

const as = (organization: string): Caller => ({ kind: 'ORGANIZATION', organization });
const UN = as('un');
const ANYBODY: Caller = { kind: 'ANONYMOUS' };

const CHANGE = `{ agreement { id } entry { __typename
    ... on CadenceRhythm { id kind } ... on LiaisonMeeting { id recording { organization onBehalfOf } sources { publisher sensitivity } } }
  conflict { yourVersion currentVersion yours { __typename ... on LiaisonMeeting { date sources { publisher } recording { at } } } theirs { version } }
  errors { field code } }`;
let access: AccessUnderTest;

beforeAll(async () => {
  access = await startAccessUnderTest('access_cadence');
  const agreement = {
    id: 'PAUSE-1',
    title: 'A pause told by a source',
    type: 'HUMANITARIAN_PAUSE',
    countries: ['SDN'],
    parties: ['One', 'Other'],
    witness: ['United Nations'],
    signed: '2023-05-01',
    durationDays: 60,
    renewal: { mode: 'BY_MUTUAL_CONSENT' },
  };
  const { folder, remove } = dataFolder({ 'access/agreements.json': JSON.stringify([agreement]) });
  await ingest(access.database, sources[0]!, folder);
  await resolveAll(access.database);
  remove();
});
afterAll(() => access.stop());

async function change(mutation: string, more: object, caller: Caller = UN) {
  const input = { agreementId: 'PAUSE-1', ...more };
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { change: ${mutation}(input: $input) ${CHANGE} }`;
  const { data, errors } = await access.ask(document, { input }, caller);
  return { ...data?.change, code: errors?.[0]?.extensions.code };
}

const rhythm = (more: object = {}) => ({
  clientKey: 'weekly',
  basedOnVersion: 0,
  date: '2023-05-01',
  kind: 'LIAISON_MEETING',
  every: 1,
  unit: 'WEEK',
  start: '2023-05-08',
  time: '10:00',
  timeZone: 'Africa/Khartoum',
  citation: 'article 4',
  ...more,
});

const meeting = (more: object = {}) => ({
  clientKey: 'meeting-1',
  basedOnVersion: 1,
  date: '2023-05-08',
  participants: ['United Nations', 'One'],
  decisions: ['the north road opens at six'],
  citation: 'minutes',
  onBehalfOf: 'the joint committee',
  ...more,
});

describe('recording a cadence', () => {
  it('is for those who take part in the agreement', async () => {
    const record = (caller: Caller) => change('recordCadenceRhythm', rhythm(), caller);
    expect(await record(ANYBODY)).toEqual({ code: 'UNAUTHENTICATED' });
    expect(await record(as('stranger'))).toEqual({ code: 'FORBIDDEN' });
    const missing = await change('recordCadenceRhythm', rhythm({ agreementId: 'NOTHING' }));
    expect(missing.errors).toEqual([{ field: ['agreementId'], code: 'NOT_FOUND' }]);
  });

  it('adds a rhythm and what took place, once for each key', async () => {
    const agreed = await change('recordCadenceRhythm', rhythm());
    expect(agreed).toMatchObject({ errors: [], entry: { kind: 'LIAISON_MEETING' } });
    for (const input of [meeting(), meeting()]) {
      const held = await change('recordLiaisonMeeting', input);
      expect(held).toMatchObject({
        errors: [],
        agreement: { id: 'PAUSE-1' },
        entry: {
          id: 'un:cadence/meeting-1',
          recording: { organization: 'un', onBehalfOf: 'the joint committee' },
          sources: [{ publisher: 'un', sensitivity: 'LOW' }],
        },
      });
    }
    const other = await change('recordLiaisonMeeting', meeting({ date: '2023-05-09' }));
    expect(other.errors).toEqual([{ field: ['clientKey'], code: 'KEY_REUSED' }]);
  });

  it('from an older version is a conflict that shows both', async () => {
    const late = meeting({ clientKey: 'meeting-2', date: '2023-05-16' });
    const { entry, conflict, errors } = await change('recordLiaisonMeeting', late);
    expect(entry).toBeNull();
    expect(errors).toEqual([{ field: ['basedOnVersion'], code: 'CONFLICT' }]);
    expect(conflict).toEqual({
      yourVersion: 1,
      currentVersion: 2,
      yours: { __typename: 'LiaisonMeeting', date: '2023-05-16', sources: [], recording: null },
      theirs: { version: 2 },
    });
    const again = await change('recordLiaisonMeeting', { ...late, basedOnVersion: 2 });
    expect(again.errors).toEqual([]);
  });

  it('by several at the same time is taken from one of them', async () => {
    const made = await Promise.all(
      ['a', 'b', 'c'].map((clientKey) =>
        change('recordPublicBriefing', {
          clientKey,
          basedOnVersion: 3,
          date: '2023-05-20',
          progress: ['two convoys arrived'],
          challenges: ['fuel'],
          nextSteps: ['a third convoy'],
          citation: 'a press release',
        }),
      ),
    );
    expect(made.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    expect(made.filter(({ conflict }) => conflict !== null)).toHaveLength(2);
  });

  it('takes missions, and of consultations themes only', async () => {
    const mission = await change('recordFactFindingMission', {
      clientKey: 'mission',
      basedOnVersion: 4,
      date: '2023-05-22',
      participants: ['One'],
      question: 'why the north road was closed',
      findings: ['a bridge is down'],
      citation: 'the report of the mission',
    });
    expect(mission.errors).toEqual([]);
    const consultation = {
      clientKey: 'consultation',
      basedOnVersion: 5,
      date: '2023-05-23',
      groups: ['older persons'],
      consulted: 14,
      informedConsent: true,
      themes: ['the queue for water is long'],
      citation: 'a summary',
    };
    for (const [more, field] of [
      [{ informedConsent: false }, ['informedConsent']],
      [{ consulted: 3 }, ['consulted']],
      [{ themes: ['Amina Yusuf waited all day'] }, ['themes', '0']],
      [{ citation: 'ask a.b@example.org' }, ['citation']],
    ] as const) {
      const { errors, entry } = await change('recordSurvivorConsultation', {
        ...consultation,
        ...more,
      });
      expect(errors).toEqual([{ field, code: 'REFUSED' }]);
      expect(entry).toBeNull();
    }
    const taken = await change('recordSurvivorConsultation', consultation);
    expect(taken).toMatchObject({ errors: [], entry: { __typename: 'SurvivorConsultation' } });
  });
});

const READ = `query ($asOf: Date) { accessAgreement(id: "PAUSE-1") { countries { iso3 } cadence(asOf: $asOf) {
  asOf version rhythms { start } due { day } overdue { kind day heldOn } occurrences { nodes { day state heldOn rhythm { every unit } } }
  liaisonMeetings { nodes { date decisions participants { name organization { id } } } } factFindingMissions { nodes { question } }
  survivorConsultations { nodes { themes consulted } } publicBriefings { nodes { progress challenges nextSteps } }
  withdrawn { nodes { __typename ... on LiaisonMeeting { recording { withdrawal { reason organization } } } } } } } }`;

async function cadence(asOf: string) {
  const { data, errors } = await access.ask(READ, { asOf }, ANYBODY);
  expect(errors).toBeUndefined();
  return data.accessAgreement.cadence;
}

describe('a cadence', () => {
  it('shows what was due and what became of it, as of two days', async () => {
    const early = await cadence('2023-05-15');
    expect(early).toMatchObject({ asOf: '2023-05-15', due: [{ day: '2023-05-15' }], overdue: [] });
    expect(each(early.liaisonMeetings.nodes, 'date')).toEqual(['2023-05-08']);
    expect(early.publicBriefings.nodes).toEqual([]);
    const later = await cadence('2023-05-31');
    expect(later.occurrences.nodes).toMatchObject([
      { day: '2023-05-08', state: 'HELD', rhythm: { every: 1, unit: 'WEEK' } },
      { day: '2023-05-15', state: 'HELD_LATE', heldOn: '2023-05-16' },
      { day: '2023-05-22', state: 'MISSED', heldOn: null },
      { day: '2023-05-29', state: 'OVERDUE' },
    ]);
    expect(later.overdue).toEqual([{ kind: 'LIAISON_MEETING', day: '2023-05-29', heldOn: null }]);
    expect(later.survivorConsultations.nodes).toEqual([
      { themes: ['the queue for water is long'], consulted: 14 },
    ]);
  });

  it('leads to the organizations of other owners by their keys', async () => {
    const { liaisonMeetings } = await cadence('2023-05-31');
    expect(liaisonMeetings.nodes[0].participants).toEqual([
      { name: 'United Nations', organization: { id: 'un' } },
      { name: 'One', organization: null },
    ]);
  });

  it('is a calendar, of an agreement or of an organization', async () => {
    const ask = async (of: string) => {
      const period = 'from: "2023-06-01", to: "2023-12-31"';
      return access.ask(`{ accessCalendar(${of}, ${period}) }`, {}, ANYBODY);
    };
    const [one, all] = [await ask('agreement: "PAUSE-1"'), await ask('organization: "un"')];
    const starts = String(one.data.accessCalendar).match(/DTSTART:.*/g);
    expect(starts).toEqual(['05', '12', '19', '26'].map((day) => `DTSTART:202306${day}T080000Z`));
    const withoutStamp = (text: string) => text.replace(/DTSTAMP:.*/g, '');
    expect(withoutStamp(all.data.accessCalendar)).toBe(withoutStamp(one.data.accessCalendar));
    expect((await ask('agreement: "NOTHING"')).data).toEqual({ accessCalendar: null });
    const both = await ask('agreement: "PAUSE-1", organization: "un"');
    expect(both.errors?.[0]?.extensions.code).toBe('BAD_INPUT');
  });

  it('keeps what was withdrawn to be read, and rests on it no longer', async () => {
    const withdrawal = {
      clientKey: 'w',
      basedOnVersion: 6,
      entryId: 'un:cadence/meeting-1',
      reason: 'it was another agreement',
    };
    const nothing = await change('withdrawCadenceEntry', { ...withdrawal, entryId: 'x' });
    expect(nothing.errors).toEqual([{ field: ['entryId'], code: 'NOT_FOUND' }]);
    expect((await change('withdrawCadenceEntry', withdrawal)).errors).toEqual([]);
    expect((await change('withdrawCadenceEntry', withdrawal)).errors).toEqual([]);
    const now = await cadence('2023-05-31');
    expect(now).toMatchObject({
      version: 7,
      occurrences: { nodes: [{ day: '2023-05-08', state: 'MISSED' }, {}, {}, {}] },
    });
    expect(now.withdrawn.nodes).toMatchObject([
      { recording: { withdrawal: { reason: 'it was another agreement', organization: 'un' } } },
    ]);
    await expect(access.database.query('delete from cadence_entry')).rejects.toThrow('only ever');
  });
});

it('an unpublished agreement hides its cadence and calendar with itself', async () => {
  const record = `mutation ($input: RecordAgreementInput!) { recordAgreement(input: $input) { errors { message } } }`;
  const agreement = {
    clientKey: 'hidden',
    title: 'A pause that is not public',
    type: 'HUMANITARIAN_PAUSE',
    countries: ['SDN'],
    parties: [{ name: 'One', role: 'PARTY' }],
    signed: '2023-05-01',
    durationDays: 30,
    citations: ['the signed text'],
  };
  await access.ask(record, { input: agreement }, as('author'));
  const own = rhythm({ agreementId: 'author:hidden', clientKey: 'own' });
  expect((await change('recordCadenceRhythm', own, as('author'))).errors).toEqual([]);
  expect((await change('recordCadenceRhythm', own, UN)).errors).toEqual([
    { field: ['agreementId'], code: 'NOT_FOUND' },
  ]);
  const calendar =
    '{ accessCalendar(agreement: "author:hidden", from: "2023-05-01", to: "2023-05-31") }';
  expect((await access.ask(calendar, {}, UN)).data).toEqual({ accessCalendar: null });
  expect((await access.ask(calendar, {}, as('author'))).data.accessCalendar).toContain('VEVENT');
});
