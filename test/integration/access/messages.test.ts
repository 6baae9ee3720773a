import { describeRecording } from './describe-recording';
import { CLAIM, MESSAGE, SOURCE, desk } from './message-examples';

describeRecording('a reported violation', {
  query: 'violationClaim',
  field: 'claim',
  recorder: desk,
  begin: ['recordViolationClaim', CLAIM],
  add: [
    'recordViolationClaimEvent',
    {
      clientKey: 'assessed',
      date: '2023-05-14',
      assessment: { finding: 'CORROBORATED', text: 'Two drivers tell the same' },
    },
  ],
  refusals: [
    [
      'recordViolationClaimEvent',
      {
        date: '2023-05-15',
        assessment: { finding: 'CORROBORATED', text: 'again' },
        correction: { kind: 'CORRECTED', text: 'again' },
      },
      'assessment',
      'INVALID',
    ],
    ['recordViolationClaimEvent', { date: '2023-05-15' }, 'correction', 'INVALID'],
    [
      'recordViolationClaimEvent',
      { date: '2023-05-01', correction: { kind: 'RETRACTED', text: 'early' } },
      'date',
      'REFUSED',
    ],
  ],
  withdraw: 'withdrawViolationClaimEntry',
  selection:
    'text standing isExample source { name } countries { __typename iso3 } assessments { finding } version',
  shown: [
    ['2023-05-10', null],
    ['2023-05-13', { standing: 'CLAIMED', assessments: [], source: { name: SOURCE.name } }],
    [
      '2023-05-14',
      {
        standing: 'CLAIMED',
        isExample: true,
        assessments: [{ finding: 'CORROBORATED' }],
        countries: [{ __typename: 'Country', iso3: 'SDN' }],
      },
    ],
  ],
  anonymous: { standing: 'CLAIMED', version: null },
});

describeRecording('a public message', {
  query: 'publicMessage',
  field: 'message',
  recorder: desk,
  begin: ['recordPublicMessage', MESSAGE],
  add: [
    'recordPublicMessageEvent',
    { clientKey: 'arabic', date: '2023-05-13', text: { language: 'ar', text: 'المعبر مفتوح' } },
  ],
  refusals: [
    [
      'recordPublicMessageEvent',
      { date: '2023-05-14', text: { language: 'Arabic', text: 'x' } },
      'text.language',
      'INVALID',
    ],
    [
      'recordPublicMessageEvent',
      { date: '2023-05-14', text: { language: 'AR-sd', text: 'x' } },
      'text.language',
      'INVALID',
    ],
    [
      'recordPublicMessageEvent',
      {
        date: '2023-05-14',
        publication: {
          channel: 'RADIO',
          place: 'regional radio',
          texts: [{ language: 'ar', text: 'المعبر مفتوح' }],
        },
      },
      'publication.texts.0',
      'REFUSED',
    ],
    [
      'recordPublicMessageEvent',
      {
        date: '2023-05-14',
        review: { language: 'fr', by: 'un', reviewers: 'elders', outcome: 'APPROVED' },
      },
      'review.language',
      'NOT_FOUND',
    ],
    [
      'recordPublicMessageEvent',
      {
        date: '2023-05-14',
        review: { language: 'ar', by: 'un', reviewers: 'Mr Ali', outcome: 'APPROVED' },
      },
      'review.reviewers',
      'REFUSED',
    ],
  ],
  withdraw: 'withdrawPublicMessageEntry',
  selection:
    'title rights { right basis } drafts { text { language text } review { outcome } } sharedWith { id }',
  shown: [
    ['2023-05-12', { drafts: [], rights: MESSAGE.rights, sharedWith: [{ id: 'un' }] }],
    ['2023-05-13', { drafts: [{ text: { language: 'ar', text: 'المعبر مفتوح' }, review: null }] }],
  ],
  anonymous: null,
});
