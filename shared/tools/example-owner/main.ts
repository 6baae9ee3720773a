import { createHash, randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { failCommand } from '../../runtime/fail-command';
import { addCallKey, callKeysFile } from '../../runtime/sharing/call-keys-file';
import { onStop } from '../../runtime/signals';
import { organizationOf } from '../../sharing/key-directory';
import { instantOf } from '../../sharing/parse-document';
import { withNewKey, withOrganization } from '../keys/edit-directory';
import { openSteward } from '../keys/steward';
import { keepKey } from '../start-network/development-keys';
import { callKeysFolder } from '../start-network/prepare-call-keys';
import { joinNetwork } from './join-network';
import { CLINICS, CLINICS_CONTRACT, serveClinics } from './serve-clinics';

const KEEPER = `${CLINICS}-keeper`;

/** Serves an example owner of counts by district and joins it to the network that runs, until it is stopped. */
async function main(): Promise<void> {
  const home = path.resolve(process.env['PASSAGE_HOME'] || '.passage');
  const callKeys = callKeysFolder(home);
  joinNetwork(home, undefined);
  const place = { folder: path.join(home, 'sharing'), stewardKey: enterKeeper(home) };
  if (!fs.existsSync(callKeysFile(callKeys, CLINICS))) addCallKey(callKeys, CLINICS);
  const server = await serveClinics(place, callKeys, 0);
  onStop(async () => {
    joinNetwork(home, undefined);
    await server.stop();
  });
  const url = `http://127.0.0.1:${server.port}/graphql`;
  joinNetwork(home, { name: CLINICS, url, contract: CLINICS_CONTRACT });
  console.log(
    [
      `The EXAMPLE owner ${KEEPER} answers with invented counts, until Ctrl-C.`,
      `Its key, for "authorization: Bearer KEY": ${makeKey(home)}`,
    ].join('\n'),
  );
}

/** Enters the example owner into the directory of keys and gives the public key of its steward. */
function enterKeeper(home: string): string {
  const steward = openSteward(path.join(home, 'sharing'), path.join(home, 'sharing-keys'));
  if (organizationOf(steward.directory, KEEPER) === undefined) {
    const now = instantOf(Date.now());
    const keeper = {
      ...{ id: KEEPER, name: 'the keeper of clinics (example)', subgraphs: [CLINICS], keys: [] },
      contact: `the data officer of ${KEEPER}`,
    };
    const withKeys = withNewKey(keeper, steward.makeKey(KEEPER), now);
    steward.issue(withOrganization(steward.directory, withKeys, now), now);
  }
  return steward.stewardKey;
}

/** A key with which the example owner asks; only its hash is kept. */
function makeKey(home: string): string {
  const key = randomBytes(24).toString('base64url');
  const sha256 = createHash('sha256').update(key).digest('hex');
  keepKey(path.join(home, 'keys.json'), { organization: KEEPER, sha256 });
  return key;
}

main().catch(failCommand);
