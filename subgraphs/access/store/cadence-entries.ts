import DataLoader from 'dataloader';
import type { EntityManager } from 'typeorm';
import type { Recording } from '../../../shared/core/recording/history-entry';
import type { CadenceDraft, CadenceEntry } from '../domain/cadence-entry';

interface Row {
  readonly id: string;
  readonly agreementId: string;
  readonly dataset: string;
  readonly content: CadenceDraft;
  readonly recording: Recording;
}

/** Loads the entries of the cadences of agreements, in the order of recording. */
export function cadenceEntriesLoader(manager: EntityManager): DataLoader<string, CadenceEntry[]> {
  return new DataLoader<string, CadenceEntry[]>(async (agreementIds) => {
    const rows: Row[] = await manager.query(SELECT, [agreementIds]);
    const found = new Map<string, CadenceEntry[]>(agreementIds.map((id) => [id, []]));
    for (const { id, agreementId, dataset, content, recording } of rows) {
      const origins = [{ dataset, recordId: id }];
      found.get(agreementId)?.push({ ...content, id, origins, recording });
    }
    return agreementIds.map((id) => found.get(id)!);
  });
}

const SELECT = `
  select e.id, e.agreement_id as "agreementId", e.dataset, e.content, jsonb_build_object(
      'organization', e.recorded_by, 'onBehalfOf', e.on_behalf_of, 'at', e.recorded_at,
      'withdrawal', case when w.entry_id is null then null else jsonb_build_object(
        'organization', w.recorded_by, 'reason', w.reason, 'at', w.recorded_at) end
    ) as recording
  from cadence_entry e left join cadence_withdrawal w on w.entry_id = e.id
  where e.agreement_id = any($1::text[]) order by e.agreement_id, e.sequence`;
