import fc from 'fast-check';
import { decodeCursor, encodeCursor } from '../../../shared/core/cursor';
import { PassageError } from '../../../shared/core/errors';

const key = fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.integer(), fc.constant(null)), {
  maxLength: 5,
});

describe('a cursor', () => {
  it('gives back the key that it was made of', () => {
    fc.assert(
      fc.property(key, (values) => {
        expect(decodeCursor(encodeCursor(values), values.length)).toEqual(values);
      }),
    );
  });

  it('needs no escaping in a URL or a header', () => {
    fc.assert(fc.property(key, (values) => expect(encodeCursor(values)).toMatch(/^[\w-]*$/)));
  });

  it('is refused by a list with another number of sort columns', () => {
    expect(() => decodeCursor(encodeCursor(['a']), 2)).toThrow('not a cursor of this list');
    expect(() => decodeCursor(encodeCursor(['a', 'b']), 1)).toThrow('not a cursor of this list');
  });

  it.each([[{}], [[]], [true], 'text', 5, null])('is refused when it holds %j', (content) => {
    const cursor = Buffer.from(JSON.stringify(content)).toString('base64url');
    expect(() => decodeCursor(cursor, 1)).toThrow(PassageError);
  });

  it('never throws anything but a caller’s own error, and shows at most 80 characters of it', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 0, maxLength: 300 }), (text) => {
        try {
          decodeCursor(text, 3);
        } catch (error) {
          expect(error).toMatchObject({ code: 'BAD_INPUT', details: { where: 'after' } });
          expect((error as PassageError).details.value!.length).toBeLessThanOrEqual(80);
        }
      }),
    );
  });
});
