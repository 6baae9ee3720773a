import type { RawRow } from '../../../shared/runtime/ingest/record-kind';
import {
  parseAdminArea,
  parsePcodeForm,
} from '../../../subgraphs/reference/ingest/parse-admin-area';
import { parseCrisis, parseSector } from '../../../subgraphs/reference/ingest/parse-code-list';
import { parseMappedOrganization } from '../../../subgraphs/reference/ingest/parse-organization';

const row = (given: Record<string, string>): RawRow => ({ where: 'line 2', given });
const structured = (value: object): RawRow => ({ where: 'key', given: {}, structured: value });

const AREA = {
  Location: 'SDN',
  'Admin Level': '2',
  'P-Code': ' sd01001 ',
  Name: 'Jebel Awlia ',
  'Parent P-Code': 'SD01',
  'Valid from date': '2020-08-31',
};
const FORM = {
  Location: 'AFG',
  'Country Length': '2',
  'Admin 1 Length': '2',
  'Admin 2 Length': '',
};

describe('a row of the p-code list', () => {
  it('is an area under its cleaned code, as of the day from which it is valid', () => {
    expect(parseAdminArea(row(AREA))).toMatchObject({
      ok: true,
      value: {
        recordId: 'SD01001',
        version: '2020-08-31',
        value: { pcode: 'SD01001', name: 'Jebel Awlia', level: 2, parent: 'SD01', iso3: 'SDN' },
      },
    });
  });

  it.each([
    ['P-Code', '#adm1+code'],
    ['Parent P-Code', ''],
    ['Location', 'Sudan'],
    ['Admin Level', '0'],
    ['Admin Level', ''],
    ['Name', ' '],
    ['Valid from date', '31/08/2020'],
    ['Valid from date', '2020-02-30'],
  ])('is rejected for its %s %j', (column, value) => {
    const parsed = parseAdminArea(row({ ...AREA, [column]: value }));
    expect(parsed).toMatchObject({ ok: false, rejection: { column, value: value.trim() } });
  });
});

describe('a row of the list of p-code lengths', () => {
  it('gives the lengths down to the level that is unknown', () => {
    const lengthsOf = (given: Record<string, string>) => parsePcodeForm(row(given));
    expect(lengthsOf(FORM)).toMatchObject({ value: { value: { iso3: 'AFG', lengths: [2, 2] } } });
    expect(lengthsOf({ ...FORM, 'Admin 1 Length': '-1', 'Admin 2 Length': '3' })).toMatchObject({
      value: { value: { lengths: [2] } },
    });
  });

  it('is rejected when a level has several', () => {
    expect(parsePcodeForm(row({ ...FORM, 'Admin 1 Length': '7|3' }))).toMatchObject({
      rejection: { column: 'lengths', value: '7|3' },
    });
  });
});

describe('an organization of the map', () => {
  const entry = { name: ' ACTED ', shortname: '', scope: 'international', synonyms: ['A', ' '] };

  it('keeps its names and its registry identifier', () => {
    expect(parseMappedOrganization(structured({ ...entry, iati_id: ' FR-1 ' }))).toMatchObject({
      value: {
        recordId: 'key',
        value: { name: 'ACTED', acronym: null, aliases: ['A'], identifiers: [{ value: 'FR-1' }] },
      },
    });
  });

  it('is rejected when the map says that it is none', () => {
    expect(parseMappedOrganization(structured({ ...entry, skip: true }))).toMatchObject({
      rejection: { column: 'skip' },
    });
  });
});

describe('a row of the other lists', () => {
  it('is a sector by its acronym and number, both needed', () => {
    const given = { ACRONYM: 'WSH ', 'HRinfo ID': '11', 'Preferred Term': 'Water' };
    expect(parseSector(row(given))).toMatchObject({
      value: { recordId: '11', value: { code: 'WSH', nameFr: null } },
    });
    expect(parseSector(row({ ...given, ACRONYM: '' }))).toMatchObject({ ok: false });
    expect(parseSector(row({ ...given, 'HRinfo ID': '' }))).toMatchObject({ ok: false });
  });

  it('is a crisis by its INFORM id, as of its month', () => {
    const given = {
      crisis_id: 'SDN006',
      crisis_name: 'Floods ',
      _internal_filter_date: '2022-01-01',
    };
    expect(parseCrisis(structured(given))).toMatchObject({
      value: { recordId: 'SDN006', version: '2022-01-01', value: { name: 'Floods', drivers: [] } },
    });
    expect(parseCrisis(structured({}))).toMatchObject({ ok: false });
  });
});
