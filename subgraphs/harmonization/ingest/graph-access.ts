import { setTimeout as sleep } from 'node:timers/promises';
import { PassageError } from '../../../shared/core/errors';
import type { Answer, GatewayAccess, Question } from '../../../shared/runtime/ask-gateway';
import { askGateway } from '../../../shared/runtime/ask-gateway';
import type { HarmonizationConfig } from '../config';

const LARGEST_PAGE = 500;
const TRIES = 3;
const PAUSE_MS = 1_000;
const WITHHELD = new Set(['FORBIDDEN', 'UNAUTHENTICATED']);

/** A list of the graph: a question that takes `$first` and `$after`, and how its answer becomes the page. */
export interface ListQuestion {
  readonly query: string;
  readonly list: string;
}

interface Page<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** The graph as its callers see it, asked for coordination. What was withheld is remembered in words. */
export class GraphReader {
  readonly withheld = new Set<string>();
  readonly #access: GatewayAccess;

  constructor({ gatewayUrl, gatewayKey }: Pick<HarmonizationConfig, 'gatewayUrl' | 'gatewayKey'>) {
    const known = gatewayKey === '' ? {} : { key: gatewayKey, purpose: 'coordination' };
    this.#access = { url: gatewayUrl, ...known };
  }

  /**
   * Reads a list page by page.
   * @throws PassageError SUBGRAPH_UNREACHABLE when something is missing that was not withheld: what is not
   *   whole would look like records that changed or are gone.
   */
  async *pages<Node>({ query, list }: ListQuestion): AsyncGenerator<readonly Node[]> {
    for (let after: string | null | undefined = null; after !== undefined;) {
      const variables = { first: LARGEST_PAGE, after };
      const { data, gaps, codes } = await this.#ask({ query, variables });
      const page: Page<Node> | null | undefined = (data as Record<string, Page<Node> | null>)[list];
      for (const gap of gaps) this.withheld.add(gap);
      if (!page || codes.some((code) => !WITHHELD.has(code))) throw unanswered(list, gaps);
      yield page.nodes;
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined;
    }
  }

  /** An owner may be late or away for a moment: what is not withheld is asked for again. */
  async #ask(question: Question): Promise<Answer> {
    for (let left = TRIES; ; left -= 1) {
      const answer = await askGateway(this.#access, question);
      if (left === 1 || answer.codes.every((code) => WITHHELD.has(code))) return answer;
      await sleep(PAUSE_MS);
    }
  }
}

function unanswered(list: string, gaps: readonly string[]): PassageError {
  return new PassageError('SUBGRAPH_UNREACHABLE', `the list is not answered: ${gaps.join('; ')}`, {
    where: list,
  });
}
