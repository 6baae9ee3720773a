import { cadenceOf } from '../../../subgraphs/access/domain/agreement-cadence';
import { calendarText } from '../../../subgraphs/access/domain/cadence-calendar';
import { escapeText, foldLine } from '../../../subgraphs/access/domain/calendar-text';
import { agreementUntil, meeting, rhythm } from './cadence';

const YEAR = { from: '2024-01-01', to: '2024-12-31', now: '2024-06-01T12:34:56.789Z' };

describe('a calendar', () => {
  it('is iCalendar text with whole days and instants', () => {
    const agreement = agreementUntil('A-1', 'Pause; first, north', '2024-01-20');
    const entries = [
      rhythm({ every: 2 }),
      rhythm({
        kind: 'PUBLIC_BRIEFING',
        start: '2024-01-10',
        time: '10:30',
        timeZone: 'Africa/Khartoum',
      }),
      meeting('2024-01-01'),
    ];
    const cadence = cadenceOf(agreement, entries, '2024-01-05');
    const text = calendarText([{ agreement, cadence }], { ...YEAR, to: '2024-01-16' });
    expect(text.split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Passage//Access cadence//EN',
      'BEGIN:VEVENT',
      'UID:20240101-liaison-meeting-A-1@passage',
      'DTSTAMP:20240601T123456Z',
      'DTSTART;VALUE=DATE:20240101',
      'SUMMARY:Liaison meeting (held): Pause\\; first\\, north',
      'END:VEVENT',
      'BEGIN:VEVENT',
      'UID:20240110-public-briefing-A-1@passage',
      'DTSTAMP:20240601T123456Z',
      'DTSTART:20240110T083000Z',
      'SUMMARY:Public briefing: Pause\\; first\\, north',
      'END:VEVENT',
      'BEGIN:VEVENT',
      'UID:20240115-liaison-meeting-A-1@passage',
      'DTSTAMP:20240601T123456Z',
      'DTSTART;VALUE=DATE:20240115',
      'SUMMARY:Liaison meeting: Pause\\; first\\, north',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('has no line of more than 75 octets, and no other text when unfolded', () => {
    const title = 'Угода про безпечне перевезення зерна, 人道主义通道 🚢 '.repeat(4);
    const agreement = agreementUntil(`A-${'long'.repeat(30)}`, title, null);
    const cadence = cadenceOf(agreement, [rhythm()], '2024-01-05');
    const text = calendarText([{ agreement, cadence }], YEAR);
    const lines = text.split('\r\n');
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(lines.join('')).not.toContain('�');
    const unfolded = text.replaceAll('\r\n ', '').split('\r\n');
    const found = (start: string) => unfolded.find((line) => line.startsWith(start));
    expect(found('SUMMARY')).toBe(`SUMMARY:Liaison meeting (overdue): ${escapeText(title)}`);
    const uids = unfolded.filter((line) => line.startsWith('UID:'));
    expect(uids[1]).toBe(`UID:20240108-liaison-meeting-${agreement.id}@passage`);
    expect(new Set(uids).size).toBe(53);
  });

  it.each([
    ['one\ntwo\r\nthree', 'one\\ntwo\\nthree'],
    ['a\\b;c,d', 'a\\\\b\\;c\\,d'],
    ['END:VCALENDAR\u0007', 'END:VCALENDAR '],
  ])('writes %j as text', (text, written) => expect(escapeText(text)).toBe(written));

  it('folds between characters, and leaves 75 octets on one line', () => {
    expect(foldLine('x'.repeat(75))).toBe(`${'x'.repeat(75)}\r\n`);
    expect(foldLine('x'.repeat(76))).toBe(`${'x'.repeat(75)}\r\n x\r\n`);
    expect(foldLine(`${'x'.repeat(74)}é`)).toBe(`${'x'.repeat(74)}\r\n é\r\n`);
  });

  it('of 1,000 agreements with 69 due days each names every one of them', () => {
    const recorded = [
      rhythm({ time: '10:00', timeZone: 'Europe/Kyiv' }),
      rhythm({ kind: 'PUBLIC_BRIEFING', unit: 'MONTH' }),
      rhythm({ kind: 'SURVIVOR_CONSULTATION', unit: 'MONTH', every: 3 }),
      ...Array.from({ length: 20 }, (_, index) =>
        meeting(`2024-01-${String(index + 1).padStart(2, '0')}`),
      ),
    ];
    const entries = Array.from({ length: 1_000 }, (_, index) => {
      const agreement = agreementUntil(`AGREEMENT-${index}`, `Agreement ${index}`, null);
      return { agreement, cadence: cadenceOf(agreement, recorded, '2024-06-01') };
    });
    const events = calendarText(entries, YEAR).match(/BEGIN:VEVENT/g);
    expect(events).toHaveLength(1_000 * (53 + 12 + 4));
  });
});
