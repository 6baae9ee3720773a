import type { UserError } from '../../../shared/core/recording/user-error';
import { alpha3ToAlpha2 } from 'i18n-iso-countries';
import type { AgreementAsTold } from '../domain/access-agreement';
import { localDay } from '../domain/day';
import { agreementKind } from '../ingest/agreement-kind';
import { checkClientKey } from '../../../shared/runtime/recording/recorded-change';
import type { Viewer } from '../../../shared/runtime/recording/viewer';
import { actingOrganization } from '../../../shared/runtime/recording/viewer';
import type { RecordingStore, WriteAgreement } from '../store/recording-store';
import type { AgreementChange } from './agreement-change';
import { changed, keyReused, notChanged } from './agreement-change';

export interface AgreementRequest {
  readonly clientKey: string;
  readonly publicFrom: string | null;
  readonly agreement: Omit<AgreementAsTold, 'id'>;
}

/**
 * Records an agreement under an id made of the organization and its key, once for each key.
 * @throws PassageError UNAUTHENTICATED
 */
export async function recordAgreement(
  recordings: RecordingStore,
  viewer: Viewer,
  { clientKey, publicFrom, agreement }: AgreementRequest,
): Promise<AgreementChange> {
  const organization = actingOrganization(viewer.caller);
  const id = `${organization}:${clientKey}`;
  const read = agreementKind.readOwn({ ...agreement, id });
  const errors = [...checkClientKey(clientKey), ...checkAgreement(agreement, viewer.today)];
  if (!read.ok) errors.push(fieldError(read.rejection.column, `It is ${read.rejection.reason}.`));
  if (errors.length > 0 || !read.ok) return notChanged(...errors);
  const content = { agreement, publicFrom };
  return recordings.during({ organization, clientKey, content }, id, async (session) => {
    const earlier = await session.earlier('recorded_agreement');
    if (earlier === 'OTHER') return keyReused();
    if (earlier === 'NONE') await session.addAgreement(read.value, publicFrom, write);
    return changed(await session.agreement(id, viewer), null);
  });
}

const write: WriteAgreement = (transaction, origin, value) =>
  agreementKind.write(transaction, [{ ...origin, value }]);

function checkAgreement(
  { countries, signed, entersIntoForce, durationDays, expires }: AgreementRequest['agreement'],
  today: string,
): UserError[] {
  const errors = countries.flatMap((code, index) =>
    /^[A-Z]{3}$/.test(code) && alpha3ToAlpha2(code)
      ? []
      : [
          fieldError(
            `countries.${index}`,
            `${JSON.stringify(code)} is no ISO 3166-1 alpha-3 code.`,
          ),
        ],
  );
  if (signed > today) errors.push(fieldError('signed', `${signed} is not over yet.`));
  if (entersIntoForce !== null && localDay(entersIntoForce) < signed) {
    errors.push(fieldError('entersIntoForce', `It is before ${signed}, the day of signature.`));
  }
  if (expires !== null && expires < signed) {
    errors.push(fieldError('expires', `${expires} is before ${signed}, the day of signature.`));
  }
  if (expires !== null && durationDays !== null) {
    errors.push(fieldError('expires', 'Give the number of days or the last day, not both.'));
  }
  return errors;
}

function fieldError(path: string, message: string): UserError {
  return { field: path.split('.'), code: 'INVALID', message };
}
