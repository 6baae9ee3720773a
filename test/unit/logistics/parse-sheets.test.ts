import type { SheetRow } from '../../../shared/core/sheet-mapping';
import { parseCargo } from '../../../subgraphs/logistics/ingest/parse-cargo';
import { parseCorridor } from '../../../subgraphs/logistics/ingest/parse-corridor';
import { parseCrossing } from '../../../subgraphs/logistics/ingest/parse-crossing';
import { parseFigure } from '../../../subgraphs/logistics/ingest/parse-figure';
import { parseObstacle } from '../../../subgraphs/logistics/ingest/parse-obstacle';
import { parsePort } from '../../../subgraphs/logistics/ingest/parse-port';
import { parsePresence } from '../../../subgraphs/logistics/ingest/parse-presence';
import { EMPTY } from '../../../shared/runtime/ingest/record-kind';

const row = (
  fields: Record<string, string>,
  lists: Record<string, string[]> = {},
  words = fields,
): SheetRow => ({ where: 'line 2', given: {}, fields, words, lists, empty: false });

const valueOf = (parsed: ReturnType<typeof parsePresence>) =>
  parsed.ok ? parsed.value.value : parsed;

describe('a presence', () => {
  it('keeps the roles of its organizations apart', () => {
    const value = valueOf(
      parsePresence(
        row({
          donorName: 'European Commission',
          donorAcronym: 'ECHO',
          programmeAcronym: 'ZOA',
          implementingName: 'ZOA',
          implementingType: 'International NGO',
          reportingName: 'OCHA',
        }),
      ),
    );
    expect(value).toMatchObject({
      organizations: [
        { role: 'REPORTING', name: 'OCHA', acronym: null, type: null },
        { role: 'PROGRAMME', name: null, acronym: 'ZOA', type: null },
        { role: 'IMPLEMENTING', name: 'ZOA', acronym: null, type: 'International NGO' },
        { role: 'DONOR', name: 'European Commission', acronym: 'ECHO', type: null },
      ],
    });
  });

  it('takes the role that a column names, and none when no column does', () => {
    const roleOf = (fields: Record<string, string>) =>
      valueOf(parsePresence(row({ organizationName: 'X', ...fields })));
    expect(roleOf({ organizationRole: 'REPORTING' })).toMatchObject({
      organizations: [{ role: 'REPORTING' }],
    });
    expect(roleOf({})).toMatchObject({ organizations: [{ role: 'UNSPECIFIED' }] });
  });

  it('has one donor for each name in a cell of several', () => {
    const value = valueOf(
      parsePresence(row({ implementingName: 'X' }, { donorName: ['BHA', 'ECHO'] })),
    );
    expect(value).toMatchObject({
      organizations: [
        { role: 'IMPLEMENTING', name: 'X' },
        { role: 'DONOR', name: 'BHA' },
        { role: 'DONOR', name: 'ECHO' },
      ],
    });
  });

  it('speaks of the days of its month, else of its year, unless days are given', () => {
    const period = (fields: Record<string, string>) =>
      valueOf(parsePresence(row({ organizationName: 'X', ...fields })));
    expect(period({ year: '2024', month: '02' })).toMatchObject({
      periodFrom: '2024-02-01',
      periodTo: '2024-02-29',
    });
    expect(period({ year: '2021' })).toMatchObject({
      periodFrom: '2021-01-01',
      periodTo: '2021-12-31',
    });
    expect(period({ month: '02' })).toMatchObject({ periodFrom: null, periodTo: null });
    expect(period({ year: '2021', periodTo: '2021-03-31' })).toMatchObject({
      periodFrom: '2021-01-01',
      periodTo: '2021-03-31',
    });
  });

  it('without an organization is refused', () => {
    expect(parsePresence(row({ sector: 'Health', organizationType: 'UN' }))).toMatchObject({
      ok: false,
      rejection: { reason: 'no organization is named: a presence needs one' },
    });
  });

  it('keeps the sheet’s word for the sector beside what it means', () => {
    const words = { organizationName: 'X', sector: 'FSL' };
    const parsed = parsePresence(row({ ...words, sector: 'Food Security' }, {}, words));
    expect(valueOf(parsed)).toMatchObject({ sectorName: 'FSL', sectorMeant: 'Food Security' });
  });
});

describe('a published figure', () => {
  it('of all sectors is a total', () => {
    expect(parseFigure(row({ sector: 'TOTAL', organizations: '30' }))).toMatchObject({
      ok: true,
      value: { value: { sectorName: null, isTotal: true, organizations: 30, peopleReached: null } },
    });
    expect(parseFigure(row({ peopleReached: '13400' }))).toMatchObject({
      value: { value: { sectorName: null, isTotal: true, peopleReached: 13400 } },
    });
  });

  it('of one sector is a total only when the mapping says that it covers others', () => {
    const part = { sector: 'Health', organizations: '3' };
    expect(parseFigure(row(part))).toMatchObject({ value: { value: { isTotal: false } } });
    expect(parseFigure(row({ ...part, isTotal: 'yes' }))).toMatchObject({
      value: { value: { isTotal: true, sectorName: 'Health' } },
    });
  });

  it('that counts nothing is refused', () => {
    expect(parseFigure(row({ sector: 'Health' }))).toMatchObject({ ok: false });
  });
});

