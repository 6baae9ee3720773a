import type { SharingChanged } from '../../core/recording/shared-record';

/** What an input may leave out or give as null. */
export type InputMaybe<T> = T | null | undefined;

/** What every input has that begins a shared record. */
interface BeginInput extends DatedInput {
  readonly agreementId?: InputMaybe<string>;
  readonly countries?: InputMaybe<readonly string[]>;
  readonly sharedWith?: InputMaybe<readonly string[]>;
  readonly publicFrom?: InputMaybe<string>;
  readonly isExample?: InputMaybe<boolean>;
}

interface DatedInput {
  readonly date: string;
  readonly citation?: InputMaybe<string>;
}

interface ShareInput extends DatedInput {
  readonly sharing: {
    readonly sharedWith?: InputMaybe<readonly string[]>;
    readonly publicFrom?: InputMaybe<string>;
  };
}

/** The beginning of a shared record, without what only its kind has. */
export function begunBy(input: BeginInput) {
  return {
    ...{ type: 'BEGUN' as const, ...dated(input) },
    agreementId: input.agreementId ?? null,
    countries: input.countries ?? [],
    sharedWith: input.sharedWith ?? [],
    publicFrom: input.publicFrom ?? null,
    isExample: input.isExample ?? false,
  };
}

/** A change of who sees a shared record. */
export function sharingOf(input: ShareInput): SharingChanged {
  const { sharedWith, publicFrom } = input.sharing;
  const sharing = { sharedWith: sharedWith ?? [], publicFrom: publicFrom ?? null };
  return { type: 'SHARING_CHANGED', ...dated(input), sharing };
}

/** The day of an entry and the text that tells of it. */
export function dated({ date, citation }: DatedInput) {
  return { date, citation: citation ?? null };
}
