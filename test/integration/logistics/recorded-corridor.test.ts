import type { Caller } from '../../../shared/core/caller';
import { describeRecording } from '../access/describe-recording';
import { startRecordingLogistics as start } from './start-recording-logistics';

let crossing = '';

const corridor = {
  clientKey: 'north',
  date: '2024-03-01',
  citation: 'article 3',
  title: 'The northern corridor',
  agreementId: 'PAUSE-1',
  countries: ['UKR'],
  sharedWith: ['un'],
  publicFrom: '2024-03-01',
};
const routes = {
  clientKey: 'routes',
  date: '2024-03-02',
  citation: 'annex 1',
  routes: [{ name: 'by the bridge', areas: ['UA01'], crossings: [] as string[] }],
};
const served = { clientKey: 'w', date: '2024-03-20', from: '2024-03-02', to: '2024-03-10' };

describeRecording('a corridor', {
  query: 'corridor',
  field: 'corridor',
  recorder: { kind: 'ORGANIZATION', organization: 'author' },
  start,
  prepare: async ({ ask }) => {
    const { data } = await ask('{ borderCrossings(first: 1) { nodes { id } } }');
    crossing = data.borderCrossings.nodes[0].id;
    routes.routes[0]!.crossings.push(crossing);
  },
  begin: ['recordCorridor', corridor],
  add: ['recordCorridorRoutes', routes],
  refusals: [
    [
      'recordCorridorRoutes',
      { ...routes, clientKey: 'w', routes: [{ name: 'nowhere', crossings: ['nothing'] }] },
      'routes.0.crossings.0',
      'NOT_FOUND',
    ],
    ['recordCorridorPeopleServed', { ...served, figures: [] }, 'figures', 'INVALID'],
    [
      'recordCorridorPeopleServed',
      { ...served, to: '2024-03-21', figures: [{ count: 10 }] },
      'to',
      'INVALID',
    ],
    [
      'recordCorridorPeopleServed',
      { ...served, figures: [{ count: 10 }, { count: 12, sex: 'MALE' }] },
      'figures.1',
      'REFUSED',
    ],
  ],
  withdraw: 'withdrawCorridorEntry',
  selection: `title agreement { __typename id } countries { iso3 } agreedOn status isExample
    routes { name areas { __typename pcode } crossings { __typename status } } statusReports { date } peopleServed { totals { total } }`,
  shown: [
    ['2024-02-29', null],
    ['2024-03-01', { routes: [], status: 'UNKNOWN', agreedOn: '2024-03-01' }],
    [
      '2024-03-02',
      {
        agreement: { __typename: 'AccessAgreement', id: 'PAUSE-1' },
        countries: [{ iso3: 'UKR' }],
        routes: [
          {
            name: 'by the bridge',
            areas: [{ __typename: 'AdminArea', pcode: 'UA01' }],
            crossings: [{ __typename: 'BorderCrossing', status: expect.any(String) }],
          },
        ],
      },
    ],
  ],
  anonymous: { title: 'The northern corridor', isExample: false },
});

it('corridors of source files and recorded ones stand side by side', async () => {
  const logistics = await start('logistics_corridors');
  try {
    const AUTHOR: Caller = { kind: 'ORGANIZATION', organization: 'author' };
    const change = async (mutation: string, input: object) => {
      const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
      const document = `mutation ($input: ${type}!) { change: ${mutation}(input: $input) { corridor { id version } errors { message } } }`;
      const answer = await logistics.ask(document, { input }, AUTHOR);
      expect(answer.data.change.errors).toEqual([]);
      return answer.data.change.corridor;
    };
    const open = { ...corridor, agreementId: 'BSGI-2022' };
    const { id } = await change('recordCorridor', open);
    await change('recordCorridor', { ...open, clientKey: 'hidden', publicFrom: null });
    const report = { id, basedOnVersion: 1, clientKey: 's', date: '2024-03-05' };
    await change('recordCorridorStatus', { ...report, status: 'CLOSED', reason: 'shelling' });
    const figures = [
      { count: 40, sex: 'FEMALE' },
      { count: 30, sex: 'MALE' },
    ];
    await change('recordCorridorPeopleServed', { ...served, id, basedOnVersion: 2, figures });
    const document = `{ _entities(representations: [{ __typename: "AccessAgreement", id: "BSGI-2022" }]) {
        ... on AccessAgreement { corridors { id status entries { what } peopleServed { totals { total female } } } } }
      recordedCorridors { totalCount nodes { title } } loaded: corridor(id: "bsgi-2022-corridor") { status routes { name } version entries { id } } }`;
    const { data } = await logistics.ask(document);
    expect(data._entities[0].corridors).toEqual([
      { id: 'bsgi-2022-corridor', status: 'UNKNOWN', entries: [], peopleServed: [] },
      {
        ...{ id, status: 'CLOSED' },
        entries: ['CORRIDOR_OPENED', 'STATUS_REPORTED', 'PEOPLE_SERVED'].map((what) => ({ what })),
        peopleServed: [{ totals: { total: 70, female: 40 } }],
      },
    ]);
    expect(data.recordedCorridors).toEqual({
      totalCount: 1,
      nodes: [{ title: 'The northern corridor' }],
    });
    expect(data.loaded).toEqual({ status: 'UNKNOWN', routes: [], version: null, entries: [] });
  } finally {
    await logistics.stop();
  }
});
