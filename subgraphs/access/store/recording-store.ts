import { placeKey } from '../../../shared/core/mention';
import { contentHash } from '../../../shared/runtime/ingest/content-hash';
import { saveMentions } from '../../../shared/runtime/ingest/store/mention-store';
import type { Database, Transaction } from '../../../shared/runtime/postgres';
import { writeAs } from '../../../shared/runtime/postgres-asking';
import { keepCircle } from '../../../shared/runtime/recording/store/record-circle';
import { saveRecordedSource } from '../../../shared/runtime/recording/store/save-recorded-source';
import type { AccessAgreement, AgreementAsTold } from '../domain/access-agreement';
import type { AgreementCadence } from '../domain/agreement-cadence';
import { cadenceOf } from '../domain/agreement-cadence';
import { supplementKind } from '../domain/agreement-supplement';
import type { CadenceDraft } from '../domain/cadence-entry';
import type { EventDraft } from '../domain/check-event';
import type { Day } from '../domain/day';
import { announceEvent } from './agreement-announcements';
import { agreementLoader } from './agreement-loaders';
import { agreementParts } from './agreement-parts';
import type { Viewer } from '../../../shared/runtime/recording/viewer';
import { keepAgreementCircles } from './recorded-things';
import { cadenceEntriesLoader } from './cadence-entries';

/** One request of one organization: the same key with the same content is the same request. */
export interface RecordingRequest {
  readonly organization: string;
  readonly clientKey: string;
  readonly content: object;
}

type RecordingTable =
  | 'recorded_agreement'
  | 'recorded_event'
  | 'event_withdrawal'
  | 'cadence_entry'
  | 'cadence_withdrawal';

/** How a record is taken in by its kind; given by the rooms that know kinds. */
export type WriteAgreement = (
  transaction: Transaction,
  origin: { readonly dataset: string; readonly recordId: string },
  agreement: AgreementAsTold,
) => Promise<void>;

/** Gives each request a transaction in which no one else changes the same agreement. */
export function createRecordingStore(database: Database, viewer: Viewer) {
  return {
    during: <T>(
      request: RecordingRequest,
      agreementId: string,
      work: (session: RecordingSession) => Promise<T>,
    ): Promise<T> =>
      writeAs(database, viewer, async (transaction) => {
        for (const name of [`${request.organization} ${request.clientKey}`, agreementId]) {
          await transaction.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [name]);
        }
        return work(new RecordingSession(transaction, request));
      }),
  };
}

export type RecordingStore = ReturnType<typeof createRecordingStore>;

/** What can be done within one request. */
export class RecordingSession {
  private readonly requestHash: string;

  constructor(
    readonly transaction: Transaction,
    private readonly request: RecordingRequest,
  ) {
    this.requestHash = contentHash(request.content);
  }

  agreement(id: string, viewer: Viewer): Promise<AccessAgreement | null> {
    return agreementLoader(agreementParts(this.transaction), viewer).load(id);
  }

  /** What the organization did under this key before: the same, something else, or nothing. */
  async earlier(table: RecordingTable): Promise<'SAME' | 'OTHER' | 'NONE'> {
    const [row]: { hash: string }[] = await this.transaction.query(
      `select request_hash as hash from ${table} where recorded_by = $1 and client_key = $2`,
      [this.request.organization, this.request.clientKey],
    );
    if (!row) return 'NONE';
    return row.hash === this.requestHash ? 'SAME' : 'OTHER';
  }

  async addAgreement(
    agreement: AgreementAsTold,
    publicFrom: string | null,
    write: WriteAgreement,
  ): Promise<void> {
    const dataset = await this.saveSource(agreement.id, agreement, publicFrom !== null);
    await saveMentions(this.transaction, [
      {
        places: agreement.countries.map((country) => ({ country })),
        organizations: agreement.parties.map(({ name }) => ({ name })),
      },
    ]);
    await this.placeCountries(agreement.countries);
    const thing = { kind: supplementKind.name, id: agreement.id };
    const { organization } = this.request;
    await keepCircle(this.transaction, thing, { organizations: [organization], publicFrom: null });
    await write(this.transaction, { dataset, recordId: agreement.id }, agreement);
    await this.insert('recorded_agreement', {
      agreement_id: agreement.id,
      dataset,
      public_from: publicFrom,
    });
    await keepAgreementCircles(this.transaction, [agreement.id]);
  }

  async addEvent(
    id: string,
    agreement: AccessAgreement,
    event: { readonly draft: EventDraft; readonly onBehalfOf: string | null },
  ): Promise<void> {
    const isPublic = agreement.circle.publicFrom !== null;
    const dataset = await this.saveSource(
      id,
      { ...event.draft, onBehalfOf: event.onBehalfOf },
      isPublic,
    );
    await this.insert('recorded_event', {
      id,
      agreement_id: agreement.id,
      dataset,
      on_behalf_of: event.onBehalfOf,
      content: JSON.stringify({ ...event.draft, otherAccounts: [] }),
    });
    await announceEvent(this.transaction, { agreementId: agreement.id, eventId: id });
  }

  cadence(agreement: AccessAgreement, asOf: Day): Promise<AgreementCadence> {
    return cadenceEntriesLoader(this.transaction)
      .load(agreement.id)
      .then((entries) => cadenceOf(agreement, entries, asOf));
  }

  async addCadenceEntry(
    id: string,
    agreement: AccessAgreement,
    entry: { readonly draft: CadenceDraft; readonly onBehalfOf: string | null },
  ): Promise<void> {
    const { draft, onBehalfOf } = entry;
    const isPublic = agreement.circle.publicFrom !== null;
    const dataset = await this.saveSource(id, { ...draft, onBehalfOf }, isPublic);
    if ('participants' in draft) {
      const organizations = draft.participants.map((name) => ({ name }));
      await saveMentions(this.transaction, [{ organizations }]);
    }
    await this.insert('cadence_entry', {
      id,
      agreement_id: agreement.id,
      dataset,
      on_behalf_of: onBehalfOf,
      content: JSON.stringify(draft),
    });
  }

  addCadenceWithdrawal(entryId: string, reason: string): Promise<void> {
    return this.insert('cadence_withdrawal', { entry_id: entryId, reason });
  }

  addWithdrawal(eventId: string, reason: string): Promise<void> {
    return this.insert('event_withdrawal', { event_id: eventId, reason });
  }

  /** Codes that were checked need no code list; the next load of one finds the same. */
  private async placeCountries(iso3: readonly string[]): Promise<void> {
    await this.transaction.query(
      `update place_mention set match = 'COUNTRY', iso3 = country
       where key = any($1::text[]) and iso3 is null`,
      [iso3.map((country) => placeKey({ country }))],
    );
  }

  private async insert(table: RecordingTable, values: Record<string, unknown>): Promise<void> {
    const { organization, clientKey } = this.request;
    const row = {
      ...values,
      recorded_by: organization,
      client_key: clientKey,
      request_hash: this.requestHash,
    };
    const places = Object.keys(row).map((_, index) => `$${index + 1}`);
    await this.transaction.query(
      `insert into ${table} (${Object.keys(row).join(', ')}) values (${places.join(', ')})`,
      Object.values(row),
    );
  }

  /** Where a recorded fact comes from: the organization itself, in its own words. */
  private saveSource(recordId: string, words: object, isPublic: boolean): Promise<string> {
    const { organization } = this.request;
    const hash = this.requestHash;
    return saveRecordedSource(this.transaction, { organization, recordId, hash, words, isPublic });
  }
}
