import type { Caller } from '../../../shared/core/caller';
import type { Grant } from '../../../shared/sharing/agreement';
import { agreementsOf } from '../../testkit/agreements-of';
import { temporaryFolder } from '../../testkit/temporary-folder';
import { DIRECTORY } from '../protection/incident-files';
import { type ProtectionUnderTest, protectionUnderTest } from '../protection/protection-under-test';

const ODESA = { 'Country ISO': 'UKR', 'Admin 1': 'Odesa Oblast' };
const KHARTOUM = { 'Country ISO': 'SDN', 'Admin 1': 'Khartoum State' };
const SUDAN = { 'Country ISO': 'SDN', 'Admin 1': '' };
const row = (id: number, date: string, place: object, outcome: string | null) => ({
  ...{ 'SiND Event ID': id, Date: date, ...place, 'Geo Precision': '(2) 25 km Precision ' },
  ...{ 'Weapon Carried/Used': 'Firearms', 'Known Kidnapping or Arrest Outcome': outcome },
});
const data = temporaryFolder({
  'protection/insecurity-insight/aidWorkerKIKA.json': JSON.stringify([
    row(1, '2022-08-01', ODESA, 'Freed in Odesa'),
    row(2, '2023-05-02', KHARTOUM, 'Freed in Khartoum'),
    row(3, '2023-06-02', SUDAN, 'Freed in Sudan'),
    row(4, '2023-07-02', ODESA, null),
    row(5, '2023-08-02', KHARTOUM, null),
  ]),
});
const EVERYWHERE = {
  ...{ 'sind-1': 'Freed in Odesa', 'sind-2': 'Freed in Khartoum', 'sind-3': 'Freed in Sudan' },
  ...{ 'sind-4': null, 'sind-5': null },
};

const FIELD = { fields: ['AidWorkerIncident.captivityOutcome'], classes: [], rung: 'record' };
const ofRecords = (limits: Partial<Grant>) => ({ ...FIELD, ...limits }) as Grant;
const organization = (id: string): Caller => ({
  ...{ kind: 'ORGANIZATION', organization: id, person: 'amal', purpose: 'coordination' },
});

/** An owner whose folder of agreements a test writes. */
function ownerWith(name: string, decidesAgain: boolean) {
  const { walls, agree } = agreementsOf('keeper');
  return { subgraph: protectionUnderTest(name, DIRECTORY, { ...walls, decidesAgain }), agree };
}

/** By incident: what was told, or why not. */
async function outcomes({ ask }: ProtectionUnderTest, caller: Caller) {
  const answer = await ask(
    '{ incidents { nodes { id ... on AidWorkerIncident { captivityOutcome } } } }',
    {},
    caller,
  );
  const nodes: { id: string; captivityOutcome: string | null }[] = answer.data.incidents.nodes;
  const errors = (answer.errors ?? []) as unknown as {
    path: number[];
    extensions: { code: string };
  }[];
  const codes = new Map(errors.map((error) => [error.path[2], error.extensions.code]));
  return Object.fromEntries(
    nodes.map(({ id, captivityOutcome }, at) => [id, codes.get(at) ?? captivityOutcome]),
  );
}

const no = 'FORBIDDEN';
const NOTHING = Object.fromEntries(Object.keys(EVERYWHERE).map((id) => [id, no]));
const CASES: [string, Grant[], Record<string, string | null>][] = [
  ['a country', [ofRecords({ places: ['SDN'] })], { ...EVERYWHERE, 'sind-1': no, 'sind-4': no }],
  [
    'an area, in which a record of its country does not surely lie',
    [ofRecords({ places: ['SD01'] })],
    { ...EVERYWHERE, 'sind-1': no, 'sind-3': no, 'sind-4': no },
  ],
  [
    'some days',
    [ofRecords({ period: { from: '2023-05-02', to: '2023-07-02' } })],
    { ...EVERYWHERE, 'sind-1': no, 'sind-5': no },
  ],
  [
    'an area and some days',
    [ofRecords({ places: ['UA51'], period: { to: '2022-12-31' } })],
    { 'sind-1': 'Freed in Odesa', 'sind-2': no, 'sind-3': no, 'sind-4': no, 'sind-5': no },
  ],
  [
    'what either of two grants names',
    [ofRecords({ places: ['UKR'] }), ofRecords({ period: { from: '2023-06-01' } })],
    { ...EVERYWHERE, 'sind-2': no },
  ],
  ['it to the person who asks and is named', [ofRecords({ persons: ['amal'] })], EVERYWHERE],
  ['nothing, where somebody else is named', [ofRecords({ persons: ['omar'] })], NOTHING],
  [
    'everything, where one grant names all',
    [ofRecords({ places: ['UKR'] }), ofRecords({})],
    EVERYWHERE,
  ],
];

describe.each([
  ['the owner’s subgraph and its database', 'records_both', true],
  ['the database alone', 'records_database', false],
])('an agreement on some records, held by %s', (_, name, decidesAgain) => {
  const { subgraph, agree } = ownerWith(name, decidesAgain);

  beforeAll(async () => {
    expect(await subgraph.load(data)).toMatchObject({ exitCode: 0 });
  });

  it('opens nothing to others, and its owner sees all', async () => {
    expect(new Set(Object.values(await outcomes(subgraph, organization('ocha'))))).toEqual(
      new Set([no]),
    );
    expect(await outcomes(subgraph, organization('keeper'))).toEqual(EVERYWHERE);
  });

  it.each(CASES)(
    'opens %s, and tells nothing of values elsewhere',
    async (_what, grants, expected) => {
      agree(...grants);
      const given = async () => outcomes(subgraph, organization('ocha'));
      const until = performance.now() + 10_000;
      while (JSON.stringify(await given()) !== JSON.stringify(inOrder(await given(), expected))) {
        if (performance.now() > until) break;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      expect(await given()).toEqual(expected);
      const stranger = await outcomes(subgraph, organization('wfp'));
      expect(Object.values(stranger).every((value) => value === no)).toBe(true);
    },
  );
});

describe('an owner that follows no agreements', () => {
  const subgraph = protectionUnderTest('records_alone', DIRECTORY);

  it('shows none of it: its gateway could not decide on single records', async () => {
    expect(await subgraph.load(data)).toMatchObject({ exitCode: 0 });
    const told = Object.values(await outcomes(subgraph, organization('ocha')));
    expect(told).toHaveLength(5);
    expect(new Set(told)).toEqual(new Set([no]));
  });
});

function inOrder(of: object, expected: Record<string, unknown>): object {
  return Object.fromEntries(Object.keys(of).map((key) => [key, expected[key]]));
}
