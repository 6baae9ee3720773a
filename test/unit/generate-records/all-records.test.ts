import { allRecords } from '../../../shared/tools/generate-records/kinds/all-records';
import { readProfile } from '../../../shared/tools/generate-records/read-profile';
import type { SyntheticRecord } from '../../../shared/tools/generate-records/synthetic';

interface Value {
  readonly [member: string]: unknown;
  readonly flowId: string;
  readonly originalCurrency: string | null;
  readonly exchangeRate: string | null;
  readonly destination: { readonly planCode: string | null; readonly locations: readonly string[] };
  readonly place: Readonly<Record<'country' | 'pcode' | 'admin1' | 'admin2' | 'admin3', string>>;
  readonly sectorName: string | null;
  readonly sectorMeant: string | null;
  readonly organizations: readonly { readonly role: string }[];
  readonly date: string;
  readonly means: string | null;
  readonly perpetratorType: string | null;
  readonly voyageNumber: number;
  readonly departedOn: string;
  readonly inspectedOn: string | null;
  readonly isFurtherCargo: boolean;
  readonly planCode: string;
}

const profile = readProfile();
const SCALE = 0.2;

function valuesOf(records: readonly SyntheticRecord[], dataset: string): Value[] {
  return records
    .filter((record) => record.dataset.id === dataset)
    .map(({ value }) => value as unknown as Value);
}

function shares(words: readonly (string | null | undefined)[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word ?? '', (counts.get(word ?? '') ?? 0) + 1);
  return new Map([...counts].map(([word, count]) => [word, count / words.length]));
}

/** Every word's share is the measured one, within five standard errors of the sample. */
function expectShares(
  found: readonly (string | null | undefined)[],
  group: string,
  column: string,
) {
  const { missing, filled, words = {} } = profile.groups[group]!.columns[column]!;
  const given = shares(found);
  for (const [word, count] of [['', missing] as const, ...Object.entries(words)]) {
    const share = count / (filled + missing);
    const tolerance = 5 * Math.sqrt((share * (1 - share)) / found.length) + 3 / found.length;
    expect({ word, off: Math.abs((given.get(word) ?? 0) - share) > tolerance }).toEqual({
      word,
      off: false,
    });
  }
  expect([...given.keys()].filter((word) => word !== '' && !(word in words))).toEqual([]);
}

