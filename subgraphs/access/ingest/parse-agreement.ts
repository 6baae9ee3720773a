import type { Parsed } from '../../../shared/core/parsed';
import { accept } from '../../../shared/core/parsed';
import { readOwnBy } from '../../../shared/runtime/ingest/own-format';
import type { Identified, RawRow } from '../../../shared/runtime/ingest/record-kind';
import type { AgreementAsTold } from '../domain/access-agreement';
import type { AgreementParty } from '../domain/agreement-party';
import { joinRenewals } from './join-renewals';
import type { RawAgreement } from './raw-agreement';
import { rawAgreement } from './raw-agreement';

const readRecord = readOwnBy(rawAgreement);

/** One agreement of the file of agreements that was typed from public texts. */
export function parseAgreement({ structured }: RawRow): Parsed<Identified<AgreementAsTold>> {
  const read = readRecord(structured);
  return read.ok ? accept({ recordId: read.value.id, value: toAgreement(read.value) }) : read;
}

function toAgreement(raw: RawAgreement): AgreementAsTold {
  const { id, title, type, countries, signed } = raw;
  return {
    id,
    title,
    type,
    countries,
    signed,
    parties: partiesOf(raw),
    entersIntoForce: raw.entersIntoForce ?? null,
    durationDays: raw.durationDays ?? null,
    expires: raw.expires ?? null,
    renewal: raw.renewal ? { mode: raw.renewal.mode, text: raw.renewal.text ?? null } : null,
    points: raw.points ?? [],
    terms: raw.terms ?? [],
    verification: verificationOf(raw),
    note: raw.note || null,
    eventsNote: raw.eventsNote ?? null,
    citations: raw.sources ?? [],
    events: joinRenewals(raw.events ?? [], raw.renewals ?? []),
  };
}

function partiesOf({ parties, witness, facilitators }: RawAgreement): AgreementParty[] {
  const named = (names: readonly string[] | null | undefined, role: AgreementParty['role']) =>
    (names ?? []).map((name) => ({ name, role }));
  return [
    ...named(parties, 'PARTY'),
    ...named(witness, 'WITNESS'),
    ...named(facilitators, 'FACILITATOR'),
  ];
}

function verificationOf({ verification }: RawAgreement): AgreementAsTold['verification'] {
  if (!verification) return null;
  const { body, composition, inspection } = verification;
  return { body, composition: composition ?? [], inspection: inspection ?? null };
}
