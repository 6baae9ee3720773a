import type { FlattenNodePathSegment, RequiresSelection } from '../../planning/plan-nodes';
import type { IsTypeOf } from '../find-targets';
import { type CodeWriter, emit } from './code-writer';
import {
  type BatchLayout,
  type FetchLayout,
  MARK,
  type NodeLayout,
  TYPE,
  type ValueLayout,
  type Variant,
  endOf,
  newSlot,
  nodeIn,
  pointerOf,
  startOf,
} from './layout';
import { type Supply, suppliesOf } from './supplies';
import { isToldAsAnswered } from './told-as-answered';
import { Uncompilable } from './uncompilable';

export interface GatherSource {
  readonly code: CodeWriter;
  readonly roots: readonly FetchLayout[];
  readonly isTypeOf: IsTypeOf;
  readonly newInteger: () => number;
}

const OR_LEAVE = 'if(w<0)return w;';

/** What is told of entities of one type. */
interface Told {
  readonly key: string;
  readonly selections: readonly RequiresSelection[];
  readonly supply: Supply;
}

/**
 * Writes the function that walks to the entities of one batch and writes what the subgraph is told
 * of them, each entity once: equal bytes are one entity. It takes and gives the place where it
 * writes; -1 says that only the general way can go on, -2 that there is no more room.
 */
export class GathererWriter {
  constructor(
    private readonly source: GatherSource,
    private readonly layout: BatchLayout,
  ) {}

  write(): string {
    const name = this.source.code.name('gather');
    const walks = this.layout.batch.paths.flatMap((path) => ['++v;', ...this.fromRoot(path)]);
    const { count, stride } = this.layout;
    this.source.code.define(name, 'w', [
      `let n=0,h=0,r=0,s=0,e=0,x=0,a=0;const base=t;M[${count}]=0;M[${count + 1}]=base;`,
      `begin(base,${stride});`,
      ...walks,
      `M[${count}]=n;t=base+n*${stride};return w;`,
    ]);
    return name;
  }

  private fromRoot(path: readonly FlattenNodePathSegment[]): string[] {
    const [first, ...rest] = path;
    if (first === undefined || first === '@' || !('Field' in first)) {
      throw new Uncompilable('a path of the plan does not start with a field');
    }
    const found = this.source.roots.flatMap((root) => {
      const field = root.node.variants[0]?.fields.find(({ key }) => key === first.Field);
      return field === undefined ? [] : [{ root, field }];
    });
    const [only] = found;
    if (only === undefined || found.length > 1)
      throw new Uncompilable('a root field of two owners');
    const p = this.source.code.name('p');
    return [
      `const ${p}=M[${only.root.root}];if(${p}>0){`,
      ...this.into({ node: only.root.node, field: only.field }, p, rest),
      '}',
    ];
  }

  /** Goes on with the nodes of a field's value. */
  private into(
    { node, field }: Supply,
    p: string,
    rest: readonly FlattenNodePathSegment[],
  ): string[] {
    const inner = nodeIn(field.value);
    if (inner === undefined) return [];
    return this.each(field.value, `M[${p}+${pointerOf(node, field)}]`, (q) =>
      this.at(inner, q, inner.variants, rest),
    );
  }

  private each(value: ValueLayout, pointer: string, use: (p: string) => string[]): string[] {
    const p = this.source.code.name('p');
    if (value.kind !== 'list') return [`const ${p}=${pointer};if(${p}>0){`, ...use(p), '}'];
    const { item } = value;
    const inner = item.kind === 'list' ? this.each(item, `M[${p}+2]`, use) : use(p);
    return [
      `for(let ${p}=${pointer};${p}>0;${p}=M[${p}]){if(M[${p}+${TYPE}]<0)continue;`,
      ...inner,
      '}',
    ];
  }

  private at(
    node: NodeLayout,
    p: string,
    variants: readonly Variant[],
    path: readonly FlattenNodePathSegment[],
  ): string[] {
    const [segment, ...rest] = path;
    if (segment === undefined) return this.target(node, p, variants);
    if (segment === '@') return this.at(node, p, variants, rest);
    if ('TypeCondition' in segment) {
      const meant = variants.filter(({ typeName }) =>
        segment.TypeCondition.some((name) => this.source.isTypeOf(typeName, name)),
      );
      return this.at(node, p, meant, rest);
    }
    return this.byType(node, p, variants, ({ typeName }) => {
      const composite = suppliesOf(node, typeName, segment.Field).filter(({ field }) =>
        nodeIn(field.value),
      );
      if (composite.length > 1) throw new Uncompilable('an object of two owners');
      const [supply] = composite;
      return supply === undefined ? [] : this.through(supply, p, rest);
    });
  }

  /** What a link leads to is shared by many nodes and visited once. */
  private through(supply: Supply, p: string, rest: readonly FlattenNodePathSegment[]): string[] {
    if (supply.link === undefined) return this.into(supply, p, rest);
    const q = this.source.code.name('p');
    return [
      `const ${q}=M[${p}+${supply.link}];if(${q}>0&&M[${q}+${MARK}]!==v){M[${q}+${MARK}]=v;`,
      ...this.into(supply, q, rest),
      '}',
    ];
  }

