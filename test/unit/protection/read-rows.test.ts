import { join } from 'node:path';
import {
  readAwsd,
  readObjects,
  readProperties,
  readResults,
  readTagged,
} from '../../../subgraphs/protection/ingest/read-rows';
import { failureOf } from '../../testkit/failure-of';
import { temporaryFolder } from '../../testkit/temporary-folder';

const AWSD = ['Incident ID,Year,Month,Day,City', '4664,2024,1,23,Khan Younis'];
const folder = temporaryFolder({
  'tagged.csv': 'Date,Id\n#date,\n2022-01-01,1\n',
  'plain.csv': 'Date,Id\n2022-01-01,1\n',
  'awsd.csv': `${AWSD.join('\n')}\n4664,2023,10,9,\n7,2020,,,\n7,2020,,,\n`,
  'list.json': '[{"Date":"2022-01-01","SiND ID":44580}]',
  'short.json': '[{"Date":"2022-01-01"}]',
  'half.json': '[{"Date":"2022-01-0',
  'object.json': '{"rows":[]}',
  'text.json': '["2022"]',
  'map.geojson': '{"features":[{"properties":{"Date":"2022/12/13"}},{"properties":null}]}',
});
const file = (name: string) => join(folder, name);

describe('reading rows', () => {
  it('leaves out a row of hashtags where there is one', () => {
    for (const name of ['tagged.csv', 'plain.csv']) {
      expect([...readTagged(file(name), ['Date'])].map(({ given }) => given)).toEqual([
        { Date: '2022-01-01', Id: '1' },
      ]);
    }
  });

  it('numbers the events of one AWSD id by their dates, not by the order of rows', () => {
    const rows = [...readAwsd(file('awsd.csv'), ['Incident ID'])];
    expect(rows.map(({ given, structured }) => [given['Year'], structured])).toEqual([
      ['2024', 2],
      ['2023', 1],
      ['2020', 1],
      ['2020', 1],
    ]);
  });

  it('gives the words of JSON objects, numbers as text', () => {
    const [row] = readObjects(file('list.json'), ['SiND ID']);
    expect(row).toMatchObject({ where: '[0]', given: { Date: '2022-01-01', 'SiND ID': '44580' } });
  });

  it.each([
    ['short.json', readObjects, 'COLUMN_MISSING', /short\.json, \[0\]: .*lacks SiND ID/],
    ['half.json', readObjects, 'FILE_MALFORMED', /half\.json: the file is not JSON/],
    ['object.json', readObjects, 'FILE_MALFORMED', /no list at the top of the document/],
    ['text.json', readObjects, 'FILE_MALFORMED', /text\.json, \[0\]: not an object/],
    ['object.json', readResults, 'FILE_MALFORMED', /no list at results/],
    ['map.geojson', readProperties, 'COLUMN_MISSING', /features\[0\]: .*lacks SiND ID/],
    ['nowhere.json', readObjects, 'FILE_UNREADABLE', /nowhere\.json: the file cannot be read/],
  ])('says in one sentence what is wrong with %s', async (name, read, code, sentence) => {
    const failure = await failureOf(() => [...read(file(name), ['SiND ID'])]);
    expect(failure).toEqual({ code, sentence: expect.stringMatching(sentence) });
  });
});
