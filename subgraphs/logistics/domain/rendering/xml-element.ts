/** An element of XML: attributes without a value are left out, as are children without content. */
export interface XmlElement {
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string | number | null>>;
  readonly children?: readonly (XmlElement | null)[];
  readonly text?: string;
}

/** Writes a document in UTF-8, two blanks for each level. */
export function xmlDocument(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${elementText(root, '')}`;
}

function elementText(
  { name, attributes = {}, children = [], text }: XmlElement,
  margin: string,
): string {
  const given = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join('');
  const inner = children
    .filter((child) => child !== null)
    .map((child) => elementText(child, `${margin}  `))
    .join('');
  if (inner !== '') return `${margin}<${name}${given}>\n${inner}${margin}</${name}>\n`;
  if (text === undefined) return `${margin}<${name}${given}/>\n`;
  return `${margin}<${name}${given}>${escaped(text)}</${name}>\n`;
}

/** Escapes marks, and leaves out characters that XML 1.0 may not hold. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
