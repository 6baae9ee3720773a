import { oracleWorlds } from './oracle-worlds';
import { OracleCourt } from './run-oracle';

const SEED = Number(process.env['ORACLE_SEED'] ?? 20260101);
const RUNS = Number(process.env['ORACLE_RUNS'] ?? 2000);

describe(`random questions from seed ${SEED}`, () => {
  const courts = oracleWorlds(SEED).map((world) => new OracleCourt(world));

  afterAll(() => Promise.all(courts.map((court) => court.stop())));

  it('has supergraphs with lists of lists, abstract types, @requires, @provides, @override', () => {
    const sdl = courts.map(({ world }) => world.supergraphSdl).join('\n');
    for (const feature of [
      /: \[\[/,
      /^union /m,
      /^interface /m,
      /requires: /,
      /provides: /,
      /override: /,
      /overrideLabel: "beta"/,
      /isInterfaceObject: true/,
      /@inaccessible/,
    ]) {
      expect(sdl).toMatch(feature);
    }
    expect(courts.map(({ world }) => world.name)).toContain('passage');
    expect(courts.length).toBeGreaterThan(5);
  });

  it.each(courts.map((court) => [court.world.name, court] as const))(
    'are answered on %s as graphql-js answers them on the merged schema',
    async (_, court) => {
      for (let run = 0; run < RUNS / courts.length; run++) {
        expect(await court.judge(SEED + run)).toBeUndefined();
      }
    },
    120_000,
  );
});
