import type { Environment } from '../../../shared/runtime/environment';
import {
  count,
  oneOf,
  port,
  postgresUrl,
  readVariables,
  text,
} from '../../../shared/runtime/environment';
import { readDatabaseUrl, readSubgraphConfig } from '../../../shared/runtime/subgraph-config';
import { failureOf } from '../../testkit/failure-of';

const URL_OK = 'postgres://funding:pa55word@db:5432/funding';

const read = (environment: Environment) => readSubgraphConfig(environment, 'FUNDING_', 4002);

describe('the configuration of a subgraph', () => {
  it('is read under the prefix of its owner, with defaults for what is absent or empty', () => {
    const environment = { FUNDING_DATABASE_URL: URL_OK, FUNDING_CALL_KEYS: 'keys.json' };
    expect(read({ ...environment, FUNDING_PORT: '', ACCESS_PORT: '1' })).toEqual({
      databaseUrl: URL_OK,
      callKeysFile: 'keys.json',
      answeringUrl: '',
      sharingFolder: '',
      stewardKey: '',
      host: '127.0.0.1',
      port: 4002,
      logLevel: 'info',
    });
  });

  it('tells every problem at once, each with its variable', async () => {
    const environment = { FUNDING_PORT: '70000', FUNDING_LOG_LEVEL: 'loud' };
    const { code, sentence } = await failureOf(() => read(environment));
    expect(code).toBe('CONFIGURATION_INVALID');
    expect(sentence.split('; ')).toEqual([
      'environment: FUNDING_DATABASE_URL is missing: an address like postgres://user:password@host:5432/database',
      'FUNDING_PORT: "70000" is not a port number (0 to 65535)',
      'FUNDING_CALL_KEYS is missing: a text',
      'FUNDING_LOG_LEVEL: "loud" is not one of trace, debug, info, warn, error, silent',
    ]);
  });

  it('never shows a secret, a password or the address that holds one', async () => {
    const environment = {
      FUNDING_DATABASE_URL: 'mysql://user:hunter2@db/funding',
    };
    const { sentence } = await failureOf(() => read(environment));
    expect(sentence).toContain('FUNDING_DATABASE_URL: its value is not an address like');
    expect(sentence).not.toContain('hunter2');
  });

  it.each(['API_TOKEN', 'SIGNING_KEY', 'ADMIN_PASSWORD'])('does not show %s', async (name) => {
    const variable = { ...oneOf(name, 'a secret', ['other'], 'other') };
    const { sentence } = await failureOf(() =>
      readVariables({ [`X_${name}`]: 'hunter2' }, 'X_', { variable }),
    );
    expect(sentence).toContain(`X_${name}: its value is not`);
    expect(sentence).not.toContain('hunter2');
  });

  it('needs of a loader only the address of its database', () => {
    expect(readDatabaseUrl({ FUNDING_DATABASE_URL: URL_OK }, 'FUNDING_')).toBe(URL_OK);
  });
});

describe('a variable', () => {
  const parsed = (variable: { parse: (given: string) => unknown }, given: string) =>
    variable.parse(given);

  it.each([
    ['0', 0],
    ['4002', 4002],
    ['65535', 65_535],
    ['080', 80],
  ])('that is a port may be %s', (given, value) =>
    expect(parsed(port('PORT', '', 1), given)).toBe(value),
  );

  it.each(['65536', '-1', '1e3', '0x10', ' 80', '80.0', 'http', '99999999999'])(
    'that is a port may not be %j',
    (given) => expect(parsed(port('PORT', '', 1), given)).toBeUndefined(),
  );

  it('that is a count is a whole number above 0', () => {
    expect(parsed(count('LIMIT', '', 1), '1000000000')).toBe(1e9);
    for (const given of ['0', '-5', '1.5', '1000000001', 'many']) {
      expect(parsed(count('LIMIT', '', 1), given)).toBeUndefined();
    }
  });

  it.each([
    URL_OK,
    'postgresql://u:p@[::1]:5432/db?sslmode=require',
    'postgres://u:p%40ss@host/db',
  ])('that is a PostgreSQL address may be %s', (given) => {
    expect(parsed(postgresUrl('DATABASE_URL', ''), given)).toBe(given);
  });

  it.each([
    'host:5432/db',
    'http://host/db',
    'postgres://host',
    'postgres://host/',
    'postgres:///db',
    'db',
  ])('that is a PostgreSQL address may not be %s', (given) =>
    expect(parsed(postgresUrl('DATABASE_URL', ''), given)).toBeUndefined(),
  );

  it('that is a text is kept as it is', () => {
    expect(readVariables({ X_NAME: ' a b ' }, 'X_', { name: text('NAME', '') })).toEqual({
      name: ' a b ',
    });
  });
});
