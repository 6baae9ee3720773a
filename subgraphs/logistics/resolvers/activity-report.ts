import type { ActivityRecord } from '../domain/activity/activity-record';
import type { ReportForm } from '../domain/rendering/rendered';
import { renderReport } from '../domain/rendering/render-report';
import type { ActivityReport } from '../generated/resolver-types';

/** A form filled in from a revision of a record, or what is missing for it. */
export function reportOf(
  record: ActivityRecord,
  revision: string,
  form: ReportForm,
): ActivityReport {
  const rendered = renderReport(record, form);
  if (!rendered.ok) {
    const { missing } = rendered;
    return { form, revision, mediaType: null, text: null, rows: [], missing };
  }
  const { mediaType, text, rows } = rendered;
  return { form, revision, mediaType, text, rows: rows.map((cells) => ({ cells })), missing: [] };
}
