import { DEEPEST_JSON, isModest } from '../read-leaf';

/**
 * Checks of single JSON values in bytes. Each takes where a value should start and gives where it
 * ends, or -1 when there is none **in the form in which `JSON.stringify` writes it**: so bytes that
 * pass can be copied into an answer as they are. Behind the bytes stands a 0, which ends every loop.
 */
type Scan = (bytes: Uint8Array, at: number) => number;

const [QUOTE, BACKSLASH, MINUS, DOT, ZERO, NINE] = [0x22, 0x5c, 0x2d, 0x2e, 0x30, 0x39];
const [LOWER_E, UPPER_E] = [0x65, 0x45];
const LARGEST_INT = 2 ** 31 - 1;
/** Decimals of so many digits are told apart by a double, so each is its own shortest form. */
const SURE_DIGITS = 15;
const SURE_LEADING_ZEROS = 5;

export const endOfNull: Scan = (bytes, at) =>
  bytes[at] === 0x6e && bytes[at + 1] === 0x75 && bytes[at + 2] === 0x6c && bytes[at + 3] === 0x6c
    ? at + 4
    : -1;

export const endOfBoolean: Scan = (bytes, at) => {
  if (bytes[at] === 0x74) {
    const isTrue = bytes[at + 1] === 0x72 && bytes[at + 2] === 0x75 && bytes[at + 3] === 0x65;
    return isTrue ? at + 4 : -1;
  }
  const isFalse =
    bytes[at] === 0x66 &&
    bytes[at + 1] === 0x61 &&
    bytes[at + 2] === 0x6c &&
    bytes[at + 3] === 0x73 &&
    bytes[at + 4] === 0x65;
  return isFalse ? at + 5 : -1;
};

export const endOfString: Scan = (bytes, start) => {
  let at = start;
  if (bytes[at] !== QUOTE) return -1;
  for (;;) {
    at += 1;
    const byte = bytes[at] as number;
    if (byte === QUOTE) return at + 1;
    if (byte === BACKSLASH) {
      at = endOfEscape(bytes, at);
      if (at === -1) return -1;
    } else if (byte < 0x20) return -1;
  }
};

/** `"`, `\`, b, f, n, r, t. */
const SHORT_ESCAPES = new Set([0x22, 0x5c, 0x62, 0x66, 0x6e, 0x72, 0x74]);
const CONTROL_ESCAPE = /^u00(0[0-7be-f]|1[0-9a-f])$/;

/** The last byte of an escape; characters that need none are not escaped. */
function endOfEscape(bytes: Uint8Array, at: number): number {
  if (SHORT_ESCAPES.has(bytes[at + 1] ?? 0)) return at + 1;
  return CONTROL_ESCAPE.test(latin1(bytes, at + 1, at + 6)) ? at + 5 : -1;
}

export const endOfInt: Scan = (bytes, start) => {
  const first = bytes[start] === MINUS ? start + 1 : start;
  let at = first;
  let value = 0;
  for (let digit = bytes[at] as number; digit >= ZERO && digit <= NINE;) {
    value = value * 10 + (digit - ZERO);
    at += 1;
    digit = bytes[at] as number;
  }
  const digits = at - first;
  if (digits === 0 || digits > 10) return -1;
  if (bytes[first] === ZERO) return digits === 1 && first === start ? at : -1;
  return value <= LARGEST_INT || (value === LARGEST_INT + 1 && first > start) ? at : -1;
};

export const endOfFloat: Scan = (bytes, start) => {
  let at = bytes[start] === MINUS ? start + 1 : start;
  const whole = at;
  at = endOfDigits(bytes, at);
  const wholeDigits = at - whole;
  if (wholeDigits === 0 || (wholeDigits > 1 && bytes[whole] === ZERO)) return -1;
  let digits = wholeDigits;
  if (bytes[at] === DOT) {
    const fraction = at + 1;
    at = endOfDigits(bytes, fraction);
    digits += at - fraction;
    if (at === fraction || bytes[at - 1] === ZERO) return -1;
  } else if (bytes[whole] === ZERO && whole > start) return -1;
  const isSure =
    digits <= SURE_DIGITS &&
    bytes[at] !== LOWER_E &&
    bytes[at] !== UPPER_E &&
    !isTiny(bytes, whole);
  return isSure ? at : endOfWrittenNumber(bytes, start);
};

function endOfDigits(bytes: Uint8Array, start: number): number {
  let at = start;
  while ((bytes[at] as number) >= ZERO && (bytes[at] as number) <= NINE) at += 1;
  return at;
}

/** Whether a number may be so small that it is written with an exponent. */
function isTiny(bytes: Uint8Array, whole: number): boolean {
  if (bytes[whole] !== ZERO) return false;
  let zeros = 0;
  while (bytes[whole + 2 + zeros] === ZERO) zeros += 1;
  return zeros > SURE_LEADING_ZEROS - 1;
}

const NUMBER = /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/;
const LONGEST_NUMBER = 40;

function endOfWrittenNumber(bytes: Uint8Array, start: number): number {
  const [text = ''] = NUMBER.exec(latin1(bytes, start, start + LONGEST_NUMBER)) ?? [];
  const value = Number(text);
  return text !== '' && Number.isFinite(value) && String(value) === text ? start + text.length : -1;
}

/** A custom scalar: any JSON up to a depth. */
export function endOfAny(bytes: Uint8Array, start: number, deepest: number): number {
  const first = bytes[start];
  if (first === QUOTE) return endOfString(bytes, start);
  if (first === 0x74 || first === 0x66) return endOfBoolean(bytes, start);
  if (first === 0x6e) return endOfNull(bytes, start);
  if (first !== 0x7b && first !== 0x5b) return endOfFloat(bytes, start);
  const end = endOfBrackets(bytes, start, deepest);
  if (end === -1) return -1;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('utf8');
  const value = parsed(text);
  return isModest(value, deepest) && JSON.stringify(value) === text ? end : -1;
}

function endOfBrackets(bytes: Uint8Array, start: number, deepest: number): number {
  let depth = 0;
  for (let at = start; ; at += 1) {
    const byte = bytes[at];
    if (byte === 0 || depth > deepest * 2) return -1;
    if (byte === QUOTE) {
      const end = endOfString(bytes, at);
      if (end === -1) return -1;
      at = end - 1;
    } else if (byte === 0x7b || byte === 0x5b) depth += 1;
    else if (byte === 0x7d || byte === 0x5d) {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
}

/** One of some names, in quotes. */
export function endOfName(bytes: Uint8Array, at: number, names: ReadonlySet<string>): number {
  const end = endOfString(bytes, at);
  return end !== -1 && names.has(latin1(bytes, at + 1, end - 1)) ? end : -1;
}

const EXTENSIONS = Buffer.from(',"extensions":');

/** The end of an answer after its `data`: nothing more than extensions, which are not looked at. */
export function endsAnswer(bytes: Uint8Array, start: number, end: number): boolean {
  let at = start;
  if (EXTENSIONS.every((byte, index) => bytes[at + index] === byte)) {
    at = endOfAny(bytes, at + EXTENSIONS.length, DEEPEST_JSON);
    if (at === -1) return false;
  }
  if (bytes[at] !== 0x7d) return false;
  at += 1;
  while (bytes[at] === 0x20 || bytes[at] === 0x0a || bytes[at] === 0x0d) at += 1;
  return at === end;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function latin1(bytes: Uint8Array, start: number, end: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('latin1');
}
