import { parseNeeds } from '../../../subgraphs/protection/ingest/needs-sheet';

function parse(fields: Record<string, string>, words: Record<string, string> = fields) {
  return parseNeeds({ where: 'line 2', given: {}, fields, words, lists: {}, empty: false });
}

const FIGURE = { year: '2024', country: 'SDN', sector: 'PRO', sectorName: 'Protection (overall)' };

describe('a figure of people in need', () => {
  it('keeps the sector in its own words beside the code', () => {
    expect(parse(FIGURE)).toMatchObject({
      value: {
        value: { sectorCode: 'PRO', sectorName: 'Protection (overall)', intersectoral: false },
      },
    });
  });

  it('is of all sectors together when the mapping says ALL', () => {
    const sheet = { ...FIGURE, sector: 'ALL', population: '50990034', affected: '28928873' };
    expect(parse(sheet)).toMatchObject({
      value: {
        value: { sectorCode: null, intersectoral: true, population: 50990034, affected: 28928873 },
      },
    });
  });

  it('does not say of one sector who lives there', () => {
    const parsed = parse({ ...FIGURE, population: '100', inNeed: '7' });
    expect(parsed).toMatchObject({ value: { value: { population: null, inNeed: 7 } } });
  });

  it('leaves the sector open where the source has none, and keeps its remark', () => {
    const open = { year: '2024', country: 'SDN' };
    const remark = 'No cluster for entity 7454';
    expect(parse({ ...open, sectorName: 'Refugee Response', remark })).toMatchObject({
      value: { value: { sectorCode: null, sectorName: 'Refugee Response', remark } },
    });
  });

  it.each([
    [{}, 0, null],
    [{ admin1Pcode: 'AF01', admin1: 'Kabul' }, 1, 'AF01'],
    [{ admin1Pcode: 'AF01', admin2Pcode: 'AF0101' }, 2, 'AF0101'],
    [{ admin2Pcode: 'SD01001', admin2: 'Jebel Awlia' }, 2, 'SD01001'],
  ])('stands at the level of the finest area that %j names', (area, level, pcode) => {
    const parsed = parse({ ...FIGURE, ...area });
    expect(parsed).toMatchObject({ value: { value: { level, place: { pcode } } } });
  });

  it('is of the whole population when the category is blank or total', () => {
    const category = (words: string) => {
      const parsed = parse({ ...FIGURE, category: words });
      return parsed.ok && parsed.value.value.category;
    };
    expect(['total', '', 'Children - Female'].map(category)).toEqual([
      null,
      null,
      'Children - Female',
    ]);
  });

  it('keeps the fractions of people that models give', () => {
    const parsed = parse({ ...FIGURE, inNeed: '217106.44569089904' });
    expect(parsed).toMatchObject({ value: { value: { inNeed: 217106.44569089904 } } });
  });

  it.each([
    [{ year: '' }, 'year'],
    [{ country: '' }, 'country'],
    [{ sector: '', sectorName: '' }, 'sector'],
  ])('is refused with %j', (change, column) => {
    expect(parse({ ...FIGURE, ...change })).toMatchObject({ ok: false, rejection: { column } });
  });
});
