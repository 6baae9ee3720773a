import fc from 'fast-check';
import type {
  ActivityOrganization,
  ActivityRecord,
} from '../../../../subgraphs/logistics/domain/activity/activity-record';

/** Words as people write them, with marks of XML, several scripts and what XML may not hold. */
const words = fc.oneof(
  fc.constantFrom('Safe water', 'مياه آمنة', '<b> & "c"', "l'eau ]]>", 'a\u0000b', 'Ω 水 🚰'),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).map((text) => `a${text}`),
);
const said = fc.option(words);
const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2050-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const amount = fc.tuple(fc.integer({ min: -9e9, max: 9e9 }), fc.integer({ min: 0, max: 99 }));
const decimal = amount.map(([whole, cents]) => `${whole}.${String(cents).padStart(2, '0')}`);
const span = fc.tuple(day, day).map(([one, other]) => ({
  ...{ start: one < other ? one : other, end: one < other ? other : one },
}));

/** Degrees of any smallness. */
function degrees(most: number): fc.Arbitrary<number> {
  return fc.oneof(fc.double({ min: -most, max: most, noNaN: true }), fc.constant(1e-7));
}

const organization: fc.Arbitrary<ActivityOrganization> = fc.record({
  role: fc.constantFrom('FUNDS', 'PROGRAMMES', 'IMPLEMENTS', 'REPORTS'),
  name: words,
  acronym: said,
  type: said,
  iatiId: fc.option(fc.constantFrom('XM-DAC-41127', 'GB-CHC-1')),
  iatiType: fc.option(fc.constantFrom('10', '21', '22', '40', '80')),
});
const named = fc.option(fc.record({ name: words, pcode: said }));
const place = fc.record({
  ...{ iso2: fc.constant('SD'), iso3: fc.constant('SDN'), admin1: named, admin2: named },
  point: fc.option(fc.record({ lat: degrees(90), lon: degrees(180) })),
});
const sector = fc.record({
  ...{ code: fc.constantFrom('WSH', 'HEA'), name: words },
  ...{ dacCode: fc.option(fc.constant('72010')), percent: fc.constant(null) },
});
const money = fc.record({
  kind: fc.constantFrom('PLEDGE', 'COMMITMENT', 'PAID', 'SPENT', 'BUDGET'),
  ...{ from: said, to: said, planCode: said, amount: decimal, date: day },
  ...{ currency: fc.constantFrom('EUR', 'USD'), amountUsd: fc.constant(null) },
  contribution: fc.constantFrom('FINANCIAL', 'IN_KIND'),
});
const result = fc.record({
  ...{ indicator: words, unit: said, target: said, actual: said, comment: said },
});

/** Activities as organizations may tell them, with much or little left out. */
export const randomActivity: fc.Arbitrary<ActivityRecord> = fc.record({
  ...{ id: words, title: words, description: said },
  status: fc.constantFrom('PLANNED', 'ONGOING', 'COMPLETED', 'SUSPENDED', 'CANCELLED'),
  organizations: fc.array(organization, { maxLength: 5 }),
  sectors: fc.array(sector, { maxLength: 1 }),
  places: fc.array(place, { maxLength: 3 }),
  period: fc.oneof(
    span,
    day.map((start) => ({ start, end: null })),
  ),
  reportingPeriod: fc.option(span),
  ...{ targeted: fc.constant([]), reached: fc.constant([]) },
  ...{ money: fc.array(money, { maxLength: 4 }), results: fc.array(result, { maxLength: 3 }) },
  answers: fc.constant({}),
});
