import { SingleBar } from 'cli-progress';
import Table from 'cli-table3';
import type { LoaderMessage } from '../../runtime/ingest/run-loader';

const COLUMNS = [
  'read',
  'accepted',
  'unchanged',
  'revised',
  'rejected',
  'repeated',
  'empty',
] as const;

type Summary = Extract<LoaderMessage, { kind: 'summary' }>['sources'][number];
type Rejections = Extract<LoaderMessage, { kind: 'rejections' }>['rows'];

/** Follows a load on the screen, and keeps what is printed at its end. */
export class LoadReport {
  readonly summaries: (Summary & { readonly owner: string })[] = [];
  readonly rejections: (Rejections[number] & { readonly owner: string })[] = [];
  /** Time taken by source, and the largest memory by owner's loader: for `npm run bench -- load`. */
  readonly milliseconds = new Map<string, number>();
  readonly peakMemoryKib = new Map<string, number>();
  readonly #bar = new SingleBar({
    format: '{bar} {value}/{total} sources  {rows} rows  {source}',
    hideCursor: true,
    clearOnComplete: true,
    barsize: 30,
  });
  readonly #rows = new Map<string, number>();
  #total = 0;
  #done = 0;

  readonly receive = (owner: string, message: LoaderMessage): void => {
    if (message.kind === 'started') this.#start(message.sources.length);
    if (message.kind === 'progress') this.#progress(message.source, message.read);
    if (message.kind === 'finished') this.#finish(message.source, message.milliseconds);
    if (message.kind === 'summary') {
      this.summaries.push(...message.sources.map((source) => ({ owner, ...source })));
      this.peakMemoryKib.set(owner, message.peakMemoryKib);
    }
    if (message.kind === 'rejections') {
      this.rejections.push(...message.rows.map((row) => ({ owner, ...row })));
    }
  };

  #start(sources: number): void {
    if (this.#total === 0) this.#bar.start(sources, 0, { rows: 0, source: '' });
    this.#total += sources;
    this.#bar.setTotal(this.#total);
  }

  #progress(source: string, read: number): void {
    this.#rows.set(source, read);
    this.#bar.update(this.#done, { rows: this.rowsRead(), source });
  }

  #finish(source: string, milliseconds: number): void {
    this.milliseconds.set(source, milliseconds);
    this.#done += 1;
    this.#bar.update(this.#done, { rows: this.rowsRead(), source });
  }

  rowsRead(): number {
    return [...this.#rows.values()].reduce((sum, rows) => sum + rows, 0);
  }

  rejected(): number {
    return this.summaries.reduce((sum, { rejected }) => sum + rejected, 0);
  }

  stop(): void {
    this.#bar.stop();
  }

  /** A row for each source, and their sum. */
  summaryTable(): string {
    const table = newTable(['owner', 'source', ...COLUMNS]);
    for (const summary of this.summaries) {
      table.push([summary.owner, summary.source, ...COLUMNS.map((name) => summary[name])]);
    }
    const sums = COLUMNS.map((name) => this.summaries.reduce((sum, s) => sum + s[name], 0));
    table.push(['all', `${this.summaries.length} sources`, ...sums]);
    return table.toString();
  }

  /** A row for each rejected row of a source. */
  rejectionTable(): string {
    if (this.rejections.length === 0) return 'No row was rejected.';
    const table = newTable(['owner', 'file', 'where', 'column', 'value', 'reason']);
    for (const { owner, file, where, column, value, reason } of this.rejections) {
      table.push([owner, file, where, column, shortened(value), reason]);
    }
    return table.toString();
  }
}

function shortened(value: string): string {
  return value.length > 60 ? `${value.slice(0, 57)}...` : value;
}

function newTable(head: string[]) {
  return new Table({ head, style: { head: [], border: [], compact: true } });
}
