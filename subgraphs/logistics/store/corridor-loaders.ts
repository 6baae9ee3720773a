import DataLoader from 'dataloader';
import type { EntityManager } from 'typeorm';
import type { ConsignmentGrouping, ConsignmentSummary } from '../domain/consignment-summary';
import type { Port } from '../domain/port';
import { groupRows } from './group-rows';
import { summarizeConsignments } from './consignment-store';
import { portListing } from './other-listings';

/** The ports from which consignments of an agreement left, by UN/LOCODE. */
export function portsOfAgreementLoader(manager: EntityManager): DataLoader<string, Port[]> {
  const { select, from } = portListing(manager, {});
  return new DataLoader(async (agreements) => {
    const rows: (Port & { agreement: string })[] = await manager.query(
      `select used.agreement, ${select} from ${from} join (
         select distinct agreement_id as agreement, departure_port_code as code from consignment
         where agreement_id = any($1::text[]) and departure_port_code is not null
       ) as used on used.code = p.locode order by p.id`,
      [agreements],
    );
    return agreements.map((id) => rows.filter(({ agreement }) => agreement === id));
  });
}

export interface SummaryOfAgreement {
  readonly agreement: string;
  readonly groupBy: readonly ConsignmentGrouping[];
}

/** Summaries of many agreements, in one statement for each distinct grouping. */
export function agreementSummaryLoader(
  manager: EntityManager,
): DataLoader<SummaryOfAgreement, ConsignmentSummary[], string> {
  const groupText = ({ groupBy }: SummaryOfAgreement) => groupBy.join();
  return new DataLoader<SummaryOfAgreement, ConsignmentSummary[], string>(
    async (keys) => {
      const answers = new Map<string, Awaited<ReturnType<typeof summarizeConsignments>>>();
      for (const [text, group] of groupRows(keys, groupText)) {
        const agreements = group.map(({ agreement }) => agreement);
        const question = { filter: {}, groupBy: group[0]!.groupBy };
        answers.set(text, await summarizeConsignments(manager, agreements, question));
      }
      return keys.map((key) =>
        answers.get(groupText(key))!.filter(({ agreement }) => agreement === key.agreement),
      );
    },
    { cacheKeyFn: (key) => `${key.agreement} ${groupText(key)}` },
  );
}
