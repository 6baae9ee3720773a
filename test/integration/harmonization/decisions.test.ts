import type { Caller } from '../../../shared/core/caller';
import type { HarmonizationUnderTest } from './harmonization-under-test';
import { startHarmonizationUnderTest } from './harmonization-under-test';
import { toldIncidents } from './told-incidents';

const OCHA: Caller = { kind: 'ORGANIZATION', organization: 'ocha', purpose: 'coordination' };
const UNHCR: Caller = { kind: 'ORGANIZATION', organization: 'unhcr', purpose: 'coordination' };
const STRANGER: Caller = { kind: 'ORGANIZATION', organization: 'a-company' };

const STATE = `query ($id: ID!) {
  mergeDecision(id: $id) {
    outcome decidedBy probability modelVersion version
    answer { isSame organization reason } entries { id what } withdrawnEntries { id }
    first { id source incident { id harmonized { id incidents { id } decisions { id } } } } second { id }
    findings { totalCount nodes { outcome modelVersion reason } }
  }
}`;

const CHANGED = `decision { outcome decidedBy version answer { isSame } }
  entry { id what sources { publisher } } conflict { currentVersion } errors { field code message }`;

describe('decisions about pairs', () => {
  let passage: HarmonizationUnderTest;
  const incidents = toldIncidents(80);

  beforeAll(async () => {
    passage = await startHarmonizationUnderTest('decisions');
    await passage.link(incidents);
  });
  afterAll(() => passage.stop());

  const ask = async (query: string, variables = {}, caller: Caller = OCHA): Promise<any> => {
    const { data, errors } = await passage.client.ask(query, variables, caller);
    expect(errors).toBeUndefined();
    return data;
  };
  const stateOf = async (id: string, caller?: Caller) =>
    (await ask(STATE, { id }, caller)).mergeDecision;
  const answer = async (mutation: string, input: object, caller?: Caller) => {
    const type = mutation === 'undoMergeAnswer' ? 'WithdrawEntryInput' : 'AnswerPairInput';
    const document = `mutation ($input: ${type}!) { done: ${mutation}(input: $input) { ${CHANGED} } }`;
    return (await ask(document, { input }, caller)).done;
  };
  const pairOf = async (outcome: string): Promise<string> => {
    const list = `query ($outcome: MergeOutcome) { mergeDecisions(filter: { outcome: $outcome }, first: 1) { nodes { id } } }`;
    return (await ask(list, { outcome })).mergeDecisions.nodes[0].id;
  };

  it('finds the incidents that two registers tell of, each with its weights in words', async () => {
    const { linkingRuns, mergeDecisions } = await ask(
      `{ linkingRuns { kind records compared same pairs asOf }
         mergeDecisions(filter: { outcome: SAME }, first: 500) { totalCount nodes {
           id first { id } second { id } comparisons { field agreement weight } weight } } }`,
    );
    expect(linkingRuns).toHaveLength(1);
    expect(linkingRuns[0]).toMatchObject({ kind: 'INCIDENT', records: 120, compared: 120 });
    expect(mergeDecisions.totalCount).toBeGreaterThan(30);
    for (const { first, second, comparisons, weight } of mergeDecisions.nodes) {
      expect(first.id.replace('awsd', 'sind')).toBe(second.id);
      expect(comparisons.map(({ field }: any) => field)).toContain('description');
      expect(weight).toBeGreaterThan(0);
    }
  });

  it('keeps no word of a description, only keyed hashes', async () => {
    const rows = await passage.database.query(
      'select features::text, facts::text from compared_record',
    );
    const text = JSON.stringify(rows);
    for (const word of ['ambush', 'nurse', 'convoy', 'guard']) expect(text).not.toContain(word);
  });

  it('compares nothing again where nothing changed, and adds no decision', async () => {
    const count = 'select count(*)::int as n from merge_decision';
    const [{ n: before }] = await passage.database.query(count);
    const run = await passage.link(incidents);
    expect(run.counts.changed).toBe(0);
    const [{ n: after }] = await passage.database.query(count);
    expect(after).toBe(before);
  });

  it('refuses a pair, and gives back exactly what was when that is undone', async () => {
    const id = await pairOf('SAME');
    const before = await stateOf(id);
    const clusters = () =>
      passage.database.query('select * from cluster_member order by kind, record_id');
    const clustersBefore = await clusters();
    const refused = await answer('refuseMerge', {
      ...{ clientKey: 'refuse-1', id, basedOnVersion: 0, reason: 'Two convoys on one day.' },
    });
    expect(refused).toMatchObject({
      decision: {
        outcome: 'DIFFERENT',
        decidedBy: 'PERSON',
        version: 1,
        answer: { isSame: false },
      },
      entry: { what: 'DIFFERENT', sources: [{ publisher: 'ocha' }] },
      errors: [],
    });
    expect((await stateOf(id)).first.incident.harmonized).toBeNull();
    const undone = await answer('undoMergeAnswer', {
      ...{ clientKey: 'undo-1', id, basedOnVersion: 1, entryId: refused.entry.id },
      reason: 'It was one convoy.',
    });
    expect(undone.errors).toEqual([]);
    const after = await stateOf(id);
    expect(after.withdrawnEntries).toHaveLength(1);
    expect({ ...after, version: 0, withdrawnEntries: [] }).toEqual(before);
    expect(await clusters()).toEqual(clustersBefore);
  });

  it('answers the same to a request that is sent again, and does it once', async () => {
    const id = await pairOf('SAME');
    const { version } = await stateOf(id);
    const input = { clientKey: 'again', id, basedOnVersion: version, reason: 'Seen by both.' };
    const first = await answer('confirmMerge', input);
    expect(await answer('confirmMerge', input)).toEqual(first);
    const other = await answer('confirmMerge', { ...input, reason: 'Another reason.' });
    expect(other.errors).toMatchObject([{ field: ['clientKey'], code: 'KEY_REUSED' }]);
    const late = await answer('refuseMerge', { ...input, clientKey: 'late' }, UNHCR);
    expect(late).toMatchObject({ conflict: { currentVersion: version + 1 } });
    const foreign = await answer(
      'undoMergeAnswer',
      { ...input, clientKey: 'foreign', basedOnVersion: version + 1, entryId: first.entry.id },
      UNHCR,
    );
    expect(foreign.errors).toMatchObject([{ field: ['entryId'], code: 'REFUSED' }]);
  });

  it('tells what to correct', async () => {
    const id = await pairOf('SAME');
    const input = { clientKey: 'k', id, basedOnVersion: 9, reason: ' ' };
    const { errors } = await answer('refuseMerge', input);
    expect(errors).toMatchObject([{ field: ['reason'], code: 'INVALID' }]);
    const unknown = await answer('refuseMerge', { ...input, id: 'INCIDENT:a|b', reason: 'Why.' });
    expect(unknown.errors).toMatchObject([{ field: ['id'], code: 'NOT_FOUND' }]);
  });

  it('lets nobody answer without a key, and only reviewers with one', async () => {
    const id = await pairOf('SAME');
    const document = `mutation ($input: AnswerPairInput!) { refuseMerge(input: $input) { ${CHANGED} } }`;
    const input = { clientKey: 'no', id, basedOnVersion: 0, reason: 'Why not.' };
    const anonymous = await passage.client.ask(document, { input });
    expect(anonymous.errors![0]!.extensions!.code).toBe('UNAUTHENTICATED');
    const stranger = await passage.client.ask(document, { input }, STRANGER);
    expect(stranger.errors![0]!.extensions!.code).toBe('FORBIDDEN');
  });

  it('tells everybody how a pair was decided, and why a person did so to organizations alone', async () => {
    const id = await pairOf('SAME');
    const told = await stateOf(id, { kind: 'ANONYMOUS' });
    expect(told).toMatchObject({ version: null, answer: { isSame: true, organization: 'ocha' } });
    expect(told.answer.reason).toBeNull();
    expect((await stateOf(id)).answer.reason).toBe('Seen by both.');
  });

  it('estimates a new version after an answer and keeps what the old one decided', async () => {
    const id = await pairOf('SAME');
    const { findings: before } = await stateOf(id);
    const { modelVersion } = await passage.link(incidents);
    const { findings } = await stateOf(id);
    expect(findings.totalCount).toBe(before.totalCount + 1);
    expect(findings.nodes[0].modelVersion).toBe(modelVersion);
    expect(findings.nodes.slice(1)).toEqual(before.nodes);
  });

  it('forgets an incident that is gone, and says so of its pairs without losing what was decided', async () => {
    const id = await pairOf('SAME');
    const { findings: before, second } = await stateOf(id);
    const without = incidents.filter((incident) => incident.id !== second.id);
    const { counts } = await passage.link(without);
    expect(counts.changed).toBe(1);
    expect(await stateOf(id)).toBeNull();
    await passage.link(incidents);
    const { findings, outcome } = await stateOf(id);
    expect(outcome).toBe('SAME');
    expect(findings.totalCount).toBe(before.totalCount + 2);
    expect(findings.nodes[1].reason).toMatch(/no longer compared/);
  });

  it('records what more people answer at once than it has connections', async () => {
    const list =
      '{ mergeDecisions(filter: { outcome: SAME }, first: 11) { nodes { id version } } }';
    const { mergeDecisions } = await ask(list);
    const answered = await Promise.all(
      mergeDecisions.nodes.map(({ id, version }: any, at: number) =>
        answer('confirmMerge', {
          ...{ clientKey: `at-once:${at}`, id, basedOnVersion: version, reason: 'Both say so.' },
        }),
      ),
    );
    expect(answered).toHaveLength(11);
    for (const { errors, decision } of answered) {
      expect([errors, decision?.decidedBy]).toEqual([[], 'PERSON']);
    }
  });

  it('lets nobody change or remove a decision, whoever asks', async () => {
    for (const change of [
      "update merge_decision set outcome = 'SAME'",
      'delete from linkage_model',
    ]) {
      await expect(passage.database.query(change)).rejects.toThrow(/only ever added/);
    }
  });
});
