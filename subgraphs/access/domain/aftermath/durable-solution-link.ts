import type { Recorded } from '../../../../shared/core/recording/follow-history';
import type { RecordedEvent } from '../../../../shared/core/recording/history-entry';
import { linkTo } from '../../../../shared/core/recording/recorded-kind';
import { invalid, refused } from '../../../../shared/core/recording/user-error';
import type { Day } from '../day';
import type { SharedBegun, SharedFrame } from '../../../../shared/core/recording/shared-record';
import { sharedKind } from '../../../../shared/core/recording/shared-record';

interface LinkBegun extends SharedBegun {
  readonly title: string;
  readonly field: 'HOUSING' | 'LIVELIHOODS' | 'EDUCATION' | 'HEALTH';
  readonly text: string;
  readonly sector: string | null;
  readonly planCode: string | null;
  readonly developmentPlan: {
    readonly title: string;
    readonly publisher: string;
    readonly url?: string | null;
  } | null;
}

interface LinkProgressed extends RecordedEvent {
  readonly type: 'PROGRESS';
  readonly progress: {
    readonly state: 'PLANNED' | 'UNDER_WAY' | 'REACHED' | 'STOPPED';
    readonly text: string;
  };
}

interface LinkState extends Pick<
  LinkBegun,
  'title' | 'field' | 'text' | 'sector' | 'planCode' | 'developmentPlan'
> {
  readonly progress: (LinkProgressed['progress'] & { readonly date: Day })[];
}

/** What leads from an agreement to durable solutions. */
export type DurableSolutionLink = Recorded<LinkState & SharedFrame>;

/** How far it is. */
export function linkStateOf({ progress }: LinkState): LinkProgressed['progress']['state'] {
  return progress.at(-1)?.state ?? 'PLANNED';
}

/** How a link follows from what was recorded of it. */
export const durableSolutionLinkKind = sharedKind<LinkBegun, LinkProgressed, LinkState>({
  name: 'DurableSolutionLink',
  begin: ({ title, field, text, sector, planCode, developmentPlan }) => ({
    ...{ title, field, text, sector, planCode, developmentPlan, progress: [] },
  }),
  apply: ({ progress }, { date, progress: further }) => {
    progress.push({ ...further, date });
  },
  beginProblems: ({ planCode }) =>
    planCode === null || /^[A-Z0-9]{3,12}$/.test(planCode)
      ? []
      : [invalid('planCode', `${JSON.stringify(planCode)} is no plan code, as "HSYR23".`)],
  problems: (state) => {
    const ended = ['REACHED', 'STOPPED'].includes(linkStateOf(state));
    return ended ? [refused('progress', `It ended on ${state.progress.at(-1)!.date}.`)] : [];
  },
  linksOf: (event) =>
    event.type === 'BEGUN' && event.planCode !== null ? [linkTo('Plan', event.planCode)] : [],
});
