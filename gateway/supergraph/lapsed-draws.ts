import { ownerOf } from '../../shared/sharing/key-directory';
import { type SharingDocuments, judgeAgreements } from '../../shared/sharing/agreements-in-force';
import { wasSigned } from '../../shared/sharing/verify-agreement';
import type { SubgraphSource } from './compose-subgraphs';
import type { CompositionProblem, DeniedDraw } from './explain-composition-error';
import { leaveOutFields } from './leave-out-fields';

/** A draw that was agreed on, under an agreement that holds no more. */
export interface LapsedDraw extends DeniedDraw {
  /** `id@version` */
  readonly agreement: string;
  /** Why it does not hold. */
  readonly faults: readonly string[];
}

export type FindLapsed = (problem: CompositionProblem) => LapsedDraw | undefined;

/** Finds draws on which both had agreed and that had begun. */
export function lapsedDraws(documents: SharingDocuments, now: string): FindLapsed {
  const { directory } = documents;
  const ended = judgeAgreements(documents, now).filter(({ agreement, faults }, index) => {
    const begun = agreement.from <= now.slice(0, 10);
    return faults.length > 0 && begun && wasSigned(documents.agreements[index]!, directory, now);
  });
  return ({ draw }) => {
    if (draw === undefined) return undefined;
    const found = ended.find(
      ({ agreement: { owner, recipient, draws = [] } }) =>
        ownerOf(directory, draw.owner)?.id === owner &&
        ownerOf(directory, draw.subgraph)?.id === recipient &&
        draws.some(
          ({ subgraph, field, needs }) =>
            subgraph === draw.subgraph && field === draw.field && needs.includes(draw.needs),
        ),
    );
    if (found === undefined) return undefined;
    const { id, version } = found.agreement;
    return { ...draw, agreement: `${id}@${version}`, faults: found.faults };
  };
}

/** The contracts without the fields for which something was drawn. */
export function withoutLapsed(
  sources: readonly SubgraphSource[],
  lapsed: readonly LapsedDraw[],
): SubgraphSource[] {
  return sources.map((source) => {
    const fields = lapsed.flatMap(({ subgraph, field }) =>
      subgraph === source.name ? [field] : [],
    );
    return fields.length === 0 ? source : { ...source, sdl: leaveOutFields(source.sdl, fields) };
  });
}

/** What became of a field, and how it comes back. */
export function leftOutText({ subgraph, field, needs, owner, ...lapsed }: LapsedDraw): string {
  const { agreement, faults } = lapsed;
  return `Left out: ${field} of "${subgraph}", which draws ${needs} of "${owner}". The agreement ${agreement} holds no more: ${faults.join('; ')}. To have it back, agree anew, put that into the folder and compose again.`;
}

/** What to do where nothing is left out. */
export function lapsedAdvice({ subgraph, field, agreement, faults }: LapsedDraw): string {
  return `The agreement ${agreement}, by which it was drawn for ${field}, holds no more: ${faults.join('; ')}. Agree anew and put that into the folder; or take ${field} out of the contract of "${subgraph}"; or compose with --leave-out-lapsed, which leaves out that field alone.`;
}
