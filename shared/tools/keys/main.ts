import path from 'node:path';
import { parseArgs } from 'node:util';
import { PassageError, explain } from '../../core/errors';
import { keyName } from '../../sharing/ed25519';
import { type DirectoryOrganization, READINGS, organizationOf } from '../../sharing/key-directory';
import { instantOf } from '../../sharing/parse-document';
import { withNewKey, withOrganization, withRevokedKey } from './edit-directory';
import { makeCallKeys } from './make-call-keys';
import { makeKeyPair } from './make-key-pair';
import { type Steward, openSteward } from './steward';

const USAGE = `npm run keys -- add    --as ORGANIZATION --name NAME --contact WHERE_TO_ASK [--subgraph NAME ...] [--notices URL] [--readings counts|records] [--public-key KEY]
npm run keys -- rotate --as ORGANIZATION [--public-key KEY]
npm run keys -- revoke --as ORGANIZATION --key NAME
npm run keys -- list
npm run keys -- call   --subgraph NAME ... [--proof] [--once]
npm run keys -- make   --file FILE [--once]

--sharing FOLDER  the signed documents (default: sharing in the state folder, PASSAGE_HOME or .passage)
--private FOLDER  private keys (default: sharing-keys beside it)
--calls FOLDER    keys of calls (default: call-keys in the state folder)
--readings WHAT   whether the log of readings says of how many records, or of which (default counts)
--public-key KEY  the public key of one that the organization made itself; left out, one is made for it
--file FILE       where a private key that is made here is kept; its public one is printed
--proof           the gateway signs each call with a key of its own (Ed25519)
--once            who has a key gets no further one`;

const OPTIONS = {
  as: { type: 'string' },
  name: { type: 'string' },
  contact: { type: 'string' },
  subgraph: { type: 'string', multiple: true },
  notices: { type: 'string' },
  readings: { type: 'string' },
  key: { type: 'string' },
  sharing: { type: 'string' },
  private: { type: 'string' },
  calls: { type: 'string' },
  file: { type: 'string' },
  'public-key': { type: 'string' },
  proof: { type: 'boolean', default: false },
  once: { type: 'boolean', default: false },
} as const;

type Values = ReturnType<typeof readArguments>['values'];

function readArguments(args: string[]) {
  try {
    return parseArgs({ args, options: OPTIONS, allowPositionals: true });
  } catch (cause) {
    throw new PassageError('BAD_ARGUMENT', `${(cause as Error).message}\n${USAGE}`, { cause });
  }
}

const COMMANDS: Readonly<Record<string, (steward: Steward, values: Values, now: string) => void>> =
  {
    add(steward, values, now) {
      const before = organizationOf(steward.directory, given(values, 'as'));
      const { subgraph: subgraphs, notices, readings } = values;
      const organization = {
        ...{ subgraphs: [], keys: [], ...before },
        id: given(values, 'as'),
        name: given(values, 'name'),
        contact: given(values, 'contact'),
        ...(subgraphs !== undefined && { subgraphs }),
        ...(notices !== undefined && { notices }),
        ...(readings !== undefined && { readings: readingsIn(readings) }),
      };
      const isNew = organization.keys.length === 0;
      issue(steward, isNew ? withKey(steward, organization, values, now) : organization, now);
    },
    rotate(steward, values, now) {
      issue(steward, withKey(steward, known(steward, values), values, now), now);
    },
    revoke(steward, values, now) {
      issue(steward, withRevokedKey(known(steward, values), given(values, 'key'), now), now);
    },
    list: (steward) => print(steward),
  };

function withKey(
  steward: Steward,
  organization: DirectoryOrganization,
  { 'public-key': own }: Values,
  now: string,
) {
  return withNewKey(organization, own ?? steward.makeKey(organization.id), now);
}

function issue(steward: Steward, organization: DirectoryOrganization, now: string): void {
  const directory = withOrganization(steward.directory, organization, now);
  steward.issue(directory, now);
  print({ ...steward, directory });
}

function print({ stewardKey, directory }: Steward): void {
  console.log(`Directory ${directory.sequence}; the steward's public key: ${stewardKey}`);
  for (const { id, name, contact, subgraphs, keys } of directory.organizations) {
    const owns = subgraphs.length === 0 ? '' : `; owns ${subgraphs.join(', ')}`;
    console.log(`${id}: ${name}, ${contact}${owns}`);
    for (const { publicKey, from, until, revokedAt } of keys) {
      const state = revokedAt === undefined ? '' : `, revoked ${revokedAt}`;
      console.log(`  ${keyName(publicKey)} from ${from} until ${until}${state}`);
    }
  }
}

function known(steward: Steward, values: Values): DirectoryOrganization {
  const id = given(values, 'as');
  const found = organizationOf(steward.directory, id);
  if (found !== undefined) return found;
  throw new PassageError('BAD_ARGUMENT', 'the directory has no such organization', {
    where: '--as',
    value: id,
  });
}

function readingsIn(value: string): (typeof READINGS)[number] {
  const found = READINGS.find((one) => one === value);
  if (found !== undefined) return found;
  throw new PassageError('BAD_ARGUMENT', 'readings are not logged so', {
    where: '--readings',
    value,
    expected: READINGS.join(' or '),
  });
}

function given(values: Values, option: 'as' | 'name' | 'contact' | 'key' | 'file'): string {
  const value = values[option];
  if (value !== undefined && value !== '') return value;
  throw new PassageError('BAD_ARGUMENT', `--${option} is missing\n${USAGE}`);
}

function renewCallKeys({ subgraph = [], calls, proof, once }: Values, home: string): void {
  if (subgraph.length === 0) {
    throw new PassageError('BAD_ARGUMENT', `--subgraph is missing\n${USAGE}`);
  }
  const folder = path.resolve(calls ?? path.join(home, 'call-keys'));
  makeCallKeys({ folder, subgraphs: subgraph, proof, once });
}

function makePair(values: Values): void {
  const publicKey = makeKeyPair(path.resolve(given(values, 'file')), values.once);
  console.log(`The public key: ${publicKey}`);
}

function main(): void {
  const { values, positionals } = readArguments(process.argv.slice(2));
  const [name = ''] = positionals;
  const home = process.env['PASSAGE_HOME'] || '.passage';
  if (name === 'call') return renewCallKeys(values, home);
  if (name === 'make') return makePair(values);
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined) throw new PassageError('BAD_ARGUMENT', `which command?\n${USAGE}`);
  const sharing = path.resolve(values.sharing ?? path.join(home, 'sharing'));
  const keys = path.resolve(values.private ?? path.join(path.dirname(sharing), 'sharing-keys'));
  command(openSteward(sharing, keys), values, instantOf(Date.now()));
}

try {
  main();
} catch (error) {
  console.error(error instanceof PassageError ? `${error.code} ${explain(error)}` : String(error));
  process.exitCode = 1;
}