  private byType(
    node: NodeLayout,
    p: string,
    variants: readonly Variant[],
    use: (variant: Variant) => string[],
  ): string[] {
    if (node.variants.length === 1) return variants.flatMap(use);
    const cases = variants.flatMap((variant) => {
      const lines = use(variant);
      return lines.length === 0
        ? []
        : [`case ${node.variants.indexOf(variant)}:{`, ...lines, 'break;}'];
    });
    return [`switch(M[${p}+${TYPE}]){`, ...cases, '}'];
  }

  private target(node: NodeLayout, p: string, variants: readonly Variant[]): string[] {
    const slot = this.linkTo(node);
    return [
      `if(M[${p}+${slot.slot}]===0){`,
      ...this.byType(node, p, variants, (variant) => this.representation(node, p, variant, slot)),
      '}',
    ];
  }

  private linkTo(node: NodeLayout): { readonly slot: number; readonly head: number } {
    const known = node.links.find(({ batch }) => batch === this.layout);
    if (known !== undefined) return known;
    const link = { batch: this.layout, slot: newSlot(node, 2), head: this.source.newInteger() };
    node.links.push(link);
    this.layout.links.push(link);
    return link;
  }

  private representation(
    node: NodeLayout,
    p: string,
    { typeName }: Variant,
    { slot, head }: { readonly slot: number; readonly head: number },
  ): string[] {
    const { requires, rewrites } = this.layout.batch;
    if (rewrites.length > 0) throw new Uncompilable('a representation is rewritten');
    const told = new Map<string, Told>();
    const tells = this.collect(node, typeName, requires, told);
    told.delete('__typename');
    // An entity of which nothing can be said is not asked for.
    if (!tells || told.size === 0) return [`M[${p}+${slot}]=-1;`];
    const entityType = this.layout.entity.variants.findIndex((one) => one.typeName === typeName);
    if (entityType === -1) return ['return -1;'];
    const keys = this.layout.keys.get(typeName) ?? [];
    const areTold = keys.every(({ sent, answered }) => {
      const { selections } = told.get(sent) ?? {};
      return selections !== undefined && isToldAsAnswered(answered.value, selections);
    });
    if (!areTold) throw new Uncompilable('a key is not answered as it is told');
    const { stride } = this.layout;
    const start = `{"__typename":"${typeName}"`;
    return [
      'const from=w;if(n>0)B[w++]=44;const begins=w;a=0;h=0;',
      emit(start),
      ...[...told.values()].flatMap((one) => this.tell(one, p, keys)),
      emit('}'),
      `if(a===0){w=from;M[${p}+${slot}]=-1;}else{`,
      `x=add(B,M,begins,w,h);if(x===n){n++;r=base+x*${stride};M[r+3]=${entityType};`,
      ...keys.map(
        (_, index) => `M[r+${4 + index * 2}]=key${index};M[r+${5 + index * 2}]=end${index};`,
      ),
      '}else w=from;',
      `M[${p}+${slot}]=-2-x;M[${p}+${slot + 1}]=M[${head}];M[${head}]=${p};}`,
    ];
  }

  /** Finds what must be told; whether the type is among it. */
  private collect(
    node: NodeLayout,
    typeName: string,
    selections: readonly RequiresSelection[],
    told: Map<string, Told>,
  ): boolean {
    let tells = false;
    for (const selection of selections) {
      if (selection.kind === 'InlineFragment') {
        if (!this.source.isTypeOf(typeName, selection.typeCondition)) continue;
        tells = this.collect(node, typeName, selection.selections, told) || tells;
        continue;
      }
      if (selection.kind !== 'Field') throw new Uncompilable('a requirement by fragment');
      const [supply] = suppliesOf(node, typeName, selection.name).filter(
        (one) => one.node !== this.layout.entity,
      );
      if (supply === undefined) continue;
      const { name, alias: key = name, selections: below = [] } = selection;
      if (name === '__typename') tells = true;
      else if (!isToldAsAnswered(supply.field.value, below)) {
        throw new Uncompilable('a requirement is not told as it was answered');
      }
      if (!told.has(key)) told.set(key, { key, selections: below, supply });
    }
    return tells;
  }

  /** Copies a value as it was answered; `a` counts those that are not null. */
  private tell(
    { key, supply }: Told,
    p: string,
    keys: readonly { readonly sent: string }[],
  ): string[] {
    const { node, field, link } = supply;
    const at = keys.findIndex(({ sent }) => sent === key);
    const [start, end] = [startOf(node, field), endOf(node, field)];
    const copy = (q: string): string[] => [
      `s=M[${q}+${start}];e=M[${q}+${end}];if(B[s]!==110)a++;h=hash(B,s,e,h);`,
      `w=copy(B,w,s,e,z);${OR_LEAVE}`,
    ];
    const lines =
      link === undefined
        ? copy(p)
        : [
            `x=M[${p}+${link}];if(x>0){`,
            ...copy('x'),
            `}else if(x===-1){${emit('null')}}else return -1;`,
          ];
    const note = at === -1 ? ['', ''] : [`const key${at}=w;`, `const end${at}=w;`];
    return [emit(`,"${key}":`), note[0] ?? '', ...lines, note[1] ?? ''];
  }
}
