import { describeRecording } from './describe-recording';
import { AUTHOR, authority, begun, event } from './negotiation-under-test';

const joined = {
  clientKey: 'joined',
  date: '2024-01-12',
  citation: 'minutes',
  participant: authority,
};

describeRecording('a negotiation', {
  query: 'negotiation',
  field: 'negotiation',
  recorder: AUTHOR,
  begin: ['recordNegotiation', begun()],
  add: ['recordNegotiationEvent', joined],
  refusals: [
    ['recordNegotiationEvent', event('w', '2024-02-01', {}), 'participant', 'INVALID'],
    [
      'recordNegotiationEvent',
      event('w', '2024-02-01', { participant: { ...authority, key: 'Mr Smith' } }),
      'participant.key',
      'INVALID',
    ],
    [
      'recordNegotiationEvent',
      event('w', '2024-02-01', {
        participant: { ...authority, key: 'elder', consentToBeNamed: false },
      }),
      'participant.name',
      'REFUSED',
    ],
    [
      'recordNegotiationEvent',
      event('w', '2024-02-01', { position: { participant: 'nobody', text: 'no' } }),
      'position.participant',
      'NOT_FOUND',
    ],
    [
      'recordNegotiationEvent',
      event('w', '2024-01-11', { position: { participant: 'authority', text: 'too early' } }),
      'position.participant',
      'NOT_FOUND',
    ],
    [
      'recordNegotiationEvent',
      event('w', '2024-02-01', { milestone: { key: 'contact' } }),
      'milestone.key',
      'NOT_FOUND',
    ],
    [
      'recordNegotiationEvent',
      event('w', '2024-02-01', {
        commitment: { key: 'open', by: 'authority', text: 'open the road', due: '2024-01-31' },
      }),
      'commitment.due',
      'INVALID',
    ],
    [
      'recordNegotiationEvent',
      event('w', '2024-02-01', { ending: { outcome: 'AGREED', agreementId: 'nothing' } }),
      'ending.agreementId',
      'NOT_FOUND',
    ],
  ],
  withdraw: 'withdrawNegotiationEntry',
  selection: `title begun countries { __typename iso3 } areas { __typename pcode } lead { __typename id }
    team { id } participants { key name organization { id } } entries { what }`,
  shown: [
    ['2024-01-09', null],
    ['2024-01-11', { participants: [], team: [{ id: 'un' }] }],
    [
      '2024-01-12',
      {
        begun: '2024-01-10',
        countries: [{ __typename: 'Country', iso3: 'SDN' }],
        areas: [{ __typename: 'AdminArea', pcode: 'SD01' }],
        lead: { __typename: 'Organization', id: 'author' },
        participants: [
          { key: 'authority', name: 'Road Authority', organization: { id: 'road-authority' } },
        ],
      },
    ],
  ],
  anonymous: { team: [], participants: [{ name: 'Road Authority' }] },
});
