import { randomUUID } from 'node:crypto';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { PassageError } from '../../core/errors';
import { failCommand } from '../../runtime/fail-command';
import type { GatewayAccess } from '../../runtime/ask-gateway';
import { askGateway } from '../../runtime/ask-gateway';
import type { NextPair, PairToReview, ToldRecord } from './pair-question';
import { NEXT_PAIR, RECORD_QUESTIONS } from './pair-question';
import { showPair } from './show-pair';

const USAGE = `usage: npm run review -- [--kind KIND] [--answer same|different|skip] [--reason TEXT] [--gateway URL]

Shows pairs of records of which nobody is sure, the most valuable first, and asks whether they tell of the
same thing. An answer stands until it is taken back, and teaches the model. The key of a reviewing
organization is read from PASSAGE_KEY; without one pairs can be read, not answered.

  --kind KIND      INCIDENT, ORGANIZATION_NAME or MONEY; all when left out
  --answer ANSWER  answers the first pair so and ends: same, different or skip
  --reason TEXT    why; asked for when left out
  --gateway URL    the graph to ask (default http://127.0.0.1:4000/graphql)`;

type ReviewAnswer = 'same' | 'different' | 'skip' | 'quit';
const ANSWERS: Readonly<Record<string, ReviewAnswer>> = {
  ...{ same: 'same', s: 'same', different: 'different', d: 'different' },
  ...{ skip: 'skip', k: 'skip', quit: 'quit', q: 'quit' },
};

interface Options {
  readonly access: GatewayAccess;
  readonly kind: string | undefined;
  readonly answer: ReviewAnswer | undefined;
  readonly reason: string | undefined;
}

async function main(): Promise<void> {
  const options = readOptions();
  for (let after: string | null = null; ;) {
    const next: NextPair['pairsNeedingAPerson'] = await nextPair(options, after);
    const pair = next?.nodes[0];
    if (!next || !pair) {
      print('No pair waits for a person.');
      break;
    }
    print(showPair(pair, next.totalCount));
    const answer = options.answer ?? (await askFor('same, different, skip or quit? ', readAnswer));
    if (answer === null || answer === 'quit') break;
    if (answer !== 'skip') await record(options, pair, answer);
    if (options.answer !== undefined) break;
    after = next.pageInfo.endCursor;
  }
  process.stdin.destroy();
}

async function nextPair({ access, kind }: Options, after: string | null) {
  const { data, gaps } = await askGateway(access, { query: NEXT_PAIR, variables: { kind, after } });
  for (const gap of gaps) print(`not told: ${gap}`);
  const next = (data as NextPair).pairsNeedingAPerson;
  if (!next) return null;
  const nodes = next.nodes.map(async (pair) => ({
    ...pair,
    first: await withRecord(access, pair.first),
    second: await withRecord(access, pair.second),
  }));
  return { ...next, nodes: await Promise.all(nodes) };
}

/** A record with what it says, where the question about the pair could not ask for it. */
async function withRecord(access: GatewayAccess, told: ToldRecord): Promise<ToldRecord> {
  const query = RECORD_QUESTIONS[told.askedBy ?? ''];
  if (query === undefined) return told;
  const { data } = await askGateway(access, { query, variables: { id: told.id } });
  return { ...told, ...(data as Pick<ToldRecord, 'record'>) };
}

/** Records an answer and says what it came to, or what stands against it. */
async function record(
  { access, reason: given }: Options,
  { id, version }: PairToReview,
  answer: 'same' | 'different',
): Promise<void> {
  const reason =
    given ?? (await askFor('why? ', (text) => (text.trim() === '' ? undefined : text)));
  const mutation = answer === 'same' ? 'confirmMerge' : 'refuseMerge';
  const query = `mutation AnswerPair($input: AnswerPairInput!) { done: ${mutation}(input: $input) {
    decision { outcome decidedBy } errors { field message } } }`;
  const input = { clientKey: `review-${randomUUID()}`, id, basedOnVersion: version ?? 0, reason };
  const { data, gaps } = await askGateway(access, { query, variables: { input } });
  const { done } = data as {
    readonly done: {
      readonly decision: { readonly outcome: string } | null;
      readonly errors: readonly { readonly field: readonly string[]; readonly message: string }[];
    } | null;
  };
  const problems =
    done?.errors.map(({ field, message }) => `${field.join('.')}: ${message}`) ?? gaps;
  if (problems.length > 0) throw new PassageError('BAD_INPUT', problems.join('; '), { where: id });
  print(`Recorded: ${done?.decision?.outcome}. It can be taken back with undoMergeAnswer.\n`);
}

/** The lines that a person types; opened at the first question, so that nothing waits for them before. */
let typed: AsyncIterator<string> | undefined;

/** Asks until the answer can be read; null when nobody types any more. */
async function askFor<T>(
  question: string,
  read: (text: string) => T | undefined,
): Promise<T | null> {
  typed ??= createInterface({ input: process.stdin })[Symbol.asyncIterator]();
  for (;;) {
    process.stdout.write(question);
    const line = await typed.next();
    if (line.done) return null;
    const answer = read(line.value);
    if (answer !== undefined) return answer;
  }
}

function readAnswer(text: string): ReviewAnswer | undefined {
  return ANSWERS[text.trim().toLowerCase()];
}

function readOptions(): Options {
  const { kind, answer, reason, gateway } = readArguments();
  const known = answer === undefined ? undefined : readAnswer(answer);
  if (answer !== undefined && known === undefined) {
    throw new PassageError('BAD_ARGUMENT', 'not an answer', {
      where: '--answer',
      value: answer,
      expected: 'same, different or skip',
    });
  }
  const key = process.env['PASSAGE_KEY'];
  const access = { url: gateway, key, purpose: key === undefined ? undefined : 'coordination' };
  return { access, kind, reason, answer: known };
}

function readArguments() {
  try {
    return parseArgs({
      options: {
        kind: { type: 'string' },
        answer: { type: 'string' },
        reason: { type: 'string' },
        gateway: { type: 'string', default: 'http://127.0.0.1:4000/graphql' },
      },
    }).values;
  } catch (cause) {
    throw new PassageError('BAD_ARGUMENT', `${(cause as Error).message}\n${USAGE}`, { cause });
  }
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

main().catch(failCommand);
