/** An element of an XML document: attributes under `@name`, text under `#text`, the rest children. */
export type XmlElement = Readonly<Record<string, unknown>>;

/** The child elements of a name. */
export function children(element: XmlElement, name: string): readonly XmlElement[] {
  const found = element[name];
  const list = Array.isArray(found) ? (found as unknown[]) : found === undefined ? [] : [found];
  return list.map((member) => (isElement(member) ? member : { '#text': member }));
}

/** The first child element of a name. */
export function child(element: XmlElement, name: string): XmlElement | null {
  return children(element, name)[0] ?? null;
}

/** An attribute's text; null when it is absent or empty. */
export function attribute(element: XmlElement | null, name: string): string | null {
  return textOf(element?.[`@${name}`]);
}

/** An element's own text; null when there is none. */
export function contentOf(element: XmlElement | null): string | null {
  return textOf(element?.['#text']);
}

function textOf(value: unknown): string | null {
  const text = typeof value === 'string' ? value.trim() : '';
  return text === '' ? null : text;
}

function isElement(value: unknown): value is XmlElement {
  return typeof value === 'object' && value !== null;
}
