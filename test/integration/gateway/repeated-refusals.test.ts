import type { Gateway } from '../../../gateway/service';
import { RatedOwners, headersFor } from '../../fixtures/gateway/rated-owners';

/** All of one width: an error says where in the question it is. */
const FIRST = 100;
const TIMES = 300;
const STRANGER = headersFor('wfp', 'coordination');

/** What a stranger may not have, in new words each time, so that nothing is answered from what was kept. */
const QUESTIONS: readonly [string, (n: number) => string][] = [
  ['a protected field of a record', (n) => `{ a${n}: raid(id: "r1") { place } }`],
  ['a hidden field', (n) => `{ a${n}: raid(id: "r1") { redLine } }`],
  ['a field that nobody knows', (n) => `{ a${n}: raid(id: "r1") { redLint } }`],
];

describe('who is refused again and again', () => {
  let owners: RatedOwners;
  let gateway: Gateway;
  beforeAll(async () => {
    owners = await new RatedOwners().start();
    gateway = owners.gateway();
  });
  afterAll(async () => {
    await gateway.stop();
    await owners.stop();
  });
  const ask = async (query: string, headers: Record<string, string>) =>
    JSON.stringify(await gateway.execute({ query, headers }));

  it.each(QUESTIONS)('learns no more than the first time: %s', async (_, questionOf) => {
    owners.asked();
    const answers = new Set<string>();
    for (let n = FIRST; n < FIRST + TIMES; n += 1) {
      answers.add((await ask(questionOf(n), STRANGER)).replaceAll(`a${n}`, 'a'));
    }
    expect(answers.size).toBe(1);
    expect([...answers].join()).toMatch(/FORBIDDEN|GRAPHQL_VALIDATION_FAILED/);
    expect(owners.asked()).not.toMatch(/place|redLin/);
  });

  it('takes nothing from who may ask', async () => {
    expect(await ask('{ raid(id: "r1") { actor } }', STRANGER)).toContain('CANARY-actor');
  });
});
