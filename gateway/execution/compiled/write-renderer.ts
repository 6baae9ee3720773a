import type { ObjectShape, Shape } from '../shape';
import { type CodeWriter, byteLength, emit } from './code-writer';
import {
  type FetchLayout,
  type NodeLayout,
  TYPE,
  type ValueLayout,
  type Variant,
  endOf,
  pointerOf,
  startOf,
} from './layout';
import { type Supply, suppliesOf } from './supplies';
import { Uncompilable } from './uncompilable';
import { type Written, runAt, written } from './written-field';

const OR_LEAVE = 'if(w<0)return w;';

/**
 * Writes the functions that write the client's answer: its keys, its order, values copied from the
 * bytes of answers. Neighbours that stand in an answer as they are wanted are copied in one piece.
 * -1 says that something is missing, so that only the general way can answer; -2 that there is no
 * more room.
 */
export class RendererWriter {
  constructor(
    private readonly code: CodeWriter,
    private readonly roots: readonly FetchLayout[],
  ) {}

  /** A function that takes and gives the place where it writes. */
  root(shape: ObjectShape): string {
    const name = this.code.name('render');
    const variables = this.roots.map(({ root }) => `const root${root}=M[${root}];`);
    const fields = shape.fieldsOf(shape.type.name).map((field): Written => {
      if (field.isTypename) return { field, isCopied: false };
      const found = this.roots.flatMap(({ root, node }) =>
        suppliesOf(node, node.variants[0]?.typeName ?? '', field.answerKey).map((supply) => ({
          from: `root${root}`,
          supply,
        })),
      );
      return written(field, found);
    });
    this.code.define(name, 'w', [
      ...variables,
      emit('{"data":'),
      ...this.object(fields, shape.type.name),
      emit('}\n'),
      'return w;',
    ]);
    return name;
  }

  private node(shape: ObjectShape, node: NodeLayout): string {
    const name = this.code.name('render');
    const links = node.links.map(({ slot }) => `const link${slot}=M[p+${slot}];`);
    const byType = node.variants.map((variant) => this.variant(shape, node, variant));
    const body =
      byType.length === 1
        ? (byType[0] ?? [])
        : [
            `switch(M[p+${TYPE}]){`,
            ...byType.flatMap((lines, index) => [`case ${index}:{`, ...lines, 'break;}']),
            'default:return -1;}',
          ];
    this.code.define(name, 'p,w', ['if(w>z)return -2;', ...links, ...body, 'return w;']);
    return name;
  }

  private variant(shape: ObjectShape, node: NodeLayout, { typeName }: Variant): string[] {
    if (!shape.allows(typeName)) return ['return -1;'];
    const fields = shape.fieldsOf(typeName).map((field): Written => {
      if (field.isTypename) return { field, isCopied: false };
      const supplies = suppliesOf(node, typeName, field.answerKey);
      const found = supplies.map((supply) => ({
        from: supply.link === undefined ? 'p' : `link${supply.link}`,
        supply,
      }));
      return written(field, found);
    });
    return this.object(fields, typeName);
  }

  private object(fields: readonly Written[], typeName: string): string[] {
    const lines: string[] = [];
    let at = 0;
    while (at < fields.length) {
      const { from, supply } = fields[at] as Written;
      let end = at + 1;
      while (end < fields.length && fields[end]?.from === from) end += 1;
      const group = fields.slice(at, end);
      const before = at === 0 ? '{' : ',';
      lines.push(...this.group(group, before, typeName, supply?.link !== undefined));
      at = end;
    }
    return fields.length === 0 ? [emit('{}')] : [...lines, emit('}')];
  }

  /** Fields that come from one node. */
  private group(
    group: readonly Written[],
    before: string,
    typeName: string,
    isLinked: boolean,
  ): string[] {
    const [{ from = '' } = {}] = group;
    if (group[0]?.supply === undefined)
      return group.map((one, index) => emitTypename(one, index === 0 ? before : ',', typeName));
    const lines = this.present(group, before);
    if (!isLinked) return lines;
    return [`if(${from}>0){`, ...lines, ...absent(group, before, from), '}'];
  }

