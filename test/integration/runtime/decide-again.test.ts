import type { Caller } from '../../../shared/core/caller';
import type { RunningServer } from '../../../shared/runtime/subgraph-server';
import { startSubgraphServer } from '../../../shared/runtime/subgraph-server';
import { type SharingPolicy, createSharingPolicy } from '../../../shared/sharing/sharing-policy';
import { SharingWorld } from '../../testkit/sharing-world';
import { silentLog } from '../../testkit/silent-log';
import { askSubgraph, testCallKeys } from '../../testkit/signed-calls';

const typeDefs = `
  extend schema
    @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
    @link(url: "https://passage.example/responsibility/v1.0", import: ["@sensitivity"])
  directive @sensitivity(level: Sensitivity!, hidden: Boolean! = false, perRecord: Boolean! = false) on OBJECT | INTERFACE | FIELD_DEFINITION
  enum Sensitivity { LOW MODERATE HIGH SEVERE }
  interface Event @sensitivity(level: LOW) { id: ID! actor: String @sensitivity(level: HIGH) }
  type Query @sensitivity(level: LOW) { incident: Incident }
  type Incident implements Event @key(fields: "id") @sensitivity(level: LOW) {
    id: ID!
    country: String
    perpetrator: String @sensitivity(level: HIGH)
    actor: String
  }
`;
const ASKED = '{ incident { id country perpetrator actor } }';
const OPEN = { id: '7', country: 'SDN' };

describe('the wall of a subgraph, before which its gateway asks everything for everybody', () => {
  const world = new SharingWorld();
  const shared = world.agreement({
    grants: [{ ...world.agreement().grants[0]!, fields: ['Incident.perpetrator'], rung: 'record' }],
  });
  let policy: SharingPolicy;
  let resolved: string[];
  let server: RunningServer;

  beforeAll(async () => {
    const told = (name: string) => () => {
      resolved.push(name);
      return `a ${name}`;
    };
    const resolvers = {
      Query: { incident: () => OPEN },
      Incident: { perpetrator: told('perpetrator'), actor: told('actor') },
    };
    const createContext = (caller: Caller) => ({ caller });
    server = await startSubgraphServer(
      { name: 'protection', typeDefs, resolvers, createContext, stats: () => ({}) },
      {
        ...{ host: '127.0.0.1', port: 0, log: silentLog },
        ...{ callKeys: () => testCallKeys('protection'), policy: () => policy },
      },
    );
  });
  afterAll(() => server.stop());
  beforeEach(() => {
    resolved = [];
    policy = createSharingPolicy(world.directory, [shared], 1);
  });

  const ask = (caller?: Caller) =>
    askSubgraph({ port: server.port, subgraph: 'protection' }, { query: ASKED }, caller);
  const organization = (id: string, purpose = shared.purposes[0]!): Caller => ({
    ...{ kind: 'ORGANIZATION', organization: id, purpose },
  });

  it('shows everybody what is everybody’s, and resolves nothing else', async () => {
    const { data, errors } = await ask();
    expect(data.incident).toEqual({ ...OPEN, perpetrator: null, actor: null });
    expect(errors.map(({ extensions }: any) => extensions.code)).toEqual([
      'FORBIDDEN',
      'FORBIDDEN',
    ]);
    expect(resolved).toEqual([]);
  });

  it('shows its owner all of it', async () => {
    const { data } = await ask(organization('keeper'));
    expect(data.incident).toEqual({ ...OPEN, perpetrator: 'a perpetrator', actor: 'a actor' });
  });

  it('shows a recipient the field of the agreement alone, for its purpose alone', async () => {
    const { data } = await ask(organization('ocha'));
    expect(data.incident).toEqual({ ...OPEN, perpetrator: 'a perpetrator', actor: null });
    const other = await ask(organization('ocha', 'research'));
    expect(other.data.incident).toEqual({ ...OPEN, perpetrator: null, actor: null });
    const stranger = await ask(organization('wfp'));
    expect(stranger.data.incident.perpetrator).toBeNull();
  });

  it('shows it no longer from the first call after a revocation', async () => {
    expect((await ask(organization('ocha'))).data.incident.perpetrator).not.toBeNull();
    policy = createSharingPolicy(world.directory, [], 2);
    resolved = [];
    expect((await ask(organization('ocha'))).data.incident.perpetrator).toBeNull();
    expect(resolved).toEqual([]);
  });

  it('names the owner and where to ask, and says nothing of a value', async () => {
    const { errors } = await ask(organization('wfp'));
    expect(errors[0].message).toContain('data@keeper.example');
    expect(JSON.stringify(errors)).not.toContain('a perpetrator');
  });
});
