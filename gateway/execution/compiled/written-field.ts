import type { FieldShape } from '../shape';
import { canCopy } from './can-copy';
import type { RenderedPlace } from './rendered-place';
import type { Supply } from './supplies';
import { Uncompilable } from './uncompilable';

/** One field as it is written, with where its value comes from. */
export interface Written {
  readonly field: FieldShape;
  readonly place: RenderedPlace;
  /** Why it is denied: null is written, whatever was answered. */
  readonly cause?: number;
  /** The variable with the node that has the value; absent where no answer is looked at. */
  readonly from?: string;
  readonly supply?: Supply;
  /** Whether the bytes of the answer are copied as they are. */
  readonly isCopied: boolean;
}

/** How a field of the objects at a place is written, from the sources found for it, the first one first. */
export function written(
  field: FieldShape,
  holder: RenderedPlace,
  found: readonly { readonly from: string; readonly supply: Supply }[],
): Written {
  const place = holder.field(field);
  if (field.isTypename) return { field, place, isCopied: false };
  const cause = holder.causeOf(field);
  if (cause !== undefined) return { field, place, cause, isCopied: false };
  const [first] = found;
  if (first === undefined) throw new Uncompilable('nobody gives a field');
  // A value of which anything is denied is written part by part, also where all of it was answered.
  const isCopied = !place.isDenied && canCopy(field.shape, first.supply.field.value);
  if (found.length > 1 && !isCopied) throw new Uncompilable('an object of two owners');
  return { field, place, ...first, isCopied };
}

/** The neighbours from `at` on that stand in the answer one after the other; none: not copied. */
export function runAt(group: readonly Written[], at: number): Written[] {
  const run: Written[] = [];
  for (const one of group.slice(at)) {
    const previous = run[run.length - 1];
    if (!one.isCopied) break;
    if (previous !== undefined && !follows(previous, one)) break;
    run.push(one);
  }
  return run;
}

function follows(before: Written, after: Written): boolean {
  const [one, next] = [before.supply, after.supply];
  if (one === undefined || next === undefined) return false;
  const keepsKeys = [before, after].every(({ field, supply }) => field.key === supply?.field.key);
  return (
    keepsKeys &&
    one.node.variants.some(({ fields }) => {
      const at = fields.indexOf(one.field);
      return at !== -1 && fields[at + 1] === next.field;
    })
  );
}
