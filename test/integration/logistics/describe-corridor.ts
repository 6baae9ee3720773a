import type { GatewayClient } from '../../testkit/gateway-client';
import { askEntity } from './ask-entity';

/** What the loaded real records say of the Black Sea corridor. */
export function describeCorridor(client: () => GatewayClient): void {
  describe('the Black Sea corridor', () => {
    it('carried 714 cargoes on 633 voyages, 22 of them (23 cargoes) without inspection', async () => {
      const totals = await client().query(`{
      cargoes: consignments { totalCount } voyages { totalCount }
      cargoesNotInspected: consignments(filter: { inspected: false }) { totalCount }
      voyagesNotInspected: voyages(filter: { inspected: false }) { totalCount }
      further: consignments(filter: { agreement: "BSGI-2022" }, first: 2)
        { nodes { isFurtherCargo isAid commodity tonnage departedOn destinationName
          inspection { on place } daysToInspection destination { iso3 } corridor { id }
          voyage { number vesselName imo tonnage departurePortName departurePort { locode } } } }
    }`);
      const voyage = {
        number: 1,
        vesselName: 'RAZONI',
        imo: '9086526',
        tonnage: '26527.0',
        departurePortName: 'Odesa',
        departurePort: { locode: 'UAODS' },
      };
      const cargo = {
        isAid: null,
        commodity: 'Corn',
        departedOn: '2022-08-01',
        inspection: { on: '2022-08-03', place: 'İstanbul' },
        daysToInspection: 2,
        corridor: { id: 'bsgi-2022-corridor' },
        voyage,
      };
      expect(totals).toEqual({
        cargoes: { totalCount: 714 },
        voyages: { totalCount: 633 },
        cargoesNotInspected: { totalCount: 23 },
        voyagesNotInspected: { totalCount: 22 },
        further: {
          nodes: [
            {
              ...cargo,
              isFurtherCargo: false,
              tonnage: '1527.0',
              destinationName: 'Türkiye',
              destination: { iso3: 'TUR' },
            },
            {
              ...cargo,
              isFurtherCargo: true,
              tonnage: '25000.0',
              destinationName: 'Egypt',
              destination: { iso3: 'EGY' },
            },
          ],
        },
      });
    });

    it('is summed by month for its agreement, each voyage counting once', async () => {
      const agreement = await askEntity<{
        corridors: object[];
        consignmentSummary: { nodes: object[] };
      }>(
        client(),
        '__typename: "AccessAgreement", id: "BSGI-2022"',
        `corridors { id points ports { locode } countries { iso3 } agreedOn }
       consignmentSummary { nodes { month consignments voyages inspectedVoyages tonnage
         medianDaysToInspection fewestDaysToInspection mostDaysToInspection } }`,
      );
      expect(agreement.corridors).toEqual([
        {
          id: 'bsgi-2022-corridor',
          points: ['Odesa', 'Chornomorsk', 'Yuzhny/Pivdennyi'],
          ports: [{ locode: 'UAILK' }, { locode: 'UAODS' }, { locode: 'UAYUZ' }],
          countries: [{ iso3: 'UKR' }],
          agreedOn: '2022-07-22',
        },
      ]);
      const months = [
        ['2022-08', 64, 63, 63, '1573289.99', 2, 1, 6],
        ['2022-09', 211, 178, 178, '3913484.01', 8, 2, 23],
        ['2022-10', 196, 180, 180, '4241809.0', 15, 2, 42],
        ['2022-11', 95, 85, 85, '2611506.0', 8, 2, 18],
        ['2022-12', 125, 106, 102, '3740616.0', 8, 2, 17],
        ['2023-01', 23, 21, 3, '864956.0', 7, 7, 8],
      ];
      expect(agreement.consignmentSummary.nodes.map((month) => Object.values(month))).toEqual(
        months,
      );
    });
  });
}
