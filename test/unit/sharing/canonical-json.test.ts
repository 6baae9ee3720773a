import fc from 'fast-check';
import { canonicalJson } from '../../../shared/sharing/canonical-json';

describe('canonical JSON', () => {
  it('is what RFC 8785 gives as its example (section 3.2.2 and 3.2.3)', () => {
    const value = JSON.parse(String.raw`{
      "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
      "literals": [null, true, false]
    }`);
    expect(canonicalJson(value)).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    );
  });

  it('sorts names by UTF-16 code units as the RFC’s second example', () => {
    const names = ['\u20ac', '\r', '\ufb33', '1', '\ud83d\ude00', '\u0080', '\u00f6'];
    const sorted = ['\r', '1', '\u0080', '\u00f6', '\u20ac', '\ud83d\ude00', '\ufb33'];
    const value = Object.fromEntries(names.map((name) => [name, 0]));
    const text = `{${sorted.map((name) => `${JSON.stringify(name)}:0`).join(',')}}`;
    expect(canonicalJson(value)).toBe(text);
  });

  it('says the same of every spelling of one value and keeps the value', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        const text = canonicalJson(value);
        expect(canonicalJson(JSON.parse(JSON.stringify(value, undefined, 3)))).toBe(text);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it.each([[NaN], [Infinity], [10n], ['\ud800'], [{ '\udc00': 1 }], [[undefined]]])(
    'refuses %p, which no JSON carries',
    (value) => {
      expect(() => canonicalJson(value)).toThrow(expect.objectContaining({ code: 'BAD_INPUT' }));
    },
  );
});
