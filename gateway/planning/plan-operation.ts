import { type DocumentNode, Kind, type OperationDefinitionNode, OperationTypeNode } from 'graphql';
import type { FetchUnit } from './fetches/fetch-unit';
import { entityNode, rootNode } from './fetches/fetch-node';
import { orderCalls } from './fetches/order-calls';
import { type Call, schedule } from './fetches/schedule';
import type { GraphView } from './graph/graph-view';
import type { Routes } from './graph/routes';
import type { PlanNode } from './plan-nodes';
import { Estimates } from './search/estimate';
import { InternalKeys } from './search/internal-keys';
import { planUnits } from './search/plan-units';
import { type WantedField, WantedSource } from './search/wanted';
import { operationOf } from './split-operation';

/** What is known of a supergraph for planning. */
export interface PlanningGround {
  readonly view: GraphView;
  readonly routes: Routes;
}

/**
 * Plans one operation without conditions; `undefined` when it asks nothing of any subgraph.
 * @throws PassageError PLAN_IMPOSSIBLE when no combination of subgraphs can answer it.
 */
export function planOperation(
  ground: PlanningGround,
  document: DocumentNode,
): PlanNode | undefined {
  const operation = operationOf(document);
  const root = ground.view.graph.roots[operation.operation] ?? '';
  const planner = new OperationPlanner(ground, document, operation);
  if (operation.operation === OperationTypeNode.MUTATION) return planner.oneByOne(root);
  return operation.operation === OperationTypeNode.SUBSCRIPTION
    ? planner.eachEvent(root)
    : planner.together(root);
}

class OperationPlanner {
  private readonly wanted: WantedSource;
  private readonly keys: InternalKeys;
  private readonly estimates: Estimates;

  constructor(
    private readonly ground: PlanningGround,
    document: DocumentNode,
    private readonly operation: OperationDefinitionNode,
  ) {
    const fragments = document.definitions.filter((it) => it.kind === Kind.FRAGMENT_DEFINITION);
    this.wanted = new WantedSource(
      new Map(fragments.map((fragment) => [fragment.name.value, fragment])),
      ground.view.isA,
    );
    this.keys = new InternalKeys(document);
    this.estimates = new Estimates(ground.view, ground.routes);
  }

  together(root: string): PlanNode | undefined {
    return orderCalls(schedule(this.unitsFor(root, [this.fields(root)])), this.node);
  }

  /** Each root field of a mutation ends, with all below it, before the next one begins. */
  oneByOne(root: string): PlanNode | undefined {
    const nodes: PlanNode[] = [];
    let run: WantedField[] = [];
    const planRun = (): void => {
      const node = orderCalls(
        schedule(
          this.unitsFor(
            root,
            run.map((field) => [field]),
          ),
        ),
        this.node,
      );
      if (node) nodes.push(...(node.kind === 'Sequence' ? node.nodes : [node]));
    };
    let graph: string | undefined;
    for (const field of this.fields(root)) {
      const next = this.firstGraph(root, field);
      if (run.length > 0 && next !== graph) {
        planRun();
        run = [];
      }
      graph = next;
      run.push(field);
    }
    if (run.length > 0) planRun();
    return nodes.length > 1 ? { kind: 'Sequence', nodes } : nodes[0];
  }

  eachEvent(root: string): PlanNode | undefined {
    const calls = schedule(this.unitsFor(root, [this.fields(root)]));
    const [first, ...rest] = calls;
    if (first === undefined) return undefined;
    const node = orderCalls(rest, this.node);
    return {
      kind: 'Subscription',
      primary: rootNode(first, this.operation),
      ...(node && { node }),
    };
  }

  private fields(root: string): readonly WantedField[] {
    return this.wanted.of([this.operation.selectionSet]).fieldsOn(root);
  }

  private firstGraph(root: string, field: WantedField): string | undefined {
    return this.unitsFor(root, [[field]])[0]?.graph;
  }

  private unitsFor(
    root: string,
    groups: readonly (readonly WantedField[])[],
  ): readonly FetchUnit[] {
    const { ground, estimates, wanted, keys } = this;
    return planUnits({ ...ground, estimates, wanted, keys }, root, groups);
  }

  private readonly node = (call: Call): PlanNode =>
    call.units.some(({ entity }) => entity === undefined)
      ? rootNode(call, this.operation)
      : entityNode(call, this.operation);
}
