import { readFileSync, writeFileSync } from 'node:fs';

/** One step of a guide: what a reader asks or runs, and the answer that is printed below it. */
export interface GuideStep {
  readonly language: 'graphql' | 'sh';
  readonly text: string;
  /** The organization whose key is needed, told by a first line `# as ocha`; null without one. */
  readonly asker: string | null;
  readonly printed: string;
}

const STEP =
  /```(?<language>graphql|sh)\n(?<text>[^`]*)```\n\n```(?:json|text)\n(?<printed>[^`]*)```/g;

/** Where the printed answer of a step begins. */
const PRINTED = /(?<=```(?:json|text)\n)[^`]*```$/;

/** Every step of a guide that has an answer, in order. */
export function readGuide(file: string): GuideStep[] {
  return [...readFileSync(file, 'utf8').matchAll(STEP)].map(({ groups }) => {
    const { language, text, printed } = groups as Record<'language' | 'text' | 'printed', string>;
    const asker = /^# as ([\w-]+)\n/.exec(text)?.[1] ?? null;
    return { language: language as GuideStep['language'], text, asker, printed };
  });
}

/** Files that a guide asks its reader to save, by name: questions whose first line is a comment with it. */
export function readGuideFiles(file: string): [name: string, content: string][] {
  const blocks = readFileSync(file, 'utf8').matchAll(/```graphql\n(# (\S+\.graphql)\n[^`]*)```/g);
  return [...blocks].map(([, content = '', name = '']) => [name, content]);
}

/** Writes the guide anew with these answers, one for each step. */
export function writeAnswers(file: string, answers: readonly string[]): void {
  const rest = [...answers];
  const text = readFileSync(file, 'utf8').replace(
    STEP,
    (step) => `${step.slice(0, step.search(PRINTED))}${rest.shift()!}\`\`\``,
  );
  writeFileSync(file, text);
}
