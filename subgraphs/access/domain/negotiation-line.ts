import type { ClauseKind } from './clause-kinds';

/**
 * A limit of a negotiation in the terms of the CCHN field manual. A red line is drawn by the mandate of
 * an institution and ends the talk; at a bottom line the negotiators stop and ask before they go on.
 */
export interface NegotiationLine {
  readonly key: string;
  readonly text: string;
  /** What a term must be about for the line to concern it. */
  readonly subjects: readonly ClauseKind[];
  /** Words that a term beyond the line uses. */
  readonly words: readonly string[];
  readonly limit: FigureLimit | null;
}

/** The least or the most that a figure of a term may be. */
export interface FigureLimit {
  /** What is measured, in the words that terms use for it. */
  readonly measure: string;
  readonly unit: string;
  readonly atLeast: number | null;
  readonly atMost: number | null;
}

/** What somebody proposes to agree on. */
export interface TermWords {
  readonly text: string;
  readonly subjects: readonly ClauseKind[];
  readonly figures: readonly TermFigure[];
}

export interface TermFigure {
  readonly measure: string;
  readonly unit: string;
  readonly value: number;
}

/** How a term meets a line. Only FIGURE is certain; by WORDS and SUBJECT a person decides. */
export interface LineCrossing {
  readonly line: NegotiationLine;
  readonly basis: 'FIGURE' | 'WORDS' | 'SUBJECT';
  readonly because: string;
}

/** How a term meets each line, the strongest ground for each; a line that it does not touch is left out. */
export function crossingsOf(term: TermWords, lines: readonly NegotiationLine[]): LineCrossing[] {
  return lines.flatMap((line) => {
    const crossing = byFigure(term, line) ?? byWords(term, line) ?? bySubject(term, line);
    return crossing ? [crossing] : [];
  });
}

function byFigure({ figures }: TermWords, line: NegotiationLine): LineCrossing | null {
  const { limit } = line;
  if (!limit) return null;
  for (const { measure, unit, value } of figures) {
    if (!sameWords(measure, limit.measure) || !sameWords(unit, limit.unit)) continue;
    const { atLeast, atMost } = limit;
    const bound =
      atLeast !== null && value < atLeast
        ? `at least ${atLeast}`
        : atMost !== null && value > atMost
          ? `at most ${atMost}`
          : null;
    if (bound === null) continue;
    const because = `${measure} is ${value} ${unit}; the line asks for ${bound}.`;
    return { line, basis: 'FIGURE', because };
  }
  return null;
}

function byWords({ text }: TermWords, line: NegotiationLine): LineCrossing | null {
  const found = line.words.find((words) => says(text, words));
  if (found === undefined) return null;
  return {
    line,
    basis: 'WORDS',
    because: `It says "${found}": whether it crosses is to be judged.`,
  };
}

function bySubject({ subjects }: TermWords, line: NegotiationLine): LineCrossing | null {
  const shared = subjects.filter((subject) => line.subjects.includes(subject));
  if (shared.length === 0) return null;
  return { line, basis: 'SUBJECT', because: `Both are about ${shared.join(', ')}: to be judged.` };
}

const plain = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();

const sameWords = (a: string, b: string) => plain(a) === plain(b);

/** Whether a text holds these words as whole words. */
function says(text: string, words: string): boolean {
  const sought = plain(words).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${sought}(?![\\p{L}\\p{N}])`, 'u').test(plain(text));
}
