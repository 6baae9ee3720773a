import type { EntityManager } from 'typeorm';
import { saveClosedValues } from '../../../shared/runtime/store/rights/closed-values';
import { readTables } from '../../../shared/runtime/store/tellings/telling-store';
import { type ToldTable, tellTable } from '../../../shared/runtime/store/tellings/tell-table';
import { COUNT_FIELDS } from '../../../shared/sharing/disclosure/count-fields';
import type { CellTold, TableRules } from '../../../shared/sharing/disclosure/next-telling';
import { type CaptivityAnswer, coordinateOfCount } from '../domain/captivity-answers';
import { cellsOfTable, recordKeyOf, whereOfCell } from '../domain/captivity-cells';
import type { CaptivityCount, CaptivityGrouping } from '../domain/captivity-count';
import {
  ALL,
  type Captivity,
  SMALLEST_COUNT,
  captivityAxes,
  firstYearOf,
  groupsOfCaptivity,
  tableName,
} from '../domain/captivity-table';

/**
 * Tells how captivities ended, five years in a table, where enough of them were not counted yet. What was told
 * before stands.
 * @param kept as the owner keeps the records
 */
export async function tellCaptivities(kept: EntityManager): Promise<void> {
  for (const table of await captivityTables(kept)) await tellTable(kept, table);
}

/** The tables of the captivities that are known, told or not. */
export async function captivityTables(kept: EntityManager): Promise<ToldTable<Captivity>[]> {
  const captivities = await readCaptivities(kept);
  return [...new Set(captivities.map(firstYearOf))].map(toldTable);
}

/** The cells of all tables that were told here, kept apart as it is asked; of one country, or of all. */
export async function readCaptivityCounts(
  manager: EntityManager,
  groupBy: readonly CaptivityGrouping[],
  country?: string,
): Promise<CaptivityCount[]> {
  const answered: { name: string }[] = await manager.query(ANSWERED);
  const names = new Set(answered.map(({ name }) => name));
  const tables = (await readTables(manager)).filter(({ name }) => names.has(name));
  return tables.flatMap((table) => cellsOfTable(table, groupBy, country));
}

/** Of what was only taken over from another owner there are no answers. */
const ANSWERED = `select distinct split_part(record_key, '/', 1) as name from captivity_cell`;

function toldTable(firstYear: number): ToldTable<Captivity> {
  const name = tableName(firstYear);
  return {
    name,
    readRecords: async (transaction) =>
      (await readCaptivities(transaction)).filter((one) => firstYearOf(one) === firstYear),
    rulesFor: (captivities) => ({
      axes: captivityAxes(captivities, firstYear),
      ...{ protectedAxis: 'outcome', wholeOfProtected: ALL },
      ...{ smallestCount: SMALLEST_COUNT, finest: 'exactCount' },
    }),
    groupsOf: (captivity, rules) => groupsOfCaptivity(captivity, countriesOf(rules)),
    saveAnswers: (transaction, answers) => saveAnswers(transaction, firstYear, answers),
  };
}

function countriesOf({ axes }: TableRules): ReadonlySet<string> {
  return new Set(axes.find(({ name }) => name === 'country')?.groups.keys());
}

async function saveAnswers(
  transaction: EntityManager,
  firstYear: number,
  answers: readonly CellTold[],
): Promise<void> {
  const keyed = answers.map((cell) => ({
    ...{ ...cell, key: recordKeyOf(tableName(firstYear), cell.groups) },
  }));
  const places = keyed.map(({ key, groups }) => ({ key, ...whereOfCell(groups, firstYear) }));
  await transaction.query(INSERT_PLACES, [JSON.stringify(places)]);
  await saveClosedValues(transaction, new Map(keyed.map(({ key, told }) => [key, valuesOf(told)])));
}

/** Each field of a count by its coordinate, as the database keeps them apart by right. */
function valuesOf(told: CellTold['told']): Readonly<Record<string, CaptivityAnswer>> {
  return Object.fromEntries(
    Object.entries(COUNT_FIELDS).map(([field, read]) => [
      coordinateOfCount(field),
      { withheld: told.withheld, value: read(told) ?? null },
    ]),
  );
}

const INSERT_PLACES = `
  insert into captivity_cell (record_key, places, first_day, last_day)
  select key, places, "firstDay", "lastDay" from jsonb_to_recordset($1::jsonb)
    as r(key text, places text[], "firstDay" date, "lastDay" date)
  on conflict do nothing`;

/** Insecurity Insight alone tells how captivities ended; whose country is not known yet is counted later. */
function readCaptivities(kept: EntityManager): Promise<Captivity[]> {
  return kept.query(
    `select i.id as key, m.iso3 as country, extract(year from i.first_day)::int as year,
       v.value #>> '{}' as "outcomeAsGiven"
     from incident i
     join place_mention m on m.key = i.place_key and m.iso3 is not null
     left join closed_value v on v.record_key = 'incident/' || i.id
       and v.coordinate = 'AidWorkerIncident.captivityOutcome'
     where i.registry = 'SIND' and i.kind = 'AID_WORKER' and (i.kidnapped > 0 or i.detained > 0)
     order by i.first_day, i.id collate "C"`,
  );
}
