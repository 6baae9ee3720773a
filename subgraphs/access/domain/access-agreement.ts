import type { Withdrawal } from '../../../shared/core/recording/history-entry';
import { organizationKey } from '../../../shared/core/mention';
import type {
  AgreementEvent,
  EventAsTold,
  Origin,
  RenewalMode,
  TermLength,
} from './agreement-event';
import type { AgreementParty } from './agreement-party';
import type { SupplementState } from './agreement-supplement';
import { clauseKinds } from './clause-kinds';
import type { ClauseKind } from './clause-kinds';
import type { Day } from './day';
import { dayAfter, localDay } from './day';
import { historyUntil, orderHistory } from './order-history';
import type { Publication } from './publication';
import { AGREEMENT_PARTS, publicFromOf } from './publication';
import type { ViolationChange } from './violation-change';
import type { Circle } from './visibility';

export const AGREEMENT_TYPES = [
  'CORRIDOR_AGREEMENT',
  'SECURITY_COUNCIL_AUTHORIZATION',
  'HUMANITARIAN_PAUSE',
] as const;

export type AccessAgreementType = (typeof AGREEMENT_TYPES)[number];

export interface AgreementRenewal {
  readonly mode: RenewalMode;
  readonly text: string | null;
}

export interface AgreementVerification {
  readonly body: string;
  readonly composition: readonly string[];
  readonly inspection: string | null;
}

/** An agreement as one record tells it. */
export interface AgreementAsTold {
  readonly id: string;
  readonly title: string;
  readonly type: AccessAgreementType;
  /** Countries by the codes or names of the source. */
  readonly countries: readonly string[];
  readonly parties: readonly AgreementParty[];
  readonly signed: Day;
  /** ISO 8601 with zone; null when it is the moment of signature. */
  readonly entersIntoForce: string | null;
  readonly durationDays: number | null;
  readonly expires: Day | null;
  readonly renewal: AgreementRenewal | null;
  readonly points: readonly string[];
  readonly terms: readonly string[];
  readonly verification: AgreementVerification | null;
  readonly note: string | null;
  readonly eventsNote: string | null;
  readonly citations: readonly string[];
  /** Whether it was made up to show how this works; left out where it was not. */
  readonly isExample?: boolean;
  /** What happened after the signature. */
  readonly events: readonly EventAsTold[];
}

export interface AgreementClause {
  readonly number: number;
  readonly text: string;
  readonly part: string;
  readonly kinds: readonly ClauseKind[];
}

/** One record of an agreement, with where it comes from and what its words were matched to. */
export interface AgreementRecord extends AgreementAsTold, Origin {
  readonly countryCodes: readonly string[];
  /** Ids of organizations by the key of the name that the source gives. */
  readonly organizationIds: Readonly<Record<string, string>>;
  /** Who recorded it here; null when a source file tells it, which was public before. */
  readonly recording: AgreementRecording | null;
}

export interface AgreementRecording {
  readonly organization: string;
  /** The day (UTC) on which it was recorded. */
  readonly date: Day;
  readonly publicFrom: Day | null;
}

/** An agreement with its whole history, from all records that tell of it. */
export interface AccessAgreement extends Omit<AgreementAsTold, 'events'> {
  readonly countryCodes: readonly string[];
  readonly clauses: readonly AgreementClause[];
  /** Of all clauses that the viewer may know of, also of those that are public no more. */
  readonly clauseNumbers: readonly number[];
  /** What happened and was not withdrawn. */
  readonly events: readonly AgreementEvent[];
  readonly withdrawnEvents: readonly AgreementEvent[];
  /** Grows with every entry: tells two writers apart who began from the same history. */
  readonly version: number;
  /** What became of violations of it, as far as the viewer may know; by day. */
  readonly violations: readonly ViolationChange[];
  /** Every act by which something of it became public, retracted or not, in order. */
  readonly publications: readonly Publication[];
  /** Grows with every publication, retraction and withdrawal. */
  readonly publicationVersion: number;
  /** Set when its record was withdrawn as a whole. */
  readonly withdrawal: Withdrawal | null;
  readonly circle: Circle;
  readonly origins: readonly Origin[];
  /** The day as of which it is shown; null for all that is known. */
  readonly asOf: Day | null;
}

/**
 * Joins the records of one agreement, in the order of their data sets, with the events recorded
 * later. The first record gives the words; the histories of all are one.
 */
