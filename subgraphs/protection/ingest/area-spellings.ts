/**
 * First-level areas whose usual English names differ from those of COD-AB, as the incident registers
 * write them. Only the matching uses these: a record keeps its provider's own words.
 */
interface CountrySpellings {
  /** ISO 3166-1 alpha-2 and alpha-3. */
  readonly codes: readonly [string, string];
  /** The register's word in lower case to the name in COD-AB. */
  readonly names: Readonly<Record<string, string>>;
}

const UKRAINE = Object.entries({
  cherkasy: 'Cherkaska',
  chernihiv: 'Chernihivska',
  chernivtsi: 'Chernivetska',
  dnipropetrovsk: 'Dnipropetrovska',
  donetsk: 'Donetska',
  'ivano-frankivsk': 'Ivano-Frankivska',
  kharkiv: 'Kharkivska',
  kherson: 'Khersonska',
  khmelnytskyi: 'Khmelnytska',
  kirovohrad: 'Kirovohradska',
  luhansk: 'Luhanska',
  lviv: 'Lvivska',
  mykolaiv: 'Mykolaivska',
  odesa: 'Odeska',
  odessa: 'Odeska',
  poltava: 'Poltavska',
  rivne: 'Rivnenska',
  sumy: 'Sumska',
  ternopil: 'Ternopilska',
  vinnytsia: 'Vinnytska',
  volyn: 'Volynska',
  zakarpattia: 'Zakarpatska',
  zaporizhia: 'Zaporizka',
  zaporizhzhia: 'Zaporizka',
  zhytomyr: 'Zhytomyrska',
}).flatMap(([word, name]) => [
  [word, name],
  [`${word} oblast`, name],
]);

const SPELLINGS: readonly CountrySpellings[] = [
  {
    codes: ['UA', 'UKR'],
    // `Kyiv` alone is the city, an area of its own.
    names: { ...(Object.fromEntries(UKRAINE) as Record<string, string>), 'kyiv oblast': 'Kyivska' },
  },
  {
    codes: ['SY', 'SYR'],
    names: {
      idlib: 'Idleb',
      'idlib governorate': 'Idleb',
      'al-hasaka governorate': 'Al-Hasakeh',
      'al-hasakah': 'Al-Hasakeh',
      'daraa governorate': "Dar'a",
      daraa: "Dar'a",
      'rif dimashq governorate': 'Rural Damascus',
      'rif dimashq': 'Rural Damascus',
      'deir ezzor governorate': 'Deir-ez-Zor',
      'deir ez-zor': 'Deir-ez-Zor',
      'ar-raqqah governorate': 'Ar-Raqqa',
      'al-raqqah governorate': 'Ar-Raqqa',
      'ar-raqqah': 'Ar-Raqqa',
      'latakia governorate': 'Lattakia',
      latakia: 'Lattakia',
    },
  },
  { codes: ['BD', 'BGD'], names: { 'chattogram division': 'Chittagong' } },
  {
    codes: ['CM', 'CMR'],
    names: {
      northwest: 'Nord-Ouest',
      southwest: 'Sud-Ouest',
      'far-north': 'Extreme-Nord',
      'far north': 'Extreme-Nord',
      north: 'Nord',
      east: 'Est',
    },
  },
  {
    codes: ['BF', 'BFA'],
    names: {
      east: 'Est',
      north: 'Nord',
      'central-north': 'Centre-Nord',
      'centre north': 'Centre-Nord',
      'central-east': 'Centre-Est',
    },
  },
  { codes: ['CD', 'COD'], names: { 'north kivu': 'Nord-Kivu', 'south kivu': 'Sud-Kivu' } },
  {
    codes: ['AF', 'AFG'],
    names: {
      herat: 'Hirat',
      'herat province': 'Hirat',
      helmand: 'Hilmand',
      'helmand province': 'Hilmand',
      ghowr: 'Ghor',
      paktia: 'Paktya',
      kundoz: 'Kunduz',
      wardak: 'Maidan Wardak',
      lowgar: 'Logar',
      konar: 'Kunar',
      parvan: 'Parwan',
      jowzjan: 'Jawzjan',
      nurestan: 'Nuristan',
      'sar-e pol': 'Sar-e-Pul',
    },
  },
  { codes: ['ML', 'MLI'], names: { timbuktu: 'Tombouctou' } },
  { codes: ['SD', 'SDN'], names: { 'gezira state': 'Aj Jazirah', gezira: 'Aj Jazirah' } },
  { codes: ['SO', 'SOM'], names: { banaadir: 'Banadir', galguduud: 'Galgaduud' } },
  {
    codes: ['IQ', 'IRQ'],
    names: { 'nineveh governorate': 'Ninewa', 'dhi qar governorate': 'Thi Qar' },
  },
  { codes: ['CF', 'CAF'], names: { 'nana-grebizi': 'Nana-Gribizi' } },
  { codes: ['ET', 'ETH'], names: { gambella: 'Gambela' } },
];

const INDEX = new Map(
  SPELLINGS.flatMap(({ codes, names }) =>
    codes.flatMap((code) =>
      Object.entries(names).map(([word, name]) => [`${code} ${word}`, name] as const),
    ),
  ),
);

/** The name under which COD-AB may know a first-level area; the given one when none is listed. */
export function areaSpelling(country: string | null, admin1: string): string {
  return INDEX.get(`${country} ${admin1.toLowerCase()}`) ?? admin1;
}
