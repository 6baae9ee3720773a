import path from 'node:path';
import {
  readDirectoryFile,
  readLoaderArguments,
} from '../../../../shared/runtime/ingest/loader-arguments';
import { failureOf } from '../../../testkit/failure-of';
import { temporaryFolder } from '../../../testkit/temporary-folder';

const WHOLE = { countries: [], areas: [], organizations: [], sectors: [] };
const folder = temporaryFolder({
  'whole.json': JSON.stringify(WHOLE),
  'part.json': JSON.stringify({ ...WHOLE, areas: undefined }),
  'null.json': 'null',
});

describe('the arguments of a loader', () => {
  it('name what to read and what to write', () => {
    const given = readLoaderArguments(['--data', 'a', '--export-directory', 'b', '--rejections']);
    expect({ ...given }).toEqual({ data: 'a', 'export-directory': 'b', rejections: true });
  });

  it.each([[['--dta', 'x']], [['--data']], [['x']]])('may not be %j', async (args) => {
    const { code, sentence } = await failureOf(() => readLoaderArguments(args));
    expect(code).toBe('BAD_ARGUMENT');
    expect(sentence).toContain('--export-directory');
  });

  it('name a directory that is whole', async () => {
    expect(readDirectoryFile(path.join(folder, 'whole.json'))).toEqual(WHOLE);
    const part = await failureOf(() => readDirectoryFile(path.join(folder, 'part.json')));
    expect(part.sentence).toMatch(/part\.json: the directory lacks areas\. Expected/);
    const none = await failureOf(() => readDirectoryFile(path.join(folder, 'null.json')));
    expect(none.code).toBe('FILE_MALFORMED');
    const missing = await failureOf(() => readDirectoryFile(path.join(folder, 'x.json')));
    expect(missing.code).toBe('FILE_UNREADABLE');
  });
});
