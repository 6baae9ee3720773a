/** In how many requests each loader of one subgraph was used while a question was answered. */
export type LoadersUsed = Readonly<Record<string, number>>;

/** What begins and what ends the one transaction in which a request reads in its caller's name. */
const FRAME = 2;

/**
 * How many SQL statements a question may issue: for each subgraph its fetches in the plan times the
 * loaders that it needed, and one for each total of a list, which is counted apart from its page. A fetch
 * of a subgraph that read in the caller's name may frame that by a transaction.
 * @param plan the gateway's plan, one node a line.
 * @param asking the subgraphs that read anything in the caller's name.
 */
export function allowedStatements(
  plan: readonly string[],
  loaders: ReadonlyMap<string, LoadersUsed>,
  asking: ReadonlySet<string> = new Set(),
): number {
  const totals = plan.filter((line) => /\btotalCount\b/.test(line)).length;
  const perSubgraph = [...fetchesOf(plan)].map(([subgraph, fetches]) => {
    const used = Object.values(loaders.get(subgraph) ?? {}).filter((requests) => requests > 0);
    return fetches * (used.length + (asking.has(subgraph) ? FRAME : 0));
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
