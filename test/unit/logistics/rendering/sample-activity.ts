import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ActivityRecord } from '../../../../subgraphs/logistics/domain/activity/activity-record';
import { parseActivityRecord } from '../../../../subgraphs/logistics/ingest/read-activity';

const PROJECT = resolve(__dirname, '..', '..', '..', '..');
const SAMPLE_FILE = join(PROJECT, 'subgraphs', 'logistics', 'samples', 'activity.json');

/** The sample activity with some members changed. */
export function sampleActivity(changed: Partial<ActivityRecord> = {}): ActivityRecord {
  return { ...parseActivityRecord(readFileSync(SAMPLE_FILE, 'utf8'), SAMPLE_FILE), ...changed };
}
