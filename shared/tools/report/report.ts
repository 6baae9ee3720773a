import type { Briefing } from './briefing';
import type { Timeline } from './timeline/timeline';

/** A report as data: what every format renders. */
export interface Report {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** What a reader must know to use the figures: gaps, what was left out, owners that were down. */
  readonly notes: readonly string[];
  /** For reports of what happened over time: what `--format svg` draws. */
  readonly timeline?: Timeline;
  /** For reports that a person reads from top to bottom: what is printed when no format is asked for. */
  readonly briefing?: Briefing;
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
  /** For a question whose list may not fit one page: it takes `$after`, and this is where the list stands. */
  readonly list?: string;
  /**
   * @param answer what the graph gave; a list holds the items of all pages.
   * @throws PassageError BAD_INPUT when what was asked for is not in the graph.
   */
  toReport(this: void, answer: unknown): Report;
}

/** A page of a list of the graph. */
export interface Nodes<T> {
  readonly nodes: readonly T[];
}

export interface Source {
  readonly publisher: string;
  readonly dataset: string;
  readonly licence?: string;
  readonly retrievedAt?: string | null;
}

export interface Dataset {
  readonly id: string;
  readonly publisher: string;
  readonly licence: string;
}

/** The data sets behind a figure in one cell, as {@link sourceCell}. */
export function datasetCell(datasets: readonly Dataset[]): string {
  return sourceCell(datasets.map(({ id, ...dataset }) => ({ dataset: id, ...dataset })));
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