export function assembleAgreement(
  records: readonly [AgreementRecord, ...AgreementRecord[]],
  recorded: readonly AgreementEvent[] = [],
  supplement: Supplement = NO_SUPPLEMENT,
): AccessAgreement {
  const publications = publicationsOf(records, supplement);
  const clauses = clausesOf(records[0]);
  const all = orderHistory([...records.flatMap(eventsOf), ...recorded]);
  const withdrawnEvents = all.filter((event) => event.recording?.withdrawal);
  return {
    ...records[0],
    clauses,
    clauseNumbers: clauses.map(({ number }) => number),
    events: all.filter((event) => !event.recording?.withdrawal),
    withdrawnEvents,
    version: all.length + withdrawnEvents.length,
    violations: [],
    publications,
    publicationVersion: supplement.version,
    withdrawal: supplement.withdrawal,
    circle: circleOf(records, publications),
    origins: records.map(({ dataset, recordId }) => ({ dataset, recordId })),
    asOf: null,
  };
}

/** What was recorded of an agreement beside its events. */
export interface Supplement extends SupplementState {
  readonly version: number;
}

const NO_SUPPLEMENT: Supplement = {
  publications: [],
  retractions: new Map(),
  withdrawal: null,
  version: 0,
};

const ALWAYS: Day = '0001-01-01';

/** What its sources had published, what was published as it was recorded, and what was published since. */
function publicationsOf(
  records: readonly AgreementRecord[],
  { publications, retractions }: Supplement,
): Publication[] {
  const first = records.flatMap(({ id, dataset, recording }): Publication[] => {
    const whole = { parts: AGREEMENT_PARTS, clauses: null, retraction: null };
    if (recording === null) {
      return [{ id: `${id}:${dataset}`, by: null, date: null, publicFrom: ALWAYS, ...whole }];
    }
    const { organization: by, date, publicFrom } = recording;
    return publicFrom === null ? [] : [{ id: `${id}:recording`, by, date, publicFrom, ...whole }];
  });
  return [...first, ...publications].map((publication) => ({
    ...publication,
    retraction: retractions.get(publication.id) ?? null,
  }));
}

function circleOf(
  records: readonly AgreementRecord[],
  publications: readonly Publication[],
): Circle {
  const idsOf = (...roles: AgreementParty['role'][]) =>
    records.flatMap(({ parties, organizationIds }) =>
      parties
        .filter(({ role }) => roles.includes(role))
        .flatMap(({ name }) => organizationIds[organizationKey({ name }) ?? ''] ?? []),
    );
  return {
    publicFrom: publicFromOf(publications),
    named: idsOf('PARTY', 'WITNESS'),
    contributors: idsOf('FACILITATOR'),
    recordedBy: records.find(({ recording }) => recording)?.recording?.organization ?? null,
  };
}

/** The agreement as its history stood on a day: what happened later is left out. */
export function agreementAsOf(agreement: AccessAgreement, day: Day): AccessAgreement {
  const { events, withdrawnEvents, violations, publications } = agreement;
  return {
    ...agreement,
    publications: publications.filter(({ date }) => date === null || date <= day),
    events: historyUntil(events, day),
    withdrawnEvents: historyUntil(withdrawnEvents, day),
    violations: violations.filter(({ date }) => date <= day),
    asOf: day,
  };
}

/** The first day in force all day: the one after signature or, where told, entry into force. */
export function firstDayOf({ signed, entersIntoForce }: AccessAgreement): Day {
  return dayAfter(entersIntoForce ? localDay(entersIntoForce) : signed);
}

function eventsOf(record: AgreementRecord): AgreementEvent[] {
  const { dataset, recordId, entersIntoForce, signed, durationDays, expires, renewal } = record;
  const opening: EventAsTold & TermLength = {
    date: signed,
    kind: 'SIGNED',
    by: null,
    days: durationDays,
    until: expires,
    claims: [],
    citation: null,
    otherAccounts: [],
  };
  return [opening, ...record.events].map((told, index) => ({
    ...told,
    id: `${record.id}:${dataset}:${index}`,
    entersIntoForce: index === 0 && entersIntoForce ? localDay(entersIntoForce) : null,
    renewalMode: index === 0 ? (renewal?.mode ?? null) : null,
    origins: [{ dataset, recordId }],
    recording: null,
  }));
}

function clausesOf({ terms, renewal, verification }: AgreementAsTold): AgreementClause[] {
  const texts = [
    ...terms.map((text) => ({ text, part: 'terms' })),
    ...(renewal?.text ? [{ text: renewal.text, part: 'renewal' }] : []),
    ...(verification?.inspection ? [{ text: verification.inspection, part: 'verification' }] : []),
  ];
  return texts.map(({ text, part }, index) => ({
    number: index + 1,
    text,
    part,
    kinds: clauseKinds(text),
  }));
}
