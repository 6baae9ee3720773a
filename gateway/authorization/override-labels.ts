import { createHash, randomUUID } from 'node:crypto';
import type { CallerRights } from './field-decisions';

/** Decides a label of `@override` for a caller; `undefined` for one that it does not know. */
export type DecideLabel = (label: string, caller: CallerRights) => boolean | undefined;

const NO_LABELS: ReadonlySet<string> = new Set();
const PERCENT = /^percent\((\d{1,3}(?:\.\d{1,8})?)\)$/;

/**
 * The labels that are active for a caller: their fields are given by the subgraph that takes them over.
 * `percent(x)` is active for x of 100 organizations, always the same ones, and for x of 100 requests of
 * nobody known. A label that `decide` does not know leaves the field with the subgraph that had it
 * (https://www.apollographql.com/docs/graphos/schema-design/federated-schemas/entities/migrate-fields).
 */
export function labelsFor(
  labels: readonly string[],
  rights: CallerRights,
  decide: DecideLabel = () => undefined,
): ReadonlySet<string> {
  if (labels.length === 0) return NO_LABELS;
  const { caller } = rights;
  const seed = caller.kind === 'ORGANIZATION' ? caller.organization : randomUUID();
  return new Set(
    labels.filter((label) => {
      const percent = PERCENT.exec(label)?.[1];
      return percent === undefined
        ? decide(label, rights) === true
        : shareOf(seed, label) < Number(percent);
    }),
  );
}

/** A number from 0 up to 100 that depends on both texts. */
function shareOf(seed: string, label: string): number {
  const digest = createHash('sha256')
    .update(JSON.stringify([label, seed]))
    .digest();
  return (digest.readUInt32BE(0) / 2 ** 32) * 100;
}
