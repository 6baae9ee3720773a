import {
  namedCrossings,
  parseNamedCrossing,
} from '../../../subgraphs/logistics/ingest/parse-named-crossing';

const authorization = (id: string, ...points: string[]) => ({
  ...{ id, type: 'SECURITY_COUNCIL_AUTHORIZATION', countries: ['SYR'], points },
});
const parsed = (structured: object) => parseNamedCrossing({ where: '', given: {}, structured });

describe('crossings that authorizations name', () => {
  it('are one each, with all that name them', () => {
    const port = { id: 'A', type: 'CORRIDOR_AGREEMENT', countries: ['UKR'], points: ['Odesa'] };
    const agreements = [
      port,
      authorization('R-1', 'North', 'South'),
      authorization('R-2', 'North'),
    ];
    expect(namedCrossings(agreements)).toEqual([
      { name: 'North', countries: ['SYR'], agreements: ['R-1', 'R-2'] },
      { name: 'South', countries: ['SYR'], agreements: ['R-1'] },
    ]);
  });

  it('have no other side and no state that the texts do not tell', () => {
    const [north] = namedCrossings([authorization('R-1', 'North')]);
    expect(parsed(north!)).toMatchObject({
      ok: true,
      value: {
        recordId: 'North',
        value: { countryGiven: 'SYR', neighbourGiven: null, status: 'UNKNOWN', asOf: null },
      },
    });
  });

  it('are rejected where it is open in which of several countries they lie', () => {
    const told = { name: 'North', countries: ['SYR', 'IRQ'], agreements: ['R-1'] };
    expect(parsed(told)).toMatchObject({ ok: false, rejection: { column: 'countries' } });
  });
});