describe('synthetic records', () => {
  const records = [...allRecords({ profile, scale: SCALE, seed: 'test' })];

  it('are as many as the real ones, times the scale', () => {
    const counts = shares(records.map(({ dataset }) => dataset.id));
    const count = (id: string) => Math.round(counts.get(`synthetic-${id}`)! * records.length);
    expect(count('incidents-awsd')).toBe(Math.round(4954 * SCALE));
    expect(count('ocha-eth-3w-2025-08')).toBe(Math.round(3122 * SCALE));
    expect(count('flows-incoming')).toBe(Math.round(4938 * SCALE) + Math.round(2612 * SCALE));
    expect(count('flows-outgoing')).toBe(Math.round(587 * SCALE) + Math.round(2612 * SCALE));
    expect(count('consignments')).toBeGreaterThan(714 * SCALE * 0.8);
    expect(count('consignments')).toBeLessThan(714 * SCALE * 1.2);
    expect(count('plan-clusters')).toBeGreaterThan(0);
  });

  it('cannot be taken for real ones', () => {
    for (const { dataset, recordId } of records) {
      expect(dataset.id).toMatch(/^synthetic-/);
      expect(dataset.title).toMatch(/^SYNTHETIC /);
      expect(dataset.publisher).toBe('Passage (synthetic)');
      expect(dataset.licence).toBe('CC0-1.0');
      expect(recordId).toMatch(/^synthetic-/);
    }
    const text = records.map(({ value }) => JSON.stringify(value)).join('\n');
    const names = [...text.matchAll(/"(?:name|vesselName|perpetratorName|title)":"([^"]*)"/g)];
    expect(names.length).toBeGreaterThan(1_000);
    expect(names.filter(([, name]) => !/^synthetic /i.test(name!))).toEqual([]);
    const told = [...text.matchAll(/"(?:description|planName)":"([^"]*)"/g)];
    expect(told.filter(([, words]) => !/^synthetic/i.test(words!))).toEqual([]);
    const plans = [...text.matchAll(/"(?:planCode|planId|flowId|agreementId)":"([^"]*)"/g)];
    expect(plans.filter(([, id]) => !id!.startsWith('synthetic-'))).toEqual([]);
  });

  it('are equal for an equal seed, and others for another', () => {
    const make = (seed: string) => JSON.stringify([...allRecords({ profile, scale: 0.01, seed })]);
    expect(make('a')).toBe(make('a'));
    expect(make('a')).not.toBe(make('b'));
  });

  it('have ids that are unique within their data set', () => {
    const ids = records.map(({ dataset, recordId }) => `${dataset.id} ${recordId}`);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('have statuses, flow types, currencies and plans in the shares of the real flows', () => {
    const alone = valuesOf(records, 'synthetic-flows-incoming').filter(
      ({ flowId }) => !flowId.includes('outgoing'),
    );
    for (const column of ['status', 'flowType', 'contributionType', 'onBoundary', 'method']) {
      expectShares(
        alone.map((flow) => flow[column] as string),
        'flows incoming',
        column,
      );
    }
    const currencies = alone.map(({ originalCurrency: currency, exchangeRate: rate }) =>
      currency ? `${currency}|${rate ?? ''}` : null,
    );
    expectShares(currencies, 'flows incoming', 'currency');
    const plans = alone.map(({ destination: { planCode, locations } }) =>
      [planCode?.replace('synthetic-', '') ?? '', locations.join(',')].join('|'),
    );
    expectShares(plans, 'flows incoming', 'planAndPlaces');
  });

  it('have a flow that stands in two files with one content, but for its boundary', () => {
    const incoming = new Map(
      valuesOf(records, 'synthetic-flows-incoming').map((flow) => [flow['flowId'], flow]),
    );
    const both = valuesOf(records, 'synthetic-flows-outgoing').filter(({ flowId }) =>
      incoming.has(flowId),
    );
    expect(both).toHaveLength(Math.round(2612 * SCALE));
    expect({ ...both[0], boundary: 'INCOMING' }).toEqual(incoming.get(both[0]!['flowId']));
  });

  it('have places, sectors and roles in the shares of the real sheets', () => {
    for (const sheet of ['ocha-som-3w-2025-01-04', 'ocha-eth-3w-2025-08', 'ocha-ssd-3w-2022-q1']) {
      const presences = valuesOf(records, `synthetic-${sheet}`);
      const group = `presences ${sheet}`;
      const places = presences.map(({ place: { country, pcode, admin1, admin2, admin3 } }) =>
        [country, pcode, admin1, admin2, admin3].map((part) => part ?? '').join('|'),
      );
      expectShares(places, group, 'place');
      const sectors = presences.map(({ sectorName, sectorMeant }) =>
        sectorName === null ? null : `${sectorName}|${sectorMeant}`,
      );
      expectShares(sectors, group, 'sector');
      const roles = presences.map(({ organizations }) =>
        organizations.map(({ role }) => role).join('+'),
      );
      expectShares(roles, group, 'roles');
    }
  });

  it('repeat rows as the sheet of Mali does', () => {
    const rows = records.filter(({ dataset }) => dataset.id === 'synthetic-ocha-mli-5w-2022-03');
    const repeated = rows.filter(({ times = 1 }) => times > 1).length / rows.length;
    expect(repeated).toBeCloseTo(1 - 468 / 1451, 1);
  });

  it('have kinds, places, months and gaps in the shares of the real incidents', () => {
    const awsd = valuesOf(records, 'synthetic-incidents-awsd');
    const of = (read: (value: Value) => string | null) => awsd.map(read);
    expectShares(
      of(({ means }) => means),
      'incidents awsd',
      'means',
    );
    expectShares(
      of(({ date }) => date.slice(0, 7)),
      'incidents awsd',
      'date',
    );
    const places = of(({ place: { country, admin1, admin2 } }) =>
      [country, admin1 ?? '', admin2 ?? ''].join('|'),
    );
    expectShares(places, 'incidents awsd', 'place');
    const withDay = awsd.filter(({ date }) => date.length === 10).length / awsd.length;
    expect(withDay).toBeCloseTo(1 - 347 / 4954, 1);
    const health = valuesOf(records, 'synthetic-incidents-health');
    expectShares(
      health.map(({ perpetratorType }) => perpetratorType),
      'incidents health',
      'perpetratorType',
    );
  });

  it('have events that several files tell of, as often as the real ones, with one place and day', () => {
    const byEvent = new Map<string, Value[]>();
    for (const { value } of records) {
      const { incidentId } = value as { incidentId?: string };
      if (!incidentId?.startsWith('sind-')) continue;
      byEvent.set(incidentId, [...(byEvent.get(incidentId) ?? []), value as unknown as Value]);
    }
    const several = [...byEvent.values()].filter((reports) => reports.length > 1);
    const real = Object.entries(profile.groups).filter(([name]) => name.startsWith('events '));
    const realSeveral = real.filter(([name]) => name.includes('+'));
    const sum = (groups: typeof real) => groups.reduce((total, [, { records: n }]) => total + n, 0);
    expect(several.length / byEvent.size).toBeCloseTo(sum(realSeveral) / sum(real), 1.5);
    for (const [first, ...others] of several) {
      for (const other of others) {
        expect([other['date'], other['place']]).toEqual([first!['date'], first!['place']]);
      }
    }
  });

  it('have voyages whose cargoes share vessel, port and days', () => {
    const cargoes = valuesOf(records, 'synthetic-consignments');
    const voyages = new Map<number, string>();
    for (const { voyageNumber, vesselName, departedOn, inspectedOn } of cargoes) {
      const facts = JSON.stringify([vesselName, departedOn, inspectedOn]);
      expect(voyages.get(voyageNumber) ?? facts).toBe(facts);
      voyages.set(voyageNumber, facts);
      if (inspectedOn !== null) expect(inspectedOn >= departedOn).toBe(true);
    }
    expect(voyages.size).toBe(Math.round(633 * SCALE));
    expect(cargoes.filter(({ isFurtherCargo }) => !isFurtherCargo)).toHaveLength(voyages.size);
  });

  it('give every plan that a flow names its requirements', () => {
    const known = new Set(valuesOf(records, 'synthetic-plans').map(({ planCode }) => planCode));
    const named = records.flatMap(({ value }) => {
      const { destination } = value as { destination?: { planCode?: string | null } };
      return destination?.planCode ?? [];
    });
    expect(named.length).toBeGreaterThan(500);
    expect(named.filter((code) => !known.has(code))).toEqual([]);
  });
});
