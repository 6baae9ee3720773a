import { judgeCandidates } from '../../../subgraphs/harmonization/domain/linkage/link-records';
import { isKept } from '../../../subgraphs/harmonization/domain/decisions/decisions-of-pairs';
import { AID_WORKER_PLAN } from '../../../subgraphs/harmonization/domain/plans/aid-worker-plan';
import type { GivenIncident } from '../../../subgraphs/harmonization/ingest/incident-record';
import {
  listedOrganization,
  namedOrganization,
} from '../../../subgraphs/harmonization/ingest/organization-names';
import type { PairDecision } from '../../../subgraphs/harmonization/domain/decisions/pair-decision';
import { addDecisions } from '../../../subgraphs/harmonization/store/decisions';
import { readPrepared } from '../../../subgraphs/harmonization/store/compared-records';
import { readModel } from '../../../subgraphs/harmonization/store/linking-runs';
import { settleKind } from '../../../subgraphs/harmonization/store/settle-kind';
import { readTermCounts } from '../../../subgraphs/harmonization/store/term-counts';
import { Choices } from '../../oracle/random';
import type { HarmonizationUnderTest } from './harmonization-under-test';
import { startHarmonizationUnderTest } from './harmonization-under-test';
import { toldIncidents } from './told-incidents';

/** Small blocks, so that some become too large when incidents come, and small enough when they go. */
const PLAN = { ...AID_WORKER_PLAN, largestBlock: 7 };
const KNOWN = 240;
const ROUNDS = 12;

