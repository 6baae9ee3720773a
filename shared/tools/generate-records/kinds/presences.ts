import { daysOf } from '../../../core/partial-date';
import type { Draw } from '../draw';
import type { Recipe, SyntheticRecord } from '../synthetic';
import {
  SYNTHETIC,
  drawFrom,
  inventedName,
  membersOf,
  organizationName,
  recordsOf,
  syntheticDataset,
} from '../synthetic';
import { pointNear } from './point-near';

const PLACE = ['country', 'pcode', 'admin1', 'admin2', 'admin3'];

/** Who does what where: one data set for each measured sheet, with its repeated rows. */
export function* presences(recipe: Recipe): Generator<SyntheticRecord> {
  for (const sheet of membersOf(recipe, 'presences')) {
    const draw = drawFrom(recipe, `presences ${sheet}`);
    const title = `operational presences, filled as ${sheet}`;
    const dataset = syntheticDataset(sheet, 'OperationalPresence', title);
    const count = recordsOf(recipe, `presences ${sheet}`);
    for (let number = 1; number <= count; number += 1) {
      yield {
        dataset,
        recordId: `${SYNTHETIC}${sheet}-${number}`,
        value: presenceValue(recipe, draw, sheet),
        times: draw.repeats(),
      };
    }
  }
}

function presenceValue({ profile }: Recipe, draw: Draw, sheet: string) {
  const place = placeOf(draw.word('place'));
  const [sectorName, sectorMeant] = (draw.word('sector') ?? '').split('|');
  return {
    place,
    locality: inventedName('Settlement', draw.name('locality')),
    sectorName: sectorName || null,
    sectorMeant: sectorMeant || null,
    activity: inventedName('activity', draw.name('activity')),
    status: draw.word('status'),
    responsePlan: draw.word('responsePlan'),
    ...periodOf(draw.word('period')),
    ...pointNear(profile, place['country'], draw),
    precision: draw.word('precision'),
    organizations: (draw.word('roles') ?? '').split('+').map((role) => inRole(draw, role, sheet)),
  };
}

function placeOf(words: string | null): Record<string, string> {
  const place: Record<string, string> = {};
  for (const [index, part] of (words ?? '').split('|').entries()) {
    if (part !== '') place[PLACE[index]!] = part;
  }
  return place;
}

function periodOf(words: string | null) {
  if (words === null) return { periodFrom: null, periodTo: null };
  const [from, to] = words.split('/');
  if (to !== undefined) return { periodFrom: from, periodTo: to };
  const { first, last } = daysOf(words);
  return { periodFrom: first, periodTo: last };
}

function inRole(draw: Draw, role: string, sheet: string) {
  const drawn = draw.name(`${role} name`) ?? { number: 1, known: false };
  const name = organizationName(drawn, sheet);
  const acronym = drawn.known ? `SYN${drawn.number}` : `SYN-${sheet}-${drawn.number}`;
  return {
    role,
    name,
    acronym: draw.has(`${role} acronym`) ? acronym : null,
    type: draw.wordFor(`${role} type`, name),
  };
}
