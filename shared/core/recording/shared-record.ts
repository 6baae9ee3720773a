import type { Circle } from './circle';
import type { HistoryEntry, RecordedEvent } from './history-entry';
import type { RecordedKind } from './recorded-kind';
import { linkTo } from './recorded-kind';
import type { UserError } from './user-error';
import { invalid } from './user-error';

/** What every record has that its authors keep among themselves until they publish it. */
export interface SharedFrame {
  readonly agreementId: string | null;
  /** ISO 3166-1 alpha-3 codes. */
  readonly countries: readonly string[];
  /** True for one that was made up to show how this works. */
  readonly isExample: boolean;
  readonly begun: string;
  /** Organizations that see all of it. */
  sharedWith: readonly string[];
  publicFrom: string | null;
}

/** How such a record begins. */
export interface SharedBegun extends RecordedEvent {
  readonly type: 'BEGUN';
  readonly agreementId: string | null;
  readonly countries: readonly string[];
  readonly isExample: boolean;
  readonly sharedWith: readonly string[];
  readonly publicFrom: string | null;
}

export interface SharingChanged extends RecordedEvent {
  readonly type: 'SHARING_CHANGED';
  readonly sharing: { readonly sharedWith: readonly string[]; readonly publicFrom: string | null };
}

type SharedEvent<B extends SharedBegun, P extends RecordedEvent> = B | P | SharingChanged;

/** The rules of a kind, with who may see one of it and add to it. */
export type SharedRecordKind<E extends RecordedEvent, S extends object> = RecordedKind<E, S> & {
  readonly circleOf: (state: S, grounds: { readonly recordedBy: string | null }) => Circle;
};

/** What one kind of such records has of its own. */
interface SharedRules<B extends SharedBegun, P extends RecordedEvent, S extends object> {
  readonly name: string;
  readonly begin: (event: B) => S;
  readonly apply: (state: S & SharedFrame, event: P) => void;
  readonly beginProblems: (event: B) => readonly UserError[];
  readonly problems: (state: S & SharedFrame, event: P) => readonly UserError[];
  readonly linksOf?: (event: B | P) => readonly string[];
  /** What everybody who sees the record may know of a part; all when left out. */
  readonly openPartOf?: (event: P) => P | null;
  /** What is kept as the words of the source, which are LOW in sensitivity; all when left out. */
  readonly wordsOf?: (event: B | P) => object;
}

/** The rules of a kind of records that are shared first and published later. */
export function sharedKind<B extends SharedBegun, P extends RecordedEvent, S extends object>(
  rules: SharedRules<B, P, S>,
): SharedRecordKind<SharedEvent<B, P>, S & SharedFrame> {
  return {
    name: rules.name,
    begin: ({ event }) => ({ ...rules.begin(event as B), ...frameOf(event as B) }),
    apply: (state, { event }: HistoryEntry<SharedEvent<B, P>>) => {
      if (isSharing(event)) Object.assign(state, event.sharing);
      else if (!isBegun(event)) rules.apply(state, event);
    },
    problems: (state, event) => {
      if (isBegun(event)) return [...checkCountries(event), ...rules.beginProblems(event)];
      return isSharing(event) || !state ? [] : rules.problems(state, event);
    },
    linksOf: (event) => [
      ...(isBegun(event) ? frameLinks(event) : []),
      ...(isSharing(event) ? [] : (rules.linksOf?.(event) ?? [])),
    ],
    openPartOf: (event) => {
      if (isBegun(event)) return { ...event, sharedWith: [] };
      if (isSharing(event)) return { ...event, sharing: { ...event.sharing, sharedWith: [] } };
      return rules.openPartOf ? rules.openPartOf(event) : event;
    },
    wordsOf: (event) => {
      const words = isSharing(event) ? event : (rules.wordsOf?.(event) ?? event);
      return isBegun(event) ? { ...words, agreementId: null } : words;
    },
    circleOf: ({ publicFrom, sharedWith }, { recordedBy }) => ({
      ...{ publicFrom, named: sharedWith, contributors: [], recordedBy },
    }),
  };
}

function isBegun<B extends SharedBegun>(event: B | RecordedEvent): event is B {
  return event.type === 'BEGUN';
}

function isSharing(event: RecordedEvent): event is SharingChanged {
  return event.type === 'SHARING_CHANGED';
}

function frameOf(event: SharedBegun): SharedFrame {
  const { agreementId, countries, isExample, date, sharedWith, publicFrom } = event;
  return { agreementId, countries, isExample, begun: date, sharedWith, publicFrom };
}

function frameLinks({ agreementId, countries }: SharedBegun): string[] {
  return [
    ...countries.map((iso3) => linkTo('Country', iso3)),
    ...(agreementId === null ? [] : [linkTo('AccessAgreement', agreementId)]),
  ];
}

function checkCountries({ countries }: SharedBegun): UserError[] {
  return countries.flatMap((iso3, index) =>
    /^[A-Z]{3}$/.test(iso3)
      ? []
      : [invalid(`countries.${index}`, `${JSON.stringify(iso3)} is no ISO 3166-1 alpha-3 code.`)],
  );
}

/** What is wrong with the key of a part that must be its only one. */
export function keyProblems(
  path: string,
  key: string,
  taken: readonly { readonly key: string }[],
): UserError[] {
  if (!taken.some((one) => one.key === key)) return [];
  return [invalid(path, `${JSON.stringify(key)} stands for another one already.`)];
}
