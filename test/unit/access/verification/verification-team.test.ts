import type {
  Inspected,
  TeamEvent,
} from '../../../../subgraphs/access/domain/verification/team-event';
import { teamKind } from '../../../../subgraphs/access/domain/verification/verification-team';
import { followed, refusals } from '../followed';

const member = (organization: string, country: string | null) => ({
  organization,
  country,
  task: 'routes',
});
const UKRAINE = member('Ministry of Infrastructure', 'UKR');
const TURKIYE = member('Coast Guard', 'TUR');
const UN = member('United Nations', null);

const formed = (members = [UKRAINE, TURKIYE, UN]): TeamEvent => ({
  type: 'FORMED',
  date: '2024-03-01',
  citation: 'annex 2',
  agreementId: 'PAUSE-1',
  name: 'Joint team north',
  members,
  publicFrom: null,
  isExample: false,
});
const recomposed: TeamEvent = {
  type: 'RECOMPOSED',
  date: '2024-03-10',
  citation: 'a letter',
  members: [TURKIYE, member('Red Crescent', 'UKR')],
};
const inspected = (more: Partial<Inspected> = {}): TeamEvent => ({
  type: 'INSPECTED',
  date: '2024-03-05',
  citation: 'a protocol',
  corridorId: 'north-corridor',
  crossingId: null,
  consignmentId: null,
  outcome: 'PASSED',
  findings: [],
  security: 'PASSABLE',
  ...more,
});
const dissolved: TeamEvent = {
  type: 'DISSOLVED',
  date: '2024-04-01',
  citation: 'a letter',
  reason: 'the agreement ended',
};
const refused = (events: readonly TeamEvent[], event: TeamEvent) =>
  refusals(teamKind, events, event);

describe('a verification team', () => {
  it('crosses the border: two countries at least sit on it', () => {
    expect(refused([], formed())).toEqual([]);
    expect(refused([], formed([UKRAINE, UN]))).toEqual(['REFUSED members']);
    expect(refused([], formed([UN]))).toEqual(['REFUSED members']);
    expect(refused([], formed([UKRAINE, member('coast guard ', 'TUR'), TURKIYE]))).toEqual([
      'INVALID members',
    ]);
    expect(refused([], formed([member('A', 'Ukraine'), UKRAINE, TURKIYE]))).toEqual([
      'INVALID members.0.country',
    ]);
    const oneSided = { ...recomposed, members: [UKRAINE] } as TeamEvent;
    expect(refused([formed()], oneSided)).toEqual(['REFUSED members']);
  });

  it('inspects with those who sat on it that day', () => {
    const later = inspected({
      date: '2024-03-12',
      consignmentId: 'c1',
      corridorId: null,
      security: null,
    });
    const events = [formed(), inspected(), recomposed, later];
    const team = followed(teamKind, events, '2024-03-31')!;
    expect(team.inspections.map(({ members }) => members.map((one) => one.organization))).toEqual([
      ['Ministry of Infrastructure', 'Coast Guard', 'United Nations'],
      ['Coast Guard', 'Red Crescent'],
    ]);
    expect(followed(teamKind, events, '2024-03-11')!.inspections).toHaveLength(1);
  });

  it.each<[string, Partial<Inspected>, string[]]>([
    ['one thing', { crossingId: 'x' }, ['INVALID consignmentId']],
    ['something', { corridorId: null }, ['INVALID consignmentId']],
    ['a route with its security', { security: null }, ['INVALID security']],
    ['a route that could not be seen without', { security: null, outcome: 'NOT_POSSIBLE' }, []],
    ['goods without security', { corridorId: null, consignmentId: 'c' }, ['INVALID security']],
    ['what failed with findings', { outcome: 'FAILED' }, ['INVALID findings']],
    ['what failed with findings', { outcome: 'FAILED', findings: ['a mined bridge'] }, []],
  ])('inspects %s', (_, more, expected) => {
    expect(refused([formed()], inspected(more))).toEqual(expected);
  });

  it('does nothing before it is formed or after it is dissolved', () => {
    expect(refused([], inspected())).toEqual(['REFUSED id']);
    expect(refused([formed()], inspected({ date: '2024-02-28' }))).toEqual(['REFUSED date']);
    const over = [formed(), dissolved];
    expect(refused(over, inspected({ date: '2024-04-02' }))).toEqual(['REFUSED date']);
    expect(refused(over, inspected({ date: '2024-03-31' }))).toEqual([]);
    expect(refused([formed(), inspected()], { ...dissolved, date: '2024-03-04' })).toEqual([
      'REFUSED date',
    ]);
  });

  it('leads to its agreement and to what it inspected', () => {
    const links = [formed(), inspected(), inspected({ consignmentId: 'c' })].map(teamKind.linksOf);
    expect(links).toEqual([
      ['AccessAgreement:PAUSE-1'],
      ['Corridor:north-corridor'],
      ['Corridor:north-corridor', 'Consignment:c'],
    ]);
  });
});
