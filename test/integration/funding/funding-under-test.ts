import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { getAlpha3Codes, getName, registerLocale } from 'i18n-iso-countries';
import en from 'i18n-iso-countries/langs/en.json';
import type { Directory } from '../../../shared/core/directory';
import type { Loader } from '../../../shared/runtime/ingest/run-loader';
import { createLoader } from '../../../subgraphs/funding/ingest/create-loader';
import { startFunding } from '../../../subgraphs/funding/service';
import { GatewayClient } from '../../testkit/gateway-client';
import { testKeysFile } from '../../testkit/signed-calls';
import type { LoadRun } from '../../testkit/run-load';
import { runLoad } from '../../testkit/run-load';
import { silentLog } from '../../testkit/silent-log';
import { createTestDatabase } from '../../testkit/test-database';

registerLocale(en);

/** All countries, and of organizations and sectors few enough to see through. */
export const DIRECTORY: Directory = {
  countries: Object.entries(getAlpha3Codes()).map(([iso3, iso2]) => ({
    iso3,
    iso2,
    name: getName(iso3, 'en') ?? iso3,
    aliases: [],
  })),
  areas: [],
  organizations: [
    {
      id: 'unhcr',
      name: 'United Nations High Commissioner for Refugees',
      acronym: 'UNHCR',
      aliases: [],
    },
    { id: 'shf', name: 'Sudan Humanitarian Fund', acronym: 'SHF', aliases: [] },
  ],
  sectors: [
    { code: 'FSC', name: 'Food Security', aliases: [] },
    { code: 'HEA', name: 'Health', aliases: [] },
    { code: 'WSH', name: 'Water Sanitation Hygiene', aliases: ['WASH'] },
  ],
};

export interface FundingUnderTest {
  readonly client: GatewayClient;
  /** Loads like `load.ts`, with the small directory and the rejections told. */
  readonly load: (args: readonly string[], changes?: Partial<Loader>) => Promise<LoadRun>;
  readonly stop: () => Promise<void>;
}

/** The funding subgraph in this process on an empty database of its own. */
export async function startFundingUnderTest(name: string): Promise<FundingUnderTest> {
  const database = await createTestDatabase(name);
  const directory = path.join(
    fs.mkdtempSync(path.join(os.tmpdir(), 'passage-funding-')),
    'directory.json',
  );
  fs.writeFileSync(directory, JSON.stringify(DIRECTORY));
  const server = await startFunding(
    {
      databaseUrl: database.url,
      host: '127.0.0.1',
      port: 0,
      callKeysFile: testKeysFile('funding'),
      logLevel: 'silent',
    },
    silentLog,
  );
  const loader = createLoader({ FUNDING_DATABASE_URL: database.url });
  return {
    client: new GatewayClient(server.port, 'funding'),
    load: (args, changes = {}) =>
      runLoad({ ...loader, ...changes }, [...args, '--directory', directory, '--rejections']),
    stop: async () => {
      await server.stop();
      await database.drop();
      fs.rmSync(path.dirname(directory), { recursive: true });
    },
  };
}

/** What the tests ask of a total. */
export interface Total {
  readonly countedOnceUsd: string | null;
  readonly naiveUsd: string | null;
  readonly publishedUsd: string | null;
  readonly differenceUsd: string | null;
  readonly counted: readonly Part[];
  readonly leftOut: readonly Part[];
}

interface Part {
  readonly code: string;
  readonly flows: number;
  readonly amountUsd: string;
}

/** A list of which the tests read the items of the first page and how many there are. */
export interface Page<T> {
  readonly nodes: readonly T[];
  readonly totalCount: number;
}

/** Asks for entities as the gateway does. */
export function entities(fields: string): string {
  return `query ($of: [_Any!]!) { _entities(representations: $of) { ${fields} } }`;
}
