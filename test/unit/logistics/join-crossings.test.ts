import { joinReports } from '../../../subgraphs/logistics/domain/border-crossing';
import type { CrossingReport } from '../../../subgraphs/logistics/domain/crossing-report';

const report = (words: Partial<CrossingReport>): CrossingReport => ({
  name: 'Alpha - Beta',
  localName: 'Альфа - Бета',
  countryGiven: 'Ukraine',
  neighbourGiven: 'Poland',
  type: null,
  status: 'UNKNOWN',
  statusAsGiven: null,
  asOf: '2022-06-09',
  latitude: 50,
  longitude: 24,
  dataset: 'first',
  agreementIds: [],
  recordId: 'a',
  ...words,
});

const later = (words: Partial<CrossingReport>) =>
  report({ dataset: 'second', asOf: '2023-05-30', status: 'CLOSED', type: 'Road', ...words });

const UKR_POL = ['UKR', 'POL'];
const join = (...reports: CrossingReport[]) =>
  joinReports(reports.map((one) => ({ report: one, iso3s: UKR_POL })));

it('tells one crossing of two lists by its name in either language, however far it moved', () => {
  const far = { latitude: 51, name: 'Alfa - Beta' };
  const [crossing, ...others] = join(report({}), later(far));
  expect(others).toEqual([]);
  expect(crossing).toMatchObject({
    id: 'alpha-beta',
    name: 'Alfa - Beta',
    status: 'CLOSED',
    statusAsOf: '2023-05-30',
    type: 'Road',
    iso3s: UKR_POL,
    latitude: 51,
  });
  expect(crossing!.reports.map(({ asOf }) => asOf)).toEqual(['2023-05-30', '2022-06-09']);
});

it('tells one crossing by its place when both names are spelled otherwise', () => {
  const spelled = { name: 'Alpha - Betha', localName: 'Альфа - Бетха' };
  expect(join(report({}), later({ ...spelled, latitude: 50.017 }))).toHaveLength(1);
  expect(join(report({}), later({ ...spelled, latitude: 50.019 }))).toHaveLength(2);
  expect(join(report({}), later({ ...spelled, latitude: null }))).toHaveLength(2);
});

it('takes the nearest of two when both are near, whichever comes first', () => {
  const other = { name: 'Gamma', localName: null, latitude: 50.012 };
  const near = { name: 'Alpha - Betha', localName: null, latitude: 50.004 };
  for (const [first, second] of [
    ['b', 'c'],
    ['c', 'b'],
  ]) {
    const crossings = join(
      report({ localName: null }),
      later({ ...other, recordId: first }),
      later({ ...near, recordId: second }),
    );
    expect(crossings.map(({ name, reports }) => [name, reports.length]).sort()).toEqual([
      ['Alpha - Betha', 2],
      ['Gamma', 1],
    ]);
  }
});

it('goes by the name where the place would tell otherwise', () => {
  const moved = later({ latitude: 50.01, recordId: 'c' });
  const neighbour = later({ name: 'Gamma', localName: null, recordId: 'b' });
  const [first] = join(report({}), neighbour, moved);
  expect(first!.reports.map(({ name }) => name)).toEqual(['Alpha - Beta', 'Alpha - Beta']);
});

it('keeps two rows of one list apart, and the crossings of two borders', () => {
  expect(join(report({}), report({ recordId: 'b' })).map(({ id }) => id)).toEqual([
    'alpha-beta',
    'alpha-beta-2',
  ]);
  const borders = [
    { report: report({}), iso3s: UKR_POL },
    { report: later({ neighbourGiven: 'Slovakia' }), iso3s: ['UKR', 'SVK'] },
  ];
  expect(joinReports(borders)).toHaveLength(2);
});

it('knows a border by its countries, whichever list names which first and however', () => {
  const borders = [
    { report: report({}), iso3s: UKR_POL },
    {
      report: later({ countryGiven: 'Polska', neighbourGiven: 'Ukraina' }),
      iso3s: ['POL', 'UKR'],
    },
  ];
  expect(joinReports(borders)).toHaveLength(1);
  const unmatched = borders.map((one) => ({ ...one, iso3s: [null, null] }));
  expect(joinReports(unmatched)).toHaveLength(2);
});

it('does not depend on the order of the reports', () => {
  const reports = [
    report({}),
    report({ name: 'Delta', localName: 'Дельта', recordId: 'b', latitude: 49 }),
    later({ recordId: 'c', name: 'Alpha - Betha' }),
    later({ recordId: 'd', name: 'Dellta', localName: 'Делльта', latitude: 49.001 }),
    later({ recordId: 'e', name: 'Delta', localName: 'Інша', latitude: 47 }),
  ];
  expect(join(...reports.toReversed())).toEqual(join(...reports));
});