describe('a record that comes, changes or goes', () => {
  let passage: HarmonizationUnderTest;
  beforeEach(async () => {
    passage = await startHarmonizationUnderTest('incremental');
  });
  afterEach(() => passage.stop());

  const rows = (query: string): Promise<any[]> => passage.database.query(query);
  const standing = async () => ({
    decisions: await rows(
      `select distinct on (pair_id) pair_id, outcome, weight, levels, reason, hash_a, hash_b, model_version
       from merge_decision order by pair_id, sequence desc`,
    ),
    pairs: await rows('select * from compared_pair order by pair_id collate "C", seen_up_to'),
    members: await rows('select * from cluster_member order by record_id collate "C", seen_up_to'),
    blocks: await rows('select * from block_key order by block, key, record_id collate "C"'),
    linked: await rows('select * from linked_record order by id collate "C"'),
  });

  it.each([1, 2, 3])(
    'leaves everything as a whole run under the same model gives it, in whatever order they come (%i)',
    async (seed) => {
      const choices = new Choices(seed);
      const all = toldIncidents(220, seed).map((one) => rated(one, choices));
      let here = all.slice(0, KNOWN);
      let waiting = all.slice(KNOWN);
      const { modelVersion } = await passage.link(here, { plan: PLAN });
      const scopes = new Set<string>();
      for (let round = 0; round < ROUNDS; round += 1) {
        const [coming, changing] = [choices.below(2), choices.below(2)];
        here = choices.shuffled([...here, ...waiting.slice(0, coming)]);
        waiting = waiting.slice(coming);
        here = here.map((one, at) => (at < changing ? changed(one, choices) : one));
        if (choices.chance(0.4)) waiting = [...waiting, here.pop()!];
        const run = await passage.link(here, { plan: PLAN });
        scopes.add(run.scope);
        expect(run.modelVersion).toBe(modelVersion);
        if (round % 3 !== 2) continue;
        const step = await standing();
        const whole = await passage.link(here, { plan: PLAN, whole: true });
        expect(await standing()).toEqual(step);
        expect(whole).toMatchObject({ scope: 'WHOLE', why: 'it was asked for', modelVersion });
        expect(run.counts).toEqual({ ...whole.counts, changed: run.counts.changed });
        expect(run.judged).toBeLessThanOrEqual(whole.judged);
      }
      expect(scopes).toContain('CHANGED');
      expect(scopes).not.toContain('WHOLE');
    },
  );

  it('gives the pairs that the library finds in all records at once with the model and counts that stand', async () => {
    const all = toldIncidents(120, 4);
    await passage.link(all.slice(0, 170), { plan: PLAN });
    await passage.link(all.slice(3, 174), { plan: PLAN });
    const { manager } = passage.database;
    const { model, totals } = (await readModel(manager, 'INCIDENT'))!;
    const counts = await readTermCounts(manager, 'INCIDENT', { totals });
    const records = await readPrepared(manager, 'INCIDENT');
    const { judged } = judgeCandidates(records, model, { counts, keeps: isKept });
    const { decisions } = await standing();
    const kept = decisions.filter(({ reason }) => !/no longer compared/.test(reason));
    expect(new Map(kept.map((one) => [one.pair_id, [one.outcome, one.weight]]))).toEqual(
      new Map(judged.map((one) => [`INCIDENT:${one.a}|${one.b}`, [one.outcome, one.weight]])),
    );
  });

  it('and an answer of a person leave everything as settling all of it gives it', async () => {
    const choices = new Choices(6);
    const told = toldIncidents(120, 6).map((one) => ({
      ...rated(one, choices),
      registry: choices.pick(['AWSD', 'SIND', 'THIRD']),
    }));
    await passage.link(told);
    const settleAll = () =>
      passage.database.transaction((transaction) =>
        settleKind(transaction, 'INCIDENT', { plan: AID_WORKER_PLAN, around: 'ALL' }),
      );
    await addDecisions(passage.database.manager, drawnDecisions(told, choices));
    await settleAll();
    const pairs = await rows(
      `select pair_id as id, outcome, decided_by from compared_pair where 'MODERATE' = any(seen_up_to)
       order by pair_id collate "C"`,
    );
    const ways = new Set(pairs.map((pair) => `${pair.outcome} ${pair.decided_by}`));
    expect(ways).toEqual(
      new Set([
        ...['SAME MODEL', 'SAME OTHER_PAIRS', 'NEEDS_A_PERSON MODEL'],
        ...['DIFFERENT MODEL', 'DIFFERENT OTHER_PAIRS'],
      ]),
    );
    for (const [at, { id }] of choices.shuffled(pairs).slice(0, 24).entries()) {
      const mutation = choices.pick(['confirmMerge', 'refuseMerge']);
      const input = { clientKey: `answer-${at}`, id, basedOnVersion: 0, reason: 'So it was.' };
      const { data }: any = await passage.client.ask(
        `mutation ($input: AnswerPairInput!) { done: ${mutation}(input: $input) { errors { code } } }`,
        { input },
        { kind: 'ORGANIZATION', organization: 'ocha', purpose: 'coordination' },
      );
      expect(data.done.errors).toEqual([]);
      const step = await standing();
      await settleAll();
      expect(await standing()).toEqual(step);
    }
  });

  it('is compared with those of its blocks alone, and the run says so', async () => {
    const all = toldIncidents(80);
    const newcomer = all.find(({ id }) => id === 'sind-4')!;
    const known = all.filter((one) => one !== newcomer);
    const first = await passage.link(known);
    expect(first).toMatchObject({ scope: 'WHOLE', why: 'the first estimate' });
    expect(await passage.link(known)).toMatchObject({ scope: 'NOTHING', judged: 0 });
    const run = await passage.link(all);
    expect(run).toMatchObject({ scope: 'CHANGED', why: expect.stringMatching(/^one record/) });
    expect(run.judged).toBe(run.counts.pairs - first.counts.pairs);
    const [pair] = await rows(
      `select outcome from compared_pair where pair_id = 'INCIDENT:awsd-4|sind-4'`,
    );
    expect(pair).toEqual({ outcome: 'SAME' });
  });

  it('makes everything be compared when more than a tenth are others, though as many are known', async () => {
    const all = toldIncidents(120);
    await passage.link(all.slice(0, 100));
    const some = await passage.link(all.slice(10, 110));
    expect(some.scope).toBe('CHANGED');
    const many = await passage.link(all.slice(11, 111));
    expect(many).toMatchObject({ scope: 'WHOLE', why: expect.stringMatching(/a tenth/) });
  });
});

