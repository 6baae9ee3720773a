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

/** One page of the agreements of these ids. Whether one is in force is computed, not stored. */
export async function pageAgreements(
  ids: readonly string[],
  args: AgreementArguments,
  loaders: Loaders,
): Promise<AccessAgreementConnection> {
  const page = readPage(args, 1);
  const matching = await matchingIds([...ids].sort(), args.filter ?? {}, loaders);
  const [after] = page.after ?? [''];
  const wanted = matching.filter((id) => id > String(after)).slice(0, page.limit + 1);
  const agreements = await loadAgreements(wanted, loaders);
  return {
    ...toConnection(agreements, page, ({ id }) => [id]),
    totalCount: () => Promise.resolve(matching.length),
  };
}

/** The agreements of these ids that the caller may see. */
export async function loadAgreements(
  ids: readonly string[],
  loaders: Loaders,
): Promise<AccessAgreement[]> {
  const agreements = await Promise.all(ids.map((id) => loaders.agreement.load(id)));
  return agreements.filter((agreement) => agreement !== null);
}

async function matchingIds(
  ids: readonly string[],
  { country, type, inForceOn }: AccessAgreementFilter,
  loaders: Loaders,
): Promise<readonly string[]> {
  if (!country && !type && !inForceOn) return ids;
  const agreements = await loadAgreements(ids, loaders);
  return agreements
    .filter((agreement) => !country || agreement.countryCodes.includes(country))
    .filter((agreement) => !type || agreement.type === type)
    .filter(({ events }) => !inForceOn || stateAt(events, inForceOn) === 'IN_FORCE')
    .map(({ id }) => id);
}
