import type { DenialReason } from '../../planning/denial';
import { type PlacedProblem, SaidProblems } from '../said-problems';
import type { WrittenPath } from './rendered-place';

/** A place of the generated code where null is written because the caller may not have the value. */
export interface DenialSite {
  readonly path: WrittenPath;
  /** The number of its reason. */
  readonly cause: number;
}

/** Notes, while an answer is written, what is denied in it; by the rules of the general way. */
export class DenialNotes {
  /** The numbers of the items that are being written, from the outermost list on. */
  readonly indexes: Int32Array;
  private reasons: readonly DenialReason[] = [];
  private said = new SaidProblems();
  /** Sites whose further values are covered by an error that was said. */
  private readonly covered: Uint8Array;

  constructor(private readonly sites: readonly DenialSite[]) {
    const depths = sites.map(({ path }) => path.filter((step) => step === null).length);
    this.indexes = new Int32Array(Math.max(0, ...depths));
    this.covered = new Uint8Array(sites.length);
  }

  /** Begins an answer, for a caller that is told these reasons. */
  begin(reasons: readonly DenialReason[]): void {
    if (this.sites.length === 0) return;
    this.reasons = reasons;
    this.said = new SaidProblems();
    this.covered.fill(0);
  }

  readonly deny = (number: number): void => {
    if (this.covered[number] === 1) return;
    const { path, cause } = this.sites[number] as DenialSite;
    let depth = 0;
    const here = path.map((step) => step ?? (this.indexes[depth++] as number));
    const placed = this.said.say(this.reasons[cause] as DenialReason, here);
    // All values of a site are covered by the same error.
    if (placed === undefined) this.covered[number] = 1;
  };

  get problems(): readonly PlacedProblem[] {
    return this.said.all;
  }
}
