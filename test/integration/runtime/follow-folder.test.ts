import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { followFolder } from '../../../shared/runtime/sharing/follow-folder';
import { temporaryFolder } from '../../testkit/temporary-folder';

describe('a folder of documents that is followed', () => {
  const folder = temporaryFolder({ 'directory.json': '{}', 'a.json': '{}' });
  const write = (name: string, text: string) => writeFileSync(path.join(folder, name), text);
  const hasChanged = followFolder(folder);

  it('has not changed while nothing happens, however often it is asked', () => {
    expect([hasChanged(), hasChanged(), hasChanged(), hasChanged()]).not.toContain(true);
  });

  it('has changed at once when a document came, and when the directory of keys is another', () => {
    write('b.json', '{}');
    expect(hasChanged()).toBe(true);
    write('directory.json', '{"sequence":2}');
    expect(hasChanged()).toBe(true);
  });

  it('has changed at the next look when what came was whole only later', () => {
    write('c.json', '{');
    expect(hasChanged()).toBe(true);
    // Nothing of the folder itself tells it: the file was there.
    write('c.json', '{"whole":true}');
    expect(hasChanged()).toBe(true);
  });

  it('has changed at one of the next two looks when a document was written over', () => {
    for (let look = 0; look < 4; look += 1) hasChanged();
    write('a.json', '{"version":2}');
    expect([hasChanged(), hasChanged()].filter(Boolean)).toEqual([true]);
    expect([hasChanged(), hasChanged()]).toEqual([false, false]);
  });
});
