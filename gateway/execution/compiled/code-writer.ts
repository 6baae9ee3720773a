/**
 * Writes the text of a module of functions. All that comes from a schema, an operation or a subgraph
 * enters it as numbers: the bytes of a name, never the name. So no text of others can become code.
 *
 * Within the functions `B` are the bytes, `M` the integers of nodes, `i` a place that is read, `w` a
 * place that is written, `p` a node.
 */
export class CodeWriter {
  private readonly functions: string[] = [];
  private names = 0;

  /** A name that no other variable or function has. */
  name(prefix: string): string {
    this.names += 1;
    return `${prefix}${this.names}`;
  }

  /** Adds a function; `body` starts with the bytes and the nodes at hand. */
  define(name: string, parameters: string, body: readonly string[]): void {
    const lines = ['const B=b,M=m;', ...body].join('\n');
    this.functions.push(`function ${name}(${parameters}){\n${lines}\n}`);
  }

  get text(): string {
    return this.functions.join('\n');
  }
}

/** Whether bytes at `i` are not those of a text. */
export function differs(text: string): string {
  return bytesOf(text)
    .map((byte, index) => `B[i+${index}]!==${byte}`)
    .join('||');
}

/** Goes on behind a text, or ends the function when it is not there. */
export function expect(text: string): string {
  return `if(${differs(text)})return -1;i+=${bytesOf(text).length};`;
}

/** Writes a text at `w`. */
export function emit(text: string): string {
  const bytes = bytesOf(text);
  if (bytes.length === 0) return '';
  const writes = bytes.map((byte, index) => `B[w+${index}]=${byte};`).join('');
  return `${writes}w+=${bytes.length};`;
}

export function byteLength(text: string): number {
  return Buffer.byteLength(text);
}

function bytesOf(text: string): number[] {
  return [...Buffer.from(text, 'utf8')];
}
