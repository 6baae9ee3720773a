import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** A folder with these files that is gone after the tests of this file. */
export function temporaryFolder(files: Readonly<Record<string, string | Buffer>> = {}): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'passage-files-'));
  for (const [name, content] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    fs.writeFileSync(path.join(folder, name), content);
  }
  afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));
  return folder;
}
