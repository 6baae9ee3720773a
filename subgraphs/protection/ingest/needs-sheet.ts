import type { Parsed } from '../../../shared/core/parsed';
import { accept, reject } from '../../../shared/core/parsed';
import type { SheetField } from '../../../shared/core/sheet-field';
import type { SheetRow } from '../../../shared/core/sheet-mapping';
import type { Identified } from '../../../shared/runtime/ingest/record-kind';
import type { SheetKind } from '../../../shared/runtime/ingest/sheets/sheet-kind';
import type { NeedsValue } from '../domain/needs';
import { NO_PLACE } from '../domain/place-words';
import { needsKind } from './kinds';

/** The word by which a mapping file says that a figure is of all sectors together. */
const ALL_SECTORS = 'ALL';
const WHOLE_POPULATION = 'total';

const people = (about: string): SheetField => ({ type: 'decimal', about });
const words = (about: string): SheetField => ({ type: 'text', about });

/** People in need by area, sector and part of the population, from a sheet of any layout. */
export const needsSheet: SheetKind<NeedsValue> = {
  kind: needsKind,
  fields: {
    year: { type: 'integer', about: 'year of the needs overview' },
    country: words('ISO 3166-1 code or name of the country'),
    admin1Pcode: words('p-code of the first-level area'),
    admin1: words('name of the first-level area'),
    admin2Pcode: words('p-code of the second-level area'),
    admin2: words('name of the second-level area'),
    sector: words(`code of the sector, or ${ALL_SECTORS} for all of them together`),
    sectorName: words("the sector in the sheet's own words, when it stands in another column"),
    category: words(`part of the population; blank or ${WHOLE_POPULATION} for all of it`),
    population: people('people who live there'),
    affected: people('people affected'),
    inNeed: people('people in need'),
    targeted: people('people whom the response plan targets'),
    reached: people('people reached'),
    remark: words('what the sheet remarks on the figure'),
  },
  fromSheet: parseNeeds,
};

/** One figure of a needs overview. */
export function parseNeeds({ fields, words: given }: SheetRow): Parsed<Identified<NeedsValue>> {
  const { year, country, sector, remark } = fields;
  if (!year) return reject('year', year, 'no year of the needs overview');
  if (!country) return reject('country', country, 'no country');
  const intersectoral = sector === ALL_SECTORS;
  const sectorName = given['sectorName'] || given['sector'];
  if (!sectorName) return reject('sector', sectorName, 'no sector');
  return accept({
    value: {
      year: Number(year),
      ...placeOf(fields),
      sectorCode: intersectoral ? null : (sector ?? null),
      sectorName,
      intersectoral,
      category: categoryOf(fields['category']),
      ...figuresOf(fields, intersectoral),
      remark: remark ?? null,
    },
  });
}

type Fields = SheetRow['fields'];

function placeOf({ country, admin1Pcode, admin1, admin2Pcode, admin2 }: Fields) {
  const place = {
    ...NO_PLACE,
    country: country ?? null,
    admin1: admin1 ?? null,
    admin2: admin2 ?? null,
    pcode: admin2Pcode ?? admin1Pcode ?? null,
  };
  return { place, level: (admin2Pcode ?? admin2) ? 2 : (admin1Pcode ?? admin1) ? 1 : 0 };
}

/** Who lives there and who is affected is told of all sectors together, never of a single one. */
function figuresOf(fields: Fields, intersectoral: boolean) {
  const figure = (name: string) => (fields[name] ? Number(fields[name]) : null);
  return {
    population: intersectoral ? figure('population') : null,
    affected: intersectoral ? figure('affected') : null,
    inNeed: figure('inNeed'),
    targeted: figure('targeted'),
    reached: figure('reached'),
  };
}

function categoryOf(words: string | undefined): string | null {
  return !words || words.toLowerCase() === WHOLE_POPULATION ? null : words;
}
