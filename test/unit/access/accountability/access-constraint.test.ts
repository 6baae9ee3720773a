import {
  constraintKind,
  durationDays,
} from '../../../../subgraphs/access/domain/accountability/access-constraint';
import type {
  ConstraintEvent,
  ConstraintReported,
} from '../../../../subgraphs/access/domain/accountability/constraint-event';
import { followed, refusals } from '../followed';

const reported = (more: Partial<ConstraintReported> = {}): ConstraintReported => ({
  type: 'REPORTED',
  date: '2024-02-10',
  citation: 'a field report',
  constraint: 'MOVEMENT_WITHIN_COUNTRY',
  country: 'SDN',
  area: 'SD01',
  impact: { effect: 'DELAYED', peopleAffected: null, sectors: ['FSC'] },
  details: { description: 'a new permit is asked for', location: 'km 14', organizations: ['One'] },
  agreementId: null,
  sharedWith: ['un'],
  isExample: false,
  ...more,
});
const worse: ConstraintEvent = {
  type: 'IMPACT_CHANGED',
  date: '2024-02-20',
  citation: 'a second report',
  impact: { effect: 'SUSPENDED', peopleAffected: 1_200, sectors: ['FSC'] },
};
const ended: ConstraintEvent = {
  type: 'ENDED',
  date: '2024-03-01',
  citation: 'a third report',
  how: 'the permit is no longer asked for',
};

describe('an access constraint', () => {
  it('is felt from its first to its last day, with the impact of each day', () => {
    const events = [reported(), worse, ended];
    const on = (date: string) => followed(constraintKind, events, date);
    expect(on('2024-02-09')).toBeNull();
    expect(on('2024-02-19')).toMatchObject({ impact: { effect: 'DELAYED' }, ended: null });
    expect(on('2024-02-20')).toMatchObject({ impact: { effect: 'SUSPENDED' } });
    expect(durationDays(on('2024-02-10')!, '2024-02-10')).toBe(1);
    expect(durationDays(on('2024-02-29')!, '2024-02-29')).toBe(20);
    expect(durationDays(on('2024-12-31')!, '2024-12-31')).toBe(21);
  });

  it('ends once, and changes no more after that', () => {
    const events = [reported(), ended];
    expect(refusals(constraintKind, events, ended)).toEqual(['REFUSED date']);
    expect(refusals(constraintKind, events, { ...worse, date: '2024-03-02' })).toEqual([
      'REFUSED date',
    ]);
    expect(refusals(constraintKind, events, worse)).toEqual([]);
    expect(refusals(constraintKind, [], worse)).toEqual(['REFUSED id']);
  });

  it('names a place by codes and counts no fewer people than none', () => {
    expect(refusals(constraintKind, [], reported())).toEqual([]);
    const wrong = reported({
      country: 'Sudan',
      area: 'sd 01',
      impact: { effect: 'DELAYED', peopleAffected: -1, sectors: [] },
    });
    expect(refusals(constraintKind, [], wrong)).toEqual([
      'INVALID impact.peopleAffected',
      'INVALID country',
      'INVALID area',
    ]);
  });

  it('keeps what may show who works where from all but those who may know it', () => {
    const open = constraintKind.openPartOf(reported()) as ConstraintReported;
    expect(open).toEqual({ ...reported(), details: null, sharedWith: [] });
    expect(constraintKind.linksOf(reported({ agreementId: 'PAUSE-1' }))).toEqual([
      'Country:SDN',
      'AdminArea:SD01',
      'AccessAgreement:PAUSE-1',
    ]);
  });
});
