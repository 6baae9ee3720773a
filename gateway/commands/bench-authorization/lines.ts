import path from 'node:path';
import { NO_MIRROR } from '../../config';
import type { Askers } from '../bench-engine/load-order';
import { type Documents, ORGANIZATIONS } from './write-documents';

/** One way to run the gateway, measured for itself. */
export interface Line {
  readonly name: string;
  /** Which of the graphs is served: whether its fields are rated and how calls are signed; never the answers. */
  readonly graph: 'network' | 'rated' | 'signed' | 'proved';
  readonly environment: Readonly<Record<string, string>>;
  readonly askers: Askers;
  /** Whether one field of the answer is refused; all other answers have the same data. */
  readonly isRefused?: true;
}

/** The line that all others are compared with. */
const WITHOUT = "no authorization: the engine's bench";
/** The line that the project promises something of. */
export const PROMISED = 'decisions, calls signed (HMAC)';

const COUNTED = path.join(__dirname, 'count-collections.cjs');
const KNOWN: Askers = { firstKey: 0, keys: ORGANIZATIONS, headers: {} };
const NOBODY: Askers = { firstKey: 0, keys: 0, headers: {} };
/** Answers that repeat the purpose are equally long for all callers only when they have the same one. */
const ONE_PURPOSE = { 'passage-purpose': 'coordination' };
const WITHOUT_ONE: Askers = { ...KNOWN, firstKey: ORGANIZATIONS, headers: ONE_PURPOSE };

function telling(what: string): Askers {
  return { ...KNOWN, headers: { ...ONE_PURPOSE, 'passage-tell': what } };
}

/** Every line, each with the files of a network with agreements that it needs. */
export function linesWith(documents: Documents): readonly Line[] {
  const { open, nobody, decided, signed, proved, mirrored, receipts } = environmentsOf(documents);
  const line = (name: string, graph: Line['graph'], environment: Line['environment']): Line => ({
    ...{ name, graph, environment },
    askers: KNOWN,
  });
  return [
    line(WITHOUT, 'network', open),
    {
      ...line('the same, callers without a key, calls not shared', 'network', nobody),
      askers: NOBODY,
    },
    line('decisions', 'rated', decided),
    line(PROMISED, 'signed', signed),
    { ...line('HMAC, one field refused', 'signed', signed), askers: WITHOUT_ONE, isRefused: true },
    line('decisions, calls signed (Ed25519)', 'proved', proved),
    line('HMAC and the mirror', 'signed', mirrored),
    { ...line('HMAC and a receipt', 'signed', receipts), askers: telling('receipt') },
    { ...line('HMAC and provenance', 'signed', signed), askers: telling('provenance') },
  ];
}

function environmentsOf(documents: Documents) {
  const { keysFile, sharingFolder, stewardKey, callKeys, provingCallKeys } = documents;
  const counted = { NODE_OPTIONS: `--require ${COUNTED}` };
  const open = { ...counted, GATEWAY_KEYS_FILE: keysFile, GATEWAY_MIRROR_FOLDER: NO_MIRROR };
  const sharing = { GATEWAY_SHARING_FOLDER: sharingFolder, GATEWAY_STEWARD_KEY: stewardKey };
  const decided = { ...open, ...sharing };
  const signed = { ...decided, GATEWAY_CALL_KEYS: callKeys };
  return {
    ...{ open, decided, signed },
    nobody: { ...counted, GATEWAY_SHARE_CALLS_MS: '0' },
    proved: { ...decided, GATEWAY_CALL_KEYS: provingCallKeys },
    mirrored: { ...signed, GATEWAY_MIRROR_FOLDER: documents.mirrorFolder },
    receipts: { ...signed, GATEWAY_RECEIPT_KEY_FILE: documents.receiptKeyFile },
  };
}
