import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/** A secret of this installation: made at first use, the same afterwards, readable by its owner only. */
export function keepSecret(home: string, name: string): string {
  const folder = path.join(home, 'secrets');
  const file = path.join(folder, name);
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (!fs.existsSync(file)) writeWhole(file, randomBytes(24).toString('base64url'));
  return fs.readFileSync(file, 'utf8');
}

/** Writes a file that its owner alone may read; nobody ever sees half of it. */
export function writeWhole(file: string, text: string): void {
  const draft = `${file}.${process.pid}`;
  fs.writeFileSync(draft, text, { mode: 0o600 });
  fs.renameSync(draft, file);
}
