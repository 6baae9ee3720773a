import path from 'node:path';
import { readApiFlows } from '../../../subgraphs/funding/ingest/read-fts';
import { temporaryFolder } from '../../testkit/temporary-folder';

const flow = (id: string) => ({ id, amountUSD: 1 });
const page = (id: string, nextLink?: string) =>
  JSON.stringify({ status: 'ok', data: { flows: [flow(id)] }, meta: { count: 1, nextLink } });

describe('a page of the FTS API', () => {
  const folder = temporaryFolder({
    'page-1.json': page('1', 'https://elsewhere.invalid/page-2.json'),
    'page-2.json': page('2'),
  });

  it('gives its own flows and follows no link to outside', () => {
    const fetched = jest.spyOn(globalThis, 'fetch');
    const rows = [...readApiFlows(path.join(folder, 'page-1.json'))];
    expect(rows.map(({ structured }) => (structured as { id: string }).id)).toEqual(['1']);
    expect(fetched).not.toHaveBeenCalled();
  });
});
