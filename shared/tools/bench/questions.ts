import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const FOLDER = resolve(__dirname, '..', '..', '..', 'test', 'federation', 'questions');

export interface BenchQuestion {
  readonly title: string;
  /** The body of the POST request. */
  readonly body: string;
}

/** The five questions of the federation tests, with their values for the publishers' records. */
export function readQuestions(): BenchQuestion[] {
  const read = (name: string) => readFileSync(join(FOLDER, name), 'utf8');
  const { real } = JSON.parse(read('variables.json')) as { real: Record<string, object> };
  return Object.entries(real).map(([title, variables]) => ({
    title,
    body: JSON.stringify({ query: read(`${title}.graphql`), variables }),
  }));
}
