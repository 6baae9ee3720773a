import { ERROR_CODES, PassageError, explain } from '../../../shared/core/errors';

describe('explain', () => {
  it('says what, where, which value and what was expected', () => {
    const error = new PassageError('FILE_MALFORMED', 'not a date', {
      where: 'a.csv, line 3',
      value: '31.02.2022',
      expected: 'YYYY-MM-DD',
    });
    expect(explain(error)).toBe(
      'a.csv, line 3: not a date (found "31.02.2022"). Expected YYYY-MM-DD.',
    );
  });

  it('says only what is known', () => {
    expect(explain(new PassageError('INTERNAL', 'it failed'))).toBe('it failed');
    expect(explain(new PassageError('INTERNAL', 'it failed', { value: '' }))).toBe(
      'it failed (found "")',
    );
  });

  it('keeps a value on its line, so that it cannot forge another', () => {
    const error = new PassageError('BAD_INPUT', 'wrong', { value: 'a\nroot: granted' });
    expect(explain(error)).not.toContain('\n');
  });

  it('does not show the cause', () => {
    const cause = new TypeError('select secret from records');
    expect(explain(new PassageError('INTERNAL', 'it failed', { cause }))).not.toContain('select');
  });
});

describe('the catalogue of errors', () => {
  it('explains each code in one sentence', () => {
    for (const sentence of Object.values(ERROR_CODES)) expect(sentence).toMatch(/^[A-Z].*\.$/);
  });
});
