import type {
  MutationResolvers,
  RecordAgreementEventInput,
  RecordAgreementInput,
} from '../generated/resolver-types';
import type { AgreementRequest } from '../recording/record-agreement';
import { recordAgreement } from '../recording/record-agreement';
import type { EventRequest } from '../recording/record-event';
import { recordEvent } from '../recording/record-event';
import { withdrawEvent } from '../recording/withdraw-event';

export const mutation: MutationResolvers = {
  recordAgreement: (_, { input }, { recordings, viewer }) =>
    recordAgreement(recordings, viewer, toAgreementRequest(input)),
  recordAgreementEvent: (_, { input }, { recordings, viewer }) =>
    recordEvent(recordings, viewer, toEventRequest(input)),
  withdrawAgreementEvent: (_, { input }, { recordings, viewer }) =>
    withdrawEvent(recordings, viewer, input),
};

function toEventRequest(input: RecordAgreementEventInput): EventRequest {
  const { clientKey, agreementId, basedOnVersion, date, kind, citation } = input;
  const claims = (input.claims ?? []).map(({ by, days, until }) => ({
    by,
    days: days ?? null,
    until: until ?? null,
  }));
  return {
    clientKey,
    agreementId,
    basedOnVersion,
    onBehalfOf: input.onBehalfOf ?? null,
    draft: {
      date,
      kind,
      by: input.by ?? null,
      days: input.days ?? null,
      until: input.until ?? null,
      claims,
      citation,
    },
  };
}

function toAgreementRequest(input: RecordAgreementInput): AgreementRequest {
  const { clientKey, title, type, countries, parties, signed, citations } = input;
  const { renewalMode, renewalText } = input;
  return {
    clientKey,
    publicFrom: input.publicFrom ?? null,
    agreement: {
      title,
      type,
      countries,
      parties,
      signed,
      entersIntoForce: input.entersIntoForce ? String(input.entersIntoForce) : null,
      durationDays: input.durationDays ?? null,
      expires: input.expires ?? null,
      renewal: renewalMode ? { mode: renewalMode, text: renewalText ?? null } : null,
      points: input.points ?? [],
      terms: input.terms ?? [],
      verification: null,
      note: null,
      eventsNote: null,
      citations,
      ...(input.isExample ? { isExample: true } : {}),
      events: [],
    },
  };
}
