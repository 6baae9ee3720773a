import type { Caller } from '../../../shared/core/caller';
import {
  listedOrganization,
  namedOrganization,
} from '../../../subgraphs/harmonization/ingest/organization-names';
import type { HarmonizationUnderTest } from './harmonization-under-test';
import { startHarmonizationUnderTest } from './harmonization-under-test';

const OCHA: Caller = { kind: 'ORGANIZATION', organization: 'ocha', purpose: 'coordination' };

const LIST = [
  ['fjo', 'Fjord Judges Overseas'],
  ['tcv', 'Tundra Cooks Village'],
  ['pbn', 'Prairie Bakers Neighbours'],
  ['mkl', 'Meadow Knitters League'],
].map(([id, name]) => listedOrganization({ id: id!, name: name!, acronym: null, aliases: [] }));

/** Each is found by the first letters of a listed name alone. */
const NAMES = ['FJO', 'TCV', 'PBN', 'MKL'].map((name) =>
  namedOrganization('3W', { name, organizationId: null, uses: 3 }),
);

/** A key of letters that a request may have. */
const keyOf = (what: string, id: string) => `${what}-${id.replace(/[^a-z0-9]/gi, '-')}`;

describe('an answer about the name of an organization', () => {
  let passage: HarmonizationUnderTest;
  beforeAll(async () => {
    passage = await startHarmonizationUnderTest('name-answers');
    await passage.linkNames([...LIST, ...NAMES]);
  });
  afterAll(() => passage.stop());

  const ask = async (query: string, variables: object): Promise<any> => {
    const { data, errors } = await passage.client.ask(query, variables, OCHA);
    expect(errors).toBeUndefined();
    return data;
  };
  const pairs = async (): Promise<any[]> =>
    (
      await ask(
        `{ mergeDecisions(filter: { kind: ORGANIZATION_NAME }, first: 50) { nodes {
          id outcome decidedBy modelVersion probability weight version
          comparisons { field agreement weight } } } }`,
        {},
      )
    ).mergeDecisions.nodes.sort((a: any, b: any) => (a.id < b.id ? -1 : 1));
  const refuse = async (id: string) => {
    const document = `mutation ($input: AnswerPairInput!) { refuseMerge(input: $input) {
      entry { id } errors { message } } }`;
    const input = { clientKey: keyOf('no', id), id, basedOnVersion: 0, reason: 'Another one.' };
    const { refuseMerge } = await ask(document, { input });
    expect(refuseMerge.errors).toEqual([]);
    return refuseMerge.entry.id as string;
  };
  const undo = async (id: string, entryId: string) => {
    const document = `mutation ($input: WithdrawEntryInput!) { undoMergeAnswer(input: $input) {
      errors { message } } }`;
    const act = { clientKey: keyOf('undo', id), id, basedOnVersion: 1, entryId };
    const { undoMergeAnswer } = await ask(document, { input: { ...act, reason: 'It was not.' } });
    expect(undoMergeAnswer.errors).toEqual([]);
  };

  it('teaches the weights by which other names are decided, and taken back it gives exactly what was', async () => {
    const before = await pairs();
    expect(before.map(({ outcome, decidedBy }) => [outcome, decidedBy])).toEqual(
      NAMES.map(() => ['SAME', 'MODEL']),
    );
    expect(before[0].comparisons.map(({ field }: any) => field)).toEqual(['finding', 'words']);
    const [asked, ...others] = before.map(({ id }) => id);
    const entries = new Map<string, string>();
    for (const id of others) entries.set(id, await refuse(id));
    const run = await passage.linkNames([...LIST, ...NAMES]);
    expect(run).toMatchObject({ scope: 'WHOLE', why: 'people answered' });
    const taught = (await pairs()).find(({ id }) => id === asked);
    expect(taught).toMatchObject({ outcome: 'NEEDS_A_PERSON', modelVersion: run.modelVersion });
    expect(taught.weight).toBeLessThan(before[0].weight);
    expect(run.modelVersion).not.toBe(before[0].modelVersion);
    expect(await passage.linkNames([...LIST, ...NAMES])).toMatchObject({ scope: 'NOTHING' });

    for (const [id, entryId] of entries) await undo(id, entryId);
    const back = await passage.linkNames([...LIST, ...NAMES]);
    expect(back).toMatchObject({ scope: 'WHOLE', modelVersion: before[0].modelVersion });
    const after = await pairs();
    expect(after.map((one) => ({ ...one, version: 0 }))).toEqual(
      before.map((one) => ({ ...one, version: 0 })),
    );
  });
});
