import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { writeWhole } from '../../runtime/write-whole';

/** A secret of this installation: made at first use, the same afterwards, readable by its owner only. */
export function keepSecret(home: string, name: string): string {
  const folder = path.join(home, 'secrets');
  const file = path.join(folder, name);
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (!fs.existsSync(file)) writeWhole(file, randomBytes(24).toString('base64url'));
  return fs.readFileSync(file, 'utf8');
}
