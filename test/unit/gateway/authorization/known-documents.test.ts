import { createHash } from 'node:crypto';
import { parseApiKeys } from '../../../../gateway/authorization/api-keys';
import {
  createKnownDocuments,
  parseTrustedDocuments,
} from '../../../../gateway/authorization/known-documents';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

describe('the list of trusted documents', () => {
  it('holds each text under its hash', () => {
    const text = JSON.stringify({ [sha256('{ a }')]: '{ a }' });
    expect(parseTrustedDocuments(text).get(sha256('{ a }'))).toBe('{ a }');
  });

  it.each([
    ['a text with another hash', JSON.stringify({ [sha256('{ a }')]: '{ b }' }), 'hash'],
    ['a hash without text', JSON.stringify({ [sha256('{ a }')]: 7 }), 'hash'],
    ['a list', '[]', 'object'],
    ['no JSON', '{', 'object'],
  ])('with %s is refused', (_, text, named) => {
    expect(() => parseTrustedDocuments(text)).toThrow(named);
  });
});

describe('a document named by its hash', () => {
  const documents = createKnownDocuments(new Map(), true);

  it.each([['__proto__'], ['constructor'], ['A'.repeat(64)], [''], [null], [7], [{}]])(
    'cannot be named %j',
    (hash) => {
      expect(() => documents.textOf({ hash }, false)).toThrow('none');
      expect(() => documents.textOf({ hash, query: '{ a }' }, false)).toThrow('none');
    },
  );

  it('is found again once it was remembered, and only for those who may use any document', () => {
    const hash = sha256('{ a }');
    expect(() => documents.textOf({ hash }, false)).toThrow('PersistedQueryNotFound');
    documents.remember({ hash, query: '{ a }' });
    expect(documents.textOf({ hash }, false)).toBe('{ a }');
    expect(() => documents.textOf({ hash }, true)).toThrow('trusted');
  });
});

describe('the list of keys', () => {
  const entry = { organization: 'ocha', sha256: 'a'.repeat(64) };

  it('says what a key allows', () => {
    const text = JSON.stringify([{ ...entry, mayExplain: true, scopes: ['a'] }]);
    expect(parseApiKeys(text).get('a'.repeat(64))).toEqual({
      organization: 'ocha',
      mayExplain: true,
      trustedDocumentsOnly: false,
      scopes: ['a'],
    });
  });

  it.each([[{ mayExplain: 'yes' }], [{ trustedDocumentsOnly: 1 }], [{ organization: '' }]])(
    'with %j is refused',
    (wrong) => {
      expect(() => parseApiKeys(JSON.stringify([{ ...entry, ...wrong }]))).toThrow('key list');
    },
  );
});
