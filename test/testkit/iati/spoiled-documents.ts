const ATTRIBUTE = / [\w:-]+="[^"]*"/g;

/**
 * Copies of a document, each with one thing changed: a line left out, doubled or out of order, an attribute
 * left out or with another value, an element under another name.
 */
export function spoiledDocuments(document: string): readonly string[] {
  const lines = document.split('\n').filter(Boolean);
  const whole = lines.map((line, at) => ({ line, at })).filter(({ line }) => isWhole(line));
  const withLines = (changed: readonly string[]) => `${changed.join('\n')}\n`;
  return [
    ...whole.map(({ at }) => withLines(lines.toSpliced(at, 1))),
    ...whole.map(({ line, at }) => withLines(lines.toSpliced(at, 0, line))),
    ...whole
      .filter(({ at }) => isWhole(lines[at + 1] ?? ''))
      .map(({ line, at }) => withLines(lines.toSpliced(at, 2, lines[at + 1]!, line))),
    ...partsOf(document, ATTRIBUTE).flatMap(({ part, at }) => [
      spliced(document, at, part, ''),
      spliced(document, at, part, part.replace(/"[^"]*"/, '"?"')),
    ]),
    ...whole.map(({ line, at }) => withLines(lines.with(at, renamed(line)))),
  ];
}

/** The element of a line under a name that nobody knows. */
function renamed(line: string): string {
  return line.replace(/<(\/?)[\w-]+(?=[ />])/g, '<$1unknown');
}

/** A line with all of one element. */
function isWhole(line: string): boolean {
  return /^\s*<([\w-]+)(\s[^<>]*)?(\/>|>[^<]*<\/\1>)$/.test(line);
}

function partsOf(document: string, pattern: RegExp) {
  return [...document.matchAll(pattern)].map((match) => ({ part: match[0], at: match.index }));
}

function spliced(document: string, at: number, part: string, other: string): string {
  return document.slice(0, at) + other + document.slice(at + part.length);
}
