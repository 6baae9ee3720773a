import { type Gateway, createGateway } from '../../../gateway/service';
import { composeSubgraphs } from '../../../gateway/supergraph/compose-subgraphs';
import { watchSharing } from '../../../shared/runtime/sharing/watch-sharing';
import { AgreedFolder } from '../../fixtures/walls/agreed-folder';
import { type Asker, KEYS, headersOf, noWall } from '../../fixtures/walls/open-gateway';
import { WALLS, type Wall } from '../../fixtures/walls/walled-networks';
import { silentLog } from '../../testkit/silent-log';
import { TEST_SIGNERS } from '../../testkit/signed-calls';
import { subgraphFolders } from '../../testkit/subgraph-folders';
import { temporaryFolder } from '../../testkit/temporary-folder';
import { DIRECTORY, FILES } from '../protection/incident-files';
import { protectionUnderTest } from '../protection/protection-under-test';

const RECIPIENT: Asker = { as: 'ocha' };
const STRANGER: Asker = { as: 'wfp', purpose: 'research' };
const NOBODY: Asker = {};

const OUTCOME = 'incident(id: "sind-101") { id ... on AidWorkerIncident { captivityOutcome } }';
const shared = new AgreedFolder(['AidWorkerIncident.captivityOutcome']);
const data = temporaryFolder(FILES);

const ADDRESS = 'http://protection.example/graphql';
let composed = '';

/** The supergraph of all owners as they are, in which protection is called at this port. */
function supergraphOf(port: number): string {
  composed ||= composeAll();
  return composed.replace(ADDRESS, `http://127.0.0.1:${port}/graphql`);
}

function composeAll(): string {
  const composition = composeSubgraphs(
    subgraphFolders().map(({ name, contract }) => ({
      name,
      url: name === 'protection' ? ADDRESS : 'http://127.0.0.1:9/graphql',
      sdl: contract,
    })),
  );
  if ('supergraphSdl' in composition) return composition.supergraphSdl;
  throw new TypeError(JSON.stringify(composition));
}

/** The owner of incidents on its own contract and database, of which this wall stands, or none. */
function incidentsBehind(wall: Wall | undefined) {
  shared.write();
  const { folder: sharingFolder, stewardKey } = shared.place;
  const protection = protectionUnderTest(`walls_${wall}`, DIRECTORY, {
    ...{ sharingFolder, stewardKey, decidesAgain: wall === 'subgraph' },
  });
  const sharing = watchSharing(shared.place, silentLog);
  let gateway: Gateway;
  beforeAll(async () => {
    await protection.load(data);
    // Everybody has every right in it: this wall is down.
    if (wall !== 'database') await protection.database.query(EVERY_RIGHT);
    gateway = createGateway(
      { supergraphSdl: supergraphOf(protection.port), port: 0, shareCallsMs: 200 },
      {
        ...{ keys: KEYS, callSigners: TEST_SIGNERS },
        sharing: wall === 'gateway' ? sharing.current : () => noWall(sharing.current()),
      },
    );
  });
  afterAll(async () => {
    await gateway.stop();
    sharing.stop();
  });
  return {
    ask: (query: string, asker: Asker) => gateway.execute({ query, headers: headersOf(asker) }),
    askOwner: protection.ask,
  };
}

const EVERY_RIGHT = `insert into field_right (recipient, purpose, coordinate, until)
  select distinct '', '*', coordinate, 'infinity'::timestamptz from field_right`;

type Behind = ReturnType<typeof incidentsBehind>;
const wordsIn = (answer: unknown) => JSON.stringify(answer).match(/militia|ransom|AID_WORKER/g);

/** What is got of the records of others, on the contract as it is; nothing when it was stopped. */
const ATTACKS: Readonly<Record<string, (behind: Behind) => Promise<unknown>>> = {
  D1: ({ ask }) =>
    ask(
      '{ incident(id: "sind-101") { ... on AidWorkerIncident { perpetrator { type } } } }',
      NOBODY,
    ),
  D3: ({ ask }) => ask(`{ ${OUTCOME} }`, STRANGER),
  D5: ({ ask }) =>
    ask(
      `{ incidents { edges { node {
        ... on AidWorkerIncident { x: captivityOutcome } ... on AttackOnEducation { x: setting } } } } }`,
      STRANGER,
    ),
  D9: ({ askOwner }) =>
    askOwner(
      `{ _entities(representations: [{ __typename: "AidWorkerIncident", id: "sind-101", captivityOutcome: "a ransom" }]) {
        ... on AidWorkerIncident { captivityOutcome } } }`,
      {},
      { kind: 'ORGANIZATION', organization: 'wfp', purpose: 'research' },
    ),
  D11: async ({ ask }) => {
    const askers = Array.from({ length: 12 }, (_, i) => [RECIPIENT, STRANGER][i % 2]!);
    const answers = await Promise.all(askers.map((asker) => ask(`{ ${OUTCOME} }`, asker)));
    return answers.filter((_, i) => askers[i] !== RECIPIENT);
  },
  D14: ({ ask }) =>
    ask('{ incident(id: "sind-101") { reports { kind perpetrator { type } } } }', NOBODY),
};

describe.each(['nothing', ...WALLS] as const)('incidents behind %s alone', (standing) => {
  const wall = standing === 'nothing' ? undefined : standing;
  const behind = incidentsBehind(wall);

  it('are read by the recipient of an agreement as agreed', async () => {
    const { data: shown, errors } = await behind.ask(`{ ${OUTCOME} }`, RECIPIENT);
    expect(errors).toBeUndefined();
    expect(shown).toMatchObject({ incident: { captivityOutcome: 'Freed for a ransom' } });
  });

  // Who asks the owner itself went past the gateway.
  const tried = Object.entries(ATTACKS).filter(([id]) => wall !== 'gateway' || id !== 'D9');
  it.each(tried)(
    `${wall === undefined ? 'are got by' : 'are not got by'} %s`,
    async (_, attack) => {
      const got = wordsIn(await attack(behind));
      if (wall === undefined) expect(got).not.toBeNull();
      else expect(got).toBeNull();
    },
  );
});