describe('a name that comes, changes or goes', () => {
  let passage: HarmonizationUnderTest;
  beforeAll(async () => {
    passage = await startHarmonizationUnderTest('incremental-names');
  });
  afterAll(() => passage.stop());

  it('is asked for alone, with those written alike, and leaves everything as asking for all gives it', async () => {
    const standing = async () => [
      await passage.database.query('select * from compared_pair order by pair_id collate "C"'),
      await passage.database.query('select * from cluster_member order by record_id collate "C"'),
    ];
    const list = LISTED.map((name, at) =>
      listedOrganization({ id: `o${at}`, name, acronym: null, aliases: [] }),
    );
    const choices = new Choices(5);
    let names = NAMES.slice(0, 8);
    await passage.linkNames([...list, ...names]);
    for (let round = 0; round < 8; round += 1) {
      names = choices.some(NAMES, 3, 0.7);
      const run = await passage.linkNames([...list, ...names]);
      expect(run.scope).not.toBe('WHOLE');
      const step = await standing();
      const whole = await passage.linkNames([...list, ...names], true);
      expect(await standing()).toEqual(step);
      expect(run.counts).toEqual({ ...whole.counts, changed: run.counts.changed });
      expect(run.judged).toBeLessThanOrEqual(whole.judged);
    }
    const shorter = await passage.linkNames([...list.slice(1), ...names]);
    expect(shorter).toMatchObject({ scope: 'WHOLE', why: expect.stringMatching(/the list/) });
  });
});

const LISTED = ['Norwegian Refugee Council', 'World Food Programme', 'Save the Children'];
const NAMES = (['3W', 'FTS', 'IATI'] as const).flatMap((source) =>
  [
    ...['Norwegian Refugee Council', 'Norwegian Refugees Council', 'Food Programme (WFP)'],
    ...['Hope for Nobody', 'Refugee Council', 'Save the Childern'],
  ].map((name) => namedOrganization(source, { name, organizationId: null, uses: 1 })),
);

/** Decisions about incidents that were told one soon after the other, of three registers, whatever they tell. */
function drawnDecisions(told: readonly GivenIncident[], choices: Choices): PairDecision[] {
  return told.flatMap(({ id: one, registry }, at) =>
    told.slice(at + 1, at + 9).flatMap((other): PairDecision[] => {
      if (other.registry === registry || choices.chance(0.5)) return [];
      const [a = '', b = ''] = [one, other.id].sort();
      const weight = choices.below(80) / 10;
      return [
        {
          ...{ pairId: `INCIDENT:${a}|${b}`, kind: 'INCIDENT', a, b, decidedBy: 'MODEL' },
          outcome: choices.pick(['SAME', 'NEEDS_A_PERSON', 'NEEDS_A_PERSON', 'DIFFERENT'] as const),
          ...{ reason: 'drawn', modelVersion: 'drawn', probability: 0.9, weight },
          ...{ levels: [], weights: [], contradictions: [], hashA: '', hashB: '' },
        },
      ];
    }),
  );
}

/** The same incident told anew: of another day, another place, in other words, or for others to see. */
function changed(incident: GivenIncident, choices: Choices): GivenIncident {
  const way = choices.below(4);
  if (way === 0) return { ...incident, description: `${incident.description}, again` };
  if (way === 1) return { ...incident, date: `2023-0${1 + choices.below(9)}-1${choices.below(9)}` };
  if (way === 2) return { ...incident, placeAsGiven: { admin1: 'Geneina' }, point: null };
  return rated(incident, choices);
}

/** The same incident, half of the time above LOW. */
function rated(incident: GivenIncident, choices: Choices): GivenIncident {
  const sensitivity = choices.pick(['LOW', 'LOW', 'MODERATE', 'HIGH'] as const);
  return { ...incident, sources: [{ sensitivity }] };
}
