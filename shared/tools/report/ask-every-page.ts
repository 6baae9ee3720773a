import type { Answer, GatewayAccess, Question } from '../../runtime/ask-gateway';
import { askGateway } from '../../runtime/ask-gateway';

/** A question of which one list may be longer than a page; it takes `$after`. */
export interface PagedQuestion extends Question {
  /** The field at the top of the answer that holds the list; without it there is one page. */
  readonly list: string | undefined;
}

interface Pages {
  readonly nodes: readonly unknown[];
  readonly pageInfo?: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** Asks until the list is whole, and gives one answer whose list holds the items of all pages. */
export async function askEveryPage(
  access: GatewayAccess,
  { list, ...question }: PagedQuestion,
): Promise<Answer> {
  const answers: Answer[] = [];
  const items: unknown[] = [];
  for (let after: string | null | undefined = null; after !== undefined;) {
    const variables = { ...question.variables, after };
    const answer = await askGateway(access, { ...question, variables });
    answers.push(answer);
    const page = pageOf(answer, list);
    items.push(...(page?.nodes ?? []));
    after = page?.pageInfo?.hasNextPage ? page.pageInfo.endCursor : undefined;
  }
  const gaps = [...new Set(answers.flatMap((answer) => answer.gaps))];
  const [first] = answers as [Answer];
  if (list === undefined || pageOf(first, list) === undefined) return { ...first, gaps };
  return { ...first, data: { ...(first.data as object), [list]: { nodes: items } }, gaps };
}

function pageOf({ data }: Answer, list: string | undefined): Pages | undefined {
  if (list === undefined) return undefined;
  return (data as Record<string, Pages | null>)[list] ?? undefined;
}
