import type { Caller } from '../../../shared/core/caller';
import type { AccessUnderTest } from './access-under-test';
import { startAccessUnderTest } from './access-under-test';

/** An owner's subgraph, and what a test may do with it. */
export type OwnerUnderTest = AccessUnderTest;

/** A mutation with its input. The id and the version of the thing are added where it goes on with one. */
export type Act = readonly [mutation: string, input: object];

/** One kind of thing that is recorded, told by examples. */
export interface RecordingExample {
  /** The field of Query that gives one of them by `id` and `asOf`. */
  readonly query: string;
  /** The field of the answer to a mutation that holds it. */
  readonly field: string;
  readonly recorder: Caller;
  readonly begin: Act;
  /** What is recorded after it, by another day. */
  readonly add: Act;
  /** What is refused after both, with the field that is named. */
  readonly refusals: readonly (readonly [...Act, field: string, code: string])[];
  readonly withdraw: string;
  /** What is read of it. */
  readonly selection: string;
  /** How it is shown after both, by day. */
  readonly shown: readonly (readonly [asOf: string, expected: object | null])[];
  /** What anonymous callers see of it then; null when it does not exist for them. */
  readonly anonymous: object | null;
  /** What organizations that it does not concern see of it then; the same when left out. */
  readonly known?: object;
  /** Prepares the database. */
  readonly prepare?: (owner: OwnerUnderTest) => Promise<unknown>;
  /** Starts the owner's subgraph on a database of its own; access when left out. */
  readonly start?: (name: string) => Promise<OwnerUnderTest>;
}

const CHANGE = `id version withdrawal { reason } entries { id what }`;
const ANYBODY: Caller = { kind: 'ANONYMOUS' };
const STRANGER: Caller = { kind: 'ORGANIZATION', organization: 'stranger' };

/**
 * Holds a kind to what everything recorded promises: once for each key, never lost, never changed, shown
 * as of any day, and to nobody whom it does not concern.
 */
