import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { compactJson } from '../testkit/compact-json';
import { type GuideStep, readGuide, readGuideFiles, writeAnswers } from '../testkit/guide';
import { type StartedProject, startProject } from '../testkit/started-network';

const GUIDE = resolve(__dirname, '..', '..', 'docs/data-officer-guide.md');
const IS_WRITING = process.env.UPDATE_DOCS === '1';

/** The last day in the guide lies in the June after this year, whenever it is followed. */
const JUNE = { written: '2027-06-30', meant: `${new Date().getUTCFullYear() + 1}-06-30` };

/** For as long a change may take to be known everywhere on a slow machine. */
const PATIENCE_MS = 20_000;

/** `UPDATE_DOCS=1 npx jest test/federation/data-officer-guide` prints the answers anew. */
describe('the data officer’s guide', () => {
  let project: StartedProject;
  const steps = readGuide(GUIDE);
  const answers: string[] = steps.map(({ printed: before }) => before);

  beforeAll(async () => {
    project = await startProject();
    for (const [name, content] of readGuideFiles(GUIDE)) {
      writeFileSync(join(project.folder, name), content);
    }
  }, 180_000);
  afterAll(async () => {
    await project?.stop();
    if (IS_WRITING) writeAnswers(GUIDE, answers);
  }, 60_000);

  /** What commands print, one after the other. */
  async function printed(text: string): Promise<string> {
    const lines = text.replaceAll('\\\n', ' ').trim().split('\n');
    const outputs: string[] = [];
    for (const line of lines) {
      const words = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(
        ([, quoted, plain]) => quoted ?? plain!,
      );
      const [, , script = '', , ...args] = words;
      outputs.push(
        await project.run(
          script,
          args.map((word) => (word === JUNE.written ? JUNE.meant : word)),
        ),
      );
    }
    return outputs.join('');
  }

  async function answered({ text, asker }: GuideStep): Promise<string> {
    const response = await fetch(project.url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(asker !== null && {
          authorization: `Bearer ${project.keyOf(asker)}`,
          'passage-purpose': 'coordination',
        }),
      },
      body: JSON.stringify({ query: text }),
    });
    const { data, errors = [] } = (await response.json()) as GraphqlAnswer;
    const messages = [...new Set(errors.map(({ message }) => message))];
    return `${compactJson(messages.length === 0 ? data : { data, errors: messages })}\n`;
  }

  async function outcome(step: GuideStep): Promise<string> {
    return withoutDays(step.language === 'sh' ? await printed(step.text) : await answered(step));
  }

  it.each(steps.map((step, index) => ({ ...step, index, title: titleOf(step) })))(
    'comes to what is printed in step $#: $title',
    async (step) => {
      if (IS_WRITING) await setTimeout(3_000);
      const until = Date.now() + PATIENCE_MS;
      let answer = await outcome(step);
      while (
        !IS_WRITING &&
        step.language === 'graphql' &&
        answer !== step.printed &&
        Date.now() < until
      ) {
        await setTimeout(250);
        answer = await outcome(step);
      }
      answers[step.index] = answer;
      if (!IS_WRITING) expect(answer).toBe(step.printed);
    },
    60_000,
  );

  it('goes from the draft to the revocation', () => expect(steps.length).toBeGreaterThan(12));
});

interface GraphqlAnswer {
  readonly data: unknown;
  readonly errors?: readonly { readonly message: string }[];
}

/** Without what differs from day to day. */
function withoutDays(text: string): string {
  return text
    .replaceAll(JUNE.meant, JUNE.written)
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '(when)')
    .replaceAll(new Date().toISOString().slice(0, 10), '(today)')
    .replace(/\d+ entries, \d+ heads/g, '(so many) entries, (so many) heads');
}

function titleOf({ text }: GuideStep): string {
  return text.replace(/\s+/g, ' ').slice(0, 60);
}
