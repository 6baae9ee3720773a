const WIDTH_OF_SIGN = 0.54;

/** Pixels that a text takes at most, roughly: fonts differ. */
export function widthOf(text: string, size: number): number {
  return text.length * size * WIDTH_OF_SIGN;
}

/** A text in lines that fit a width, in pixels. */
export function wrapped(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && widthOf(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** A text as content of an element or attribute, never as markup. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

export function round(number: number): string {
  return number.toFixed(1);
}

/** Lines of text below each other; `y` is the foot of the first. */
export function textLines(
  lines: readonly string[],
  { x, y, size, more = '' }: { x: number; y: number; size: number; more?: string },
): string[] {
  return lines.map(
    (line, index) =>
      `<text x="${round(x)}" y="${round(y + index * size * 1.35)}" font-size="${size}"${more}>${escaped(line)}</text>`,
  );
}
