import type { LruCache } from '../../../shared/core/lru-cache';
import type { Supergraph } from '../../supergraph/supergraph';
import { type CompilableOperation, compileProgram } from './compile-program';
import type { Program } from './program';
import { Uncompilable } from './uncompilable';

/** Programs in memory, weighed by their length. */
export type Programs = LruCache<Program>;

/** Code of so many characters weighs as much as one program. */
const CHARACTERS_PER_UNIT = 10_000;

let numbers = 0;

/**
 * Gives the program of an operation once it was run `after` times the general way: compiling takes
 * longer than running once. `undefined` before, and where only the general way can run it.
 */
export function programOnDemand(
  programs: Programs,
  after: number,
  supergraph: Supergraph,
  operation: CompilableOperation,
): () => Program | undefined {
  const key = String((numbers += 1));
  let runs = 0;
  let isImpossible = false;
  return () => {
    runs += 1;
    if (isImpossible || runs <= after) return undefined;
    const known = programs.get(key);
    if (known !== undefined) return known;
    try {
      const program = compileProgram(supergraph, operation);
      programs.set(key, program, 1 + Math.floor(program.size / CHARACTERS_PER_UNIT));
      return program;
    } catch (error) {
      if (!(error instanceof Uncompilable)) throw error;
      isImpossible = true;
      return undefined;
    }
  };
}
