import type { Draw } from '../draw';
import type { Recipe, SyntheticRecord } from '../synthetic';
import {
  SYNTHETIC,
  drawFrom,
  inventedName,
  recordsOf,
  syntheticDataset,
  syntheticText,
} from '../synthetic';
import { figuresOf, peopleIn, placeOf, totalOf } from './incident-value';
import { pointNear } from './point-near';

const GROUP = 'incidents awsd';
const DATASET = syntheticDataset(
  'incidents-awsd',
  'IncidentReport',
  'incidents of a register of aid workers',
);

/** Incidents as a register of violence against aid workers tells them. */
export function* aidWorkerIncidents(recipe: Recipe): Generator<SyntheticRecord> {
  const draw = drawFrom(recipe, GROUP);
  const count = recordsOf(recipe, GROUP);
  for (let number = 1; number <= count; number += 1) {
    const recordId = `${SYNTHETIC}${number}`;
    yield { dataset: DATASET, recordId, value: incidentValue(recipe, draw, recordId) };
  }
}

function incidentValue({ profile }: Recipe, draw: Draw, recordId: string) {
  const locality = inventedName('Settlement', draw.name('locality'));
  const place = placeOf(draw.word('place'), locality);
  return {
    incidentId: `awsd-${recordId}`,
    registry: 'AWSD',
    kind: 'AID_WORKER',
    date: dateOf(draw),
    place,
    ...pointNear(profile, place.country ?? undefined, draw),
    precision: finestOf(place),
    precisionAsGiven: null,
    setting: draw.word('setting'),
    description: syntheticText(draw.number('description')),
    perpetratorType: draw.word('perpetratorType'),
    perpetratorName: inventedName('Actor', draw.name('perpetratorName')),
    means: draw.word('means'),
    ...victimsOf(draw),
    details: {
      organizationsAsGiven: null,
      programmeFocus: null,
      attackContext: draw.word('attackContext'),
      motive: draw.word('motive'),
      captivityOutcome: null,
      verification: draw.word('verification'),
    },
  };
}

/** Month or day may be unknown. */
function dateOf(draw: Draw): string | null {
  const month = draw.word('date');
  return month !== null && month.length > 4 && draw.has('day') ? draw.dayIn(month) : month;
}

function finestOf({ locality, admin2, admin1 }: ReturnType<typeof placeOf>): string {
  if (locality) return 'SETTLEMENT';
  if (admin2) return 'DISTRICT';
  return admin1 ? 'PROVINCE' : 'COUNTRY';
}

function victimsOf(draw: Draw) {
  const [nationals, internationals] = (draw.word('origins') ?? '').split('|');
  const [national, international] = [figuresOf(nationals), figuresOf(internationals)];
  const all = totalOf([national, international]);
  const people = peopleIn(all);
  const organizationTypes = draw.list('organizationTypes');
  const byGender: Record<string, number> = { male: 0, female: 0, unknown: 0 };
  for (let one = 0; one < people; one += 1) byGender[draw.word('gender') ?? 'unknown']! += 1;
  const victims = {
    ...all,
    national,
    international,
    groups: [{ group: 'AID_WORKER', ...all }],
    byOrganizationType: organizationTypes.map((organizationType, index) => ({
      organizationType,
      affected: Math.max(1, index === 0 ? people - organizationTypes.length + 1 : 1),
    })),
    byGender,
  };
  return { victims, organizationTypes };
}
