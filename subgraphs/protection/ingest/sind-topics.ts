import { organizationTypesOf } from '../domain/affected-organization-type';
import type { AidWorkerDetails } from '../domain/aid-worker-incident';
import type { HealthDetails } from '../domain/attack-on-health';
import type { EducationDetails } from '../domain/attack-on-education';
import type { ProtectionDetails } from '../domain/protection-incident';
import type { FoodSecurityDetails } from '../domain/food-security-incident';
import type { ExplosiveWeaponDetails } from '../domain/explosive-weapon-incident';
import type { VictimFigures, VictimGroup, VictimGroupName } from '../domain/victims';
import { NO_FIGURES, victimsOfGroups } from '../domain/victims';
import type { Cells } from './cells';
import type { SindTopic } from './parse-sind-report';

const MEANS = 'Weapon Carried/Used';
const EVENT_ID = 'SiND Event ID';

/** Aid workers killed, injured, kidnapped or arrested. */
export const aidWorkerTopic: SindTopic = {
  kind: 'AID_WORKER',
  idColumn: EVENT_ID,
  meansColumn: MEANS,
  settingColumn: 'Location of Incident',
  victims: (cells) => ({
    ...victimsOfGroups([{ group: 'AID_WORKER', ...harmed(cells, 'Aid Workers') }]),
    national: harmed(cells, 'National Aid Workers'),
    international: harmed(cells, 'International Aid Workers'),
  }),
  organizationTypes: (cells) => organizationTypesOf(cells.text('Organisation Affected') ?? ''),
  details: (cells): AidWorkerDetails => ({
    organizationsAsGiven: cells.text('Organisation Affected'),
    programmeFocus: cells.text('Programme Focus'),
    attackContext: null,
    motive: null,
    captivityOutcome: cells.text('Known Kidnapping or Arrest Outcome'),
    verification: null,
  }),
};

/** Attacks on health care. */
export const healthTopic: SindTopic = {
  kind: 'HEALTH',
  idColumn: EVENT_ID,
  meansColumn: MEANS,
  settingColumn: 'Location',
  victims: (cells) =>
    victimsOfGroups([{ group: 'HEALTH_WORKER', ...harmed(cells, 'Health Workers') }]),
  details: (cells): HealthDetails => ({
    facilitiesDestroyed: cells.count(
      'Number of Attacks on Health Facilities Reporting Destruction',
    ),
    facilitiesDamaged: cells.count('Number of Attacks on Health Facilities Reporting Damaged'),
    facilitiesEntered: cells.count('Forceful Entry into Health Facility'),
    facilitiesOccupied: cells.count('Occupation of Health Facility'),
    transportsAffected: total([
      cells.count('Health Transportation Destroyed'),
      cells.count('Health Transportation Damaged'),
      cells.count('Health Transportation Stolen/Hijacked'),
    ]),
    suppliesLooted: cells.count('Looting/Theft/Robbery/Burglary of Health Supplies'),
    accessObstructed: cells.flag('Access Denied or Obstructed'),
    captivityOutcome: cells.text('Known Kidnapping or Arrest Outcome'),
  }),
};

/** Attacks on education. */
export const educationTopic: SindTopic = {
  kind: 'EDUCATION',
  idColumn: EVENT_ID,
  meansColumn: MEANS,
  settingColumn: 'Location of event',
  victims: (cells) =>
    victimsOfGroups([
      { group: 'EDUCATOR', ...harmed(cells, 'Educators') },
      { group: 'STUDENT', ...harmed(cells, 'Students') },
    ]),
  details: (cells): EducationDetails => ({
    facilityType: cells.text('Type of education facility'),
    schoolAttacked: cells.flag('Attacks on Schools'),
    universityAttacked: cells.flag('Attacks on Universities'),
    militaryOccupation: cells.flag('Military Occupation of Education facility'),
    arson: cells.flag('Arson attack on education facility'),
    forcedEntry: cells.flag('Forced Entry into education facility'),
    damaged: cells.flag('Damage/Destruction To Ed facility Event'),
  }),
};

/** Violence that affected refugees and internally displaced people. Its id column has a name of its own. */
export const protectionTopic: SindTopic = {
  kind: 'PROTECTION',
  idColumn: 'SiND ID',
  meansColumn: MEANS,
  settingColumn: 'Camp Name',
  victims: (cells) =>
    victimsOfGroups([
      {
        group: 'CAMP_RESIDENT',
        killed: cells.count('Camp Resident Killed'),
        wounded: cells.count('Camp Resident Injured'),
        kidnapped: cells.count('Camp Residents Kidnapped'),
        detained: cells.count('Camp Residents Arrested'),
      },
      { group: 'SERVICE_PROVIDER', ...harmed(cells, 'Service Provider') },
    ]),
  details: (cells): ProtectionDetails => ({
    camp: cells.text('Camp Name'),
    context: cells.text('Protection Event Context'),
    affected: cells.text('Victim of Violence'),
    campsDestroyed: cells.count('Number of Attacks on Camps Reporting Destruction'),
    campsDamaged: cells.count('Number of Attacks on Camps Reporting Damaged'),
  }),
};

/** Violence that affected food security; it counts no victims. */
export const foodSecurityTopic: SindTopic = {
  kind: 'FOOD_SECURITY',
  idColumn: EVENT_ID,
  meansColumn: MEANS,
  settingColumn: 'Location of Incident',
  victims: () => victimsOfGroups([]),
  details: (cells): FoodSecurityDetails => ({
    infrastructure: cells.text('Infrastructure Affected'),
  }),
};

/** The use of explosive weapons; it counts only the killed. */
export const explosiveWeaponTopic: SindTopic = {
  kind: 'EXPLOSIVE_WEAPON',
  idColumn: EVENT_ID,
  meansColumn: 'Explosive Weapon Type',
  settingColumn: 'Location',
  victims: (cells) =>
    victimsOfGroups([
      killedOnly(cells, 'AID_WORKER', 'Aid Workers Killed'),
      killedOnly(cells, 'HEALTH_WORKER', 'Health Workers Killed'),
      killedOnly(cells, 'AID_HEALTH_WORKER', 'Aid Health Workers Killed'),
      killedOnly(cells, 'EDUCATOR', 'Educators Killed'),
      killedOnly(cells, 'STUDENT', 'Students Killed'),
    ]),
  details: (cells): ExplosiveWeaponDetails => ({
    launchType: cells.text('Launch Type'),
    affected: cells.text('Affected'),
    sectorsAffected: cells.text('Sector Affected'),
    providers: cells.text('Provider'),
  }),
};

function harmed(cells: Cells, who: string): VictimFigures {
  return {
    killed: cells.count(`${who} Killed`),
    wounded: cells.count(`${who} Injured`),
    kidnapped: cells.count(`${who} Kidnapped`),
    detained: cells.count(`${who} Arrested`),
  };
}

function killedOnly(cells: Cells, group: VictimGroupName, column: string): VictimGroup {
  return { ...NO_FIGURES, group, killed: cells.count(column) };
}

function total(counts: readonly (number | null)[]): number | null {
  const known = counts.filter((count) => count !== null);
  return known.length === 0 ? null : known.reduce((sum, count) => sum + count, 0);
}
