import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { OWN_FORMAT, ownFormatSource } from '../../../shared/runtime/ingest/own-format';
import { kinds } from '../../../subgraphs/access/ingest/create-loader';
import type { AccessUnderTest } from './access-under-test';
import { ingest, resolveAll, startAccessUnderTest } from './access-under-test';

const SAMPLES = join(__dirname, '..', '..', '..', 'subgraphs', 'access', 'samples');

describe('the sample records of the access keeper', () => {
  let access: AccessUnderTest;
  beforeAll(async () => (access = await startAccessUnderTest('access_samples')));
  afterAll(() => access.stop());

  it('are taken in whole: all agreements with their renewals, indicators of two countries', async () => {
    const files = readdirSync(SAMPLES).filter((name) => name.endsWith(OWN_FORMAT));
    const counts: Record<string, number> = {};
    for (const name of files) {
      const source = ownFormatSource(join(SAMPLES, name), name, kinds)!;
      const { read, accepted } = await ingest(access.database, source, SAMPLES);
      expect(accepted).toBe(read);
      counts[source.kind.name] = accepted;
    }
    await resolveAll(access.database);
    expect(counts).toEqual({ AccessAgreement: 13, AccessIndicators: 2 });
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

  it('copy no row of a source', () => {
    const texts = readdirSync(SAMPLES).map((name) => readFileSync(join(SAMPLES, name), 'utf8'));
    expect(texts.some((text) => text.includes('"given":'))).toBe(false);
  });
});
