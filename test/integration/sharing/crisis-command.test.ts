import path from 'node:path';
import { runProgram } from '../../fixtures/gateway/start-process';
import { temporaryFolder } from '../../testkit/temporary-folder';

describe('a crisis', () => {
  const home = temporaryFolder();

  it('is agreed, declared, seen and reviewed by commands', async () => {
    const run = async (program: string, ...args: string[]) => {
      const { exitCode, stdout, stderr } = await runProgram(program, args, { PASSAGE_HOME: home });
      return { code: exitCode, text: `${stdout}${stderr}` };
    };
    const agreement = (...args: string[]) => run('gateway/commands/agreement/main.ts', ...args);
    const at = (name: string) => path.join(home, name);
    for (const id of ['keeper', 'ocha']) {
      const named = ['--as', id, '--name', id, '--contact', `data@${id}.example`];
      await run('shared/tools/keys/main.ts', 'add', ...named, '--notices', 'https://x.example/n');
    }
    const terms = ['--owner', 'keeper', '--recipient', 'ocha', '--purpose', 'coordination'];
    const clause = [
      '--crisis-field',
      'AidWorkerIncident.motive',
      '--crisis-hours',
      '2',
      '--review-days',
      '3',
    ];
    const file = at('sharing/k.agreement.json');
    await agreement(
      ...[
        'draft',
        ...terms,
        '--field',
        'AidWorkerIncident.captivityOutcome',
        ...clause,
        '--until',
        '2999-01-01',
        '--out',
        file,
      ],
    );
    for (const as of ['keeper', 'ocha']) await agreement('sign', file, '--as', as);
    const reason = ['--reason', 'The dam has broken above Kosti.'];
    const wrong = await agreement('break-glass', file, '--as', 'keeper', ...reason);
    expect(wrong).toMatchObject({ code: 1, text: expect.stringContaining('ocha to declare it') });
    const declared = await agreement(
      'break-glass',
      file,
      '--as',
      'ocha',
      '--id',
      'flood',
      ...reason,
    );
    expect(declared.text).toContain(
      'wider access for 2 hours; keeper closes the review within 3 days',
    );
    const open = await agreement('crises');
    expect(open.text).toMatch(/flood: ocha at .* data of keeper: holds until .*; review by /);
    const findings = ['--justified', 'yes', '--findings', 'It was a flood indeed.'];
    const closed = await agreement(
      'review',
      at('sharing/flood.break-glass.json'),
      '--as',
      'keeper',
      ...findings,
    );
    expect(closed.text).toContain('the review of "flood" is closed');
    expect((await agreement('crises')).text).toMatch(/holds until .*; justified/);
  });
});
