/** What a timeline shows: states as bands, what happened on days, and amounts by month below. */
export interface Timeline {
  readonly title: string;
  /** What a reader must know to read the picture, in a sentence. */
  readonly remark: string;
  readonly lanes: readonly Lane[];
  readonly events: readonly { readonly date: string; readonly label: string }[];
  readonly months: readonly { readonly month: string; readonly amount: number }[];
  /** What the amounts are, with their unit. */
  readonly amounts: string;
}

/** States of one thing, one after the other. */
export interface Lane {
  readonly name: string;
  readonly bands: readonly Band[];
}

/** Days, first and last included, in one state. */
export interface Band {
  readonly from: string;
  readonly to: string;
  readonly state: BandState;
}

export type BandState =
  'IN_FORCE' | 'SIGNED' | 'SUSPENDED' | 'IN_DISPUTE' | 'UNKNOWN' | 'GAP' | 'ENDED';

/** How each state is called and drawn: a colour for its ground and one for its stripes, if it has any. */
export const BAND_LOOKS: Readonly<
  Record<BandState, { readonly name: string; readonly ground: string; readonly stripe?: string }>
> = {
  SIGNED: { name: 'signed', ground: '#bcd6ec' },
  IN_FORCE: { name: 'in force', ground: '#23775a' },
  SUSPENDED: { name: 'suspended', ground: '#f2b544', stripe: '#9a6200' },
  IN_DISPUTE: { name: 'claims differ', ground: '#d9c9ea', stripe: '#6b3fa0' },
  UNKNOWN: { name: 'unknown', ground: '#eceff1', stripe: '#78868f' },
  GAP: { name: 'without authorization', ground: '#c62f2f' },
  ENDED: { name: 'ended', ground: '#d5dade' },
};
