import fc from 'fast-check';
import { addDecimals } from '../../../shared/core/decimal-sum';
import type { FlexibleReserve } from '../../../subgraphs/funding/domain/flexible-reserve';
import { fundingHorizon } from '../../../subgraphs/funding/domain/funding-horizon';
import type { FundingWindow } from '../../../subgraphs/funding/domain/funding-window';
import { addDays } from '../../../subgraphs/funding/domain/horizon/day';
import type { FundingPurpose } from '../../../subgraphs/funding/domain/horizon/money-problems';

const FIRST = '2023-12-01';
const DAYS = 80;
const PURPOSES = ['NEGOTIATION', 'OPERATIONS'] as const;
const dayOf = (number: number) => addDays(FIRST, number);
const calendar = Array.from({ length: DAYS * 2 }, (_, number) => dayOf(number));

interface Given {
  readonly from: number;
  readonly days: number;
  readonly cents: number;
  readonly currency: string;
  readonly purposes: readonly FundingPurpose[];
  readonly isRelease: boolean;
}

const given: fc.Arbitrary<Given> = fc.record({
  from: fc.integer({ min: 0, max: DAYS - 1 }),
  days: fc.integer({ min: -3, max: 25 }),
  cents: fc.integer({ min: 0, max: 1_000_000_000 }),
  currency: fc.constantFrom('EUR', 'SDG', 'USD'),
  purposes: fc.subarray([...PURPOSES], { minLength: 1 }),
  isRelease: fc.boolean(),
});
const asked = fc.record({
  asOf: fc.integer({ min: 0, max: DAYS + 30 }),
  purpose: fc.constantFrom(...PURPOSES, null),
  warningDays: fc.integer({ min: 0, max: 40 }),
});

const amountOf = ({ cents }: Given) => (cents / 100).toFixed(2);
const lastDayOf = ({ from, days }: Given) => from + days - 1;

/** Windows and reserves of one part each, in which only what a horizon looks at is filled in. */
function toldOf(parts: readonly Given[]) {
  const span = (part: Given) => ({ amount: amountOf(part), until: dayOf(lastDayOf(part)) });
  const windows = parts
    .filter(({ isRelease }) => !isRelease)
    .map((part, index) => {
      const { from, currency, purposes } = part;
      const commitment = { key: `c${index}`, from: dayOf(from), currency, purposes, ...span(part) };
      return { id: `w${index}`, commitments: [commitment] } as unknown as FundingWindow;
    });
  const reserves = parts
    .filter(({ isRelease }) => isRelease)
    .map((part, index) => {
      const { from, currency, purposes } = part;
      const releases = [{ key: `r${index}`, date: dayOf(from), ...span(part) }];
      const amount = amountOf(part);
      return {
        id: `r${index}`,
        amount,
        currency,
        purposes,
        releases,
      } as unknown as FlexibleReserve;
    });
  return { windows, reserves };
}

/** The days with money, painted one by one. */
function paint(parts: readonly Given[], purpose: FundingPurpose | null) {
  const live = parts.filter(
    (part) => part.cents > 0 && (purpose === null || part.purposes.includes(purpose)),
  );
  const isPaid = calendar.map((_, day) =>
    live.some((part) => part.from <= day && day <= lastDayOf(part)),
  );
  return { isPaid, live: live.filter(({ days }) => days > 0) };
}

const cases = fc.tuple(fc.array(given, { maxLength: 8 }), asked);

it('a horizon ends on the last day of those painted one by one, and knows its state', () => {
  fc.assert(
    fc.property(cases, ([parts, { asOf, purpose, warningDays }]) => {
      const { windows, reserves } = toldOf(parts);
      const question = { asOf: dayOf(asOf), purpose, warningDays };
      const horizon = fundingHorizon(windows, reserves, question);
      const { isPaid } = paint(parts, purpose);
      const before = isPaid.lastIndexOf(true, asOf);
      let end = before;
      while (end >= asOf && isPaid[end + 1]) end += 1;
      expect(horizon.endsOn).toBe(before < 0 ? null : dayOf(end));
      expect(horizon.daysLeft).toBe(isPaid[asOf] ? end - asOf : null);
      expect(horizon.warnedFrom).toBe(before < 0 ? null : dayOf(end - warningDays));
      const later = isPaid.indexOf(true, asOf + 1) >= 0;
      const covered = end - asOf <= warningDays ? 'ENDING' : 'COVERED';
      const over = later ? 'INTERRUPTED' : 'ENDED';
      const begun = isPaid[asOf] ? covered : over;
      expect(horizon.state).toBe(
        isPaid.includes(true) ? (before < 0 ? 'NOT_BEGUN' : begun) : 'UNKNOWN',
      );
    }),
  );
});

