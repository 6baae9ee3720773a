/** One test of somebody else: whether it must be taken, and how it is tried. */
export interface Vector {
  readonly suite: string;
  readonly name: string;
  readonly isValid: boolean;
  readonly check: () => boolean | Promise<boolean>;
}

/** How a suite came out. */
export interface SuiteResult {
  readonly suite: string;
  readonly passed: number;
  readonly failures: readonly string[];
}

/** Tries every vector; one that throws counts as refused. */
export async function tryVectors(vectors: readonly Vector[]): Promise<SuiteResult[]> {
  const results = new Map<string, { passed: number; failures: string[] }>();
  for (const { suite, name, isValid, check } of vectors) {
    const result = results.get(suite) ?? { passed: 0, failures: [] };
    results.set(suite, result);
    const isTaken = await taken(check);
    if (isTaken === isValid) result.passed += 1;
    else result.failures.push(`${name}: ${isTaken ? 'taken' : 'refused'}`);
  }
  return [...results].map(([suite, result]) => ({ suite, ...result }));
}

async function taken(check: Vector['check']): Promise<boolean> {
  try {
    return await check();
  } catch {
    return false;
  }
}
