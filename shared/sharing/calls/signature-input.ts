/** One signature of a message as `signature-input` describes it (RFC 9421, section 4.1). */
export interface SignatureInput {
  /** Identifiers of the covered components with their parameters, as they are written. */
  readonly components: readonly string[];
  readonly parameters: ReadonlyMap<string, string | number | true>;
  /** All of it as it is written: the value of `"@signature-params"`. */
  readonly text: string;
}

const LABEL = /([a-z*][a-z0-9_.*-]*)=/y;
const ITEM =
  /"(?:[\x20-\x21\x23-\x5b\x5d-\x7e])*"(?:;[a-z*][a-z0-9_.*-]*(?:="[\x20-\x21\x23-\x5b\x5d-\x7e]*")?)*/y;
const PARAMETER =
  /;([a-z*][a-z0-9_.*-]*)(?:=(?:"([\x20-\x21\x23-\x5b\x5d-\x7e]*)"|(-?\d{1,15})|([A-Za-z*][!#$%&'*+\-.^_`|~:/A-Za-z0-9]*)))?/y;
const BETWEEN = /[ \t]*,[ \t]*/y;
const LONGEST = 4_096;

/**
 * Reads `signature-input`: a dictionary of inner lists (RFC 8941) with neither escapes nor other values
 * than signatures have. Nothing for what is not written so: a reader that guesses could be led to check
 * another base than was signed.
 */
export function parseSignatureInput(text: string): ReadonlyMap<string, SignatureInput> | undefined {
  if (text.length > LONGEST) return undefined;
  const found = new Map<string, SignatureInput>();
  const reader = new Reader(text);
  do {
    const label = reader.take(LABEL)?.[1];
    const input = label === undefined ? undefined : readInput(reader);
    if (label === undefined || input === undefined || found.has(label)) return undefined;
    found.set(label, input);
  } while (reader.take(BETWEEN) !== undefined);
  return reader.isAtEnd ? found : undefined;
}

const SIGNATURE = /^[^=]+=:([A-Za-z0-9+/]+={0,2}):$/;

/** The one signature of a `signature` header under a label, as base64. */
export function signatureUnder(label: string, text: string): string | undefined {
  const isUnder = (part: string): boolean => part.startsWith(`${label}=`);
  const members = text.includes(',') ? text.split(',').map((part) => part.trim()) : [text.trim()];
  const [member = '', ...others] = members.filter(isUnder);
  return others.length === 0 ? SIGNATURE.exec(member)?.[1] : undefined;
}

class Reader {
  private at = 0;

  constructor(readonly text: string) {}

  get position(): number {
    return this.at;
  }

  get isAtEnd(): boolean {
    return this.at === this.text.length;
  }

  take(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.text) ?? undefined;
    if (match !== undefined) this.at = pattern.lastIndex;
    return match;
  }

  takeText(wanted: string): boolean {
    if (!this.text.startsWith(wanted, this.at)) return false;
    this.at += wanted.length;
    return true;
  }
}

function readInput(reader: Reader): SignatureInput | undefined {
  const start = reader.position;
  const components = readList(reader);
  if (components === undefined || new Set(components).size < components.length) return undefined;
  const parameters = new Map<string, string | number | true>();
  for (let match = reader.take(PARAMETER); match; match = reader.take(PARAMETER)) {
    const [, name = '', word, number, token] = match;
    if (parameters.has(name)) return undefined;
    parameters.set(name, number === undefined ? (word ?? token ?? true) : Number(number));
  }
  return { components, parameters, text: reader.text.slice(start, reader.position) };
}

function readList(reader: Reader): string[] | undefined {
  if (!reader.takeText('(')) return undefined;
  const components: string[] = [];
  while (!reader.takeText(')')) {
    if (components.length > 0 && !reader.takeText(' ')) return undefined;
    const item = reader.take(ITEM)?.[0];
    if (item === undefined) return undefined;
    components.push(item);
  }
  return components;
}
