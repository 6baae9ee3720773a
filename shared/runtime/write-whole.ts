import fs from 'node:fs';

/** Writes a file of which nobody ever sees half; its owner alone may read it unless `mode` says more. */
export function writeWhole(file: string, text: string, mode = 0o600): void {
  const draft = `${file}.${process.pid}`;
  fs.writeFileSync(draft, text, { mode });
  fs.renameSync(draft, file);
}
