import type { Caller } from '../../../shared/core/caller';
import type { OwnerUnderTest } from '../access/describe-recording';
import { BEGUN } from './activity-input';
import { startRecordingLogistics as start } from './start-recording-logistics';

const organization = (name: string): Caller => ({ kind: 'ORGANIZATION', organization: name });
const AUTHOR = organization('author');

const RECORD = `mutation ($input: RecordActivityInput!) { change: recordActivity(input: $input) {
  activity { id version } errors { field code message } } }`;

describe('an activity that is recorded several times at the same moment', () => {
  let logistics: OwnerUnderTest;
  beforeEach(async () => {
    logistics = await start('logistics_at_once');
  });
  afterEach(() => logistics.stop());

  const atOnce = (inputs: readonly object[], callerAt: (at: number) => Caller = () => AUTHOR) =>
    Promise.all(
      inputs.map(async (input, at) => {
        const { data, errors } = await logistics.ask(RECORD, { input }, callerAt(at));
        expect(errors).toBeUndefined();
        return data.change;
      }),
    );
  const count = async () => {
    const { data } = await logistics.ask('{ activities { totalCount } }', {}, AUTHOR);
    return data.activities.totalCount;
  };

  it.each([2, 10])('is one record: %d requests under its own id, one is recorded', async (many) => {
    const keys = Array.from({ length: many }, (_, at) => `at-once-${at}`);
    const all = await atOnce(keys.map((clientKey) => ({ ...BEGUN, clientKey })));
    const made = all.filter(({ activity }) => activity !== null);
    expect(made).toEqual([{ activity: { id: expect.any(String), version: 1 }, errors: [] }]);
    const message = `It is reported as ${JSON.stringify(made[0].activity.id)}: revise that record.`;
    const others = all.filter(({ activity }) => activity === null);
    expect(others).toEqual(
      keys.slice(1).map(() => ({
        activity: null,
        errors: [{ field: ['activity', 'ownId'], code: 'REFUSED', message }],
      })),
    );
    expect(await count()).toBe(1);
  });

  it('answers the same each time to one request that is sent ten times', async () => {
    const all = await atOnce(Array.from({ length: 10 }, () => BEGUN));
    const { id } = all[0].activity;
    expect(all).toEqual(all.map(() => ({ activity: { id, version: 1 }, errors: [] })));
    expect(await count()).toBe(1);
  });

  it('is one record of each organization: another one may have an activity under the same id', async () => {
    const all = await atOnce([BEGUN, BEGUN], (at) => (at === 0 ? AUTHOR : organization('other')));
    expect(all.map(({ errors }) => errors)).toEqual([[], []]);
    expect(await count()).toBe(1);
  });
});
