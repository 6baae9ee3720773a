import type { PageArguments } from '../../../shared/core/connection';
import { readPage, toConnection } from '../../../shared/core/connection';
import type { AccessAgreement } from '../domain/access-agreement';
import { stateAt } from '../domain/status-at';
import type { AccessAgreementFilter, InputMaybe } from '../generated/resolver-types';
import type { Loaders } from '../loaders';
import type { AccessAgreementConnection } from './connections';

interface AgreementArguments extends PageArguments {
  readonly filter?: InputMaybe<AccessAgreementFilter>;
}

/**
 * One page of the agreements of these ids. Who may see one and whether it is in force is computed, not
 * stored, so all are read; a country has tens of agreements at most.
 */
export async function pageAgreements(
  ids: readonly string[],
  args: AgreementArguments,
  loaders: Loaders,
): Promise<AccessAgreementConnection> {
  const page = readPage(args, 1);
  const agreements = await loadAgreements([...ids].sort(), loaders);
  const matching = agreements.filter((agreement) => matches(agreement, args.filter ?? {}));
  const [after] = page.after ?? [''];
  const rows = matching.filter(({ id }) => id > String(after)).slice(0, page.limit + 1);
  return {
    ...toConnection(rows, page, ({ id }) => [id]),
    totalCount: () => Promise.resolve(matching.length),
  };
}

/** The agreements of these ids that the caller may see and whose record stands. */
export async function loadAgreements(
  ids: readonly string[],
  loaders: Loaders,
): Promise<AccessAgreement[]> {
  const agreements = await Promise.all(ids.map((id) => loaders.agreement.load(id)));
  return agreements.filter(
    (agreement) => agreement !== null && agreement.withdrawal === null,
  ) as AccessAgreement[];
}

function matches(
  agreement: AccessAgreement,
  { country, type, inForceOn }: AccessAgreementFilter,
): boolean {
  if (country && !agreement.countryCodes.includes(country)) return false;
  if (type && agreement.type !== type) return false;
  return !inForceOn || stateAt(agreement.events, inForceOn, agreement.violations) === 'IN_FORCE';
}
