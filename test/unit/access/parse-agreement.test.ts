import { parseAgreement } from '../../../subgraphs/access/ingest/parse-agreement';
import { clauseKinds } from '../../../subgraphs/access/domain/clause-kinds';

const RECORD = {
  id: 'X-1',
  title: 'An agreement of a test',
  type: 'HUMANITARIAN_PAUSE',
  countries: ['SDN'],
  parties: ['One', 'Other'],
  signed: '2023-05-20',
  durationDays: 7,
};

const parse = (more: object = {}) =>
  parseAgreement({ where: 'record 1', given: {}, structured: { ...RECORD, ...more } });

function valueOf(more: object = {}) {
  const parsed = parse(more);
  if (!parsed.ok) throw new Error(parsed.rejection.reason);
  return parsed.value.value;
}

describe('a record of an agreement', () => {
  it('keeps parties, witnesses and facilitators apart', () => {
    const { parties } = valueOf({ witness: ['United Nations'], facilitators: ['Third'] });
    expect(parties.map(({ name, role }) => `${name} ${role}`)).toEqual([
      'One PARTY',
      'Other PARTY',
      'United Nations WITNESS',
      'Third FACILITATOR',
    ]);
  });

  it('tells nothing that its source does not tell', () => {
    expect(valueOf()).toMatchObject({
      expires: null,
      renewal: null,
      verification: null,
      entersIntoForce: null,
      note: null,
      terms: [],
      events: [],
    });
    expect(valueOf({ note: '' }).note).toBeNull();
  });

  it('keeps the zone in which it enters into force', () => {
    const entersIntoForce = '2023-05-22T21:45+02:00';
    expect(valueOf({ entersIntoForce }).entersIntoForce).toBe(entersIntoForce);
  });

  it('counts a renewal once when the older list of renewals tells it again', () => {
    const { events } = valueOf({
      events: [{ date: '2022-11-17', kind: 'RENEWED', days: 120, source: 'a statement' }],
      renewals: [{ date: '2022-11-18', days: 120 }],
    });
    expect(events).toEqual([
      expect.objectContaining({
        date: '2022-11-17',
        days: 120,
        citation: 'a statement',
        otherAccounts: [{ date: '2022-11-18', days: 120, note: null }],
      }),
    ]);
  });

  it('keeps claims side by side, and the remark of the older list beside them', () => {
    const { events } = valueOf({
      events: [
        {
          date: '2023-03-18',
          kind: 'RENEWED',
          claims: [
            { by: 'Ukraine', days: 120 },
            { by: 'Russian Federation', days: 60 },
          ],
        },
      ],
      renewals: [{ date: '2023-03-18', days: null, note: 'conflicting reports' }],
    });
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({
      days: null,
      claims: [
        { by: 'Ukraine', days: 120, until: null },
        { by: 'Russian Federation', days: 60, until: null },
      ],
      otherAccounts: [{ date: '2023-03-18', days: null, note: 'conflicting reports' }],
    });
  });

  it.each([
    ['a renewal four days apart', { date: '2022-11-21', days: 120 }],
    ['a renewal of another length', { date: '2022-11-18', days: 60 }],
  ])('takes %s for another act', (_, renewal) => {
    const event = { date: '2022-11-17', kind: 'RENEWED', days: 120 };
    const { events } = valueOf({ events: [event], renewals: [renewal] });
    expect(events.map(({ date, days }) => [date, days])).toEqual([
      ['2022-11-17', 120],
      [renewal.date, renewal.days],
    ]);
  });

  it.each([
    ['signed', '2023-02-30', 'not a calendar day as YYYY-MM-DD'],
    ['signed', undefined, 'not a calendar day as YYYY-MM-DD'],
    [
      'entersIntoForce',
      '2023-05-22T21:45',
      'not an instant with its zone, as 2023-05-22T21:45+02:00',
    ],
    ['durationDays', 0, 'not a positive number of days'],
    ['durationDays', 1e7, 'more than 100 years'],
    ['countries', [], 'no country'],
    ['type', 'TREATY', /HUMANITARIAN_PAUSE/],
  ])('is rejected for %s %p with the field and the reason', (field, value, reason) => {
    const parsed = parse({ [field]: value });
    expect(parsed.ok).toBe(false);
    if (parsed.ok) return;
    expect(parsed.rejection.column).toBe(field);
    expect(parsed.rejection.reason).toMatch(reason);
  });

  it('is rejected for a wrong event with its place in the list', () => {
    const parsed = parse({ events: [{ date: '2023-05-29', kind: 'PROLONGED' }] });
    expect(parsed).toMatchObject({ ok: false, rejection: { column: 'events.0.kind' } });
  });
});

describe('the kinds of a clause', () => {
  it.each([
    ['safe passage of humanitarian actors and commodities', ['CORRIDOR', 'GOODS', 'STAFF_SAFETY']],
    ['goods to flow unimpeded from ports of entry', ['GOODS']],
    [
      'withdraw forces from hospitals and essential public facilities',
      ['MEDICAL_CARE', 'CIVILIAN_FACILITIES', 'MILITARY_RESTRAINT'],
    ],
    [
      'no military advantage during 48-hour notification period',
      ['MILITARY_RESTRAINT', 'NOTIFICATION'],
    ],
    ['the parties meet in good faith', ['OTHER']],
  ])('of "%s" are those that it names', (text, kinds) => expect(clauseKinds(text)).toEqual(kinds));
});
