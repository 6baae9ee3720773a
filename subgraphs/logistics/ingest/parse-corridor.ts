import type { Parsed } from '../../../shared/core/parsed';
import { accept, reject } from '../../../shared/core/parsed';
import type { Identified, RawRow } from '../../../shared/runtime/ingest/record-kind';
import { EMPTY } from '../../../shared/runtime/ingest/record-kind';
import type { CorridorReport } from '../domain/corridor';
import { corridorIdOf } from '../domain/corridor';
import type { ListedAgreement } from './read-agreements';

/** The corridor that an agreement opens; an agreement of another type opens none. */
export function parseCorridor({
  structured,
}: RawRow): Parsed<Identified<CorridorReport>> | typeof EMPTY {
  const agreement = structured as ListedAgreement;
  if (agreement.type !== 'CORRIDOR_AGREEMENT') return EMPTY;
  if (!agreement.id) return reject('id', agreement.id, 'an agreement needs an id');
  const value = {
    corridorId: corridorIdOf(agreement.id),
    agreementId: agreement.id,
    title: agreement.title ?? agreement.id,
    countries: agreement.countries ?? [],
    points: agreement.points ?? [],
    agreedOn: agreement.signed ?? null,
  };
  return accept({ recordId: agreement.id, value });
}
