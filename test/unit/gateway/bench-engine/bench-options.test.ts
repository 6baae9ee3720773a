import { readBenchOptions } from '../../../../gateway/commands/bench-engine/bench-options';
import { failureOf } from '../../../testkit/failure-of';

describe('options of the engine bench', () => {
  it('takes part of the peers and of the measures', () => {
    const args = ['--seconds', '2', '--rounds', '1', '--peers', 'hive,apollo', '--only', 'plans'];
    expect(readBenchOptions(args)).toMatchObject({
      seconds: 2,
      rounds: 1,
      peers: ['apollo', 'hive'],
      parts: ['plans'],
    });
    expect(readBenchOptions(['--peers', 'none']).peers).toEqual([]);
  });

  it.each([
    [['--seconds', '0'], '--seconds'],
    [['--rounds', 'two'], '--rounds'],
    [['--peers', 'apollo,cosmo'], 'cosmo'],
    [['--only', 'everything'], 'everything'],
    [['--fast'], '--fast'],
  ])('refuses %j and names what it cannot use', async (args, named) => {
    const failure = await failureOf(() => readBenchOptions(args));
    expect(failure).toMatchObject({ code: 'BAD_ARGUMENT' });
    expect(failure.sentence).toContain(named);
  });
});
