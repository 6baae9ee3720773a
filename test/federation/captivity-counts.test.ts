import { cpSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describeWithRealData } from '../testkit/real-data';
import { type StartedProject, startProject } from '../testkit/started-network';

const FILE = 'protection/insecurity-insight/aidWorkerKIKA.json';
const PATIENCE_MS = 20_000;
const QUESTION = `{ captivityCounts { nodes {
  outcome period { from to } withheld toldAs reason exists from to rounded exact } } }`;

interface Count {
  readonly outcome: string;
  readonly withheld: boolean | null;
  readonly toldAs: string | null;
  readonly exists: boolean | null;
  readonly rounded: number | null;
  readonly exact: number | null;
}

interface Answer {
  readonly data: { readonly captivityCounts: { readonly nodes: readonly Count[] } };
  readonly errors?: readonly { readonly message: string; readonly path: readonly unknown[] }[];
}

describeWithRealData('how captivities ended, asked of the whole network', (data) => {
  let project: StartedProject;
  const ask = async (organization?: string, purpose = 'coordination'): Promise<Answer> => {
    const headers = {
      'content-type': 'application/json',
      ...(organization !== undefined && {
        ...{ authorization: `Bearer ${project.keyOf(organization)}`, 'passage-purpose': purpose },
      }),
    };
    const body = JSON.stringify({ query: QUESTION });
    return (await fetch(project.url, { method: 'POST', headers, body })).json() as Promise<Answer>;
  };
  /** An answer in which something is told, once an agreement is known everywhere. */
  const askUntilTold = async (organization: string): Promise<Answer> => {
    const until = Date.now() + PATIENCE_MS;
    const isTold = ({ data: { captivityCounts } }: Answer) =>
      captivityCounts.nodes.some(({ rounded }) => rounded !== null);
    let answer = await ask(organization);
    while (!isTold(answer) && Date.now() < until) {
      await setTimeout(250);
      answer = await ask(organization);
    }
    return answer;
  };

  beforeAll(async () => {
    project = await startProject();
    const folder = join(project.folder, 'data');
    mkdirSync(dirname(join(folder, FILE)), { recursive: true });
    cpSync(join(data, FILE), join(folder, FILE));
    expect(await project.load(folder)).toContain('954');
  }, 180_000);
  afterAll(() => project?.stop(), 60_000);

  it('tells which outcomes are counted, and of none how many, without an agreement', async () => {
    for (const organization of [undefined, 'ocha']) {
      const { data: found, errors = [] } = await ask(organization);
      const { nodes } = found.captivityCounts;
      expect(nodes.map(({ outcome }) => outcome)).toEqual(
        'FREED ESCAPED KILLED STILL_HELD_OR_MISSING SEVERAL NOT_KNOWN'.split(' '),
      );
      for (const { withheld, toldAs, exists, rounded, exact } of nodes) {
        expect([withheld, toldAs, exists, rounded, exact]).toEqual(Array(5).fill(null));
      }
      expect(errors[0]!.message).toContain('(HIGH) belongs to the keeper of protection');
    }
  });

  it('tells a recipient rounded counts where these were agreed, and says why the exact ones are not', async () => {
    const terms =
      '--owner protection-keeper --recipient ocha --purpose coordination --class protection/HIGH --rung roundedCount --finest-admin-level 0 --smallest-count 5';
    const until = `${new Date().getUTCFullYear() + 1}-06-30`;
    await project.run(
      'agreement',
      [...terms.split(' '), ...['--until', until, '--out', 'counts.json']].toSpliced(0, 0, 'draft'),
    );
    for (const party of ['protection-keeper', 'ocha']) {
      await project.run('agreement', ['sign', 'counts.json', '--as', party]);
    }
    expect(await project.run('agreement', ['put', 'counts.json'])).toContain('in force for ocha');
    const { data: found, errors = [] } = await askUntilTold('ocha');
    const { nodes } = found.captivityCounts;
    expect(nodes.every(({ withheld, exact }) => withheld !== null && exact === null)).toBe(true);
    expect(nodes.some(({ rounded }) => rounded !== null && rounded > 0)).toBe(true);
    expect(nodes.every(({ rounded }) => (rounded ?? 0) % 5 === 0)).toBe(true);
    expect(new Set(errors.map(({ path }) => path.at(-1)))).toEqual(new Set(['exact']));
    expect(errors[0]!.message).toContain('as: roundedCount');
    expect(errors[0]!.message).toContain(
      'Ask for "CaptivityCount.rounded" instead. It belongs to the keeper of protection;',
    );
    expect((await ask('ocha', 'research')).data.captivityCounts.nodes[0]).toMatchObject({
      ...{ withheld: null, rounded: null },
    });
  }, 60_000);
});
