import { basename } from 'node:path';
import { PassageError } from '../../../shared/core/errors';
import { contentHash } from '../../../shared/runtime/ingest/content-hash';
import { readCsv } from '../../../shared/runtime/ingest/read-csv';
import { givenWords, listAt, readJson } from '../../../shared/runtime/ingest/read-json';
import type { RawRow } from '../../../shared/runtime/ingest/record-kind';
import type { ProgressRow } from './parse-api-plan';
import type { GroupObject, GroupingQuery, GroupingRow } from './parse-grouping';

type Json = Readonly<Record<string, unknown>>;

/**
 * The flows on one page of an answer of the FTS API. `nextLink` points outside and is not followed:
 * the pages of the folder are files of the same source.
 */
export function* readApiFlows(path: string): Generator<RawRow> {
  const flows = listAt(path, member(readJson(path), 'data')['flows'], 'data.flows');
  yield* rowsOf(flows, 'data.flows');
}

/** The members of the list `data` of an answer. */
export function* readApiList(path: string): Generator<RawRow> {
  yield* rowsOf(listAt(path, asJson(readJson(path))['data'], 'data'), 'data');
}

function* rowsOf(list: readonly unknown[], name: string): Generator<RawRow> {
  for (const [index, structured] of list.entries()) {
    yield { where: `${name}[${index}]`, given: givenWords(asJson(structured)), structured };
  }
}

/** Each plan of an answer on progress, then each of its caseloads. */
export function* readProgress(path: string): Generator<RawRow> {
  const plans = listAt(path, member(readJson(path), 'data')['plans'], 'data.plans');
  for (const [index, member] of plans.entries()) {
    const plan = asJson(member);
    const { caseLoads, ...rest } = plan;
    const where = `data.plans[${index}]`;
    const row: ProgressRow = { plan, caseload: null };
    yield { where, given: givenWords(rest), structured: row };
    for (const [number, load] of (Array.isArray(caseLoads) ? caseLoads : []).entries()) {
      const caseload = asJson(load);
      const given = givenWords({ code: plan['code'], updatedAt: plan['updatedAt'], ...caseload });
      yield { where: `${where}.caseLoads[${number}]`, given, structured: { plan, caseload } };
    }
  }
}

const GROUPING = /(?:emergencyid-(\d+)-)?planid-(\d+)-groupby-(\w+)\.json$/;

/** Each published total in an answer that groups flows; what was asked stands in the file's name. */
export function* readGrouping(path: string): Generator<RawRow> {
  const query = queryOf(path);
  const data = member(readJson(path), 'data');
  const requirements = asJson(data['requirements'])['objects'];
  for (const object of Array.isArray(requirements) ? requirements : []) {
    yield groupingRow({ query, part: 'requirements', object: object as GroupObject, total: null });
  }
  const report = asJson(data['report3']);
  yield* totalsOf(query, 'funding', asJson(report['fundingTotals']));
  yield* totalsOf(query, 'pledges', asJson(report['pledgeTotals']));
}

function queryOf(path: string): GroupingQuery {
  const [, emergencyId, planId, groupBy] = GROUPING.exec(basename(path)) ?? [];
  if (planId === undefined || groupBy === undefined) {
    throw new PassageError('FILE_MALFORMED', 'the name of the file does not say what was asked', {
      where: path,
      expected: 'a name that ends in planid-N-groupby-WORD.json',
    });
  }
  return { planId, emergencyId: emergencyId ?? null, groupBy };
}

function* totalsOf(
  query: GroupingQuery,
  part: 'funding' | 'pledges',
  totals: Json,
): Generator<RawRow> {
  const { total, objects } = totals;
  const groups = (Array.isArray(objects) ? objects : []).map(asJson);
  if (typeof total === 'number' && groups.length > 0 && query.groupBy !== 'plan') {
    yield groupingRow({ query, part, object: null, total });
  }
  for (const group of groups) {
    for (const kind of ['single', 'overlap', 'shared']) {
      const members = group[`${kind}FundingObjects`];
      for (const object of Array.isArray(members) ? members : []) {
        yield groupingRow({ query, part, object: object as GroupObject, total: null });
      }
    }
  }
}

function groupingRow(structured: GroupingRow): RawRow {
  const { part, object, total } = structured;
  const words = object === null ? { total } : object;
  const name = object === null ? 'total' : String(object.name);
  return { where: `${part}: ${name}`, given: givenWords({ part, ...words }), structured };
}

/** Rows of a file without ids: equal rows are different records and are numbered. */
export function* readNumbered(path: string, required: readonly string[]): Generator<RawRow> {
  const seen = new Map<string, number>();
  for (const row of readCsv(path, { required })) {
    const hash = contentHash(row.given);
    const times = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, times);
    yield { ...row, structured: times === 1 ? hash : `${hash}-${times}` };
  }
}

function member(value: unknown, name: string): Json {
  return asJson(asJson(value)[name]);
}

function asJson(value: unknown): Json {
  return typeof value === 'object' && value !== null ? (value as Json) : {};
}
