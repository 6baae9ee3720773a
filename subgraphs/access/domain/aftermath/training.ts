import type { Recorded } from '../../../../shared/core/recording/follow-history';
import type { RecordedEvent } from '../../../../shared/core/recording/history-entry';
import { linkTo } from '../../../../shared/core/recording/recorded-kind';
import type { UserError } from '../../../../shared/core/recording/user-error';
import { invalid } from '../../../../shared/core/recording/user-error';
import type { Day } from '../day';
import type { SharedBegun, SharedFrame } from '../../../../shared/core/recording/shared-record';
import { keyProblems, sharedKind } from '../../../../shared/core/recording/shared-record';
import type { TrainedPeople } from './trained-people';
import { trainedProblems } from './trained-people';

interface TrainingBegun extends SharedBegun {
  readonly title: string;
  readonly topics: readonly string[];
  readonly audience:
    | 'LOCAL_AUTHORITIES'
    | 'CIVIL_SOCIETY'
    | 'HEALTH_WORKERS'
    | 'COMMUNITY_LEADERS'
    | 'AID_WORKERS'
    | 'ARMED_ACTORS';
  readonly provider: string;
  /** P-codes. */
  readonly areas: readonly string[];
}

interface SessionHeld extends RecordedEvent {
  readonly type: 'SESSION';
  readonly session: {
    readonly key: string;
    readonly from: Day;
    readonly to: Day;
    readonly place: string | null;
    readonly trained: TrainedPeople;
  };
}

interface TrainingEvaluated extends RecordedEvent {
  readonly type: 'EVALUATION';
  readonly evaluation: { readonly method: string; readonly text: string };
}

interface TrainingState extends Pick<
  TrainingBegun,
  'title' | 'topics' | 'audience' | 'provider' | 'areas'
> {
  readonly sessions: SessionHeld['session'][];
  readonly evaluations: (TrainingEvaluated['evaluation'] & { readonly date: Day })[];
}

/** A training for one audience; people stand in it as figures only. */
export type Training = Recorded<TrainingState & SharedFrame>;

/** How a training follows from what was recorded of it. */
export const trainingKind = sharedKind<
  TrainingBegun,
  SessionHeld | TrainingEvaluated,
  TrainingState
>({
  name: 'Training',
  begin: ({ title, topics, audience, provider, areas }) => ({
    ...{ title, topics, audience, provider, areas, sessions: [], evaluations: [] },
  }),
  apply: ({ sessions, evaluations }, event) => {
    if (event.type === 'SESSION') sessions.push(event.session);
    else evaluations.push({ ...event.evaluation, date: event.date });
  },
  beginProblems: ({ topics }) =>
    topics.length === 0 ? [invalid('topics', 'Name at least one.')] : [],
  problems: ({ sessions }, event) =>
    event.type === 'SESSION' ? sessionProblems(sessions, event) : [],
  linksOf: (event) =>
    event.type === 'BEGUN' ? event.areas.map((pcode) => linkTo('AdminArea', pcode)) : [],
});

function sessionProblems(
  sessions: TrainingState['sessions'],
  { date, session }: SessionHeld,
): UserError[] {
  const { key, from, to, trained } = session;
  return [
    ...keyProblems('session.key', key, sessions),
    ...(to < from ? [invalid('session.to', `${to} is before ${from}.`)] : []),
    ...(to > date ? [invalid('session.to', `${to} is after ${date}, the day of the record.`)] : []),
    ...trainedProblems('session.trained', trained),
  ];
}
