import type { Caller } from '../../../shared/core/caller';
import { sources } from '../../../subgraphs/access/ingest/sources';
import type { AccessUnderTest } from './access-under-test';
import { dataFolder, ingest, resolveAll, startAccessUnderTest } from './access-under-test';

const UN: Caller = { kind: 'ORGANIZATION', organization: 'un' };
const ANYBODY: Caller = { kind: 'ANONYMOUS' };
const AGREEMENT = {
  ...{ id: 'PAUSE-1', title: 'A pause told by a source', type: 'HUMANITARIAN_PAUSE' },
  ...{ countries: ['SDN'], parties: ['One'], witness: ['United Nations'] },
  ...{ signed: '2023-05-01', durationDays: 60, renewal: { mode: 'BY_MUTUAL_CONSENT' } },
};

let access: AccessUnderTest;
beforeAll(async () => {
  access = await startAccessUnderTest('access_encounters');
  const { folder, remove } = dataFolder({ 'access/agreements.json': JSON.stringify([AGREEMENT]) });
  await ingest(access.database, sources[0]!, folder);
  await resolveAll(access.database);
  remove();
});
afterAll(() => access.stop());

let version = 0;

async function change(mutation: string, more: object, caller: Caller = UN) {
  const input = { agreementId: 'PAUSE-1', basedOnVersion: version, citation: 'a text', ...more };
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { change: ${mutation}(input: $input) {
    entry { __typename } conflict { yourVersion currentVersion } errors { field code } } }`;
  const { data, errors } = await access.ask(document, { input }, caller);
  return { ...data?.change, code: errors?.[0]?.extensions.code };
}

async function record(mutation: string, input: object) {
  expect(await change(mutation, input)).toMatchObject({ errors: [] });
  version += 1;
}

async function cadence(asOf: string) {
  const { data } = await access.ask(
    `query ($asOf: Date) { accessAgreement(id: "PAUSE-1") { countries { __typename iso3 } cadence(asOf: $asOf) {
      due { kind day } overdue { kind day }
      factFindingMissions { nodes { date question participants { organization { __typename id } } } }
      survivorConsultations { nodes { date themes consulted informedConsent } }
      publicBriefings { nodes { date progress challenges nextSteps } } } } }`,
    { asOf },
    ANYBODY,
  );
  return data.accessAgreement.cadence;
}

const ENCOUNTERS = [
  {
    ...{ mutation: 'recordFactFindingMission', kind: 'FACT_FINDING_MISSION' },
    list: 'factFindingMissions',
    told: { question: 'why the road was closed' },
    more: { participants: ['United Nations'], findings: ['a bridge is down'] },
    shown: { participants: [{ organization: { __typename: 'Organization', id: 'un' } }] },
    wrong: { question: ' ' },
    field: ['question'],
  },
  {
    ...{ mutation: 'recordSurvivorConsultation', kind: 'SURVIVOR_CONSULTATION' },
    list: 'survivorConsultations',
    told: { themes: ['the queue for water is long'], consulted: 14, informedConsent: true },
    more: { groups: ['older persons'] },
    shown: {},
    wrong: { informedConsent: false },
    field: ['informedConsent'],
  },
  {
    ...{ mutation: 'recordPublicBriefing', kind: 'PUBLIC_BRIEFING' },
    list: 'publicBriefings',
    told: {
      progress: ['two convoys arrived'],
      challenges: ['the bridge'],
      nextSteps: ['a ferry from June'],
    },
    more: {},
    shown: {},
    wrong: { progress: [' '] },
    field: ['progress', '0'],
  },
];

describe.each(ENCOUNTERS)(
  'a $kind',
  ({ mutation, kind, list, told, more, shown, wrong, field }) => {
    const held = { clientKey: `${kind}-1`, date: '2023-05-17', ...told, ...more };

    it('names the field of what is not right, and is refused to anonymous callers', async () => {
      const { errors, entry } = await change(mutation, { ...held, ...wrong });
      expect(errors).toContainEqual(expect.objectContaining({ field }));
      expect(entry).toBeNull();
      expect((await change(mutation, held, ANYBODY)).code).toBe('UNAUTHENTICATED');
    });

    it('is due, then overdue, until it took place: as of two days', async () => {
      await record('recordCadenceRhythm', {
        ...{ clientKey: `${kind}-rhythm`, date: '2023-05-01', kind, every: 2, unit: 'WEEK' },
        start: '2023-05-15',
      });
      await record(mutation, held);
      const before = await cadence('2023-05-16');
      expect(before.overdue).toContainEqual({ kind, day: '2023-05-15' });
      expect(before[list].nodes).toEqual([]);
      expect((await cadence('2023-05-15')).due).toContainEqual({ kind, day: '2023-05-15' });
      const after = await cadence('2023-05-17');
      expect(after.overdue).not.toContainEqual(expect.objectContaining({ kind }));
      expect(after[list].nodes).toEqual([{ date: '2023-05-17', ...told, ...shown }]);
    });

    it('from an older version is a conflict that shows both', async () => {
      const late = await change(mutation, {
        ...held,
        clientKey: `${kind}-late`,
        basedOnVersion: 0,
      });
      expect(late.errors).toEqual([{ field: ['basedOnVersion'], code: 'CONFLICT' }]);
      expect(late.conflict).toEqual({ yourVersion: 0, currentVersion: version });
    });
  },
);
