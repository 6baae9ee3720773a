import type { Database } from '../../../shared/runtime/postgres';
import { startAccess } from '../../../subgraphs/access/service';
import { openHarmonizationDatabase } from '../../../subgraphs/harmonization/store/open-database';
import { startHarmonization } from '../../../subgraphs/harmonization/service';
import { openAccessDatabase } from '../../../subgraphs/access/store/open-database';
import { openProtectionDatabase } from '../../../subgraphs/protection/store/open-database';
import { askSubgraph, testKeysFile } from '../../testkit/signed-calls';
import { silentLog } from '../../testkit/silent-log';
import { createTestDatabase } from '../../testkit/test-database';
import { viewerOf } from './guarded-visits';

/** Undoes a migration and all that came after it. */
async function undoBack(database: Database, name: string): Promise<void> {
  const applied = () => database.query<object[]>('select from migrations where name = $1', [name]);
  while ((await applied()).length > 0) await database.undoLastMigration();
}

it('incidents of a database from before move what is above LOW out of their rows, and back', async () => {
  const testDatabase = await createTestDatabase('older_protection');
  const database = await openProtectionDatabase(testDatabase.url);
  await undoBack(database, 'CloseIncidentValues1764154800001');
  await database.query(
    `insert into incident (id, registry, kind, kinds, date, first_day, last_day, place, place_precision,
       perpetrator_type, victims, organization_types, details, datasets)
     values ('sind-1', 'SIND', 'AID_WORKER', '{AID_WORKER}', '2022', '2022-01-01', '2022-12-31', '{}',
       'COUNTRY', 'A militia', '{}', '{}', '{"motive": "Ransom", "attackContext": "Ambush"}', '{}')`,
  );
  await database.runMigrations();
  expect(await database.query('select details from incident')).toEqual([
    { details: { attackContext: 'Ambush' } },
  ]);
  expect(await database.query('select * from closed_value order by coordinate')).toEqual([
    {
      ...{ record_key: 'incident/sind-1', coordinate: 'AidWorkerIncident.motive', value: 'Ransom' },
    },
    {
      ...{ record_key: 'incident/sind-1', coordinate: 'AidWorkerIncident.perpetrator' },
      value: { type: 'A militia', name: null },
    },
  ]);
  await undoBack(database, 'CloseIncidentValues1764154800001');
  expect(await database.query('select perpetrator_type, details from incident')).toEqual([
    { perpetrator_type: 'A militia', details: { attackContext: 'Ambush', motive: 'Ransom' } },
  ]);
  await database.destroy();
  await testDatabase.drop();
});

it('what was recorded before the database decided is seen by the same organizations afterwards', async () => {
  const testDatabase = await createTestDatabase('older_access');
  const database = await openAccessDatabase(testDatabase.url);
  const begun = {
    ...{ type: 'PLAYBOOK_BEGUN', date: '2026-01-01', citation: null, title: 'How we talk' },
    ...{ setting: 'any', isExample: true, sharedWith: ['wfp'], publicFrom: null },
  };
  await database.query(
    `insert into dataset (id, title, publisher, licence, sensitivity)
     values ('recorded-by-ocha-unpublished', 't', 'ocha', 'l', 'HIGH')`,
  );
  await database.query(
    `insert into history_entry (id, kind, thing_id, date, content, links, dataset, recorded_by,
       client_key, request_hash)
     values ('ocha:1', 'NegotiationPlaybook', 'ocha:1', '2026-01-01', $1, '{}',
       'recorded-by-ocha-unpublished', 'ocha', '1', '')`,
    [JSON.stringify(begun)],
  );
  const config = { databaseUrl: testDatabase.url, host: '127.0.0.1', port: 0 };
  const server = await startAccess(
    { ...config, callKeysFile: testKeysFile('access'), logLevel: 'silent' },
    silentLog,
  );
  const titleFor = async (organization: string) => {
    const query = '{ negotiationPlaybook(id: "ocha:1") { title } }';
    const { caller } = viewerOf(organization);
    const { data } = await askSubgraph(
      { port: server.port, subgraph: 'access' },
      { query },
      caller,
    );
    return data.negotiationPlaybook?.title ?? null;
  };
  expect(await titleFor('ocha')).toBe('How we talk');
  expect(await titleFor('wfp')).toBe('How we talk');
  expect(await titleFor('iom')).toBeNull();
  await server.stop();
  await database.destroy();
  await testDatabase.drop();
});

it('what was decided before the database decided who sees it is settled anew when a subgraph starts', async () => {
  const testDatabase = await createTestDatabase('older_harmonization');
  const database = await openHarmonizationDatabase(testDatabase.url);
  await database.undoLastMigration();
  await database.query(
    `insert into compared_record (kind, id, source, content_hash, sensitivity, areas, facts, features)
     select 'INCIDENT', id, source, '', level, '{SD03}', '{"date": "2025-01-01"}', '[]'
     from (values ('a', 'AWSD', 'LOW'), ('b', 'SIND', 'LOW'), ('c', 'OTHER', 'MODERATE'))
       as r(id, source, level)`,
  );
  await database.query(
    `insert into merge_decision (pair_id, kind, a, b, outcome, decided_by, reason, model_version,
       probability, weight, levels, weights, contradictions, hash_a, hash_b)
     select 'INCIDENT:' || a || '|' || b, 'INCIDENT', a, b, 'SAME', 'MODEL', '', 'v', 1, 9, '{}', '{}',
       '{}', '', ''
     from (values ('a', 'b'), ('a', 'c'), ('b', 'c')) as p(a, b)`,
  );
  await database.query(
    `insert into compared_pair (pair_id, kind, a, b, sequence, outcome, decided_by, sensitivity, value)
     select pair_id, kind, a, b, sequence, outcome, decided_by, 'LOW', 0 from merge_decision`,
  );
  const config = { databaseUrl: testDatabase.url, host: '127.0.0.1', port: 0, logLevel: 'silent' };
  const server = await startHarmonization(
    {
      ...{
        ...config,
        callKeysFile: testKeysFile('harmonization'),
        hashSecret: 'of this test only',
      },
      ...{ gatewayUrl: '', gatewayKey: '', reviewers: [] },
    } as never,
    silentLog,
  );
  const seen = async (purpose?: string) => {
    const query = `{ mergeDecisions { totalCount nodes { id } }
      _entities(representations: [{ __typename: "AdminArea", pcode: "SD03" }]) {
        ... on AdminArea { incidentsCountedOnce { counted naive } } } }`;
    const at = { port: server.port, subgraph: 'harmonization' };
    const { data } = await askSubgraph(at, { query }, viewerOf('ocha', purpose).caller);
    const { counted, naive } = data._entities[0].incidentsCountedOnce;
    return [data.mergeDecisions.nodes.map(({ id }: any) => id).sort(), counted, naive];
  };
  const of = (...pairs: string[]) => pairs.map((pair) => `INCIDENT:${pair}`);
  expect(await seen()).toEqual([of('a|b'), '1', '2']);
  expect(await seen('coordination')).toEqual([of('a|b', 'a|c', 'b|c'), '1', '3']);
  await server.stop();
  await database.undoLastMigration();
  expect(await database.query('select a, b from compared_pair order by a, b')).toEqual([
    ...[
      { a: 'a', b: 'b' },
      { a: 'a', b: 'c' },
    ],
    { a: 'b', b: 'c' },
  ]);
  await database.destroy();
  await testDatabase.drop();
});
