import { appendFileSync, copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Gateway } from '../../../gateway/service';
import { type Mirror, openMirror, readMirror } from '../../../shared/runtime/sharing/mirror-file';
import { type MirrorEntry, readEntry } from '../../../shared/sharing/mirror/mirror-entry';
import { verifyMirror } from '../../../shared/sharing/mirror/verify-mirror';
import type { NewEntry } from '../../../shared/sharing/mirror/mirror-log';
import { createSharingPolicy } from '../../../shared/sharing/sharing-policy';
import { RAID, RatedOwners, headersFor } from '../../fixtures/gateway/rated-owners';
import { runProgram } from '../../fixtures/gateway/start-process';
import { SharingWorld } from '../../testkit/sharing-world';
import { temporaryFolder } from '../../testkit/temporary-folder';

describe.each([
  ['the general way', Infinity],
  ['the compiled way', 0],
])('the mirror of answers on %s', (_, compileAfter) => {
  const folder = temporaryFolder();
  const copy = temporaryFolder();
  const at = (name: string) => path.join(folder, name);
  const world = new SharingWorld();
  const grants = [{ fields: ['Raid.place', 'Raid.harmed'], classes: [], rung: 'record' as const }];
  const policy = createSharingPolicy(world.directory, [world.agreement({ grants })], 1);
  let owners: RatedOwners;
  let mirror: Mirror;
  let gateway: Gateway;
  let isBroken = false;

  beforeAll(async () => {
    owners = await new RatedOwners().start();
    mirror = await openMirror(folder);
    gateway = owners.gateway(
      {},
      {
        compileAfter,
        sharing: () => policy,
        writeReading: (entry) =>
          isBroken ? Promise.reject(new TypeError('disk full')) : mirror.write(entry),
      },
    );
  });
  afterAll(async () => {
    await gateway.stop();
    await mirror.close();
    await owners.stop();
  });

  const ask = (query: string, organization?: string, purpose?: string) =>
    gateway.execute({ query, headers: headersFor(organization, purpose) });
  const entries = () => readMirror(folder).entries.map((line) => readEntry(line)!);
  const added = async (...question: Parameters<typeof ask>): Promise<MirrorEntry[]> => {
    const before = entries().length;
    await ask(...question);
    return entries().slice(before);
  };

  it('says who read what, of how many records, for what and by which right, before the answer leaves', async () => {
    const query =
      '{ raid(id: "r1") { id place } again: raid(id: "r1") { spot: place harmed } routes { raids { actor } } }';
    const [entry, ...more] = await added(query, 'ocha', 'coordination');
    expect(more).toEqual([]);
    expect(entry).toMatchObject({ organization: 'ocha', purpose: 'coordination' });
    const right = { by: ['keeper-ocha@1'], level: 'HIGH', subgraphs: ['protection'] };
    expect(entry!.read).toEqual([
      { field: 'Raid.place', records: 2, ...right },
      { field: 'Raid.harmed', records: 1, ...right },
      {
        field: 'Raid.actor',
        records: 1,
        level: 'MODERATE',
        subgraphs: ['protection'],
        by: ['responders'],
      },
    ]);
  });

  it('counts what others’ subgraphs lead to, fragments and interfaces included', async () => {
    const query =
      '{ events { ...where } } fragment where on Event { id ... on Raid { actor ...deep } } fragment deep on Raid { place }';
    const [entry] = await added(query, 'ocha', 'coordination');
    expect(entry!.read.map(({ field, records }) => [field, records])).toEqual([
      ['Raid.actor', 1],
      ['Raid.place', 1],
    ]);
  });

  it('says which person acted, where a token names one', async () => {
    const { verifyToken } = {
      verifyToken: () =>
        Promise.resolve({
          organization: 'ocha',
          person: 'officer-7',
          scopes: [],
          expiresAt: Infinity,
        }),
    };
    const write = (entry: NewEntry) => mirror.write(entry);
    const other = owners.gateway(
      {},
      { compileAfter, sharing: () => policy, writeReading: write, verifyToken },
    );
    const before = entries().length;
    await other.execute({
      query: '{ raid(id: "r1") { place } }',
      headers: { authorization: 'Bearer a.b.c', 'passage-purpose': 'coordination' },
    });
    await other.stop();
    expect(entries().slice(before)).toEqual([
      expect.objectContaining({ organization: 'ocha', person: 'officer-7' }),
    ]);
  });

  it('has no line for what is public, refused, or without a value, and none holds a value', async () => {
    expect(await added('{ raid(id: "r1") { id day } }', 'ocha', 'coordination')).toEqual([]);
    expect(await added('{ raid(id: "r1") { place actor } }')).toEqual([]);
    expect(await added('{ raid(id: "nobody") { place } }', 'ocha', 'coordination')).toEqual([]);
    expect(readFileSync(at('entries.ndjson'), 'utf8')).not.toContain('CANARY');
  });

  it('is a condition of showing: an entry that cannot be kept shows nothing', async () => {
    isBroken = true;
    const refused = await ask('{ raid(id: "r1") { place } }', 'ocha', 'coordination');
    const open = await ask('{ raid(id: "r1") { id } }', 'ocha', 'coordination');
    isBroken = false;
    expect(refused.errors?.[0]).toMatchObject({ extensions: { code: 'MIRROR_UNWRITABLE' } });
    expect(JSON.stringify(refused)).not.toContain(RAID.place);
    expect(JSON.stringify(refused)).not.toContain('disk full');
    expect(open).toEqual({ data: { raid: { id: 'r1' } } });
  });

  it('keeps every one of many answers at a time, under heads that hold', async () => {
    const before = entries().length;
    const query = '{ raid(id: "r1") { place } }';
    const answers = await Promise.all(
      Array.from({ length: 60 }, () => ask(query, 'ocha', 'coordination')),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(entries().length - before).toBe(60);
    expect(verifyMirror(readMirror(folder))).toEqual([]);
  });

  it('goes on after a sudden end: a line that was never finished was never acknowledged', async () => {
    await mirror.close();
    appendFileSync(at('entries.ndjson'), '{"number":');
    mirror = await openMirror(folder);
    expect(await added('{ raid(id: "r1") { place } }', 'ocha', 'coordination')).toHaveLength(1);
    expect(verifyMirror(readMirror(folder))).toEqual([]);
  });

  it('belongs to one writer', async () => {
    await expect(openMirror(folder)).rejects.toMatchObject({ code: 'ALREADY_RUNNING' });
  });

  it('is verified by a command that names what was changed', async () => {
    const run = async (...args: string[]) => {
      const { exitCode, stdout, stderr } = await runProgram('shared/tools/mirror/main.ts', args);
      return { exitCode, text: `${stdout}${stderr}` };
    };
    const [whole, head, read] = await Promise.all([
      run('verify', '--dir', folder),
      run('head', '--dir', folder),
      run('read', '--dir', folder, '--of', 'protection'),
    ]);
    expect(whole).toMatchObject({
      exitCode: 0,
      text: expect.stringMatching(/entries, \d+ heads: whole/),
    });
    expect(read.text).toContain(
      'ocha, coordination: Raid.place (HIGH) of 2 record(s), by keeper-ocha@1',
    );
    writeFileSync(path.join(copy, 'kept.ndjson'), head.text);
    copyFileSync(at('heads.ndjson'), path.join(copy, 'heads.ndjson'));
    const changed = readFileSync(at('entries.ndjson'), 'utf8').replace('"ocha"', '"wfp"');
    writeFileSync(path.join(copy, 'entries.ndjson'), changed);
    const edited = await run('verify', '--dir', copy);
    expect(edited).toMatchObject({
      exitCode: 1,
      text: expect.stringContaining('entry 0 was edited'),
    });
    rmSync(path.join(copy, 'heads.ndjson'));
    writeFileSync(path.join(copy, 'entries.ndjson'), '');
    const [blind, seeing] = await Promise.all([
      run('verify', '--dir', copy),
      run('verify', '--dir', copy, '--kept', path.join(copy, 'kept.ndjson')),
    ]);
    expect(blind.exitCode).toBe(0);
    expect(seeing).toMatchObject({
      exitCode: 1,
      text: expect.stringContaining('cut off: 0 entries where'),
    });
  });
});
