import { checkEvent } from '../../../shared/core/recording/follow-history';
import type {
  DeliveriesState,
  DeliveryConfirmed,
} from '../../../subgraphs/logistics/domain/delivery-confirmation';
import { deliveriesKind } from '../../../subgraphs/logistics/domain/delivery-confirmation';
import { receivedOf } from '../../../subgraphs/logistics/domain/received';

const confirmed = (
  part: string,
  tonnage: string,
  confirmedBy = 'Monitor One',
): DeliveryConfirmed => ({
  type: 'DELIVERY_CONFIRMED',
  date: '2022-09-20',
  citation: 'a waybill',
  consignmentId: 'c1',
  part,
  tonnage,
  confirmedBy,
  receivedBy: 'Consignee',
  intendedPeople: 'REACHED',
  findings: [],
});

const deliveries = (...events: readonly DeliveryConfirmed[]): DeliveriesState => ({
  confirmations: events.map((event, index) => ({ id: `e${index}`, confirmed: event })),
});

describe('what is received', () => {
  it.each<[string, string | null, DeliveryConfirmed[], object]>([
    ['nothing', '1527.0', [], { state: 'NOT_CONFIRMED', receivedTonnage: '0', gapTonnage: '1527' }],
    [
      'a part',
      '1527.5',
      [confirmed('1', '1000.3')],
      { state: 'PART_MISSING', receivedTonnage: '1000.3', gapTonnage: '527.2' },
    ],
    [
      'all of it in parts',
      '0.3',
      [confirmed('1', '0.1'), confirmed('2', '0.2')],
      { state: 'COMPLETE', gapTonnage: '0' },
    ],
    [
      'more than was sent',
      '10',
      [confirmed('1', '10.5')],
      { state: 'MORE_THAN_SENT', gapTonnage: '-0.5' },
    ],
    [
      'something of which nobody says how much was sent',
      null,
      [confirmed('1', '4')],
      { state: 'SENT_UNKNOWN', gapTonnage: null },
    ],
  ])('is told beside what was sent: %s', (_, sent, events, expected) => {
    expect(receivedOf(sent, deliveries(...events))).toMatchObject(expected);
  });

  it('counts a part once, however many third parties confirm it, and shows where they differ', () => {
    const told = deliveries(
      confirmed('1', '9', 'Monitor One'),
      confirmed('1', '10', 'Monitor Two'),
      confirmed('2', '5.0', 'Monitor One'),
      confirmed('2', '5', 'Monitor Two'),
    );
    expect(receivedOf('15', told)).toEqual({
      state: 'PART_MISSING',
      sentTonnage: '15',
      receivedTonnage: '14',
      receivedAtMost: '15',
      gapTonnage: '1',
      disputedParts: ['1'],
    });
  });
});

describe('a confirmation of receipt', () => {
  const refusals = (events: readonly DeliveryConfirmed[], event: DeliveryConfirmed) => {
    const recording = { organization: 'un', onBehalfOf: null, at: '', withdrawal: null };
    const standing = events.map((one, index) => ({
      ...{ id: `e${index}`, event: one, dataset: '', recording },
    }));
    const history = { id: 'c1', opening: null, standing, withdrawn: [], version: events.length };
    return checkEvent(deliveriesKind, history, event).map(
      ({ code, field }) => `${code} ${field.join('.')}`,
    );
  };

  it('comes from a third party, once for each part', () => {
    const first = confirmed('1', '9');
    expect(refusals([], first)).toEqual([]);
    expect(refusals([], { ...first, confirmedBy: 'consignee ' })).toEqual(['REFUSED confirmedBy']);
    expect(refusals([first], { ...first, tonnage: '8' })).toEqual(['REFUSED part']);
    expect(refusals([first], { ...first, confirmedBy: 'Monitor Two' })).toEqual([]);
    expect(refusals([first], { ...first, part: '2' })).toEqual([]);
  });

  it.each(['-1', '1,5', 'ten', '1.2345', ''])('names tonnes, not %j', (tonnage) => {
    expect(refusals([], confirmed('1', tonnage))).toEqual(['INVALID tonnage']);
  });
});