  private present(group: readonly Written[], before: string): string[] {
    const lines: string[] = [];
    for (let at = 0; at < group.length;) {
      const run = runAt(group, at);
      const separator = at === 0 ? before : ',';
      lines.push(
        ...(run.length > 0
          ? this.copied(run, separator)
          : this.built(group[at] as Written, separator)),
      );
      at += Math.max(1, run.length);
    }
    return lines;
  }

  /** Copies neighbours with their keys, or one value behind a key of its own. */
  private copied(run: readonly Written[], separator: string): string[] {
    const [first, last] = [run[0], run[run.length - 1]] as [Required<Written>, Required<Written>];
    const { node, field } = first.supply;
    const ownKey = `"${first.field.key}":`;
    const isSameKey = first.field.key === field.key;
    const start = `M[${first.from}+${startOf(node, field)}]`;
    const end = `M[${first.from}+${endOf(node, last.supply.field)}]`;
    const from = isSameKey ? `${start}-${byteLength(ownKey)}` : start;
    return [
      ...run.flatMap((one) => refuseNull(one as Required<Written>)),
      emit(isSameKey ? separator : separator + ownKey),
      `w=copy(B,w,${from},${end},z);${OR_LEAVE}`,
    ];
  }

  private built({ field, from = '', supply }: Written, separator: string): string[] {
    const { node, field: answered } = supply as Supply;
    const y = this.code.name('y');
    return [
      emit(`${separator}"${field.key}":`),
      `const ${y}=M[${from}+${pointerOf(node, answered)}];`,
      ...this.value(field.shape, answered.value, y),
    ];
  }

  /** Writes the node, or the chain of nodes, that a variable names. */
  private value(shape: Shape, value: ValueLayout, y: string): string[] {
    const orNull = shape.nonNull ? 'return -1;' : emit('null');
    if (shape.kind === 'object' && value.kind === 'node') {
      return [`if(${y}<=0){${orNull}}else{w=${this.node(shape, value.node)}(${y},w);${OR_LEAVE}}`];
    }
    if (shape.kind === 'list' && value.kind === 'list') {
      const q = this.code.name('q');
      return [
        `if(${y}<0){${orNull}}else{B[w++]=91;for(let ${q}=${y};${q}!==0;${q}=M[${q}]){if(${q}!==${y})B[w++]=44;`,
        ...this.item(shape.item, value.item, q),
        `}B[w++]=93;}`,
      ];
    }
    throw new Uncompilable('an answer is not of the form asked for');
  }

  private item(shape: Shape, value: ValueLayout, q: string): string[] {
    const pointer = this.code.name('y');
    const node = value.kind === 'list' ? `M[${q}+2]` : q;
    return [
      `const ${pointer}=M[${q}+${TYPE}]<0?-1:${node};if(w>z)return -2;`,
      ...this.value(shape, value, pointer),
    ];
  }
}

/** The public schema may promise a value where the owner's does not. */
function refuseNull({ field, from, supply }: Required<Written>): string[] {
  if (!field.shape.nonNull || supply.field.value.nonNull) return [];
  return [`if(B[M[${from}+${startOf(supply.node, supply.field)}]]===110)return -1;`];
}

/** What an owner does not know of is null. */
function absent(group: readonly Written[], before: string, from: string): string[] {
  if (group.some(({ field }) => field.shape.nonNull)) return ['}else{return -1;'];
  const nulls = group.map(({ field }) => `"${field.key}":null`).join(',');
  return [`}else if(${from}===-1){`, emit(before + nulls), '}else{return -1;'];
}

function emitTypename({ field }: Written, separator: string, typeName: string): string {
  return emit(`${separator}"${field.key}":"${typeName}"`);
}
