import fs from 'node:fs';
import path from 'node:path';
import { endServer } from './end-server';
import { isAlive, worksIn } from './process-identity';

/**
 * Ends a server that an earlier, killed process left behind on this data folder; the new start then
 * recovers its data. A process that merely has the same id is not touched.
 */
export async function stopOrphan(data: string): Promise<void> {
  const file = path.join(data, 'postmaster.pid');
  const pid = readPid(file);
  if (pid === undefined || !isAlive(pid)) return;
  if (worksIn(pid, data)) await endServer(pid);
  else fs.rmSync(file, { force: true });
}

function readPid(file: string): number | undefined {
  if (!fs.existsSync(file)) return undefined;
  const pid = Number(fs.readFileSync(file, 'utf8').split('\n')[0]);
  return Number.isSafeInteger(pid) && pid > 1 ? pid : undefined;
}