export function describeRecording(name: string, example: RecordingExample): void {
  describe(`recording ${name}`, () => {
    const { recorder, begin, add, query, selection } = example;
    let access: OwnerUnderTest;
    let id: string;

    beforeAll(async () => {
      const start = example.start ?? startAccessUnderTest;
      access = await start(`recording_${name.replace(/\W+/g, '_')}`);
      await example.prepare?.(access);
      const made = await change(begin);
      expect(made).toMatchObject({ errors: [], thing: { version: 1 } });
      id = made.thing.id;
    });
    afterAll(() => access.stop());

    async function change([mutation, input]: Act, caller = recorder) {
      const type = mutation === example.withdraw ? 'WithdrawEntryInput' : inputOf(mutation);
      const document = `mutation ($input: ${type}!) { change: ${mutation}(input: $input) {
        thing: ${example.field} { ${CHANGE} } entry { id recording { organization } sources { publisher } }
        conflict { yourVersion currentVersion yours { name value } meanwhile { id } }
        errors { field code message } } }`;
      const { data, errors } = await access.ask(document, { input }, caller);
      return { ...data?.change, code: errors?.[0]?.extensions.code ?? null };
    }

    const goOn = ([mutation, input]: Act, basedOnVersion: number): Act => [
      mutation,
      { id, basedOnVersion, ...input },
    ];

    async function read(asOf: string | null, caller = recorder) {
      const document = `query ($id: ID!, $asOf: Date) { ${query}(id: $id, asOf: $asOf) { ${selection} } }`;
      const { data, errors } = await access.ask(document, { id, asOf }, caller);
      expect(errors).toBeUndefined();
      return data[query];
    }

    it('is refused to anonymous callers, and does not exist for strangers unless it is public', async () => {
      expect(await change(begin, ANYBODY)).toEqual({ code: 'UNAUTHENTICATED' });
      expect(await change(goOn(add, 1), ANYBODY)).toEqual({ code: 'UNAUTHENTICATED' });
      const foreign = await change(goOn(add, 1), STRANGER);
      if (example.known ?? example.anonymous) expect(foreign).toEqual({ code: 'FORBIDDEN' });
      else expect(foreign.errors).toMatchObject([{ code: 'NOT_FOUND' }]);
      const unknown = await change([add[0], { ...add[1], id: 'nothing', basedOnVersion: 1 }]);
      expect(unknown.errors).toMatchObject([{ field: ['id'], code: 'NOT_FOUND' }]);
    });

    it('answers the same to the same request, and takes a key for one request only', async () => {
      expect(await change(begin)).toMatchObject({ errors: [], thing: { id, version: 1 } });
      const first = await change(goOn(add, 1));
      expect(first).toMatchObject({
        errors: [],
        thing: { id, version: 2 },
        entry: { recording: { organization: organizationOf(recorder) } },
      });
      expect(first.entry.sources).toEqual([{ publisher: organizationOf(recorder) }]);
      expect(await change(goOn(add, 1))).toEqual(first);
      const other = goOn([add[0], { ...add[1], citation: 'something else' }], 2);
      expect((await change(other)).errors).toMatchObject([
        { field: ['clientKey'], code: 'KEY_REUSED' },
      ]);
    });

    it('from an older version is a conflict that shows both', async () => {
      const late = goOn([add[0], { ...add[1], clientKey: 'late' }], 1);
      const { conflict, errors, thing, entry } = await change(late);
      expect(errors).toMatchObject([{ field: ['basedOnVersion'], code: 'CONFLICT' }]);
      expect(entry).toBeNull();
      expect(thing).toMatchObject({ id, version: 2 });
      expect(conflict).toMatchObject({ yourVersion: 1, currentVersion: 2 });
      expect(conflict.yours).toContainEqual({ name: 'date', value: expect.any(String) });
      expect(conflict.meanwhile).toEqual([{ id: thing.entries.at(-1).id }]);
    });

    it('names the field of what is not right, and records nothing of it', async () => {
      expect(example.refusals.length).toBeGreaterThan(0);
      for (const [mutation, input, field, code] of example.refusals) {
        const { errors, thing } = await change(
          goOn([mutation, { ...input, clientKey: 'wrong' }], 2),
        );
        expect(errors).toContainEqual(expect.objectContaining({ field: field.split('.'), code }));
        expect(thing).toBeNull();
      }
      const future = goOn([add[0], { ...add[1], clientKey: 'wrong', date: '2999-01-01' }], 2);
      expect((await change(future)).errors).toMatchObject([{ field: ['date'], code: 'INVALID' }]);
    });

    it('is shown as it stood on any day', async () => {
      expect(new Set(example.shown.map(([asOf]) => asOf)).size).toBeGreaterThan(1);
      for (const [asOf, expected] of example.shown) {
        const shown = await read(asOf);
        if (expected === null) expect(shown).toBeNull();
        else expect(shown).toMatchObject(expected);
      }
    });

    it('shows others what is public, with no trace of the rest', async () => {
      for (const caller of [ANYBODY, STRANGER]) {
        const shown = await read(null, caller);
        const known = caller === ANYBODY ? null : (example.known ?? null);
        const expected = known ?? example.anonymous;
        if (expected === null) expect(shown).toBeNull();
        else expect(shown).toMatchObject(expected);
        const { data } = await access.ask(
          `query ($id: ID!) { ${query}(id: $id) { version } }`,
          { id },
          caller,
        );
        expect(data[query]?.version ?? null).toBeNull();
      }
    });

    it('is taken back with a reason, and stays to be read', async () => {
      const { thing } = await change(goOn(add, 1));
      const entryId = thing.entries.at(-1).id;
      const withdrawal = { clientKey: 'back', entryId, reason: 'recorded in error' };
      const silent = await change(goOn([example.withdraw, { ...withdrawal, reason: ' ' }], 2));
      expect(silent.errors).toMatchObject([{ field: ['reason'], code: 'INVALID' }]);
      const act = goOn([example.withdraw, withdrawal], 2);
      const made = await change(act);
      expect(made).toMatchObject({ errors: [], thing: { version: 3 }, entry: { id: entryId } });
      expect(made.thing.entries.map((entry: { id: string }) => entry.id)).not.toContain(entryId);
      expect(await change(act)).toEqual(made);
      const document = `query ($id: ID!) { ${query}(id: $id) { withdrawnEntries { id recording { withdrawal { reason } } } } }`;
      const { data } = await access.ask(document, { id }, recorder);
      expect(data[query].withdrawnEntries).toContainEqual({
        id: entryId,
        recording: { withdrawal: { reason: 'recorded in error' } },
      });
    });

    it('can be changed or removed by nobody, not even in the database', async () => {
      for (const sql of [
        `update history_entry set recorded_by = 'x'`,
        'delete from history_entry',
        'truncate history_entry cascade',
      ]) {
        await expect(access.database.query(sql)).rejects.toThrow('only ever added');
      }
    });
  });
}

function inputOf(mutation: string): string {
  return `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
}

function organizationOf(caller: Caller): string {
  return caller.kind === 'ORGANIZATION' ? caller.organization : '';
}
