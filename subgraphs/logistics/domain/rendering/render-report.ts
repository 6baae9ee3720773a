import type { ActivityRecord } from '../activity/activity-record';
import { render3w } from './render-3w';
import { render83 } from './render-8-3';
import { renderFts } from './render-fts';
import { renderIati } from './render-iati';
import type { Rendered, ReportForm } from './rendered';

const RENDERERS: Readonly<Record<ReportForm, (record: ActivityRecord) => Rendered>> = {
  THREE_W: render3w,
  EIGHT_PLUS_THREE: render83,
  FTS: renderFts,
  IATI: renderIati,
};

/** Fills in a form from an activity's record, or tells everything that the form requires and the record lacks. */
export function renderReport(record: ActivityRecord, form: ReportForm): Rendered {
  return RENDERERS[form](record);
}
