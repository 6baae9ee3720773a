import { addDecimals } from '../../../../shared/core/decimal-sum';
import { daysOf } from '../../../../shared/core/partial-date';

/** What is measured. */
export type CountedMeasure = 'FUNDING_USD' | 'PRESENCES' | 'PEOPLE_REACHED' | 'INCIDENTS';

/** Why a part of the naive figure is counted or not. */
export type CountingRule =
  | 'COUNTED'
  | 'OWNER_COUNTED'
  | 'OWNER_LEFT_OUT'
  | 'SAME_INCIDENT'
  | 'SAME_MONEY'
  | 'EARLIER'
  | 'OTHER_ROLE'
  | 'OTHER_NAME'
  | 'OTHER_DATASET'
  | 'OTHER_MONTH'
  | 'TOTAL_OF_OTHERS'
  | 'OVERLAPPING';

/** A part of the naive figure that one rule counts or leaves out. */
export interface CountedPart {
  readonly rule: CountingRule;
  /** The rule in words. */
  readonly explanation: string;
  readonly records: number;
  /** In the measure's unit, as a decimal text. */
  readonly amount: string;
}

/** A total that counts once. Its parts, counted and left out, add up to the naive figure. */
export interface CountedTotal {
  readonly measure: CountedMeasure;
  /** Whether totals of other places, plans or sources may be added to it. */
  readonly addsUp: boolean;
  readonly addsUpInWords: string;
  /** Null where only a range can be told. */
  readonly counted: string | null;
  readonly atLeast: string | null;
  readonly atMost: string | null;
  /** Every record added up, as one would without knowing which tell of the same; null when its owner does not tell. */
  readonly naive: string | null;
  readonly included: readonly CountedPart[];
  readonly excluded: readonly CountedPart[];
  /** The days that the records tell of. */
  readonly period: { readonly from: string | null; readonly to: string | null };
  readonly datasets: readonly string[];
  /** When the records were compared last; null for what is counted as its owner gives it now. */
  readonly asOf: Date | null;
}

/** Records put under the rule that counts or excludes each. */
export class PartsByRule {
  readonly #parts = new Map<CountingRule, { records: number; amounts: string[] }>();

  add(rule: CountingRule, amount = '1', records = 1): void {
    const part = this.#parts.get(rule) ?? { records: 0, amounts: [] };
    part.records += records;
    part.amounts.push(amount);
    this.#parts.set(rule, part);
  }

  amountOf(rules: readonly CountingRule[]): string {
    return addDecimals(rules.flatMap((rule) => this.#parts.get(rule)?.amounts ?? []));
  }

  get naive(): string {
    return this.amountOf([...this.#parts.keys()]);
  }

  /** The parts under these rules, in their order, each with its rule in words. */
  under(explanations: Explanations): CountedPart[] {
    return (Object.keys(explanations) as CountingRule[]).flatMap((rule) => {
      const records = this.#parts.get(rule)?.records;
      if (records === undefined) return [];
      return [{ rule, explanation: explanations[rule]!, records, amount: this.amountOf([rule]) }];
    });
  }
}

/** Rules in words, in the order in which they are told. */
export type Explanations = Readonly<Partial<Record<CountingRule, string>>>;

/** The days from the first to the last that partial dates may mean; open where none is known. */
export function periodOf(dates: readonly (string | null)[]): CountedTotal['period'] {
  const spans = dates.filter((date) => date !== null).map(daysOf);
  const [from = null] = spans.map(({ first }) => first).sort();
  return {
    from,
    to:
      spans
        .map(({ last }) => last)
        .sort()
        .at(-1) ?? null,
  };
}
