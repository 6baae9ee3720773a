import { GraphQLError } from 'graphql';
import { PassageError } from '../../../shared/core/errors';
import type { Log } from '../../../shared/runtime/logging';
import { maskError } from '../../../shared/runtime/mask-error';

function mask(original: Error, code = 'INTERNAL_SERVER_ERROR') {
  const logged: { readonly id: string; readonly err: unknown }[] = [];
  const log = { error: (entry: never) => logged.push(entry) } as unknown as Log;
  const thrown = new GraphQLError(original.message, { originalError: original, path: ['plan'] });
  const extensions = { code, stacktrace: [original.stack ?? ''] };
  const shown = maskError(log)({ message: original.message, path: ['plan'], extensions }, thrown);
  return { shown, logged };
}

describe('what a caller reads of an error', () => {
  it.each([
    ['SQL', new Error('syntax error in: select victim_name from incident')],
    ['a stack', new TypeError("Cannot read properties of undefined (reading 'name')")],
    ['an address', new Error('connect ECONNREFUSED postgres://funding:hunter2@10.0.0.7:5432')],
    ['an internal error of ours', new PassageError('DATABASE_UNREACHABLE', 'db 10.0.0.7')],
  ])('never holds %s', (_, original) => {
    const { shown, logged } = mask(original);
    const id = logged[0]!.id;
    expect(shown).toEqual({
      message: `Something failed inside the service; its log has the details under ${id}.`,
      path: ['plan'],
      locations: undefined,
      extensions: { code: 'INTERNAL', id },
    });
    expect(JSON.stringify(shown)).not.toMatch(/select|at .*:\d+|10\.0\.0\.7|hunter2|undefined/);
    expect(logged[0]!.err).toBe(original);
  });

  it('says what is wrong with the caller’s own value, and logs nothing', () => {
    const original = new PassageError('BAD_INPUT', 'the page is too large', {
      where: 'first',
      value: '501',
      expected: '0 to 500',
    });
    const { shown, logged } = mask(original);
    expect(shown).toMatchObject({
      message: 'first: the page is too large (found "501"). Expected 0 to 500.',
      extensions: { code: 'BAD_INPUT', where: 'first' },
    });
    expect(logged).toEqual([]);
  });

  it.each(['GRAPHQL_VALIDATION_FAILED', 'GRAPHQL_PARSE_FAILED', 'BAD_USER_INPUT', 'BAD_REQUEST'])(
    'lets %s through without its stack',
    (code) => {
      const { shown } = mask(new Error('Cannot query field "x".'), code);
      expect(shown.message).toBe('Cannot query field "x".');
      expect(shown.extensions).toEqual({ code });
    },
  );
});
