/** In how many requests each loader of one subgraph was used while a question was answered. */
export type LoadersUsed = Readonly<Record<string, number>>;

/**
 * How many SQL statements a question may issue: for each subgraph its fetches in the plan times the
 * loaders that it needed, and one for each total of a list, which is counted apart from its page.
 * @param plan the gateway's plan, one node a line.
 */
export function allowedStatements(
  plan: readonly string[],
  loaders: ReadonlyMap<string, LoadersUsed>,
): number {
  const totals = plan.filter((line) => /\btotalCount\b/.test(line)).length;
  const perSubgraph = [...fetchesOf(plan)].map(([subgraph, fetches]) => {
    const used = Object.values(loaders.get(subgraph) ?? {}).filter((requests) => requests > 0);
    return fetches * used.length;
  });
  return perSubgraph.reduce((sum, allowed) => sum + allowed, totals);
}

function fetchesOf(plan: readonly string[]): Map<string, number> {
  const fetches = new Map<string, number>();
  for (const line of plan) {
    const subgraph = /^\s*(?:Batch)?Fetch (\S+)/.exec(line)?.[1];
    if (subgraph !== undefined) fetches.set(subgraph, (fetches.get(subgraph) ?? 0) + 1);
  }
  return fetches;
}
