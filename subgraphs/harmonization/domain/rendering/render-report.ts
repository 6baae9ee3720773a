import type { ActivityRecord } from './activity-record';
import { render3w } from './render-3w';
import { render83 } from './render-8-3';
import { renderFts } from './render-fts';
import { renderIati } from './render-iati';
import type { Rendered, ReportForm } from './rendered';

const RENDERERS: Readonly<Record<ReportForm, (record: ActivityRecord) => Rendered>> = {
  '3w': render3w,
  '8+3': render83,
  fts: renderFts,
  iati: renderIati,
};

/** Fills in a form from an activity's record, or tells everything that the form requires and the record lacks. */
export function renderReport(record: ActivityRecord, form: ReportForm): Rendered {
  return RENDERERS[form](record);
}
