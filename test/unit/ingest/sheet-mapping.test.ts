import { openColumns } from '../../../shared/core/column-levels';
import type { Sensitivity } from '../../../shared/core/sensitivity';
import { sheetColumnLevels } from '../../../shared/core/sheet-column-levels';
import { findColumns } from '../../../shared/core/sheet-columns';
import type { SheetField } from '../../../shared/core/sheet-field';
import type { SheetMapping } from '../../../shared/core/sheet-layout';
import { applyMapping } from '../../../shared/core/sheet-mapping';
import { failureOf } from '../../testkit/failure-of';

const PLAIN: SheetMapping = {
  headerRow: 1,
  joinBrokenRows: false,
  columns: {},
  fixed: {},
  translations: {},
  dates: {},
  split: {},
  several: {},
  rowKey: [],
  emptyUnless: [],
  openColumns: [],
};

const FIELDS: Readonly<Record<string, SheetField>> = {
  area: { type: 'text' },
  sector: { type: 'text' },
  type: { type: 'text' },
  count: { type: 'integer' },
  day: { type: 'date' },
  month: { type: 'month' },
  status: { type: 'option', options: ['OPEN', 'CLOSED'] },
  isTotal: { type: 'option', options: ['yes', 'no'] },
};

const NAMES = { mapping: 'a.mapping.yaml', sheet: 'a.csv', unit: 'line' };

interface Sheet {
  readonly header: readonly string[];
  readonly tags?: readonly string[];
  readonly row: readonly string[];
}

function read(mapping: Partial<SheetMapping>, { header, tags = [], row }: Sheet) {
  const whole = { ...PLAIN, ...mapping };
  const columns = findColumns(whole, header, tags, NAMES);
  return applyMapping(whole, columns, FIELDS)({ line: 7, cells: row });
}

const only = (mapping: Partial<SheetMapping>, sheet: Sheet) => {
  const rows = read(mapping, sheet);
  expect(rows).toHaveLength(1);
  return rows[0]!;
};

describe('columns', () => {
  it('are found by header whatever the blanks, tabs and case around the name', () => {
    const sheet = { header: [' Organisation  Name\t'], row: ['  A\u00a0 b '] };
    expect(only({ columns: { area: ['organisation name'] } }, sheet).fields).toEqual({
      area: 'A b',
    });
  });

  it('are found by their HXL tag', () => {
    const sheet = { header: ['Sector/ Intervention'], tags: ['#sector\t'], row: ['Health'] };
    expect(only({ columns: { sector: ['#sector'] } }, sheet).fields).toEqual({ sector: 'Health' });
  });

  it('are found by number when their header is blank or stands twice', () => {
    const sheet = { header: ['Name', '', '', 'Name'], row: ['a', 'b', 'c', 'd'] };
    const columns = { area: ['column 3'], sector: ['column 4'] };
    const row = only({ columns }, sheet);
    expect(row.fields).toEqual({ area: 'c', sector: 'd' });
    expect(Object.keys(row.given)).toEqual(['column 1', 'column 2', 'column 3', 'column 4']);
  });

  it('that are listed for one field give it the first that is filled', () => {
    const columns = { area: ['fine', 'coarse'] };
    const header = ['fine', 'coarse'];
    expect(only({ columns }, { header, row: ['ML0506', 'ML05'] }).fields['area']).toBe('ML0506');
    expect(only({ columns }, { header, row: [' ', 'ML05'] }).fields['area']).toBe('ML05');
  });

  it('that are missing are named with the mapping, the key and the columns that exist', async () => {
    const work = () =>
      findColumns({ ...PLAIN, columns: { area: ['Region'] } }, ['Month', 'Regions'], [], NAMES);
    expect(await failureOf(work)).toEqual({
      code: 'COLUMN_MISSING',
      sentence:
        'a.mapping.yaml, for a.csv: columns.area: the sheet has no column "Region". ' +
        "Expected one of the sheet's columns: Month, Regions.",
    });
  });

  it('that stand twice are not chosen between', async () => {
    const work = () => findColumns({ ...PLAIN, rowKey: ['Id'] }, ['Id', 'Id'], [], NAMES);
    expect((await failureOf(work)).sentence).toContain('rowKey: "Id" stands 2 times in the header');
  });
});

describe('levels of columns', () => {
  const levelsOf = (mapping: Partial<SheetMapping>, header: string[]) => {
    const whole = { ...PLAIN, ...mapping };
    const fields = { ...FIELDS, motive: { type: 'text', level: 'HIGH' } as const };
    return sheetColumnLevels(whole, findColumns(whole, header, [], NAMES), fields);
  };
  const open = (levels: ReturnType<typeof levelsOf>, sensitivity: Sensitivity = 'LOW') => [
    ...openColumns({ sensitivity }, levels),
  ];

  it('are those of the fields they fill: a column that fills none is told to nobody', () => {
    const columns = { area: ['Region'], motive: ['Why'], type: ['Type', 'Why'] };
    const header = ['Region', 'Type', 'Why', 'Phone of the reporter', 'Remark'];
    expect(open(levelsOf({ columns }, header))).toEqual(['Region', 'Type']);
    const opened = levelsOf({ columns, openColumns: ['Remark', 'why'] }, header);
    expect(open(opened)).toEqual(['Region', 'Type', 'Remark']);
    expect(open(opened, 'MODERATE')).toEqual([]);
  });

  it('hold for wide columns, whose cells fill one field', () => {
    const wide = { name: 'sector', value: 'count', columns: { WASH: 'WASH' }, with: {} };
    expect(open(levelsOf({ wideToLong: wide }, ['WASH', 'Health']))).toEqual(['WASH']);
    const closed = { ...wide, value: 'motive' };
    expect(open(levelsOf({ wideToLong: closed }, ['WASH', 'Health']))).toEqual([]);
  });
});

