import { readFileSync, writeFileSync } from 'node:fs';
import { NEAR } from '../../fixtures/gateway/agreed-draw';
import { RAIDS_OWNER, RATED_HEAD } from '../../fixtures/gateway/protected-raids';
import { commandsIn } from '../../fixtures/gateway/commands-in';
import { temporaryFolder } from '../../testkit/temporary-folder';

const subgraph = (name: string) =>
  `  ${name}: { routing_url: http://${name}.example/graphql, schema: { file: ${name}.graphql } }\n`;

describe('from "you may draw it for this" to a supergraph, by commands', () => {
  const home = temporaryFolder({
    'question.graphql': '{ raids { near } }',
    'supergraph.yaml': `subgraphs:\n${subgraph('protection')}${subgraph('logistics')}`,
    'protection.graphql': RAIDS_OWNER(),
    'logistics.graphql': `${RATED_HEAD} { a: Int }`,
  });
  const { at, keys, agreement, compose } = commandsIn(home);
  const composeAll = (more = '') => compose(`--config ${at('supergraph.yaml')}${more}`);
  const signed = ` --sharing ${at('sharing')}`;
  const draft = at('draft.json');
  const terms = (draw: string) =>
    `draft --owner keeper --recipient movers --purpose coordination --until 2099-06-30 --draw ${draw} --out ${draft}`;
  const explained = () =>
    agreement(`explain --as wfp --purpose coordination --operation ${at('question.graphql')}`);

  beforeAll(async () => {
    for (const added of ['keeper --subgraph protection', 'movers --subgraph logistics', 'wfp']) {
      const [id = ''] = added.split(' ');
      await keys(`add --as ${added} --name The_${id} --contact data@${id}.example`);
    }
    expect(await composeAll()).toMatchObject({ code: 0 });
    writeFileSync(at('logistics.graphql'), `${RATED_HEAD} ${NEAR}`);
  });

  it('is refused while nobody signed, and says that it can be agreed on', async () => {
    for (const more of ['', signed]) {
      const { code, text } = await composeAll(more);
      expect(code).toBe(1);
      expect(text).toContain('OWNER_CONSENT_MISSING  subgraphs: logistics, protection');
      expect(text).toContain('or to agree that it is drawn');
    }
  });

  it.each([
    ['logistics/Raid.near=Raid.plaec', 'perhaps "Raid.place"'],
    ['logistics/Raid.near', 'Expected subgraph/Type.field=Type.field,...'],
    ['protection/Raid.near=Raid.place', '"protection" is not movers\'s subgraph'],
    ['logistics/Raid.day=Raid.place', 'Raid.day is given by protection, not by logistics.'],
  ])('is drafted with care: %s', async (draw, words) => {
    expect((await agreement(terms(draw))).text).toContain(words);
  });

  it('is drafted, signed by both, put, and composed then', async () => {
    const drafted = await agreement(terms('logistics/Raid.near=Raid.place'));
    expect(drafted.text).toContain(
      'Raid.place: told to the subgraph "logistics" so that it gives Raid.near to whoever may read that',
    );
    await agreement(`sign ${draft} --as keeper`);
    expect((await agreement(`put ${draft}`)).text).toContain('"movers" has not signed');
    await agreement(`sign ${draft} --as movers`);
    expect((await agreement(`put ${draft}`)).text).toContain('in force for movers from now');
    expect((await composeAll()).code).toBe(1);
    const composed = await composeAll(signed);
    expect(composed.text).toContain('logistics draws Raid.place for Raid.near, by keeper-movers@1');
    expect(composed.code).toBe(0);
    expect((await explained()).text).toMatch(/Shown: 2 of 2 fields.[^]*raids.near/);
  });

  it('is explained as refused, and composed no more, once one side ended it', async () => {
    await agreement(`revoke ${draft} --as keeper --reason finished`);
    const { text } = await explained();
    expect(text).toContain('Shown: 1 of 2 fields.');
    expect(text).toContain(
      'Belongs to The_keeper ("protection"); ask data@keeper.example. Missing: an agreement by which "movers" may draw it for "Raid.near" of "logistics".',
    );
    const before = readFileSync(at('supergraph.graphql'), 'utf8');
    const refused = await composeAll(signed);
    expect(refused.code).toBe(1);
    expect(refused.text).toContain(
      'To do: The agreement keeper-movers@1, by which it was drawn for Raid.near, holds no more: "keeper" revoked it: finished. Agree anew and put that into the folder; or take Raid.near out of the contract of "logistics"; or compose with --leave-out-lapsed, which leaves out that field alone.',
    );
    expect(readFileSync(at('supergraph.graphql'), 'utf8')).toBe(before);
  });

  it('is left out alone when that is wished, so that nobody else is held up, and said so', async () => {
    const { code, text } = await composeAll(`${signed} --leave-out-lapsed`);
    expect(code).toBe(0);
    expect(text).toContain(
      'Left out: Raid.near of "logistics", which draws Raid.place of "protection". The agreement keeper-movers@1 holds no more: "keeper" revoked it: finished.',
    );
    const supergraph = readFileSync(at('supergraph.graphql'), 'utf8');
    expect(supergraph).not.toContain('near');
    expect(supergraph).toContain('place: String');
  });

  it('is not left out where nobody ever agreed on it', async () => {
    const both = NEAR.replace(
      'near: String',
      'code: ID! @external coded: String @requires(fields: "code") near: String',
    );
    writeFileSync(at('logistics.graphql'), `${RATED_HEAD} ${both}`);
    const { code, text } = await composeAll(`${signed} --leave-out-lapsed`);
    expect(code).toBe(1);
    expect(text).toContain('uses @requires on "Raid.code"');
    expect(text).not.toContain('Left out');
    writeFileSync(at('logistics.graphql'), `${RATED_HEAD} ${NEAR}`);
  });

  it('comes back with a new agreement', async () => {
    await agreement(`${terms('logistics/Raid.near=Raid.place')} --id agreed-anew`);
    for (const side of ['keeper', 'movers']) await agreement(`sign ${draft} --as ${side}`);
    await agreement(`put ${draft}`);
    const { code, text } = await composeAll(`${signed} --leave-out-lapsed`);
    expect(code).toBe(0);
    expect(text).toContain('logistics draws Raid.place for Raid.near, by agreed-anew@1');
    expect(text).not.toContain('Left out');
  });
});
