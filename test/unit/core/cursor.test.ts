import fc from 'fast-check';
import { decodeCursor, encodeCursor } from '../../../shared/core/cursor';
import { PassageError } from '../../../shared/core/errors';

const part = fc.oneof(fc.string({ unit: 'binary' }), fc.integer(), fc.constant(null));
const wellFormed = part.filter((value) => typeof value !== 'string' || value.isWellFormed());

describe('a cursor', () => {
  it('gives back the key that it was made of', () => {
    fc.assert(
      fc.property(fc.array(wellFormed, { maxLength: 5 }), (key) => {
        expect(decodeCursor(encodeCursor(key), key.length)).toEqual(key);
      }),
    );
  });

  it('needs no escaping in a URL or a header', () => {
    fc.assert(
      fc.property(fc.array(wellFormed), (key) => expect(encodeCursor(key)).toMatch(/^[\w-]*$/)),
    );
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
