import { connectionOf, readPage } from '../../../shared/core/connection';
import { reportsServedCount } from '../domain/activity/reports-served-count';
import type { ServedReport } from '../domain/activity/served-report';
import type {
  QueryResolvers,
  ReportGrouping,
  ReportsServedCountResolvers,
  ReportsServedFilter,
} from '../generated/resolver-types';

/** Sums of the ledger, of the lines that the caller may see. */
export const reportsServed: NonNullable<QueryResolvers['reportsServed']> = async (
  _,
  { filter, groupBy, ...args },
  { loaders, store },
) => {
  const page = readPage(args, 1);
  const ids = await store.recordedActivityIds();
  const ledgers = await Promise.all(ids.map((id) => loaders.ledger.load(id)));
  const lines = ledgers.flat().filter((line) => isAskedFor(line, filter ?? {}));
  const groups = grouped(lines, groupBy);
  const keys = [...groups.keys()].sort();
  const counts = keys.map((key) => ({ key, ...sumOf(groups.get(key)!, groupBy) }));
  return connectionOf(counts, page, ({ key }) => key);
};

/** Lines by the key of their group; where nothing is kept apart there is one group, also of no lines. */
function grouped(lines: readonly ServedReport[], groupBy: readonly ReportGrouping[]) {
  const groups = new Map<string, ServedReport[]>();
  if (groupBy.length === 0) groups.set(JSON.stringify([]), []);
  for (const line of lines) {
    const key = JSON.stringify(groupBy.map((part) => PARTS[part](line)));
    const group = groups.get(key);
    if (group) group.push(line);
    else groups.set(key, [line]);
  }
  return groups;
}

function isAskedFor(line: ServedReport, filter: ReportsServedFilter): boolean {
  const { organization, form, servedBetween } = filter;
  return (
    (organization == null || line.reportedBy === organization) &&
    (form == null || line.form === form) &&
    (servedBetween?.from == null || line.servedOn >= servedBetween.from) &&
    (servedBetween?.to == null || line.servedOn <= servedBetween.to)
  );
}

const PARTS: Readonly<Record<ReportGrouping, (line: ServedReport) => string>> = {
  ORGANIZATION: ({ reportedBy }) => reportedBy,
  FORM: ({ form }) => form,
  MONTH: ({ servedOn }) => servedOn.slice(0, 7),
};

function sumOf(lines: readonly ServedReport[], groupBy: readonly ReportGrouping[]) {
  const [first] = lines;
  if (first === undefined) return reportsServedCount(lines);
  return reportsServedCount(lines, {
    organizationId: groupBy.includes('ORGANIZATION') ? first.reportedBy : null,
    form: groupBy.includes('FORM') ? first.form : null,
    month: groupBy.includes('MONTH') ? PARTS.MONTH(first) : null,
  });
}

export const reportsServedCountFields: ReportsServedCountResolvers = {
  organization: ({ organizationId }) => (organizationId === null ? null : { id: organizationId }),
};
