import type { Loader, LoaderMessage } from '../../shared/runtime/ingest/run-loader';
import { runLoader } from '../../shared/runtime/ingest/run-loader';

type Summary = Extract<LoaderMessage, { kind: 'summary' }>['sources'][number];
type Rejections = Extract<LoaderMessage, { kind: 'rejections' }>['rows'];

export interface LoadRun {
  readonly exitCode: number;
  /** The counts of each source, without those that are 0. */
  readonly counts: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly failures: readonly string[];
  readonly rejections: Rejections;
  readonly foreign: readonly string[];
  /** What the loader wrote for a person to read. */
  readonly complaint: string;
}

/** Runs a loader in this process as `load.ts` does, and gives what it told. */
export async function runLoad(loader: Loader, args: readonly string[]): Promise<LoadRun> {
  const [told, complained] = [process.stdout, process.stderr].map((stream) => {
    const spy = jest.spyOn(stream, 'write').mockImplementation(() => true);
    return { text: () => spy.mock.calls.map(([chunk]) => String(chunk)).join(''), spy };
  }) as [Written, Written];
  const exitCodeBefore = process.exitCode;
  process.exitCode = 0;
  try {
    await runLoader(loader, args);
    const exitCode = Number(process.exitCode);
    return { exitCode, ...outcomeOf(messagesOf(told.text())), complaint: complained.text() };
  } finally {
    process.exitCode = exitCodeBefore;
    for (const { spy } of [told, complained]) spy.mockRestore();
  }
}

interface Written {
  readonly text: () => string;
  readonly spy: jest.SpyInstance;
}

function messagesOf(text: string): LoaderMessage[] {
  const lines = text.split('\n').filter((line) => line !== '');
  return lines.map((line) => JSON.parse(line) as LoaderMessage);
}

function outcomeOf(messages: readonly LoaderMessage[]) {
  const of = <K extends LoaderMessage['kind']>(kind: K) =>
    messages.filter(
      (message): message is Extract<LoaderMessage, { kind: K }> => message.kind === kind,
    );
  return {
    counts: Object.fromEntries(
      of('summary').flatMap(({ sources }) => sources.map((one) => [one.source, countsOf(one)])),
    ),
    failures: of('failed').map(({ message }) => message),
    rejections: of('rejections').flatMap(({ rows }) => rows),
    foreign: of('started').flatMap(({ foreign }) => foreign),
  };
}

function countsOf({ source: _source, ...counts }: Summary): Record<string, number> {
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));
}
