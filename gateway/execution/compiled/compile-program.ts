import type { FieldNode } from 'graphql';
import type { Supergraph } from '../../supergraph/supergraph';
import type { DeniedPlace } from '../denied-places';
import { ENTITY_TYPE_ALIAS, type AskedKeys, responseKeyOf } from '../entity-keys';
import type { ObjectShape } from '../shape';
import type { EntityBatch, EntityStep, RootStep, Step } from '../steps';
import { CodeWriter, differs } from './code-writer';
import { generate } from './generate';
import { AnswerLayouts } from './lay-out-answer';
import {
  type AskedKey,
  type BatchLayout,
  type FetchLayout,
  type FieldLayout,
  type NodeLayout,
  endOf,
  pointerOf,
  startOf,
} from './layout';
import type { Program, ProgramBatch, ProgramFetch, ProgramStep } from './program';
import { Uncompilable } from './uncompilable';
import { GathererWriter } from './write-gatherer';
import { RendererWriter } from './write-renderer';
import { ScannerWriter } from './write-scanner';

/** Room behind what is written, apart from the longest text that is written at once. */
const LEAST_SLACK = 4_096;
/** One byte that is written takes more characters of code than this. */
const CODE_PER_BYTE = 10;

export interface CompilableOperation {
  readonly steps: Step;
  readonly shape: ObjectShape;
  /** The places of the answer where null is written because the caller may not have the value. */
  readonly denied: readonly DeniedPlace[];
}

/**
 * Compiles an operation to functions that work on bytes.
 * @throws Uncompilable when only the general way can run it.
 */
export function compileProgram(
  supergraph: Supergraph,
  { steps, shape, denied }: CompilableOperation,
): Program {
  return new ProgramCompiler(supergraph).compile(steps, shape, denied);
}

class ProgramCompiler {
  private readonly code = new CodeWriter();
  private readonly layouts: AnswerLayouts;
  private readonly roots: FetchLayout[] = [];
  private readonly fetches: FetchLayout[] = [];
  private readonly gathers: string[] = [];
  /** The first integer says nothing, because 0 is no pointer. */
  private integers = 1;

  constructor(private readonly supergraph: Supergraph) {
    this.layouts = new AnswerLayouts(supergraph.isObjectType);
  }

  /**
   * In this order: what is told of entities and what is rendered says which values are needed; what
   * scans an answer is written last and notes these alone.
   */
  compile(step: Step, shape: ObjectShape, denied: readonly DeniedPlace[]): Program {
    const programStep = this.step(step);
    const renderer = new RendererWriter(this.code, this.roots);
    const render = renderer.root(shape, denied);
    const { sites } = renderer;
    const sets: ReadonlySet<string>[] = [];
    const scans = this.fetches.map((fetch) => this.scan(fetch, sets));
    const text = this.code.text;
    const slack = LEAST_SLACK + Math.ceil(text.length / CODE_PER_BYTE);
    return {
      step: programStep,
      code: generate({ text, scans, gathers: this.gathers, render, slack, sets, sites }),
      integers: this.integers,
      integersPerByte: Math.max(1, ...this.fetches.map(({ node }) => integersPerByte(node))),
      slack,
      size: text.length,
      largestAnswer: 0,
      largestRun: 0,
    };
  }

  private readonly newInteger = (): number => this.integers++;

  private step(step: Step): ProgramStep {
    switch (step.kind) {
      case 'nothing':
        return { kind: 'sequence', steps: [] };
      case 'sequence':
      case 'parallel':
        return { kind: step.kind, steps: step.steps.map((inner) => this.step(inner)) };
      case 'root':
        return { kind: 'fetch', fetch: this.rootFetch(step) };
      case 'entities':
        return { kind: 'fetch', fetch: this.entityFetch(step) };
    }
  }

  private rootFetch(step: RootStep): ProgramFetch {
    const layout = this.fetch(step.call.subgraph, step.answer);
    this.roots.push(layout);
    const head = Buffer.from(`{"query":${JSON.stringify(step.call.query)},"variables":{`);
    return this.programFetch(step, layout, [], head);
  }

