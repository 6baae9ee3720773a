import type { RequiresSelection } from '../../planning/plan-nodes';
import type { IsTypeOf } from '../find-targets';
import { emit } from './code-writer';
import { type BatchLayout, type NodeLayout, type Variant, endOf, startOf } from './layout';
import { type Supply, suppliesOf } from './supplies';
import { isToldAsAnswered } from './told-as-answered';
import { Uncompilable } from './uncompilable';

const OR_LEAVE = 'if(w<0)return w;';

/** What is told of entities of one type. */
interface Told {
  readonly key: string;
  readonly selections: readonly RequiresSelection[];
  readonly supply: Supply;
}

/** Where an entity stands that is asked for: the variable with its node, and its link. */
interface TargetPlace {
  readonly node: NodeLayout;
  readonly p: string;
  readonly slot: number;
  readonly head: number;
}

/** Writes the code that tells a subgraph of one entity, within the function of {@link GathererWriter}. */
export class TellingWriter {
  constructor(
    private readonly isTypeOf: IsTypeOf,
    private readonly layout: BatchLayout,
  ) {}

  /** Writes what is told of the entity at a place, if anything can be said of it, once for equal ones. */
  representation({ node, p, slot, head }: TargetPlace, { typeName }: Variant): string[] {
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
        if (!this.isTypeOf(typeName, selection.typeCondition)) continue;
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
