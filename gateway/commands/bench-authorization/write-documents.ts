import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { addCallKey } from '../../../shared/runtime/sharing/call-keys-file';
import { GATEWAY_KEY_FILE } from '../../../shared/runtime/sharing/call-signers';
import { AGREEMENT_ENDING, DIRECTORY_FILE } from '../../../shared/runtime/sharing/sharing-folder';
import { AGREEMENT_KIND, type Agreement } from '../../../shared/sharing/agreement';
import { generateKeys, readPrivateKey } from '../../../shared/sharing/ed25519';
import { type KeyDirectory, signDirectory } from '../../../shared/sharing/key-directory';
import { instantOf } from '../../../shared/sharing/parse-document';
import { PURPOSE_CODES } from '../../../shared/sharing/purposes';
import { type Signer, signDocument } from '../../../shared/sharing/signature';
import { benchKey } from '../bench-engine/load-order';
import { NETWORK_SUBGRAPHS } from '../bench-engine/network-subgraphs';
import { REFUSED_FIELD, SHARED } from './rated-network';

/** So many organizations have an agreement with every owner, and as many with all owners but one. */
export const ORGANIZATIONS = 100;

/** Files and folders with which gateways of the bench are started. */
export interface Documents {
  readonly keysFile: string;
  readonly sharingFolder: string;
  readonly stewardKey: string;
  /** By which owners know the gateway; those in the second demand its own signature. */
  readonly callKeys: string;
  readonly provingCallKeys: string;
  readonly receiptKeyFile: string;
  readonly mirrorFolder: string;
}

interface Party extends Signer {
  readonly publicKey: string;
}

/** Writes all that a network with agreements has, below one folder. */
export function writeDocuments(folder: string): Documents {
  const keysFile = path.join(folder, 'organization-keys.json');
  const receiptKeyFile = path.join(folder, 'receipts.pem');
  const recipients = Array.from({ length: 2 * ORGANIZATIONS }, (_, number) => idOf(number));
  writeFileSync(keysFile, JSON.stringify(recipients.map(keyEntry)));
  writeFileSync(receiptKeyFile, generateKeys().privatePem);
  const sharingFolder = path.join(folder, 'sharing');
  return {
    ...{ keysFile, receiptKeyFile, sharingFolder },
    stewardKey: writeSharing(sharingFolder, recipients),
    callKeys: writeCallKeys(path.join(folder, 'call-keys')),
    provingCallKeys: writeCallKeys(path.join(folder, 'proving-call-keys'), generateKeys()),
    mirrorFolder: path.join(folder, 'mirror'),
  };
}

/** Of one length, so that all callers have answers of one size. */
function idOf(number: number): string {
  return `organization-${String(number).padStart(3, '0')}`;
}

function keyEntry(organization: string, number: number) {
  return {
    organization,
    sha256: createHash('sha256').update(benchKey(number)).digest('hex'),
  };
}

/** Gives the steward's key. */
function writeSharing(folder: string, recipients: readonly string[]): string {
  mkdirSync(folder);
  const owners = NETWORK_SUBGRAPHS.map(({ name }) => partyOf(`owner-of-${name}`));
  const parties = new Map(
    [...owners, ...recipients.map(partyOf)].map((party) => [party.organization, party]),
  );
  const steward = partyOf('steward');
  const now = instantOf(Date.now());
  const directory = signDirectory(directoryOf([...parties.values()], now), steward, now);
  writeFileSync(path.join(folder, DIRECTORY_FILE), JSON.stringify(directory));
  for (const [number, recipient] of recipients.entries()) {
    for (const agreement of agreementsWith(recipient, number >= ORGANIZATIONS)) {
      const signatures = [agreement.owner, recipient].map((id) =>
        signDocument({ kind: AGREEMENT_KIND, document: agreement }, parties.get(id)!, now),
      );
      const file = path.join(folder, `${agreement.id}${AGREEMENT_ENDING}`);
      writeFileSync(file, JSON.stringify({ agreement, signatures }));
    }
  }
  return steward.publicKey;
}

function agreementsWith(recipient: string, isWithoutOne: boolean): Agreement[] {
  return Object.entries(SHARED)
    .filter(([, field]) => !(isWithoutOne && field.endsWith(`.${REFUSED_FIELD}`)))
    .map(([subgraph, field]) => ({
      format: 'passage-agreement/1',
      id: `${subgraph}-${recipient}`,
      version: 1,
      owner: `owner-of-${subgraph}`,
      recipient,
      purposes: [...PURPOSE_CODES],
      grants: [{ fields: [field], classes: [], rung: 'record' }],
      duties: [],
      from: '2026-01-01',
      until: '2099-12-31',
    }));
}

function directoryOf(parties: readonly Party[], issuedAt: string): KeyDirectory {
  return {
    format: 'passage-directory/1',
    sequence: 1,
    issuedAt,
    organizations: parties.map(({ organization: id, publicKey }) => ({
      id,
      name: `The organization ${id}`,
      contact: `data@${id}.example`,
      subgraphs: id.startsWith('owner-of-') ? [id.slice('owner-of-'.length)] : [],
      keys: [{ publicKey, from: '2026-01-01T00:00:00Z', until: '2099-12-31T00:00:00Z' }],
    })),
  };
}

function partyOf(organization: string): Party {
  const { publicKey, privatePem } = generateKeys();
  return { organization, publicKey, privateKey: readPrivateKey(privatePem) };
}

/** @param gateway the key of the gateway's own, where owners demand its signature. */
function writeCallKeys(folder: string, gateway?: ReturnType<typeof generateKeys>): string {
  for (const { name } of NETWORK_SUBGRAPHS) {
    addCallKey(folder, name, gateway && { gatewayKey: gateway.publicKey });
  }
  if (gateway !== undefined)
    writeFileSync(path.join(folder, GATEWAY_KEY_FILE), gateway.privatePem, { mode: 0o600 });
  return folder;
}
