import type { ViolationEvent } from '../../../../subgraphs/access/domain/accountability/violation-event';

/**
 * A plain model of a violation, written apart from the code under test: one value that each event
 * replaces, or null where it is not possible. It knows the two stages of the tests, `facts` and `report`.
 */
export interface ModelState {
  readonly status: 'NONE' | 'ALLEGED' | 'CONFIRMED' | 'REFUTED';
  /** What is left of the inquiry that is open: stages, and whether it stands still. */
  readonly inquiry: { readonly left: readonly string[]; readonly still: boolean } | null;
  /** What the last inquiry since the allegation or reopening found. */
  readonly found: string | null;
  readonly open: readonly string[];
}

export const BEGUN_BY_NOTHING: ModelState = {
  status: 'NONE',
  inquiry: null,
  found: null,
  open: [],
};

type Change = Partial<ModelState> | null;

export function step(model: ModelState, event: ViolationEvent, id: string): ModelState | null {
  const { status, inquiry } = model;
  if ((status === 'NONE') !== (event.type === 'ALLEGED')) return null;
  const change =
    changeOfVerdict(model, event) ??
    changeOfConsequences(model, event, id) ??
    (inquiry && changeOfInquiry(inquiry, event));
  return change && { ...model, ...change };
}

function changeOfVerdict({ status, inquiry, found }: ModelState, event: ViolationEvent): Change {
  if (event.type === 'PUBLISHED') return {};
  if (event.type === 'ALLEGED') return { status: 'ALLEGED' };
  if (event.type === 'REOPENED')
    return status === 'ALLEGED' ? null : { status: 'ALLEGED', found: null };
  if (status !== 'ALLEGED') return null;
  if (event.type === 'INVESTIGATION_OPENED' && inquiry === null) {
    return { inquiry: { left: ['facts', 'report'], still: false }, found: null };
  }
  if (event.type !== 'DETERMINED') return null;
  const hasGround = event.basis !== 'INVESTIGATION' || found === event.verdict;
  return hasGround ? { status: event.verdict } : null;
}

function changeOfConsequences(
  { status, open }: ModelState,
  event: ViolationEvent,
  id: string,
): Change {
  if (event.type === 'CONSEQUENCE_DECIDED') {
    return status === 'CONFIRMED' ? { open: [...open, id] } : null;
  }
  if (!('consequenceId' in event) || !open.includes(event.consequenceId)) return null;
  return { open: open.filter((one) => one !== event.consequenceId) };
}

type Inquiry = NonNullable<ModelState['inquiry']>;

function changeOfInquiry({ left, still }: Inquiry, event: ViolationEvent): Change {
  const [current] = left;
  if (event.type === 'STAGE_COMPLETED') {
    return !still && current === event.stage ? { inquiry: { left: left.slice(1), still } } : null;
  }
  if (event.type === 'PAUSED_FOR_SAFETY' || event.type === 'RESUMED') {
    const stops = event.type === 'PAUSED_FOR_SAFETY';
    return still === stops ? null : { inquiry: { left, still: stops } };
  }
  if (event.type !== 'INVESTIGATION_CONCLUDED') return null;
  const isComplete = current === undefined || event.finding === 'INCONCLUSIVE';
  return isComplete ? { inquiry: null, found: event.finding } : null;
}
