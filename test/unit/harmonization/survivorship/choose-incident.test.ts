import fc from 'fast-check';
import { chooseName } from '../../../../subgraphs/harmonization/domain/harmonized-organization';
import type { IncidentClaims } from '../../../../subgraphs/harmonization/domain/survivorship/choose-incident';
import { chooseIncident } from '../../../../subgraphs/harmonization/domain/survivorship/choose-incident';

const claims = (id: string, change: Partial<IncidentClaims> = {}): IncidentClaims => ({
  ...{ id, date: '2022-03-05', placePrecision: 'DISTRICT', hasPoint: true, words: 20 },
  victims: { killed: 1, wounded: 0, kidnapped: null },
  ...change,
});

describe('which claim is shown', () => {
  it('is the date known to the day before the one known to the month, and the conflict is told', () => {
    const { date } = chooseIncident([claims('a', { date: '2022-03' }), claims('b')]);
    expect(date).toMatchObject({
      id: 'b',
      agreement: 'DIFFER',
      rule: { name: 'MOST_PRECISE_DATE' },
    });
    expect(date.reason).toBe('the best of 2 claims by the rule');
  });

  it('is what most say where claims are equally precise', () => {
    const { date } = chooseIncident([
      claims('a', { date: '2022-03-04' }),
      claims('b'),
      claims('c'),
    ]);
    expect(date).toMatchObject({ id: 'b', agreement: 'DIFFER' });
    expect(date.reason).toMatch(/2 of 3/);
  });

  it('is the most precise place, and one with a point before one without', () => {
    const { place } = chooseIncident([
      claims('a', { placePrecision: 'CENSORED' }),
      claims('b', { placePrecision: 'SETTLEMENT', hasPoint: false }),
      claims('c', { placePrecision: 'SETTLEMENT' }),
    ]);
    expect(place).toMatchObject({ id: 'c', agreement: 'AGREE' });
  });

  it('is the count that tells of the most kinds of harm, and the description with the most words', () => {
    const chosen = chooseIncident([
      claims('a', { victims: { killed: 2, wounded: null, kidnapped: null }, words: 9 }),
      claims('b'),
    ]);
    expect(chosen.victims).toMatchObject({ id: 'b', agreement: 'DIFFER' });
    expect(chosen.description).toMatchObject({ id: 'b' });
  });

  it('says so where only one or none says anything', () => {
    const silent = { date: null, placePrecision: null, victims: null, words: 0 };
    const { date, description } = chooseIncident([claims('a', silent), claims('b')]);
    expect(date).toMatchObject({ id: 'b', agreement: 'ONE_SAYS' });
    expect(chooseIncident([claims('b', silent), claims('a', silent)]).victims).toMatchObject({
      ...{ id: 'a', agreement: 'NONE_SAYS' },
    });
    expect(description.id).toBe('b');
  });

  it('is the same in whatever order the records are given', () => {
    const some = fc.uniqueArray(
      fc.record({
        id: fc.constantFrom('a', 'b', 'c', 'd'),
        date: fc.constantFrom('2022-03-05', '2022-03', null),
        placePrecision: fc.constantFrom('EXACT', 'DISTRICT', null),
        hasPoint: fc.boolean(),
        words: fc.nat(2),
        victims: fc.constantFrom({ killed: 1, wounded: null }, { killed: 1, wounded: 2 }, null),
      }),
      { selector: ({ id }) => id, minLength: 1 },
    );
    fc.assert(
      fc.property(some, (members) => {
        expect(chooseIncident([...members].reverse())).toEqual(chooseIncident(members));
      }),
    );
  });

  it('is the name of the reference list, else the one that most records use', () => {
    const listed = {
      id: 'nrc',
      source: 'REFERENCE',
      name: 'Norwegian Refugee Council',
      uses: null,
    };
    const often = { id: '3W/1', source: '3W', name: 'NRC Sudan', uses: 90 };
    const seldom = { id: 'FTS/1', source: 'FTS', name: 'N.R.C.', uses: 2 };
    expect(chooseName([seldom, often, listed]).name).toBe('Norwegian Refugee Council');
    expect(chooseName([seldom, often]).name).toBe('NRC Sudan');
  });
});
