import type { UserError } from '../../../shared/core/recording/user-error';
import type { AgreementEvent } from './agreement-event';
import type { CadenceDraft } from './cadence-entry';
import type { Day } from './day';
import { localDay } from './day';
import { personInText } from './person-in-text';
import { statusAt } from './status-at';
import { isTimeZone } from './zoned-time';

const LONGEST_TEXT = 2_000;
const MOST_TEXTS = 100;
/** Fewer people could be recognized by what they said. */
const FEWEST_CONSULTED = 5;

/** Every reason why an entry cannot be added to the cadence of an agreement; none when it can. */
export function checkCadence(
  events: readonly AgreementEvent[],
  draft: CadenceDraft,
  today: Day,
): UserError[] {
  const errors = [...checkTexts(draft), ...checkKind(draft)];
  if (draft.date > today) {
    errors.push(error('date', `${draft.date} is not over yet: only what happened is recorded.`));
  }
  return errors.length > 0 ? errors : checkState(events, draft);
}

function checkState(events: readonly AgreementEvent[], { type, date }: CadenceDraft): UserError[] {
  const { state, reason } = statusAt(events, date);
  const isOver = state === 'EXPIRED' || state === 'TERMINATED';
  if (state !== 'NOT_YET' && !(isOver && type === 'CadenceRhythm')) return [];
  const message = `On ${date} the state of the agreement is ${state}: it has no cadence. ${reason}`;
  return [{ field: ['date'], code: 'REFUSED', message }];
}

function checkKind(draft: CadenceDraft): UserError[] {
  switch (draft.type) {
    case 'CadenceRhythm':
      return checkRhythm(draft);
    case 'SurvivorConsultation':
      return checkConsultation(draft);
    case 'FactFindingMission':
      return [];
    case 'LiaisonMeeting':
    case 'PublicBriefing':
      return checkStart(draft);
  }
}

function checkStart({ date, startsAt }: { date: Day; startsAt: string | null }): UserError[] {
  if (startsAt === null || localDay(startsAt) === date) return [];
  return [error('startsAt', `It is not on ${date}.`)];
}

type RhythmDraft = Extract<CadenceDraft, { type: 'CadenceRhythm' }>;

function checkRhythm({ date, every, start, until, time, timeZone }: RhythmDraft): UserError[] {
  const errors: UserError[] = [];
  if (every < 1 || every > 366) errors.push(error('every', `${every} is not 1 to 366.`));
  if (start < date) errors.push(error('start', `${start} is before ${date}, when it was agreed.`));
  if (until !== null && until < start) errors.push(error('until', `${until} is before ${start}.`));
  if (time !== null && !/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) {
    errors.push(error('time', 'Write a time of the day as HH:MM.'));
  }
  if ((time === null) !== (timeZone === null)) {
    errors.push(error('timeZone', 'Give a time with its time zone, or neither.'));
  }
  if (timeZone !== null && !isTimeZone(timeZone)) {
    errors.push(error('timeZone', 'Write the name of a time zone, as Europe/Istanbul.'));
  }
  return errors;
}

type ConsultationDraft = Extract<CadenceDraft, { type: 'SurvivorConsultation' }>;

function checkConsultation(draft: ConsultationDraft): UserError[] {
  const errors: UserError[] = [];
  if (!draft.informedConsent) {
    const message = 'Without the informed consent of those who were asked nothing is recorded.';
    errors.push({ field: ['informedConsent'], code: 'REFUSED', message });
  }
  if (draft.consulted < FEWEST_CONSULTED) {
    const message = `Fewer than ${FEWEST_CONSULTED} people could be recognized: add it to a larger group.`;
    errors.push({ field: ['consulted'], code: 'REFUSED', message });
  }
  if (draft.themes.length === 0) errors.push(error('themes', 'Name at least one theme.'));
  for (const { field, text } of textsOf(draft)) {
    const found = personInText(text);
    if (found === null) continue;
    const message = `It looks like it holds ${found}: write what was said, never by whom.`;
    errors.push({ field, code: 'REFUSED', message });
  }
  return errors;
}

function checkTexts(draft: CadenceDraft): UserError[] {
  const errors = textsOf(draft)
    .filter(({ text }) => text.trim() === '' || text.length > LONGEST_TEXT)
    .map(({ field }): UserError => {
      const message = 'Write 1 to 2,000 characters, or leave it out.';
      return { field, code: 'INVALID', message };
    });
  for (const [name, value] of Object.entries(draft)) {
    if (Array.isArray(value) && value.length > MOST_TEXTS) {
      errors.push(error(name, `Give at most ${MOST_TEXTS}.`));
    }
  }
  return errors;
}

function textsOf(draft: CadenceDraft) {
  return Object.entries(draft).flatMap(([name, value]) => {
    if (Array.isArray(value)) {
      return value.map((text: string, index) => ({ field: [name, String(index)], text }));
    }
    return typeof value === 'string' ? [{ field: [name], text: value }] : [];
  });
}

function error(field: string, message: string): UserError {
  return { field: [field], code: 'INVALID', message };
}
