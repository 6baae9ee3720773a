import { execFile } from 'node:child_process';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { DEVELOPMENT_ORGANIZATIONS } from '../../shared/tools/start-network/development-organizations';
import { compactJson } from '../testkit/compact-json';
import type { GuideStep } from '../testkit/guide';
import { readGuide, writeAnswers } from '../testkit/guide';
import type { TestNetwork } from '../testkit/test-network';
import { startTestNetwork } from '../testkit/test-network';

const PROJECT = resolve(__dirname, '..', '..');
const GUIDE = join(PROJECT, 'docs/access-guide.md');
const keyOf = (organization: string) => `a-development-key-of-${organization}`;
const run = promisify(execFile);

/** The one value of an answer that differs from one asking to the next: RFC 5545, 3.8.7.2. */
const WHEN_ASKED = /DTSTAMP:\d{8}T\d{6}Z/g;

/** `UPDATE_DOCS=1 npx jest test/federation/access-guide` prints the answers anew. */
describe('the guide to access', () => {
  let network: TestNetwork;
  const steps = readGuide(GUIDE);
  const answers: string[] = steps.map(({ printed: before }) => before);
  beforeAll(async () => {
    const keys = DEVELOPMENT_ORGANIZATIONS.map((id) => [id, keyOf(id)]);
    network = await startTestNetwork(['samples'], Object.fromEntries(keys));
  }, 120_000);
  afterAll(async () => {
    await network?.stop();
    if (process.env.UPDATE_DOCS === '1') writeAnswers(GUIDE, answers);
  });

  async function answered({ text, asker }: GuideStep): Promise<string> {
    const headers = { authorization: `Bearer ${keyOf(asker!)}`, 'passage-purpose': 'coordination' };
    const { data, errors } = await network.ask(text, {}, asker === null ? {} : headers);
    const told = errors?.map(({ message, extensions }) => ({ message, code: extensions?.code }));
    const refused = data === undefined ? { errors: told } : { data, errors: told };
    return `${compactJson(told ? refused : data)}\n`.replace(WHEN_ASKED, 'DTSTAMP:(when asked)');
  }

  async function printed({ text }: GuideStep): Promise<string> {
    const [, ...words] = text
      .trim()
      .split(/\s+(?:--\s+)?/)
      .slice(1);
    const args = ['run', '-s', ...words.slice(0, 1), '--', ...words.slice(1)];
    const { stdout } = await run('npm', [...args, '--gateway', network.url], { cwd: PROJECT });
    return stdout;
  }

  it.each(steps.map((step, index) => ({ ...step, index, title: titleOf(step) })))(
    'answers step $# as printed: $title',
    async (step) => {
      const answer = step.language === 'sh' ? await printed(step) : await answered(step);
      answers[step.index] = answer;
      if (process.env.UPDATE_DOCS !== '1') expect(answer).toBe(step.printed);
    },
    30_000,
  );

  it('walks from the playbook to the lesson', () => expect(steps.length).toBeGreaterThan(50));
});

function titleOf({ text }: GuideStep): string {
  return text.replace(/\s+/g, ' ').slice(0, 60);
}
