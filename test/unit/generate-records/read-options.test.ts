import { readOptions } from '../../../shared/tools/generate-records/read-options';
import { failureOf } from '../../testkit/failure-of';

const HOME = '/home/passage';

describe('the options of generate', () => {
  it('have defaults', () => {
    expect(readOptions([], HOME)).toEqual({
      command: 'generate',
      scale: 1,
      seed: '1',
      out: '/home/passage/generated',
    });
  });

  it('are read as given', () => {
    const args = ['--scale', '0.25', '--seed', 'spring', '--out', '/data/load-test'];
    expect(readOptions(args, HOME)).toMatchObject({
      scale: 0.25,
      seed: 'spring',
      out: '/data/load-test',
    });
    expect(readOptions(['measure', '--data', '/data'], HOME)).toEqual({
      command: 'measure',
      data: '/data',
      directory: '/home/passage/directory.json',
    });
  });

  it.each([
    [['--scale', '0'], '--scale is out of range (found "0"). Expected a number from 0.01 to 100.'],
    [['--scale', '101'], '--scale is out of range (found "101")'],
    [['--scale', 'ten'], '--scale is out of range (found "ten")'],
    [['--scale', '1e1'], '--scale is out of range (found "1e1")'],
    [['--seed', ''], '--seed is empty'],
    [['--out', ' '], '--out is empty'],
    [['--size', '3'], "Unknown option '--size'. Expected options as in:\nusage: npm run generate"],
    [['measur'], "Unexpected argument 'measur'"],
    [['measure'], "--data is missing. Expected the folder of the publishers' files."],
    [['measure', '--scale', '1'], "Unknown option '--scale'"],
  ])('%j: one sentence', async (args, sentence) => {
    const failure = await failureOf(() => readOptions(args, HOME));
    expect(failure.code).toBe('BAD_ARGUMENT');
    expect(failure.sentence).toContain(sentence);
  });
});
