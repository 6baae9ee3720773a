import type { Caller } from '../../../shared/core/caller';
import { ANONYMOUS } from '../../../shared/core/caller';
import type { OwnerUnderTest } from '../access/describe-recording';
import { as, recorderOf } from '../access/recorded-points';
import { COMMITMENT, CUT, RELEASE, RESERVE, WINDOW } from './long-run-examples';
import { startRecordingUnderTest } from './recording-under-test';

const AUTHOR = as('author');
const HORIZON = `state endsOn daysLeft warnedFrom gaps { from to } committed { amount currency amountUsd }
  restsOn { key window { title } reserve { title } } reserves { left { amount } askBy isInTime }`;

describe('the funding horizon of an agreement', () => {
  let funding: OwnerUnderTest;
  let windowId: string;

  beforeAll(async () => {
    funding = await startRecordingUnderTest('funding_horizon');
    const record = recorderOf(funding);
    const change = async (mutation: string, input: object, field: string) => {
      const { errors, thing } = await record(mutation, input, AUTHOR, field);
      expect(errors).toEqual([]);
      return thing.id as string;
    };
    windowId = await change('recordFundingWindow', WINDOW, 'window');
    const id = windowId;
    await change('recordFundingCommitment', { ...COMMITMENT, id }, 'window');
    const later = { from: '2024-02-01', until: '2024-12-31', amount: '90000', currency: 'SDG' };
    const second = { ...COMMITMENT, ...later, clientKey: 'second', key: 'grant-2', id };
    await change('recordFundingCommitment', second, 'window');
    const other = { ...WINDOW, clientKey: 'elsewhere', agreementId: 'OTHER' };
    const elsewhere = await change('recordFundingWindow', other, 'window');
    const foreign = { ...COMMITMENT, clientKey: 'foreign', id: elsewhere };
    await change('recordFundingCommitment', foreign, 'window');
    await change('cutFundingCommitment', { ...CUT, id }, 'window');
    const reserve = await change('recordFlexibleReserve', RESERVE, 'reserve');
    await change('recordReserveRelease', { ...RELEASE, id: reserve }, 'reserve');
  });
  afterAll(() => funding.stop());

  async function horizon(asOf: string, args = '', caller: Caller = AUTHOR) {
    const document = `query ($asOf: Date!) { _entities(representations: [{ __typename: "AccessAgreement", id: "PAUSE-1" }]) {
      ... on AccessAgreement { fundingWindows { totalCount } flexibleReserves { totalCount }
        fundingHorizon(asOf: $asOf${args}) { ${HORIZON} } } } }`;
    const { data, errors } = await funding.ask(document, { asOf }, caller);
    return errors ? errors[0]!.extensions : data._entities[0];
  }

  it('is known as it was known on each day: before the cut, after it, and after the release', async () => {
    expect((await horizon('2023-01-19')).fundingHorizon).toMatchObject({ state: 'UNKNOWN' });
    expect((await horizon('2023-01-25')).fundingHorizon).toMatchObject({ state: 'NOT_BEGUN' });
    expect((await horizon('2023-08-31')).fundingHorizon).toMatchObject({
      state: 'COVERED',
      endsOn: '2024-12-31',
      committed: [
        { amount: '1250000.5', currency: 'EUR', amountUsd: null },
        { amount: '90000', currency: 'SDG', amountUsd: null },
      ],
    });
    expect((await horizon('2023-09-01')).fundingHorizon).toEqual({
      ...{ state: 'ENDING', endsOn: '2023-12-31', daysLeft: 121, warnedFrom: '2023-07-04' },
      gaps: [{ from: '2024-01-01', to: '2024-01-31' }],
      committed: [
        { amount: '600000', currency: 'EUR', amountUsd: null },
        { amount: '90000', currency: 'SDG', amountUsd: null },
      ],
      restsOn: [{ key: 'grant-1', window: { title: WINDOW.title }, reserve: null }],
      reserves: [{ left: { amount: '300000' }, askBy: '2023-12-18', isInTime: true }],
    });
    expect((await horizon('2024-01-09')).fundingHorizon).toMatchObject({ state: 'INTERRUPTED' });
    expect((await horizon('2024-01-10')).fundingHorizon).toMatchObject({
      ...{ state: 'COVERED', endsOn: '2024-12-31', gaps: [] },
      restsOn: [
        { key: 'north', window: null, reserve: { title: RESERVE.title } },
        { key: 'grant-2', reserve: null },
      ],
    });
    expect((await horizon('2025-01-01')).fundingHorizon).toMatchObject({
      ...{ state: 'ENDED', endsOn: '2024-12-31', daysLeft: null, committed: [] },
      reserves: [{ left: { amount: '199999.75' }, askBy: '2024-12-18', isInTime: false }],
    });
  });

  it('is told for one purpose, and warned of as early as is asked for', async () => {
    const operations = (await horizon('2024-01-15', ', purpose: OPERATIONS')).fundingHorizon;
    expect(operations).toMatchObject({ state: 'ENDING', endsOn: '2024-03-31', daysLeft: 76 });
    const calm = await horizon('2024-01-15', ', purpose: OPERATIONS, warningDays: 75');
    expect(calm.fundingHorizon).toMatchObject({ state: 'COVERED', warnedFrom: '2024-01-16' });
    expect(await horizon('2024-01-15', ', warningDays: -1')).toMatchObject({
      code: 'BAD_INPUT',
      where: 'warningDays',
    });
  });

  it('rests on what the caller may see: for others nothing is known, until it is public', async () => {
    const nothing = {
      fundingWindows: { totalCount: 0 },
      flexibleReserves: { totalCount: 0 },
      fundingHorizon: { state: 'UNKNOWN', endsOn: null, committed: [], reserves: [] },
    };
    for (const caller of [ANONYMOUS, as('stranger')]) {
      expect(await horizon('2023-09-01', '', caller)).toMatchObject(nothing);
    }
    expect(await horizon('2023-09-01', '', as('partner'))).toMatchObject({
      fundingWindows: { totalCount: 1 },
      fundingHorizon: { endsOn: '2023-12-31' },
    });
    const input = {
      ...{ clientKey: 'open', id: windowId, basedOnVersion: 4, date: '2024-01-01' },
      sharing: { publicFrom: '2024-01-01' },
    };
    const { data } = await funding.ask(
      `mutation ($input: ShareFundingWindowInput!) { shareFundingWindow(input: $input) { errors { message } window { publicFrom } } }`,
      { input },
      AUTHOR,
    );
    expect(data.shareFundingWindow).toEqual({ errors: [], window: { publicFrom: '2024-01-01' } });
    const open = await horizon('2024-01-10', '', ANONYMOUS);
    expect(open).toMatchObject({
      fundingWindows: { totalCount: 1 },
      flexibleReserves: { totalCount: 0 },
      fundingHorizon: { state: 'INTERRUPTED', endsOn: '2023-12-31', reserves: [] },
    });
  });

  it('is as quick to ask for many agreements as for one: statements do not grow with them', async () => {
    const count = async (agreements: number) => {
      const of = Array.from({ length: agreements }, (_, index) => ({
        __typename: 'AccessAgreement',
        id: index === 0 ? 'PAUSE-1' : `NONE-${index}`,
      }));
      const before = (await funding.stats()).sqlStatements;
      const { errors } = await funding.ask(
        `query ($of: [_Any!]!) { _entities(representations: $of) { ... on AccessAgreement { fundingHorizon { state } } } }`,
        { of },
        AUTHOR,
      );
      expect(errors).toBeUndefined();
      return (await funding.stats()).sqlStatements - before;
    };
    expect(await count(40)).toBe(await count(1));
  });
});
