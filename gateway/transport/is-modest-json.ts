/** How large JSON may be apart from its bytes: each bounds the work that reading it takes. */
export interface JsonLimits {
  readonly depth: number;
  /** Members of all objects. */
  readonly members: number;
  /** Members of one object: one with very many is slow to copy. */
  readonly membersOfOne: number;
}

const [QUOTE, BACKSLASH, COLON] = [0x22, 0x5c, 0x3a];
const [OPEN_LIST, OPEN_OBJECT, CLOSE_LIST, CLOSE_OBJECT] = [0x5b, 0x7b, 0x5d, 0x7d];

/** Whether JSON text stays within limits; found before it is parsed. Text that is no JSON may be either. */
export function isModestJson(text: string, limits: JsonLimits): boolean {
  const members = new Array<number>(limits.depth + 1).fill(0);
  let [depth, all] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = endOfString(text, at);
    else if (code === OPEN_LIST || code === OPEN_OBJECT) {
      if (++depth > limits.depth) return false;
      members[depth] = 0;
    } else if (code === CLOSE_LIST || code === CLOSE_OBJECT) depth = Math.max(0, depth - 1);
    else if (code === COLON) {
      const inThis = (members[depth] ?? 0) + 1;
      members[depth] = inThis;
      if (++all > limits.members || inThis > limits.membersOfOne) return false;
    }
  }
  return true;
}

function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === BACKSLASH) at += 1;
    else if (code === QUOTE) return at;
  }
  return text.length;
}
