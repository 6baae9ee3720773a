import type { FlattenNodePathSegment } from '../../planning/plan-nodes';
import type { IsTypeOf } from '../find-targets';
import type { CodeWriter } from './code-writer';
import {
  type BatchLayout,
  type FetchLayout,
  MARK,
  type NodeLayout,
  TYPE,
  type ValueLayout,
  type Variant,
  newSlot,
  nodeIn,
  pointerOf,
} from './layout';
import { type Supply, suppliesOf } from './supplies';
import { Uncompilable } from './uncompilable';
import { TellingWriter } from './write-telling';

export interface GatherSource {
  readonly code: CodeWriter;
  readonly roots: readonly FetchLayout[];
  readonly isTypeOf: IsTypeOf;
  readonly newInteger: () => number;
}

/**
 * Writes the function that walks to the entities of one batch and writes what the subgraph is told
 * of them, each entity once: equal bytes are one entity. It takes and gives the place where it
 * writes; -1 says that only the general way can go on, -2 that there is no more room.
 */
export class GathererWriter {
  private readonly telling: TellingWriter;

  constructor(
    private readonly source: GatherSource,
    private readonly layout: BatchLayout,
  ) {
    this.telling = new TellingWriter(source.isTypeOf, layout);
  }

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
      ...this.byType(node, p, variants, (variant) =>
        this.telling.representation({ node, p, ...slot }, variant),
      ),
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
}
