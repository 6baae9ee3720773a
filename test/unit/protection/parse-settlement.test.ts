import { parseSettlement } from '../../../subgraphs/protection/ingest/parse-settlement';

const FEATURE = {
  Date: '2022/12/13',
  Oblast: 'Donetska',
  Rayon: 'Pokrovskyi',
  Hromada: 'Kurakhivska',
  Name: 'Hirnyk',
  City_Set_1: 'Гірник',
  Status: 'Affected',
  Code: '0',
  admin4Pcod: 'UA1416011002',
  Lat: '48.055889',
  Long: '37.372994',
};

describe('a report on a settlement', () => {
  it('keeps the day, the place with its finest code, and a number without a code book', () => {
    expect(parseSettlement({ where: 'features[0]', given: FEATURE })).toMatchObject({
      ok: true,
      value: {
        value: {
          date: '2022-12-13',
          code: '0',
          place: { country: 'UKR', admin1: 'Donetska', locality: 'Hirnyk', pcode: 'UA1416011002' },
          latitude: 48.055889,
        },
      },
    });
  });

  it.each(['Date', 'Name', 'Status'])('is refused without %s', (column) => {
    const parsed = parseSettlement({ where: 'features[0]', given: { ...FEATURE, [column]: '' } });
    expect(parsed).toMatchObject({ ok: false, rejection: { column } });
  });
});
