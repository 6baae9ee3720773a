import { cleanPcode } from '../../../../shared/core/pcode';
import type { UserError } from '../../../../shared/core/recording/user-error';
import { invalid, refused } from '../../../../shared/core/recording/user-error';
import { addDays } from '../day';
import type { RiskAssessed, RiskClosed, RiskEvent, RiskLook } from './risk-event';

/** A look that is meant to hold longer is a wish: conditions of access change within weeks. */
const LONGEST_VALIDITY_DAYS = 92;

interface RiskSoFar {
  readonly closed: RiskClosed | null;
}

/** Every reason why an event cannot follow the history of an assessment or, with null, begin one. */
export function riskProblems(risk: RiskSoFar | null, event: RiskEvent): readonly UserError[] {
  const errors = event.type === 'CLOSED' ? [] : validityProblems(event);
  if (event.type === 'ASSESSED') {
    const already = risk ? [refused('id', 'It is assessed already: revise it.')] : [];
    return [...errors, ...subjectProblems(event), ...already];
  }
  if (!risk) return [...errors, refused('id', 'Nobody has assessed it yet.')];
  if (!risk.closed) return errors;
  return [...errors, refused('date', `It was closed on ${risk.closed.date}.`)];
}

function validityProblems({ date, validUntil }: RiskLook): UserError[] {
  const last = addDays(date, LONGEST_VALIDITY_DAYS);
  if (validUntil >= date && validUntil <= last) return [];
  return [invalid('validUntil', `${validUntil} is not from ${date} to ${last}.`)];
}

function subjectProblems(event: RiskAssessed): UserError[] {
  const { hazard, country, area, city, spilloverFrom } = event;
  const errors: UserError[] = [];
  for (const [field, code] of Object.entries({ country, spilloverFrom })) {
    if (code === null || /^[A-Z]{3}$/.test(code)) continue;
    errors.push(invalid(field, `${JSON.stringify(code)} is no ISO 3166-1 alpha-3 code.`));
  }
  if (area !== null && cleanPcode(area) !== area) {
    errors.push(invalid('area', `${JSON.stringify(area)} is no p-code.`));
  }
  if ((hazard === 'CITY_SECURITY') !== (city !== null)) {
    errors.push(invalid('city', 'CITY_SECURITY names its city, and no other hazard does.'));
  }
  if ((hazard === 'SPILLOVER') !== (spilloverFrom !== null)) {
    errors.push(invalid('spilloverFrom', 'SPILLOVER names its origin, and no other hazard does.'));
  }
  return errors;
}
