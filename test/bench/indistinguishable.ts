import { PassageError } from '../../shared/core/errors';
import { failCommand } from '../../shared/runtime/fail-command';
import { printTable } from '../../shared/tools/bench/print-table';
import { post } from '../fixtures/gateway/http';
import { RatedOwners, headersFor } from '../fixtures/gateway/rated-owners';
import { startAccessUnderTest } from '../integration/access/access-under-test';
import globalSetup from '../testkit/global-setup';
import globalTeardown from '../testkit/global-teardown';
import { countOptions } from './count-options';
import { type Compared, comparePairs } from './pairs';

/**
 * `npm run bench -- indistinguishable` asks pairs of what is hidden and what never was, and says whether
 * bytes or times tell them apart.
 */
const MOST_AUC = 0.55;
const SAME = 'XXXXXXX';

async function main(): Promise<void> {
  const { pairs } = countOptions({ pairs: 5_000 });
  const rows: [string, Compared][] = [
    [
      'a hidden field, new questions, over HTTP',
      await hiddenFields(pairs, (name, n) => `{ a${n}: raid(id: "r1") { ${name} } }`),
    ],
    [
      'a hidden field, the same questions again',
      await hiddenFields(pairs, (name) => `{ raid(id: "r1") { ${name} } }`),
    ],
    ['a record of others, by its id', await forbiddenIds(pairs)],
  ];
  printTable(
    `Pairs that must not be told apart; AUC held to < ${MOST_AUC} either way`,
    ['what', 'pairs', 'bytes differ', 'secret ms', 'nothing ms', 'AUC'],
    rows.map(([what, { differ, secretMs, nothingMs, auc, ...found }]) => [
      ...[what, found.pairs, differ, secretMs.toFixed(3), nothingMs.toFixed(3), auc.toFixed(3)],
    ]),
  );
  const isTold = rows.some(
    ([, { differ, auc }]) => differ > 0 || auc >= MOST_AUC || auc <= 1 - MOST_AUC,
  );
  if (isTold) process.exitCode = 1;
}

/** A field that a caller may not know of, beside a name that never was. */
async function hiddenFields(
  pairs: number,
  questionOf: (name: string, index: number) => string,
): Promise<Compared> {
  const owners = await new RatedOwners().start();
  const gateway = owners.gateway();
  const port = await gateway.listen();
  const ask = async (name: string, index: number): Promise<string> => {
    const query = questionOf(name, index);
    const { status, text } = await post(port, { query }, headersFor('wfp', 'coordination'));
    return `${status} ${text.replaceAll(name, SAME)}`;
  };
  const compared = await comparePairs(pairs, (index) => ({
    secret: () => ask('redLine', index),
    nothing: () => ask('redLint', index),
  }));
  await gateway.stop();
  await owners.stop();
  return compared;
}

/** Negotiations that there are and others that there never were, all under ids of one length. */
const [FIRST, KEPT, NEVER] = [1_000, 20, 5_000];
const DOCUMENT = 'query ($id: ID!) { negotiation(id: $id) { id title begun entries { date } } }';

/** A negotiation that others keep among themselves, beside an id that there never was. */
async function forbiddenIds(pairs: number): Promise<Compared> {
  await globalSetup();
  const access = await startAccessUnderTest('indistinguishable');
  try {
    return await compareIds(access, pairs);
  } finally {
    await access.stop();
    await globalTeardown();
  }
}

async function compareIds({ ask }: AccessUnderTest, pairs: number): Promise<Compared> {
  const author = { kind: 'ORGANIZATION', organization: 'author' } as const;
  const stranger = { kind: 'ORGANIZATION', organization: 'stranger' } as const;
  const ids: string[] = [];
  for (let number = 0; number < KEPT; number += 1) {
    const record = `mutation ($input: RecordNegotiationInput!) {
      recordNegotiation(input: $input) { negotiation { id } errors { message } } }`;
    const input = {
      ...{
        clientKey: `talks-${FIRST + number}`,
        date: '2024-01-10',
        title: 'Access to a closed town',
      },
      ...{ countries: ['SDN'], areas: ['SD01'] },
    };
    const { data } = await ask(record, { input }, author);
    ids.push(data.recordNegotiation.negotiation.id as string);
  }
  const own = await ask(DOCUMENT, { id: ids[0] }, author);
  if (own.data?.negotiation?.id !== ids[0]) {
    throw new PassageError('INTERNAL', 'the records are not there', { value: JSON.stringify(own) });
  }
  const askFor = async (id: string): Promise<string> =>
    JSON.stringify(await ask(DOCUMENT, { id }, stranger)).replaceAll(id, SAME);
  return comparePairs(pairs, (index) => {
    const id = ids[index % KEPT]!;
    const other = `author:talks-${FIRST + KEPT + (index % NEVER)}`;
    return { secret: () => askFor(id), nothing: () => askFor(other) };
  });
}

type AccessUnderTest = Awaited<ReturnType<typeof startAccessUnderTest>>;

main().catch(failCommand);
