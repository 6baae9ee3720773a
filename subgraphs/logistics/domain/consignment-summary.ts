export type ConsignmentGrouping =
  'MONTH' | 'COMMODITY' | 'DESTINATION' | 'DEPARTURE_PORT' | 'INCOME_GROUP';

/** Consignments of one group; what the question does not group by is null. */
export interface ConsignmentSummary {
  readonly month: string | null;
  readonly commodity: string | null;
  readonly iso3: string | null;
  readonly destinationName: string | null;
  readonly departurePortName: string | null;
  readonly incomeGroup: string | null;
  readonly consignments: number;
  readonly voyages: number;
  readonly inspectedVoyages: number;
  /** Tonnes, decimal text. */
  readonly tonnage: string;
  readonly medianDaysToInspection: number | null;
  readonly fewestDaysToInspection: number | null;
  readonly mostDaysToInspection: number | null;
  readonly confirmedConsignments: number;
  /** Tonnes, decimal text. */
  readonly receivedTonnage: string;
  readonly firstDay: string | null;
  readonly lastDay: string | null;
  /** Ids of data sets. */
  readonly datasets: readonly string[];
}
