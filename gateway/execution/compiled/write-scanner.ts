import { type CodeWriter, differs, expect } from './code-writer';
import {
  type FieldLayout,
  type LeafRule,
  type NodeLayout,
  TYPE,
  type ValueLayout,
  type Variant,
} from './layout';

/** Names of an enum that are compared one after the other; more are looked up. */
const MOST_COMPARED = 24;

const ENDS: Readonly<Record<Exclude<LeafRule['kind'], 'names' | 'any'>, string>> = {
  String: 'endOfString',
  ID: 'endOfString',
  Int: 'endOfInt',
  Float: 'endOfFloat',
  Boolean: 'endOfBoolean',
};

const OR_LEAVE = 'if(i<0)return -1;';

/**
 * Writes the functions that check an answer and note where its values stand. They take where an
 * object should start and give where it ends, or -1. They expect the bytes that an honest subgraph
 * sends: the keys in the order asked for, nothing between them, values as `JSON.stringify` writes them.
 */
export class ScannerWriter {
  constructor(
    private readonly code: CodeWriter,
    /** Sets of names that are looked up, handed to the module beside its text. */
    private readonly sets: ReadonlySet<string>[],
  ) {}

  /** A function for objects of this layout; a node, where one is kept, stands at the old top. */
  node(node: NodeLayout): string {
    const name = this.code.name('scan');
    const body = node.isKept ? [takeNode(node)] : ['const p=0;'];
    if (node.typeKey === undefined) {
      const [variant] = node.variants;
      body.push(...this.fields(node, variant?.fields ?? [], '{'));
    } else body.push(...this.typed(node, node.typeKey));
    this.code.define(name, 'i', body);
    return name;
  }

  private typed(node: NodeLayout, typeKey: string): string[] {
    const branches = node.variants.map((variant, index) => {
      const rest = this.variant(node, variant);
      const note = node.isKept ? `M[p+${TYPE}]=${index};` : '';
      return `if(!(${differs(`"${variant.typeName}"`)})){${note}return ${rest}(i+${variant.typeName.length + 2},p);}`;
    });
    return [expect(`{"${typeKey}":`), ...branches, 'return -1;'];
  }

  private variant(node: NodeLayout, { fields }: Variant): string {
    const name = this.code.name('scan');
    this.code.define(name, 'i,p', this.fields(node, fields.slice(1), ','));
    return name;
  }

  private fields(node: NodeLayout, fields: readonly FieldLayout[], before: '{' | ','): string[] {
    const lines = fields.flatMap((field, index) => [
      expect(`${index === 0 ? before : ','}"${field.key}":`),
      ...this.field(field),
    ]);
    const isOpen = fields.length > 0 || before === ',';
    return [...lines, expect(isOpen ? '}' : '{}'), 'return i;'];
  }

  private field({ start, end, pointer, value }: FieldLayout): string[] {
    const into = pointer === undefined ? undefined : this.code.name('v');
    return [
      start === undefined ? '' : `M[p+${start}]=i;`,
      into === undefined ? '' : `let ${into}=0;`,
      ...this.value(value, into),
      pointer === undefined ? '' : `M[p+${pointer}]=${into};`,
      end === undefined ? '' : `M[p+${end}]=i;`,
    ];
  }

  /** Checks a value; `into` names the variable for its node, or for the first one of its list. */
  private value(value: ValueLayout, into: string | undefined): string[] {
    const inner = this.present(value, into);
    if (value.nonNull)
      return value.kind === 'leaf' ? ['if(B[i]===110)return -1;', ...inner] : inner;
    const noteNull = into === undefined ? '' : `${into}=-1;`;
    return [`if(B[i]===110){i=endOfNull(B,i);${OR_LEAVE}${noteNull}}else{`, ...inner, '}'];
  }

  private present(value: ValueLayout, into: string | undefined): string[] {
    switch (value.kind) {
      case 'leaf':
        return this.leaf(value.rule);
      case 'node':
        return [
          value.node.isKept && into !== undefined ? `${into}=t;` : '',
          `i=${this.node(value.node)}(i);${OR_LEAVE}`,
        ];
      case 'list':
        return this.list(value.item, into);
    }
  }

  private leaf(rule: LeafRule): string[] {
    if (rule.kind === 'any') return [`i=endOfAny(B,i,${rule.deepest});${OR_LEAVE}`];
    if (rule.kind !== 'names') return [`i=${ENDS[rule.kind]}(B,i);${OR_LEAVE}`];
    if (rule.names.length > MOST_COMPARED) {
      const set = this.sets.push(new Set(rule.names)) - 1;
      return [`i=endOfName(B,i,sets[${set}]);${OR_LEAVE}`];
    }
    const branches = rule.names.map(
      (name) => `if(!(${differs(`"${name}"`)}))i+=${name.length + 2};else `,
    );
    return [`${branches.join('')}return -1;`];
  }

  /** The items of a kept list stand in a chain: each notes where the next one is. */
  private list(item: ValueLayout, into: string | undefined): string[] {
    const [last, at] = [this.code.name('l'), this.code.name('q')];
    const chain = `if(${last}===0)${into}=${at};else M[${last}]=${at};${last}=${at};`;
    return [
      'if(B[i]!==91)return -1;i++;',
      `if(B[i]===93)i++;else{let ${last}=0;for(;;){`,
      ...(into === undefined
        ? this.value(item, undefined)
        : [`const ${at}=t;`, ...this.item(item, at), chain]),
      'if(B[i]===44){i++;continue;}if(B[i]!==93)return -1;i++;break;}}',
    ];
  }

  /** An item that is null, or a list itself, has a small node of its own. */
  private item(item: ValueLayout, at: string): string[] {
    if (item.kind === 'node') {
      const scan = `i=${this.node(item.node)}(i);`;
      if (item.nonNull) return [`${scan}${OR_LEAVE}`];
      const noteNull = `M[${at}]=0;M[${at}+1]=-1;t=${at}+2;`;
      return [`if(B[i]===110){i=endOfNull(B,i);${noteNull}}else ${scan}${OR_LEAVE}`];
    }
    const first = this.code.name('v');
    return [
      `M[${at}]=0;M[${at}+1]=0;t=${at}+3;let ${first}=0;`,
      ...this.value(item, first),
      `M[${at}+2]=${first};if(${first}<0)M[${at}+1]=-1;`,
    ];
  }
}

function takeNode({ size, isEntity, links }: NodeLayout): string {
  const cleared = [0, 1, ...(isEntity ? [2] : []), ...links.map(({ slot }) => slot)];
  return `const p=t;t=p+${size};${cleared.map((slot) => `M[p+${slot}]=0;`).join('')}`;
}
