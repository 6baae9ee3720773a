import type { Parsed } from '../../../shared/core/parsed';
import { accept, reject } from '../../../shared/core/parsed';
import type { SheetField } from '../../../shared/core/sheet-field';
import type { SheetRow } from '../../../shared/core/sheet-mapping';
import type { Identified } from '../../../shared/runtime/ingest/record-kind';
import type { FigureReport } from '../domain/presence-figure';
import { periodOf } from './period-of';
import { PERIOD_FIELDS, PLACE_FIELDS, placeOf } from './place-fields';

const TOTAL = 'TOTAL';

/** What a mapping file may fill of a published figure. */
export const figureFields: Readonly<Record<string, SheetField>> = {
  ...PLACE_FIELDS,
  sector: { type: 'text', about: 'Sector or cluster; `TOTAL` for a figure of all sectors.' },
  isTotal: {
    type: 'option',
    options: ['yes', 'no'],
    about: 'Whether the figure covers others of its data set.',
  },
  organizations: { type: 'integer', about: 'How many organizations were counted.' },
  peopleReached: { type: 'integer', about: 'How many people were reached.' },
  sectorsPresent: { type: 'text', about: 'Names of sectors present; use `several`.' },
  ...PERIOD_FIELDS,
};

/** One cell of a wide count, or one row of a count by area. */
export function parseFigure({ fields, words, lists }: SheetRow): Parsed<Identified<FigureReport>> {
  const organizations = count(fields['organizations']);
  const peopleReached = count(fields['peopleReached']);
  if (organizations === null && peopleReached === null) {
    return reject('organizations', '', 'neither organizations nor people are counted');
  }
  const ofAll = fields['sector'] === undefined || fields['sector'] === TOTAL;
  const value = {
    place: placeOf(fields),
    sectorName: ofAll ? null : (words['sector'] ?? null),
    sectorMeant: ofAll ? null : (fields['sector'] ?? null),
    isTotal: fields['isTotal'] === undefined ? ofAll : fields['isTotal'] === 'yes',
    organizations,
    peopleReached,
    sectorsPresent: [...new Set(lists['sectorsPresent'] ?? [])],
    ...periodOf(fields),
  };
  return accept({ value });
}

function count(text: string | undefined): number | null {
  return text === undefined ? null : Number(text);
}
