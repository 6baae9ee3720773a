import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { recordCrises } from '../../../gateway/oversight/record-crisis';
import type { Gateway } from '../../../gateway/service';
import {
  type Mirror,
  openMirror,
  recordedCrises,
} from '../../../shared/runtime/sharing/mirror-file';
import { type SharingWatch, watchSharing } from '../../../shared/runtime/sharing/watch-sharing';
import { REVIEW_KIND, USE_KIND } from '../../../shared/sharing/break-glass';
import { signDirectory } from '../../../shared/sharing/key-directory';
import { instantOf } from '../../../shared/sharing/parse-document';
import type { NewEntry } from '../../../shared/sharing/mirror/mirror-log';
import { signDocument } from '../../../shared/sharing/signature';
import { RAID, RatedOwners, headersFor } from '../../fixtures/gateway/rated-owners';
import { SharingWorld } from '../../testkit/sharing-world';
import { silentLog } from '../../testkit/silent-log';
import { temporaryFolder } from '../../testkit/temporary-folder';

const HOUR_MS = 3_600_000;
const WITHIN_MS = 1_000;
const USES = `{ breakGlassUses { totalCount nodes {
  id owner recipient reason active faults review justified findings } } }`;

describe('break-glass: wider access that was agreed for a crisis', () => {
  const world = new SharingWorld();
  const folder = temporaryFolder();
  const mirrorFolder = temporaryFolder();
  const now = instantOf(Date.now());
  const notices: Record<string, unknown>[] = [];
  const crisis = {
    breakGlass: {
      grants: [{ fields: ['Raid.names'], classes: [], rung: 'record' as const, persons: ['amal'] }],
      ...{ hours: 1, reviewDays: 1 },
    },
    ...{ from: '2026-01-01', until: '2999-01-01' },
  };
  let listener: Server;
  let owners: RatedOwners;
  let mirror: Mirror;
  let isBroken = false;
  let watch: SharingWatch;
  let gateway: Gateway;

  const put = (name: string, document: unknown) =>
    writeFileSync(path.join(folder, name), JSON.stringify(document));
  const putDirectory = (url: string) => {
    const { lasting, steward } = world;
    const organizations = lasting.organizations.map((organization) => ({
      ...organization,
      ...(organization.id === 'keeper' && { notices: url }),
    }));
    put('directory.json', signDirectory({ ...lasting, organizations }, steward, now));
  };
  const follow = () => {
    const organizations = () => watch.current().organizations;
    const kept = {
      ...mirror,
      write: (entry: NewEntry) =>
        isBroken ? Promise.reject(new TypeError()) : mirror.write(entry),
    };
    const record = recordCrises({ mirror: kept, organizations, log: silentLog });
    watch = watchSharing({ folder, stewardKey: world.stewardKey }, silentLog, {
      ...{ record, known: recordedCrises(mirrorFolder) },
    });
  };
  const declare = (id: string, at: string) => {
    const use = {
      ...{ format: USE_KIND, id, agreement: 'keeper-ocha', version: 1, by: 'ocha', at },
      reason: 'The dam has broken above Kosti.',
    };
    const signature = signDocument({ kind: USE_KIND, document: use }, world.signers['ocha']!, at);
    put(`${id}.break-glass.json`, { use, signature });
  };
  const close = (use: string) => {
    const review = {
      ...{ format: REVIEW_KIND, use, by: 'keeper', justified: false },
      findings: 'Nobody was in danger.',
    };
    const signable = { kind: REVIEW_KIND, document: review };
    const signature = signDocument(signable, world.signers['keeper']!, instantOf(Date.now()));
    put(`${use}.review.json`, { review, signature });
  };
  const ask = (query: string, caller = 'ocha') =>
    gateway.execute({ query, headers: headersFor(caller, 'coordination') });
  const names = async () =>
    ((await ask('{ raid(id: "r1") { names } }', 'ocha/amal')).data?.['raid'] as { names: unknown })
      .names;
  const uses = async (organization?: string) =>
    (await ask(USES, organization)).data?.['breakGlassUses'] as {
      nodes: any[];
      totalCount: number;
    };
  /** Waits until something is so, and says how long that took. */
  const until = async (isSo: () => Promise<boolean>) => {
    const started = performance.now();
    while (!(await isSo()) && performance.now() - started < 10_000) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    expect(await isSo()).toBe(true);
    return performance.now() - started;
  };
  const isShown = async () => (await names()) !== null;
  const isHidden = async () => (await names()) === null;

  beforeAll(async () => {
    listener = createServer((request, response) => {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => {
        notices.push(JSON.parse(Buffer.concat(parts).toString()) as Record<string, unknown>);
        response.end();
      });
    });
    await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
    putDirectory(`http://127.0.0.1:${(listener.address() as AddressInfo).port}/notices`);
    put('a.agreement.json', world.sign(world.agreement(crisis), undefined, now));
    owners = await new RatedOwners().start();
    mirror = await openMirror(mirrorFolder);
    follow();
    gateway = owners.gateway(
      {},
      {
        sharing: () => watch.current(),
        breakGlass: () => watch.uses(),
        ...{ writeReading: mirror.write, readings: mirror.readBack },
      },
    );
  });
  afterAll(async () => {
    watch.stop();
    await gateway.stop();
    await mirror.close();
    await owners.stop();
    await new Promise((resolve) => listener.close(resolve));
  });

  it('shows nothing before a crisis is declared, and nothing while it cannot be recorded', async () => {
    expect(await names()).toBeNull();
    isBroken = true;
    declare('flood', now);
    await until(async () => (await uses()).totalCount === 1);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await names()).toBeNull();
    expect(notices).toEqual([]);
    isBroken = false;
  });

  it('shows what was agreed for crises once it is declared and recorded, and tells the owner at once', async () => {
    await until(isShown);
    expect(await names()).toEqual(RAID.names);
    await until(() => Promise.resolve(notices.length > 0));
    expect(notices).toEqual([
      expect.objectContaining({
        ...{ kind: 'break-glass', id: 'flood', owner: 'keeper', recipient: 'ocha' },
        reason: 'The dam has broken above Kosti.',
      }),
    ]);
    expect(readFileSync(path.join(mirrorFolder, 'entries.ndjson'), 'utf8')).toContain(
      '"breakGlass":{"signature"',
    );
  });

  it('is nobody else’s, and every reading names the crisis', async () => {
    for (const other of ['wfp', 'ocha']) {
      const { data } = await ask('{ raid(id: "r1") { names } }', other);
      expect(data).toEqual({ raid: { names: null } });
    }
    const mirrored = await ask(
      '{ accessMirror(first: 1, filter: { field: "Raid.names" }) { nodes { fields { by } } } }',
      'keeper',
    );
    expect(mirrored.data).toEqual({
      accessMirror: { nodes: [{ fields: [{ by: ['keeper-ocha@1 break-glass flood'] }] }] },
    });
  });

  it('is seen by owner and recipient in the graph with its open review, and by nobody else', async () => {
    const flood = { id: 'flood', owner: 'keeper', recipient: 'ocha', active: true, review: 'OPEN' };
    expect((await uses('keeper')).nodes).toEqual([expect.objectContaining(flood)]);
    expect((await uses('ocha')).nodes).toEqual([expect.objectContaining(flood)]);
    expect((await uses('wfp')).nodes).toEqual([]);
    const anonymous = await gateway.execute({ query: USES });
    expect(anonymous.data).toEqual({ breakGlassUses: null });
  });

  it('stays known though its file is taken away, also after a restart', async () => {
    rmSync(path.join(folder, 'flood.break-glass.json'));
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect((await uses()).nodes).toHaveLength(1);
    watch.stop();
    follow();
    expect((await uses()).nodes).toEqual([expect.objectContaining({ id: 'flood' })]);
    expect(await names()).toEqual(RAID.names);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(notices).toHaveLength(1);
  });

  it('ends by itself within a second of its last', async () => {
    const soon = Date.now() + 3_000;
    const begun = instantOf(soon - HOUR_MS);
    watch.stop();
    watch = watchSharing({ folder, stewardKey: world.stewardKey }, silentLog);
    close('flood');
    declare('short', begun);
    await until(isShown);
    const last = Date.parse(instantOf(soon));
    await until(isHidden);
    expect(Date.now() - last).toBeLessThan(WITHIN_MS);
    expect((await uses()).nodes[0]).toMatchObject({ id: 'short', active: false, review: 'OPEN' });
  });

  it('is refused while the review of an earlier one is open, until the owner closes it', async () => {
    declare('long-ago', instantOf(Date.now() - 30 * HOUR_MS));
    declare('next', instantOf(Date.now()));
    await until(async () => (await uses()).nodes.some(({ review }) => review === 'OVERDUE'));
    expect(await names()).toBeNull();
    const next = (await uses()).nodes.find(({ id }) => id === 'next');
    expect(next.faults.join()).toMatch(/the review of "(long-ago|short)" is not closed/);
    close('long-ago');
    close('short');
    await until(isShown);
    const closed = (await uses()).nodes.find(({ id }) => id === 'long-ago');
    expect(closed).toMatchObject({ review: 'CLOSED', justified: false });
  });
});
