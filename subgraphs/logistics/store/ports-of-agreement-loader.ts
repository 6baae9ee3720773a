import DataLoader from 'dataloader';
import type { EntityManager } from 'typeorm';
import type { Port } from '../domain/port';
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
