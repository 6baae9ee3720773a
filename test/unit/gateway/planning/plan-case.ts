/** One question of a supergraph, and the plan for it as text. */
export interface PlanCase {
  readonly does: string;
  readonly subgraphs: Readonly<Record<string, string>>;
  readonly query: string;
  readonly activeLabels?: readonly string[];
  readonly plan: string;
}