describe('values', () => {
  it('are translated in any case, and kept in the sheet’s own words beside that', () => {
    const mapping = {
      columns: { type: ['Type'] },
      translations: { type: { INGO: 'International NGO' } },
    };
    const row = only(mapping, { header: ['Type'], row: ['ingo '] });
    expect(row.fields).toEqual({ type: 'International NGO' });
    expect(row.words).toEqual({ type: 'ingo' });
    expect(row.given).toEqual({ Type: 'ingo ' });
  });

  it('that are not in the list of translations stay as they are', () => {
    const mapping = { columns: { type: ['Type'] }, translations: { type: { INGO: 'x' } } };
    expect(only(mapping, { header: ['Type'], row: ['UN'] }).fields['type']).toBe('UN');
  });

  it('that are fixed fill what the row leaves blank', () => {
    const mapping = { columns: { area: ['Area'] }, fixed: { area: 'all', sector: 'Health' } };
    expect(only(mapping, { header: ['Area'], row: [''] }).fields).toEqual({
      area: 'all',
      sector: 'Health',
    });
    expect(only(mapping, { header: ['Area'], row: ['Mopti'] }).fields['area']).toBe('Mopti');
  });

  it('are read as numbers, days, months and options', () => {
    const columns = { count: ['n'], day: ['d'], month: ['m'], status: ['s'] };
    const sheet = { header: ['n', 'd', 'm', 's'], row: ['1,204.0', '1/2/2025', 'Sept', 'open'] };
    const mapping = { columns, dates: { day: 'DD/MM/YYYY' } };
    expect(only(mapping, { ...sheet, row: ['1,204.0', '1/2/2025', 'sep', 'open'] }).fields).toEqual(
      { count: '1204', day: '2025-02-01', month: '09', status: 'OPEN' },
    );
    expect(only(mapping, sheet).rejection).toEqual({
      column: 'm',
      value: 'Sept',
      reason: 'not a month: an English name or 1 to 12; translate others',
    });
  });

  it.each([
    ['count', 'many', 'not a whole number'],
    ['count', '1.5', 'not a whole number'],
    ['day', '2025-02-30', 'not a day written as YYYY-MM-DD'],
    ['day', '2025-02', 'not a day written as YYYY-MM-DD'],
    ['status', 'ajar', 'not one of OPEN, CLOSED'],
  ])('that the field %s cannot take, as %s, refuse the row: %s', (field, value, reason) => {
    const row = only({ columns: { [field]: ['Given'] } }, { header: ['Given'], row: [value] });
    expect(row.rejection).toEqual({ column: 'Given', value, reason });
  });
});

describe('one row', () => {
  const wide = {
    columns: { area: ['Area'] },
    wideToLong: {
      name: 'sector',
      value: 'count',
      columns: { WASH: 'Water', TOTAL: 'TOTAL' },
      with: { TOTAL: { isTotal: 'yes' } },
    },
  };
  const wideSheet = { header: ['Area', 'WASH', 'TOTAL', 'List'], row: ['Odesa', '', '12.0', 'x'] };

  it('of a wide sheet becomes one record for each column, blank cells being empty', () => {
    const [water, total] = read(wide, wideSheet);
    expect(water).toMatchObject({ empty: true, where: 'line 7, column WASH' });
    expect(total).toMatchObject({
      empty: false,
      fields: { area: 'Odesa', sector: 'TOTAL', count: '12', isTotal: 'yes' },
      given: { Area: 'Odesa', TOTAL: '12.0', List: 'x' },
    });
    expect(water!.given).toEqual({ Area: 'Odesa', List: 'x' });
  });

  it('is split into one record for each part of a cell, with places that can be told apart', () => {
    const mapping = { columns: { sector: ['S'] }, split: { sector: ',' } };
    const rows = read(mapping, { header: ['S', 'n'], row: ['Health, WASH ,', '3'] });
    expect(rows.map(({ where, fields, given }) => [where, fields['sector'], given])).toEqual([
      ['line 7, part 1', 'Health', { S: 'Health', n: '3' }],
      ['line 7, part 2', 'WASH', { S: 'WASH', n: '3' }],
    ]);
  });

  it('keeps several parts of a cell in one record, each translated', () => {
    const mapping = {
      columns: { sector: ['S'] },
      several: { sector: ';' },
      translations: { sector: { EHA: 'WASH' } },
    };
    const row = only(mapping, { header: ['S'], row: ['Health; EHA;'] });
    expect(row.lists).toEqual({ sector: ['Health', 'WASH'] });
  });

  it('is identified by its key columns and what was made of it', () => {
    const mapping = { ...wide, rowKey: ['Area'] };
    expect(read(mapping, wideSheet).map(({ key }) => key)).toEqual(['Odesa/WASH', 'Odesa/TOTAL']);
    expect(read(wide, wideSheet)[1]!.key).toBeUndefined();
  });

  it('is empty when its mapped columns are blank, or those that must be filled', () => {
    const mapping = { columns: { area: ['Area'] } };
    const header = ['Area', 'Note'];
    expect(only(mapping, { header, row: ['\t', 'left by formatting'] }).empty).toBe(true);
    expect(only(mapping, { header, row: ['Mopti', ''] }).empty).toBe(false);
    const strict = { ...mapping, emptyUnless: ['Note'] };
    expect(only(strict, { header, row: ['Mopti', ''] }).empty).toBe(true);
  });
});
