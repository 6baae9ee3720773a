import type { GatewayClient } from '../../testkit/gateway-client';
import { askEntity } from './ask-entity';

/** What the loaded real records say of operational presence. */
export function describePresences(client: () => GatewayClient): void {
  describe('presences', () => {
    const counts = async (filter: string) => {
      const { presenceCounts } = await client().query<{
        presenceCounts: { nodes: Record<string, number>[] };
      }>(
        `{ presenceCounts(filter: { ${filter} })
         { nodes { presences presencesAsNamed organizations activities } } }`,
      );
      return presenceCounts.nodes[0]!;
    };

    it('of Ethiopia in August 2025 are 1,250 by implementing partner, 2,662 in all roles', async () => {
      const dataset = 'dataset: "ocha-eth-3w-2025-08"';
      const implementing = await counts(`${dataset}, role: IMPLEMENTING`);
      expect(implementing).toMatchObject({ presencesAsNamed: 1250, activities: 3122 });
      const all = await counts(dataset);
      expect(all).toMatchObject({ presencesAsNamed: 2662, activities: 3122 });
    });

    it('of Somalia come near the 1,915 that OCHA’s own harmonized answer has', async () => {
      const { presences } = await counts('dataset: "ocha-som-3w-2025-01-04"');
      expect(Math.abs(presences! - 1915)).toBeLessThanOrEqual(10);
    });

    it('of South Sudan have the role that a column names', async () => {
      const dataset = 'dataset: "ocha-ssd-3w-2022-q1"';
      expect((await counts(`${dataset}, role: REPORTING`)).activities).toBe(2280);
      expect((await counts(`${dataset}, role: IMPLEMENTING`)).activities).toBe(502);
    });

    it('of Ukraine are none: its sheets are counts without names', async () => {
      expect(await counts('country: "UKR"')).toEqual({
        presences: 0,
        presencesAsNamed: 0,
        organizations: 0,
        activities: 0,
      });
      const area = await askEntity<{ presenceFigures: { nodes: object[] } }>(
        client(),
        '__typename: "AdminArea", pcode: "UA71"',
        `presenceFigures(filter: { dataset: "ocha-ukr-5w-2022-05-organizations", isTotal: true })
       { nodes { sectorName organizations isTotal placeMatch period { to } } }`,
      );
      expect(area.presenceFigures.nodes).toEqual([
        {
          sectorName: 'Protection TOTAL',
          organizations: 12,
          isTotal: true,
          placeMatch: 'PCODE',
          period: { to: '2022-05-26' },
        },
        expect.objectContaining({ sectorName: null, organizations: 30 }),
      ]);
    });

    it('keep a woreda’s code and stand under its zone, found by the code’s beginning', async () => {
      const { operationalPresences } = await client().query<{
        operationalPresences: { nodes: object[] };
      }>(
        `{ operationalPresences(first: 1, filter: {
           dataset: "ocha-eth-3w-2025-08", area: "ET0602", status: "completed" }) { nodes {
         placeAsGiven { country admin1 admin2 admin3 pcode } placeMatch matchedLevel
         adminArea { pcode } country { iso3 } period { from to } } } }`,
      );
      expect(operationalPresences.nodes).toEqual([
        {
          placeAsGiven: {
            country: 'ETH',
            admin1: 'Benishangul-Gumuz',
            admin2: 'Metekel',
            admin3: expect.any(String),
            pcode: expect.stringMatching(/^ET0602\d\d$/),
          },
          placeMatch: 'PARENT_PCODE',
          matchedLevel: 2,
          adminArea: { pcode: 'ET0602' },
          country: { iso3: 'ETH' },
          period: { from: '2025-08-01', to: '2025-08-31' },
        },
      ]);
    });

    it.each([
      ['ocha-eth-3w-2025-08', 'Woreda', /^(Lat|Long)$/],
      ['ocha-eth-4w-2022-02', 'Woreda', /^Kebele/],
    ])(
      'of %s repeat no word of a column that says where they are exactly',
      async (id, area, exact) => {
        const { operationalPresences } = await client().query<{
          operationalPresences: { nodes: { sources: { asGiven: { name: string }[] }[] }[] };
        }>(
          `{ operationalPresences(first: 500, filter: { dataset: "${id}" })
         { nodes { sources { asGiven { name } } } } }`,
        );
        const columns = operationalPresences.nodes.flatMap(({ sources }) =>
          sources.flatMap(({ asGiven }) => asGiven.map(({ name }) => name)),
        );
        expect(columns).toContain(area);
        expect(columns.filter((column) => exact.test(column))).toEqual([]);
      },
    );

    it('are matched to areas at these rates', async () => {
      const { logisticsMatchRates } = await client().query<{
        logisticsMatchRates: { dataset: string; places: object }[];
      }>('{ logisticsMatchRates { dataset places { matched total } } }');
      const rates = logisticsMatchRates.filter(({ dataset }) => dataset.startsWith('ocha-'));
      expect(Object.fromEntries(rates.map(({ dataset, places }) => [dataset, places]))).toEqual({
        'ocha-afg-3w-2021-q3': { matched: 334, total: 334 },
        'ocha-eth-3w-2025-08': { matched: 359, total: 393 },
        'ocha-eth-4w-2022-02': { matched: 1042, total: 1042 },
        'ocha-mli-5w-2022-03': { matched: 119, total: 119 },
        'ocha-opt-checkpoints': { matched: 1, total: 1 },
        'ocha-opt-closures-2025': { matched: 1, total: 1 },
        'ocha-sdn-3w-2021': { matched: 158, total: 159 },
        'ocha-som-3w-2025-01-04': { matched: 99, total: 99 },
        'ocha-ssd-3w-2022-q1': { matched: 139, total: 139 },
        'ocha-ukr-3w-2022-late': { matched: 25, total: 25 },
        'ocha-ukr-5w-2022-05-organizations': { matched: 25, total: 25 },
        'ocha-ukr-5w-2022-05-reached': { matched: 25, total: 25 },
      });
    });

    it('are counted by area, sector and organization, the largest group first', async () => {
      const area = await askEntity<{ presenceCounts: { nodes: object[] } }>(
        client(),
        '__typename: "AdminArea", pcode: "SD06138"',
        'presenceCounts(groupBy: [SECTOR]) { nodes { sector { code } presences organizations activities } }',
      );
      expect(area.presenceCounts.nodes.slice(0, 3)).toEqual([
        { sector: { code: 'FSC' }, presences: 5, organizations: 5, activities: 5 },
        { sector: { code: 'NUT' }, presences: 5, organizations: 5, activities: 5 },
        { sector: { code: 'HEA' }, presences: 4, organizations: 4, activities: 4 },
      ]);
    });
  });
}