it('gaps are the days between money that are not over, each in one gap', () => {
  fc.assert(
    fc.property(cases, ([parts, { asOf, purpose, warningDays }]) => {
      const { windows, reserves } = toldOf(parts);
      const question = { asOf: dayOf(asOf), purpose, warningDays };
      const { gaps } = fundingHorizon(windows, reserves, question);
      const { isPaid } = paint(parts, purpose);
      const first = isPaid.indexOf(true);
      const last = isPaid.lastIndexOf(true);
      const inGaps = calendar.filter((day) =>
        gaps.some(({ from, to }) => from <= day && day <= to),
      );
      const unpaid = calendar.filter((_, day) => day > first && day < last && !isPaid[day]);
      const ends = (day: string) =>
        unpaid.find((other) => other >= day && !unpaid.includes(addDays(other, 1)))!;
      expect(inGaps).toEqual(unpaid.filter((day) => ends(day) >= dayOf(asOf)));
      for (const { from, to } of gaps) expect(from <= to).toBe(true);
    }),
  );
});

it('money is summed in each currency by itself and never converted', () => {
  fc.assert(
    fc.property(cases, ([parts, { asOf, purpose, warningDays }]) => {
      const { windows, reserves } = toldOf(parts);
      const question = { asOf: dayOf(asOf), purpose, warningDays };
      const { committed } = fundingHorizon(windows, reserves, question);
      const running = paint(parts, purpose).live.filter((part) => lastDayOf(part) >= asOf);
      const currencies = [...new Set(running.map(({ currency }) => currency))].sort();
      expect(committed.map(({ currency }) => currency)).toEqual(currencies);
      for (const { amount, amountUsd, currency, rate } of committed) {
        const own = running.filter((part) => part.currency === currency);
        expect(amount).toBe(addDecimals(own.map(amountOf)));
        expect(amountUsd).toBe(currency === 'USD' ? amount : null);
        expect(rate).toBeNull();
      }
    }),
  );
});

it('what it rests on covers every day until the end, and nothing else would', () => {
  fc.assert(
    fc.property(cases, ([parts, { asOf, purpose, warningDays }]) => {
      const { windows, reserves } = toldOf(parts);
      const today = dayOf(asOf);
      const question = { asOf: today, purpose, warningDays };
      const { restsOn, endsOn, daysLeft } = fundingHorizon(windows, reserves, question);
      if (endsOn === null) {
        expect(restsOn).toEqual([]);
        return;
      }
      const needed =
        daysLeft === null ? [endsOn] : calendar.filter((d) => d >= today && d <= endsOn);
      for (const day of needed) {
        expect(restsOn.some(({ from, until }) => from <= day && day <= until)).toBe(true);
      }
      for (const { from, until, window, reserve } of restsOn) {
        expect(from <= endsOn && until <= endsOn && until >= needed[0]!).toBe(true);
        expect((window === null) !== (reserve === null)).toBe(true);
      }
    }),
  );
});

it('the order in which windows and reserves are told changes nothing but the order of equals', () => {
  fc.assert(
    fc.property(cases, ([parts, { asOf, purpose, warningDays }]) => {
      const { windows, reserves } = toldOf(parts);
      const question = { asOf: dayOf(asOf), purpose, warningDays };
      const one = fundingHorizon(windows, reserves, question);
      const other = fundingHorizon([...windows].reverse(), [...reserves].reverse(), question);
      const unordered = { restsOn: [], reserves: [] };
      expect({ ...other, ...unordered }).toEqual({ ...one, ...unordered });
      expect(new Set(other.restsOn.map(({ key }) => key))).toEqual(
        new Set(one.restsOn.map(({ key }) => key)),
      );
    }),
  );
});

it.each([
  [10, null, '2024-01-01', true],
  [40, null, '2023-12-02', false],
  [10, '2024-01-05', '2023-12-26', true],
  [10, '2023-12-20', '2023-12-10', false],
])(
  'a reserve released %i days after it is asked for, until %s, is asked for by %s',
  (daysToRelease, availableUntil, askBy, isInTime) => {
    const part: Given = {
      from: 0,
      days: 41,
      cents: 100,
      currency: 'EUR',
      purposes: PURPOSES,
      isRelease: false,
    };
    const kept = {
      id: 'r',
      amount: '50.50',
      currency: 'SDG',
      purposes: ['OPERATIONS'],
      releases: [],
    };
    const reserve = { ...kept, daysToRelease, availableUntil } as unknown as FlexibleReserve;
    const horizon = (purpose: FundingPurpose) =>
      fundingHorizon(toldOf([part]).windows, [reserve], {
        asOf: '2023-12-15',
        purpose,
        warningDays: 0,
      });
    expect(horizon('OPERATIONS')).toMatchObject({
      endsOn: '2024-01-10',
      reserves: [{ askBy, isInTime, left: { amount: '50.5', currency: 'SDG', amountUsd: null } }],
    });
    expect(horizon('NEGOTIATION').reserves).toEqual([]);
  },
);
