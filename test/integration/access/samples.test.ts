import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { OWN_FORMAT, ownFormatSource } from '../../../shared/runtime/ingest/own-format';
import { kinds } from '../../../subgraphs/access/ingest/create-loader';
import { temporaryFolder } from '../../testkit/temporary-folder';
import type { AccessUnderTest } from './access-under-test';
import { ingest, resolveAll, startAccessUnderTest } from './access-under-test';

const EXAMPLES = 'examples.passage.ndjson';
const SAMPLES = join(__dirname, '..', '..', '..', 'subgraphs', 'access', 'samples');

describe('the sample records of the access keeper', () => {
  const folder = temporaryFolder();
  let access: AccessUnderTest;
  beforeAll(async () => (access = await startAccessUnderTest('access_samples')));
  afterAll(() => access.stop());

  it('are taken in whole: agreements with their renewals, indicators of two countries, examples', async () => {
    const files = readdirSync(SAMPLES).filter((name) => name.endsWith(OWN_FORMAT));
    const counts: Record<string, number> = {};
    for (const name of files) {
      const source = ownFormatSource(join(SAMPLES, name), name, kinds)!;
      const { read, accepted } = await ingest(access.database, source, SAMPLES);
      expect(accepted).toBe(read);
      counts[source.kind.name] = accepted;
    }
    await resolveAll(access.database);
    expect(counts).toEqual({ AccessAgreement: 13, AccessIndicators: 2, RecordedExample: 10 });
  });

  it('answer for every day, as the real records do', async () => {
    const { data } = await access.ask(`{
      accessAgreement(id: "BSGI-2022") { firstDay lastDay countryCodes
        a: statusOn(date: "2022-11-01") { state } b: statusOn(date: "2023-07-17") { state }
        sources { publisher licence } }
      authorizations(country: "SYR", from: "2020-07-11", to: "2020-07-11") { nodes { coverage } }
    }`);
    expect(data).toEqual({
      accessAgreement: {
        firstDay: '2022-07-23',
        lastDay: '2023-07-16',
        countryCodes: ['UKR'],
        a: { state: 'SUSPENDED' },
        b: { state: 'TERMINATED' },
        sources: [
          {
            publisher: 'Passage, from the public texts that each record cites',
            licence: 'facts',
          },
        ],
      },
      authorizations: { nodes: [{ coverage: 'GAP' }] },
    });
  });

  it('hold made-up histories only under a name and a title that say so', () => {
    const [header, ...lines] = readFileSync(join(SAMPLES, EXAMPLES), 'utf8').trim().split('\n');
    expect(JSON.parse(header!).dataset.title).toMatch(/^Made-up examples/);
    const begun = lines
      .map((text) => JSON.parse(text).value.event)
      .filter(({ type }) => type.endsWith('_BEGUN'));
    expect(begun).toHaveLength(2);
    for (const { isExample, title } of begun) {
      expect({ isExample, title }).toEqual({
        isExample: true,
        title: expect.stringMatching(/^EXAMPLE: /),
      });
    }
  });

  it('are refused as examples when they do not say so, change, or could not have happened', async () => {
    const [header, ...lines] = readFileSync(join(SAMPLES, EXAMPLES), 'utf8').trim().split('\n');
    const load = (name: string, line: string) => {
      writeFileSync(join(folder, name), `${header}\n${line}\n`);
      return ingest(access.database, ownFormatSource(join(folder, name), name, kinds)!, folder);
    };
    const begun = lines.find((line) => line.includes('NEGOTIATION_BEGUN'))!;
    const real = begun.replace('"isExample":true', '"isExample":false').replace('-1"', '-1-real"');
    expect(await load('real.passage.ndjson', real)).toMatchObject({ read: 1, rejected: 1 });
    await expect(
      load('changed.passage.ndjson', begun.replace('closed town', 'open town')),
    ).rejects.toThrow('an entry of a history never changes');
    const reached = lines.find((line) => line.includes('MILESTONE_REACHED'))!;
    const unmet = reached.replace('negotiation-5', 'negotiation-9').replace('"contact"', '"terms"');
    await expect(load('unmet.passage.ndjson', unmet)).rejects.toMatchObject({
      code: 'FILE_MALFORMED',
    });
  });

  it('copy no row of a source', () => {
    const texts = readdirSync(SAMPLES).map((name) => readFileSync(join(SAMPLES, name), 'utf8'));
    expect(texts.some((text) => text.includes('"given":'))).toBe(false);
  });
});
