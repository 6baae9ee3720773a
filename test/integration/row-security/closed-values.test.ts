import { rmSync } from 'node:fs';
import path from 'node:path';
import { Client } from 'pg';
import type { Caller } from '../../../shared/core/caller';
import { ANONYMOUS } from '../../../shared/core/caller';
import { answeringUrlOf } from '../../../shared/runtime/postgres-address';
import { instantOf } from '../../../shared/sharing/parse-document';
import { sharingPlace } from '../../testkit/sharing-place';
import { SharingWorld } from '../../testkit/sharing-world';
import { temporaryFolder } from '../../testkit/temporary-folder';
import { DIRECTORY, FILES } from '../protection/incident-files';
import { protectionUnderTest } from '../protection/protection-under-test';

const world = new SharingWorld();
const now = instantOf(Date.now());
const { folder, put } = sharingPlace(world);
const data = temporaryFolder(FILES);

const agreement = world.agreement({
  grants: [{ ...world.agreement().grants[0]!, fields: ['AidWorkerIncident.captivityOutcome'] }],
  ...{ from: '2026-01-01', until: '2999-01-01' },
});

const organization = (id: string, purpose?: string): Caller => ({
  ...{ kind: 'ORGANIZATION', organization: id },
  ...(purpose !== undefined && { purpose }),
});

/** Neither a gateway nor the subgraph's own decision stands before the database here. */
describe('the database of an owner, when the two other walls are gone', () => {
  const subgraph = protectionUnderTest('closed_values', DIRECTORY, {
    ...{ sharingFolder: folder, stewardKey: world.stewardKey, decidesAgain: false },
  });
  const asked = async (caller: Caller) => {
    const answer = await subgraph.ask(
      `{ incident(id: "sind-101") { date perpetrator { type } reports { perpetrator { type } }
         ... on AidWorkerIncident { captivityOutcome organizationsAsGiven } } }`,
      {},
      caller,
    );
    const codes = (answer.errors ?? []).map(({ extensions }) => extensions.code);
    return { ...answer.data.incident, codes: [...new Set(codes)] };
  };
  const untilShown = async (expected: unknown) => {
    const started = performance.now();
    const shown = async () => (await asked(organization('ocha', 'coordination'))).captivityOutcome;
    while ((await shown()) !== expected && performance.now() - started < 10_000) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    expect(await shown()).toBe(expected);
  };

  beforeAll(async () => {
    expect(await subgraph.load(data)).toMatchObject({ exitCode: 0 });
  });

  it('shows nobody known, and nobody without a purpose, what is above LOW', async () => {
    for (const caller of [ANONYMOUS, organization('ocha'), organization('ocha', 'curiosity')]) {
      expect(await asked(caller)).toEqual({
        ...{ date: '2022-08-01', perpetrator: null, reports: null, codes: ['FORBIDDEN'] },
        ...{ captivityOutcome: null, organizationsAsGiven: null },
      });
    }
  });

  it('shows who works in the response what is MODERATE, and its owner all', async () => {
    const moderate = {
      perpetrator: { type: 'A militia of the east' },
      organizationsAsGiven: 'INGO',
    };
    expect(await asked(organization('wfp', 'coordination'))).toMatchObject({
      ...{ ...moderate, captivityOutcome: null, codes: ['FORBIDDEN'] },
    });
    expect(await asked(organization('keeper'))).toMatchObject({
      ...{ ...moderate, captivityOutcome: 'Freed for a ransom', codes: [] },
    });
  });

  it('shows a recipient what an agreement opens, from its signature until its revocation', async () => {
    await untilShown(null);
    put('a.agreement.json', world.sign(agreement, undefined, now));
    await untilShown('Freed for a ransom');
    expect((await asked(organization('ocha', 'research'))).captivityOutcome).toBeNull();
    expect((await asked(organization('wfp', 'coordination'))).captivityOutcome).toBeNull();
    put('a.revocation.json', world.revoke(agreement, 'keeper', now));
    await untilShown(null);
    rmSync(path.join(folder, 'a.revocation.json'));
    const another = { ...agreement, id: 'agreed-anew' };
    put('b.agreement.json', world.sign(another, undefined, now));
    await untilShown('Freed for a ransom');
  });

  it('shows no more of it from the moment at which a right ends, whoever still keeps rights', async () => {
    const until = (end: string) =>
      subgraph.database.query(`update field_right set until = ${end} where recipient = 'ocha'`);
    await until("now() - interval '1 second'");
    expect((await asked(organization('ocha', 'coordination'))).captivityOutcome).toBeNull();
    await until("now() + interval '1 day'");
    expect((await asked(organization('ocha', 'coordination'))).captivityOutcome).not.toBeNull();
  });

  it('lets who answers questions neither give rights nor read values past them', async () => {
    const answering = new Client({
      connectionString: answeringUrlOf(subgraph.url, 'protection'),
    });
    await answering.connect();
    const asks = (sql: string) => answering.query(sql).then(({ rows }) => rows as unknown[]);
    expect(await asks('select * from closed_value')).toEqual([]);
    expect(await asks('select * from field_right')).toEqual([]);
    await expect(asks("insert into field_right values ('', '*', 'a.b', now())")).rejects.toThrow(
      /permission denied/,
    );
    await expect(asks("update field_right set recipient = ''")).rejects.toThrow(
      /permission denied/,
    );
    await answering.end();
  });

  it('keeps no word of it in any table that is open', async () => {
    const tables = await subgraph.database.query<{ name: string; isOpen: boolean }[]>(
      `select relname as name, not relrowsecurity as "isOpen" from pg_class
       where relkind = 'r' and relnamespace = 'public'::regnamespace`,
    );
    for (const { name, isOpen } of tables) {
      const rows = JSON.stringify(await subgraph.database.query(`select * from "${name}"`));
      if (isOpen) expect(rows).not.toMatch(/militia|ransom/);
      else if (name === 'closed_value') expect(rows).toMatch(/militia.*ransom|ransom.*militia/);
    }
  });
});
