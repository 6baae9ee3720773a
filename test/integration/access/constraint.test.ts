import { describeRecording } from './describe-recording';
import { CONSTRAINT } from './accountability-examples';
import { as, preparePause } from './recorded-points';

const UN = as('un');
const IMPACT = {
  clientKey: 'worse',
  date: '2023-05-20',
  impact: { effect: 'SUSPENDED', peopleAffected: 1200 },
};

describeRecording('a constraint', {
  query: 'accessConstraint',
  field: 'constraint',
  recorder: UN,
  prepare: preparePause,
  begin: ['recordAccessConstraint', { ...CONSTRAINT, agreementId: 'PAUSE-1' }],
  add: ['recordConstraintImpact', IMPACT],
  refusals: [
    [
      'recordConstraintImpact',
      { ...IMPACT, impact: { effect: 'DELAYED', peopleAffected: -1 } },
      'impact.peopleAffected',
      'INVALID',
    ],
    ['recordConstraintImpact', { ...IMPACT, date: '2023-05-09' }, 'date', 'REFUSED'],
    ['endAccessConstraint', { date: '2023-05-15', how: ' ' }, 'how', 'INVALID'],
    ['endAccessConstraint', { date: '2023-05-15', how: 'lifted' }, 'date', 'REFUSED'],
  ],
  withdraw: 'withdrawConstraintEntry',
  selection: `type state from durationDays impact { effect peopleAffected sectors { code } }
    country { iso3 } adminArea { pcode } details { description location organizations } agreement { id }`,
  shown: [
    ['2023-05-09', null],
    [
      '2023-05-19',
      {
        type: 'MOVEMENT_WITHIN_COUNTRY',
        state: 'ACTIVE',
        durationDays: 10,
        impact: { effect: 'DELAYED', peopleAffected: null, sectors: [{ code: 'FSC' }] },
        country: { iso3: 'SDN' },
        adminArea: { pcode: 'SD01' },
        details: { description: 'a new permit', location: 'km 14', organizations: ['One'] },
        agreement: { id: 'PAUSE-1' },
      },
    ],
    ['2023-05-20', { impact: { effect: 'SUSPENDED', peopleAffected: 1200 } }],
  ],
  anonymous: null,
  known: {
    impact: { effect: 'SUSPENDED' },
    adminArea: { pcode: 'SD01' },
    details: null,
  },
});
