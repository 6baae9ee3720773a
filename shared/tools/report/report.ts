/** A report as data: what every format renders. */
export interface Report {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** What a reader must know to use the figures: gaps, what was left out, owners that were down. */
  readonly notes: readonly string[];
}

export type Cell = string | number | null;

/** The options of a report as they were given, by name without dashes. */
export type ReportOptions = Readonly<Record<string, string | undefined>>;

/** One kind of report: its options, the question it asks the graph, and how the answer becomes rows. */
export interface ReportKind {
  readonly name: string;
  readonly description: string;
  /** Each option with what it means. */
  readonly options: Readonly<Record<string, string>>;
  readonly required: readonly string[];
  readonly operation: string;
  variables(this: void, options: ReportOptions): Record<string, unknown>;
  /** @throws PassageError BAD_INPUT when what was asked for is not in the graph. */
  toReport(this: void, answer: unknown): Report;
}

export interface Source {
  readonly publisher: string;
  readonly dataset: string;
  readonly licence?: string;
  readonly retrievedAt?: string | null;
}

export interface Period {
  readonly from: string | null;
  readonly to: string | null;
}

/** The sources of a figure in one cell, each data set once. */
export function sourceCell(sources: readonly Source[]): string {
  const named = sources.map(({ publisher, dataset, licence }) =>
    licence ? `${publisher}: ${dataset} (${licence})` : `${publisher}: ${dataset}`,
  );
  return [...new Set(named)].join('; ');
}

export function periodCell({ from, to }: Period): string {
  return `${from ?? '…'} – ${to ?? '…'}`;
}
