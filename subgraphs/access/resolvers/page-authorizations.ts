import { connectionOf, readPage } from '../../../shared/core/connection';
import { PassageError } from '../../../shared/core/errors';
import type { AuthorizationPeriod } from '../domain/authorization-periods';
import { authorizationPeriods } from '../domain/authorization-periods';
import { addDays } from '../domain/day';
import type { CountryAuthorizationsArgs } from '../generated/resolver-types';
import type { Loaders } from '../loaders';
import { loadAgreements } from './page-agreements';

const MOST_DAYS = 36_525;

/**
 * The days of a period, divided by which agreements of a country were in force.
 * @throws PassageError BAD_INPUT when the period ends before it begins or is longer than 100 years
 */
export async function pageAuthorizations(
  country: string,
  { from, to, type, ...args }: CountryAuthorizationsArgs,
  loaders: Loaders,
) {
  checkPeriod(from, to);
  const ids = await loaders.agreementsOfCountry.load(country);
  const agreements = await loadAgreements([...ids].sort(), loaders);
  const chosen = agreements.filter((agreement) => !type || agreement.type === type);
  const periods = authorizationPeriods(chosen, from, to);
  return connectionOf(periods, readPage(args, 1), firstDay);
}

function firstDay({ from }: Pick<AuthorizationPeriod<never>, 'from'>): string {
  return from;
}

function checkPeriod(from: string, to: string): void {
  if (to >= from && to <= addDays(from, MOST_DAYS)) return;
  throw new PassageError('BAD_INPUT', 'the period ends before it begins or is too long', {
    where: 'to',
    value: to,
    expected: `a day from ${from} to ${addDays(from, MOST_DAYS)}`,
  });
}