describe('a cargo', () => {
  const cargo = { voyageNumber: '12', departedOn: '2022-08-12', departurePort: 'UAODS' };

  it('is not called aid, nor anything else, when its source does not say', () => {
    const valueFor = (more: object) => parseCargo(row({ ...cargo, ...more }));
    expect(valueFor({})).toMatchObject({ value: { value: { isAid: null } } });
    expect(valueFor({ isAid: 'no' })).toMatchObject({ value: { value: { isAid: false } } });
    expect(valueFor({ isAid: 'yes' })).toMatchObject({ value: { value: { isAid: true } } });
  });

  it('keeps the port’s name beside its code, and no code that is none', () => {
    const named = { ...cargo, departurePort: 'Odesa' };
    expect(parseCargo(row(cargo, {}, named))).toMatchObject({
      value: { value: { departurePortName: 'Odesa', departurePortCode: 'UAODS' } },
    });
    expect(parseCargo(row(named))).toMatchObject({
      value: { value: { departurePortName: 'Odesa', departurePortCode: null } },
    });
  });

  it('has a place of inspection only when it was inspected', () => {
    const place = { inspectionPlace: 'İstanbul' };
    expect(parseCargo(row({ ...cargo, ...place }))).toMatchObject({
      value: { value: { inspectedOn: null, inspectionPlace: null } },
    });
    expect(parseCargo(row({ ...cargo, ...place, inspectedOn: '2022-08-14' }))).toMatchObject({
      value: { value: { inspectedOn: '2022-08-14', inspectionPlace: 'İstanbul' } },
    });
  });

  it('without its voyage, or inspected before it left, is refused', () => {
    expect(parseCargo(row({ commodity: 'Corn' }))).toMatchObject({ ok: false });
    expect(parseCargo(row({ ...cargo, inspectedOn: '2022-08-11' }))).toMatchObject({
      ok: false,
      rejection: { value: '2022-08-11', reason: 'before the departure on 2022-08-12' },
    });
  });
});

describe('other records', () => {
  it('a crossing without a status is one whose status is unknown', () => {
    const fields = { name: 'Yahodyn', country: 'Ukraine', neighbour: 'Poland' };
    expect(parseCrossing(row(fields))).toMatchObject({
      value: { value: { status: 'UNKNOWN', statusAsGiven: null } },
    });
    const words = { ...fields, status: 'Operational' };
    expect(parseCrossing(row({ ...fields, status: 'OPERATIONAL' }, {}, words))).toMatchObject({
      value: { value: { status: 'OPERATIONAL', statusAsGiven: 'Operational' } },
    });
  });

  it.each(['name', 'country', 'neighbour'])('a crossing without %s is refused', (field) => {
    const fields = { name: 'Yahodyn', country: 'Ukraine', neighbour: 'Poland' };
    const rest = Object.entries(fields).filter(([name]) => name !== field);
    expect(parseCrossing(row(Object.fromEntries(rest)))).toMatchObject({
      ok: false,
      rejection: { column: field },
    });
  });

  it('a port needs a name or a point; half a point is none', () => {
    const point = { latitude: '46.5', longitude: '30.7' };
    expect(parsePort(row(point))).toMatchObject({ ok: true });
    expect(parsePort(row({ latitude: '46.5' }))).toMatchObject({ ok: false });
    expect(parsePort(row({ ...point, longitude: '190' }))).toMatchObject({ ok: false });
  });

  it('an obstacle keeps the publisher’s codes and gets no label', () => {
    const fields = { kind: 'CLOSURE', typeCode: '4', statusCode: '2', operatorCode: '7' };
    expect(parseObstacle(row(fields))).toMatchObject({
      value: { value: { typeCode: '4', statusCode: '2', operatorCode: '7', name: null } },
    });
    expect(parseObstacle(row({ name: 'x' }))).toMatchObject({ ok: false });
  });

  it('only an agreement on a corridor opens one', () => {
    const agreement = {
      id: 'BSGI-2022',
      type: 'CORRIDOR_AGREEMENT',
      title: 'T',
      signed: '2022-07-22',
    };
    const parse = (structured: object) => parseCorridor({ where: '', given: {}, structured });
    expect(parse(agreement)).toMatchObject({
      value: { recordId: 'BSGI-2022', value: { corridorId: 'bsgi-2022-corridor' } },
    });
    expect(parse({ ...agreement, type: 'HUMANITARIAN_PAUSE' })).toBe(EMPTY);
    expect(parse({ ...agreement, id: undefined })).toMatchObject({ ok: false });
  });
});
