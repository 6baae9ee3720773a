import type { PlanNode } from '../plan-nodes';
import type { FetchUnit } from './fetch-unit';
import type { Call } from './schedule';

/** Puts calls in order: what does not wait for each other runs side by side. */
export function orderCalls(
  calls: readonly Call[],
  nodeOf: (call: Call) => PlanNode,
): PlanNode | undefined {
  const [node, ...others] = arrange(calls, nodeOf);
  if (node === undefined || others.length === 0) return node;
  return { kind: 'Sequence', nodes: [node, ...others] };
}

/** The nodes that run one after another. */
function arrange(calls: readonly Call[], nodeOf: (call: Call) => PlanNode): PlanNode[] {
  if (calls.length === 0) return [];
  const groups = independent(calls);
  if (groups.length > 1) {
    const nodes = groups.flatMap((group) => orderCalls(group, nodeOf) ?? []);
    return [{ kind: 'Parallel', nodes }];
  }
  const first = calls.filter((call) => predecessors(call, calls).length === 0);
  const rest = calls.filter((call) => !first.includes(call));
  return [...side(first.map(nodeOf)), ...arrange(rest, nodeOf)];
}

function side(nodes: readonly PlanNode[]): PlanNode[] {
  return nodes.length > 1 ? [{ kind: 'Parallel', nodes }] : [...nodes];
}

/** Calls in groups that have nothing to do with each other. */
function independent(calls: readonly Call[]): Call[][] {
  const groups: Call[][] = [];
  for (const call of calls) {
    const before = predecessors(call, calls);
    const linked = groups.filter((group) => group.some((other) => before.includes(other)));
    const merged = [...linked.flat(), call];
    for (const group of linked) groups.splice(groups.indexOf(group), 1);
    groups.push(merged);
  }
  return groups;
}

function predecessors(call: Call, calls: readonly Call[]): Call[] {
  const needed = new Set<FetchUnit>(call.units.flatMap(({ after }) => [...after]));
  return calls.filter((other) => other !== call && other.units.some((unit) => needed.has(unit)));
}
