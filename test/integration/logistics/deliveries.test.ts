import type { Caller } from '../../../shared/core/caller';
import { ANONYMOUS } from '../../../shared/core/caller';
import type { LogisticsUnderTest } from './logistics-under-test';
import { startLogisticsUnderTest } from './logistics-under-test';

const MONITOR: Caller = { kind: 'ORGANIZATION', organization: 'monitor' };
const OTHER: Caller = { kind: 'ORGANIZATION', organization: 'other' };

let logistics: LogisticsUnderTest;
let consignmentId: string;
beforeAll(async () => {
  logistics = await startLogisticsUnderTest('logistics_deliveries');
  await logistics.load('--samples');
  const { consignments } = await logistics.client.query<any>(
    '{ consignments(first: 1) { nodes { id } } }',
  );
  consignmentId = consignments.nodes[0].id;
});
afterAll(() => logistics.stop());

const SEEN = {
  clientKey: 'first',
  basedOnVersion: 0,
  date: '2022-08-10',
  citation: 'a waybill',
  part: '1',
  tonnage: '1000.5',
  confirmedBy: 'Monitor',
  receivedBy: 'Mersin mills',
  intendedPeople: 'NOT_SEEN',
  findings: ['two bags torn'],
};

async function change(mutation: string, input: object, caller: Caller = MONITOR): Promise<any> {
  const type = mutation === 'confirmDelivery' ? 'ConfirmDeliveryInput' : 'WithdrawDeliveryInput';
  const { data, errors } = await logistics.client.ask(
    `mutation ($input: ${type}!) { change: ${mutation}(input: $input) {
       deliveries { version receivedTonnage } entry { id sources { publisher } }
       conflict { currentVersion meanwhile { id } } errors { field code } } }`,
    { input },
    caller,
  );
  return { ...(data?.['change'] as any), code: errors?.[0]?.extensions?.code };
}
const confirm = (more: object = {}, caller: Caller = MONITOR) =>
  change('confirmDelivery', { ...SEEN, consignmentId, ...more }, caller);

async function deliveries(asOf: string | null = null, caller: Caller = ANONYMOUS) {
  const { data } = await logistics.client.ask(
    `query ($id: ID!, $asOf: Date) { consignment(id: $id) { agreement { id } deliveries(asOf: $asOf) {
       state sentTonnage receivedTonnage receivedAtMost gapTonnage disputedParts version
       confirmations { date part confirmedBy findings } withdrawnEntries { id } } } }`,
    { id: consignmentId, asOf },
    caller,
  );
  return (data as any).consignment.deliveries;
}

describe('receipt by a third party', () => {
  it('stands beside what was sent, with the gap between them', async () => {
    expect(await deliveries()).toMatchObject({
      ...{ state: 'NOT_CONFIRMED', sentTonnage: '1527.0', receivedTonnage: '0' },
      ...{ gapTonnage: '1527', confirmations: [] },
    });
    expect(await confirm()).toMatchObject({
      errors: [],
      deliveries: { version: 1, receivedTonnage: '1000.5' },
      entry: { sources: [{ publisher: 'monitor' }] },
    });
    expect(await confirm()).toMatchObject({ errors: [], deliveries: { version: 1 } });
    expect(await deliveries('2022-08-09')).toMatchObject({ state: 'NOT_CONFIRMED' });
    expect(await deliveries('2022-08-10')).toMatchObject({
      state: 'PART_MISSING',
      gapTonnage: '526.5',
      version: null,
      confirmations: [{ part: '1', confirmedBy: 'Monitor', findings: ['two bags torn'] }],
    });
  });

  it('is refused to anonymous callers, to who took the goods, and where it cannot be', async () => {
    expect((await confirm({}, ANONYMOUS)).code).toBe('UNAUTHENTICATED');
    for (const [more, field, code] of [
      [{ confirmedBy: 'mersin mills' }, 'confirmedBy', 'REFUSED'],
      [{ tonnage: '-4' }, 'tonnage', 'INVALID'],
      [{ part: ' ' }, 'part', 'INVALID'],
      [{ date: '2022-07-31' }, 'date', 'INVALID'],
      [{ date: '2999-01-01' }, 'date', 'INVALID'],
      [{ basedOnVersion: 1 }, 'part', 'REFUSED'],
      [{ consignmentId: 'nothing' }, 'consignmentId', 'NOT_FOUND'],
      [{ basedOnVersion: 7 }, 'basedOnVersion', 'CONFLICT'],
    ] as const) {
      const input = { clientKey: 'wrong', basedOnVersion: 1, ...more };
      const empty = 'consignmentId' in more ? { basedOnVersion: 0 } : {};
      expect((await confirm({ ...input, ...empty })).errors).toContainEqual({
        field: [field],
        code,
      });
    }
    expect((await confirm({ part: '9' })).errors).toEqual([
      { field: ['clientKey'], code: 'KEY_REUSED' },
    ]);
  });

  it('by two third parties of one part counts once, and shows where they differ', async () => {
    const second = { clientKey: 'second', confirmedBy: 'Other', tonnage: '990', basedOnVersion: 1 };
    expect((await confirm(second, OTHER)).errors).toEqual([]);
    expect(await deliveries()).toMatchObject({
      ...{ receivedTonnage: '990', receivedAtMost: '1000.5', gapTonnage: '537' },
      ...{ disputedParts: ['1'] },
    });
    const rest = { clientKey: 'rest', part: '2', tonnage: '537.0', basedOnVersion: 2 };
    expect((await confirm(rest)).errors).toEqual([]);
    expect(await deliveries()).toMatchObject({ state: 'COMPLETE', gapTonnage: '0' });
  });

  it('is summed by month of departure beside what was sent and inspected', async () => {
    const { consignmentSummary } = await logistics.client.query<any>(
      `{ consignmentSummary(filter: { departed: { to: "2022-08-31" } }, groupBy: [MONTH]) { nodes {
           month consignments confirmedConsignments receivedTonnage inspectedVoyages
           fewestDaysToInspection medianDaysToInspection mostDaysToInspection } } }`,
    );
    const [august] = consignmentSummary.nodes;
    expect(august).toMatchObject({
      ...{ month: '2022-08', confirmedConsignments: 1, receivedTonnage: '1527.0' },
    });
    const { fewestDaysToInspection: fewest, mostDaysToInspection: most } = august;
    expect(fewest).toBeLessThanOrEqual(august.medianDaysToInspection);
    expect(most).toBeGreaterThanOrEqual(august.medianDaysToInspection);
  });

  it('is taken back by who recorded it, with the reason, and stays to be read', async () => {
    const withdrawal = {
      ...{ clientKey: 'back', consignmentId, basedOnVersion: 3 },
      ...{ entryId: 'monitor:ConsignmentDeliveries/rest', reason: 'another ship' },
    };
    const withdraw = (caller: Caller) => change('withdrawDeliveryConfirmation', withdrawal, caller);
    expect((await withdraw(OTHER)).errors).toEqual([{ field: ['entryId'], code: 'REFUSED' }]);
    expect((await withdraw(MONITOR)).errors).toEqual([]);
    expect(await deliveries(null, MONITOR)).toMatchObject({
      ...{ state: 'PART_MISSING', gapTonnage: '537', version: 4 },
      withdrawnEntries: [{ id: 'monitor:ConsignmentDeliveries/rest' }],
    });
  });
});