  private entityFetch(step: EntityStep): ProgramFetch {
    const layout = this.fetch(step.call.subgraph, step.answer);
    const names = step.batches.map(({ variable }) => `"${variable}":[`);
    const head = `{"query":${JSON.stringify(step.call.query)},"variables":{${names[0]}`;
    const batches = step.batches.map((batch, index): ProgramBatch => {
      const batchLayout = this.batch(layout, batch);
      const gather = this.gathers.push(this.gatherer(batchLayout)) - 1;
      const next = names[index + 1];
      return {
        layout: batchLayout,
        gather,
        after: Buffer.from(next === undefined ? ']' : `],${next}`),
      };
    });
    return this.programFetch(step, layout, batches, Buffer.from(head));
  }

  private programFetch(
    { call, answer }: RootStep | EntityStep,
    layout: FetchLayout,
    batches: readonly ProgramBatch[],
    head: Buffer,
  ): ProgramFetch {
    return { call, layout, scan: this.fetches.indexOf(layout), answer, batches, head };
  }

  private fetch(subgraph: string, answer: ObjectShape): FetchLayout {
    const schema = this.supergraph.subgraphs.get(subgraph)?.schema;
    if (schema === undefined) throw new Uncompilable('an unknown subgraph');
    const layout = { root: this.newInteger(), node: this.layouts.lay(schema, answer) };
    layout.node.isKept = true;
    this.fetches.push(layout);
    return layout;
  }

  private batch(fetch: FetchLayout, batch: EntityBatch): BatchLayout {
    const list = fetch.node.variants[0]?.fields.find(({ key }) => key === batch.responseKey);
    const entity = list?.value.kind === 'list' ? list.value.item : undefined;
    if (list === undefined || entity?.kind !== 'node' || !entity.node.isEntity) {
      throw new Uncompilable('entities that are no list');
    }
    pointerOf(fetch.node, list);
    const keys = keysByType(batch.keys, entity.node, this.supergraph);
    const most = Math.max(0, ...[...keys.values()].map((asked) => asked.length));
    const count = this.newInteger();
    // The records of the representations begin where the next integer says.
    this.newInteger();
    return {
      batch,
      fetch,
      list,
      entity: entity.node,
      stride: 4 + most * 2,
      count,
      links: [],
      keys,
    };
  }

  private gatherer(layout: BatchLayout): string {
    const { code, roots, newInteger } = this;
    const { isTypeOf } = this.supergraph;
    return new GathererWriter({ code, roots, isTypeOf, newInteger }, layout).write();
  }

  private scan({ node, root }: FetchLayout, sets: ReadonlySet<string>[]): string {
    const name = this.code.name('scan');
    const scan = new ScannerWriter(this.code, sets).node(node);
    this.code.define(name, 'i,end', [
      `if(${differs('{"data":')})return -1;`,
      `const p=t;i=${scan}(i+8);if(i<0||!endsAnswer(B,i,end))return -1;`,
      `M[${root}]=p;return p;`,
    ]);
    return name;
  }
}

/** The keys that are asked back of each type, with where they stand in the answer. */
function keysByType(
  keys: AskedKeys,
  entity: NodeLayout,
  { isTypeOf }: Supergraph,
): Map<string, AskedKey[]> {
  return new Map(
    entity.variants.map(({ typeName, fields }) => {
      if (fields[0]?.key !== ENTITY_TYPE_ALIAS)
        throw new Uncompilable('an entity without its type');
      const asked = [...keys].filter(([condition]) => isTypeOf(typeName, condition));
      return [
        typeName,
        asked.flatMap(([, nodes]) => nodes.map((node) => askedKey(entity, node, fields))),
      ];
    }),
  );
}

function askedKey(entity: NodeLayout, node: FieldNode, fields: readonly FieldLayout[]): AskedKey {
  const answered = fields.find(({ key }) => key === responseKeyOf(node));
  if (answered === undefined) throw new Uncompilable('a key that is not asked back');
  startOf(entity, answered);
  endOf(entity, answered);
  return { sent: node.name.value, answered };
}

/** How many integers a byte of an answer may need: nodes against the shortest text they come from. */
function integersPerByte({ variants, size }: NodeLayout): number {
  const own = variants.map(({ fields }) => {
    const shortest = fields.reduce((sum, { key }) => sum + key.length + 5, 2);
    return size / shortest;
  });
  const below = variants.flatMap(({ fields }) => fields.map(({ value }) => perByteOf(value)));
  return Math.max(...own, ...below, 0);
}

function perByteOf(value: FieldLayout['value']): number {
  if (value.kind === 'list') return perByteOf(value.item);
  return value.kind === 'node' ? integersPerByte(value.node) : 0;
}
