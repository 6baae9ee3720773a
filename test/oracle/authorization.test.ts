import { AuthorizationCourt, type Verdict } from './authorization-court';
import { ratedWorlds } from './rated-worlds';

const SEED = Number(process.env['ORACLE_SEED'] ?? 20261126);
const RUNS = Number(process.env['ORACLE_RUNS'] ?? 480);

describe(`random callers, purposes and questions under random agreements, from seed ${SEED}`, () => {
  const courts = ratedWorlds(SEED).map((rated) => new AuthorizationCourt(rated));
  const verdicts: Verdict[] = [];

  afterAll(() => Promise.all(courts.map((court) => court.stop())));

  it.each(courts.map((court) => [court.name, court] as const))(
    'D15 get on %s what the oracle gives, filtered by the agreements',
    async (_, court) => {
      for (let run = 0; run < RUNS / courts.length; run++) {
        const verdict = await court.judge(SEED + run);
        expect(verdict).toEqual(expect.any(String));
        verdicts.push(verdict);
      }
    },
    120_000,
  );

  it('D15 are of every kind: allowed whole, denied in part, and naming what is hidden', () => {
    for (const kind of ['ALLOWED', 'DENIED', 'HIDDEN']) {
      expect(verdicts.filter((verdict) => verdict === kind).length).toBeGreaterThan(RUNS / 50);
    }
  });

  it('D15 run compiled, also where something is denied', () => {
    const denied = courts.reduce((sum, { ways }) => sum + ways.denied, 0);
    expect(denied).toBeGreaterThan(RUNS / 10);
  });
});
