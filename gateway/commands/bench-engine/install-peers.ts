import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PassageError } from '../../../shared/core/errors';
import type { Peer } from './bench-options';
import { PACKAGES, folderOf } from './gateways';

const INSTALL_MS = 300_000;
const FLAGS = ['--ignore-scripts', '--no-audit', '--no-fund', '--save-exact', '--loglevel=error'];

/**
 * Installs what the peers need below `folder`, if it is not there yet; nothing of it enters the
 * project, and no install script runs.
 * @throws PassageError FILE_UNREADABLE when npm cannot install a peer.
 */
export function installPeers(folder: string, peers: readonly Peer[]): void {
  for (const peer of peers) {
    const home = path.join(folder, folderOf(peer));
    if (existsSync(path.join(home, 'node_modules'))) continue;
    console.log(`installing ${PACKAGES[peer].join(' ')}`);
    mkdirSync(home, { recursive: true });
    writeFileSync(path.join(home, 'package.json'), '{ "private": true }\n');
    install(home, peer);
  }
}

function install(home: string, peer: Peer): void {
  try {
    execFileSync('npm', ['install', ...FLAGS, ...PACKAGES[peer]], {
      cwd: home,
      stdio: ['ignore', 'ignore', 'inherit'],
      timeout: INSTALL_MS,
    });
  } catch (cause) {
    throw new PassageError('FILE_UNREADABLE', 'npm cannot install a peer; see its words above', {
      value: peer,
      expected: 'a registry that has it, or --peers without it',
      cause,
    });
  }
}
