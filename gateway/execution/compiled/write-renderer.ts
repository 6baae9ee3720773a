import type { DeniedPlace } from '../denied-places';
import type { ObjectShape, Shape } from '../shape';
import { type CodeWriter, byteLength, emit } from './code-writer';
import type { DenialSite } from './denial-notes';
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
import { RenderedPlace, standingType } from './rendered-place';
import { type Supply, suppliesOf } from './supplies';
import { Uncompilable } from './uncompilable';
import { absent, refuseNull } from './write-nulls';
import { type Written, runAt, written } from './written-field';

const OR_LEAVE = 'if(w<0)return w;';
/** Says that a value is denied where null may not stand, so that what holds it becomes null. */
const LOSE = 'return -3;';

/**
 * Writes the functions that write the client's answer: its keys, its order, values copied from the
 * bytes of answers. Neighbours that stand in an answer as they are wanted are copied in one piece.
 * -1 says that something is missing, so that only the general way can answer; -2 that there is no
 * more room; -3 that null would stand where it may not, because the caller may not have a value.
 */
export class RendererWriter {
  /** Where the functions write null because a value is denied, by the number that they say. */
  readonly sites: DenialSite[] = [];

  constructor(
    private readonly code: CodeWriter,
    private readonly roots: readonly FetchLayout[],
  ) {}

  /** A function that takes and gives the place where it writes. */
  root(shape: ObjectShape, denied: readonly DeniedPlace[]): string {
    const type = { typeName: shape.type.name, isTold: false };
    const place = RenderedPlace.root(denied).of(type);
    const name = this.code.name('render');
    const variables = this.roots.map(({ root }) => `const root${root}=M[${root}];`);
    const fields = shape.fieldsOf(shape.type.name).map((field): Written => {
      const found = this.roots.flatMap(({ root, node }) =>
        suppliesOf(node, node.variants[0]?.typeName ?? '', field.answerKey).map((supply) => ({
          from: `root${root}`,
          supply,
        })),
      );
      return written(field, place, found);
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

  private node(shape: ObjectShape, node: NodeLayout, place: RenderedPlace): string {
    const name = this.code.name('render');
    const links = node.links.map(({ slot }) => `const link${slot}=M[p+${slot}];`);
    const byType = node.variants.map((variant) => this.variant({ shape, node, place }, variant));
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

  private variant({ shape, node, place }: StandingObject, variant: Variant): string[] {
    const { typeName } = variant;
    if (!shape.allows(typeName)) return ['return -1;'];
    const here = place.of(standingType(variant));
    if (here.causeHere !== undefined) return [this.deny(here, here.causeHere), LOSE];
    const fields = shape.fieldsOf(typeName).map((field): Written => {
      const supplies = suppliesOf(node, typeName, field.answerKey);
      const found = supplies.map((supply) => ({
        from: supply.link === undefined ? 'p' : `link${supply.link}`,
        supply,
      }));
      return written(field, here, found);
    });
    return this.object(fields, typeName);
  }

  private object(all: readonly Written[], typeName: string): string[] {
    const lost = all.findIndex(({ cause, field }) => cause !== undefined && field.shape.nonNull);
    // Nothing is written of an object that is lost, behind the field that it is lost with.
    const fields = lost === -1 ? all : all.slice(0, lost + 1);
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
      return group.map((one, index) => this.known(one, index === 0 ? before : ',', typeName));
    const lines = this.present(group, before);
    if (!isLinked) return lines;
    return [`if(${from}>0){`, ...lines, ...absent(group, before, from), '}'];
  }

  /** What is written whatever was answered: the name of the type, and null for what is denied. */
  private known({ field, place, cause }: Written, separator: string, typeName: string): string {
    if (cause === undefined) return emit(`${separator}"${field.key}":"${typeName}"`);
    const denied = this.deny(place, cause);
    return denied + (field.shape.nonNull ? LOSE : emit(`${separator}"${field.key}":null`));
  }

  private deny({ path }: RenderedPlace, cause: number): string {
    return `deny(${this.sites.push({ path, cause }) - 1});`;
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

  private built({ field, place, from = '', supply }: Written, separator: string): string[] {
    const { node, field: answered } = supply as Supply;
    const y = this.code.name('y');
    return [
      emit(`${separator}"${field.key}":`),
      `const ${y}=M[${from}+${pointerOf(node, answered)}];`,
      ...this.value({ shape: field.shape, value: answered.value, place }, y),
    ];
  }

  /** Writes the node, or the chain of nodes, that a variable names. */
  private value({ shape, value, place }: StandingValue, y: string): string[] {
    const orNull = shape.nonNull ? 'return -1;' : emit('null');
    if (shape.kind === 'object' && value.kind === 'node') {
      const call = `${this.node(shape, value.node, place)}(${y},w)`;
      return [`if(${y}<=0){${orNull}}else{`, ...this.called(call, shape, place), '}'];
    }
    if (shape.kind === 'list' && value.kind === 'list') {
      const item = { shape: shape.item, value: value.item, place: place.item() };
      const items = place.isDenied
        ? this.called(`${this.list(item)}(${y},w)`, shape, place)
        : this.items(item, y);
      return [`if(${y}<0){${orNull}}else{`, ...items, '}'];
    }
    throw new Uncompilable('an answer is not of the form asked for');
  }

  /** Goes on behind what a function writes; what it loses is null here, or lost with what holds it. */
  private called(call: string, { nonNull }: Shape, { isDenied }: RenderedPlace): string[] {
    if (nonNull || !isDenied) return [`w=${call};${OR_LEAVE}`];
    const start = this.code.name('s');
    return [
      `const ${start}=w;w=${call};`,
      `if(w===-3){w=${start};${emit('null')}}else ${OR_LEAVE}`,
    ];
  }

  /** A function for a list that may be lost with an item. */
  private list(item: StandingValue): string {
    const name = this.code.name('render');
    this.code.define(name, 'p,w', [...this.items(item, 'p'), 'return w;']);
    return name;
  }

  private items(item: StandingValue, y: string): string[] {
    const q = this.code.name('q');
    const { isDenied, depth } = item.place;
    const index = this.code.name('n');
    return [
      isDenied ? `let ${index}=0;` : '',
      `B[w++]=91;for(let ${q}=${y};${q}!==0;${q}=M[${q}]){if(${q}!==${y})B[w++]=44;`,
      isDenied ? `indexes[${depth - 1}]=${index}++;` : '',
      ...this.item(item, q),
      '}B[w++]=93;',
    ];
  }

  private item(item: StandingValue, q: string): string[] {
    const pointer = this.code.name('y');
    const node = item.value.kind === 'list' ? `M[${q}+2]` : q;
    return [
      `const ${pointer}=M[${q}+${TYPE}]<0?-1:${node};if(w>z)return -2;`,
      ...this.value(item, pointer),
    ];
  }
}

/** Objects that stand at a place of the answer, with what is noted of them. */
interface StandingObject {
  readonly shape: ObjectShape;
  readonly node: NodeLayout;
  readonly place: RenderedPlace;
}

interface StandingValue {
  readonly shape: Shape;
  readonly value: ValueLayout;
  readonly place: RenderedPlace;
}
