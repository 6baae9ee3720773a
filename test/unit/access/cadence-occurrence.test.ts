import fc from 'fast-check';
import { cadenceOf, occurrencesUntil } from '../../../subgraphs/access/domain/agreement-cadence';
import type { CadenceEntry } from '../../../subgraphs/access/domain/cadence-entry';
import { addDays } from '../../../subgraphs/access/domain/day';
import { agreementUntil, meeting, rhythm } from './cadence';

function occurrences(
  entries: readonly CadenceEntry[],
  asOf: string,
  { to = asOf, expires = null as string | null } = {},
): string[] {
  const cadence = cadenceOf(agreementUntil('A', 'A', expires), entries, asOf);
  return occurrencesUntil(cadence, to).map(
    ({ day, state, heldOn }) => `${day} ${state}${heldOn === null ? '' : ` ${heldOn}`}`,
  );
}

describe('what is due of a cadence', () => {
  it('is held by its day, late before it is due again, overdue until then, missed after', () => {
    const entries = ['2024-01-01', '2024-01-07', '2024-01-17'].map(meeting);
    expect(occurrences([rhythm(), ...entries], '2024-02-06', { to: '2024-02-12' })).toEqual([
      '2024-01-01 HELD 2024-01-01',
      '2024-01-08 HELD 2024-01-07',
      '2024-01-15 HELD_LATE 2024-01-17',
      '2024-01-22 MISSED',
      '2024-01-29 MISSED',
      '2024-02-05 OVERDUE',
      '2024-02-12 UPCOMING',
    ]);
  });

  it('is due on its very day, and shown as it stood on an earlier one', () => {
    const entries = [rhythm(), meeting('2024-01-01'), meeting('2024-01-09')];
    expect(occurrences(entries, '2024-01-08')).toEqual([
      '2024-01-01 HELD 2024-01-01',
      '2024-01-08 DUE',
    ]);
    expect(occurrences(entries, '2024-01-10')).toEqual([
      '2024-01-01 HELD 2024-01-01',
      '2024-01-08 HELD_LATE 2024-01-09',
    ]);
  });

  it('counts a second meeting between two due days for neither the next nor the one before', () => {
    const entries = [rhythm(), ...['01', '03', '05'].map((day) => meeting(`2024-01-${day}`))];
    expect(occurrences(entries, '2024-01-20')).toEqual([
      '2024-01-01 HELD 2024-01-01',
      '2024-01-08 HELD 2024-01-03',
      '2024-01-15 OVERDUE',
    ]);
  });

  it('by months falls on the last day of a shorter one and comes back to its own', () => {
    const monthly = rhythm({ unit: 'MONTH', start: '2024-01-31' });
    expect(occurrences([monthly], '2024-01-01', { to: '2024-05-01' })).toEqual(
      ['2024-01-31', '2024-02-29', '2024-03-31', '2024-04-30'].map((day) => `${day} UPCOMING`),
    );
  });

  it('ends with the term of the agreement, with its own last day, and where a later rhythm begins', () => {
    const later = rhythm({
      date: '2024-01-10',
      start: '2024-01-12',
      every: 2,
      until: '2024-02-01',
    });
    const days = (expires: string | null) =>
      occurrences([rhythm(), later], '2024-01-10', { to: '2024-03-01', expires }).map((line) =>
        line.slice(0, 10),
      );
    expect(days(null)).toEqual(['2024-01-01', '2024-01-08', '2024-01-12', '2024-01-26']);
    expect(days('2024-01-20')).toEqual(['2024-01-01', '2024-01-08', '2024-01-12']);
  });

  it('leaves withdrawn entries out, and shows them as withdrawn', () => {
    const withdrawal = { organization: 'un', reason: 'an error', at: '2024-01-02T00:00:00Z' };
    const recording = {
      organization: 'un',
      onBehalfOf: null,
      at: '2024-01-01T00:00:00Z',
      withdrawal,
    };
    const entries = [rhythm(), { ...meeting('2024-01-01'), recording }];
    expect(occurrences(entries, '2024-01-02')).toEqual(['2024-01-01 OVERDUE']);
    const cadence = cadenceOf(agreementUntil('A', 'A', null), entries, '2024-01-02');
    expect(cadence).toMatchObject({ version: 3, withdrawn: [{ id: 'meeting of 2024-01-01' }] });
  });

  it('never counts one meeting for two days, nor outside of its place in the rhythm', () => {
    const offsets = fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 25 });
    fc.assert(
      fc.property(offsets, fc.integer({ min: 1, max: 20 }), (held, every) => {
        const entries = [
          rhythm({ unit: 'DAY', every }),
          ...held.map((offset) => meeting(addDays('2024-01-01', offset))),
        ];
        const cadence = cadenceOf(agreementUntil('A', 'A', null), entries, '2024-05-01');
        const found = occurrencesUntil(cadence, '2024-05-01');
        const met = found.filter(({ heldOn }) => heldOn !== null);
        const daysHeld = met.map(({ heldOn }) => heldOn!);
        expect([...daysHeld].sort()).toEqual(daysHeld);
        for (const { day, heldOn } of met) {
          expect(heldOn! > addDays(day, -every) && heldOn! < addDays(day, every)).toBe(true);
          expect(held.map((offset) => addDays('2024-01-01', offset))).toContain(heldOn);
        }
        const times = new Map<string, number>();
        for (const day of daysHeld) times.set(day, (times.get(day) ?? 0) + 1);
        for (const [day, count] of times) {
          const told = held.filter((offset) => addDays('2024-01-01', offset) === day).length;
          expect(count).toBeLessThanOrEqual(told);
        }
      }),
    );
  });
});
