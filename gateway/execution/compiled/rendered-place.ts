import type { DeniedPlace } from '../denied-places';
import type { FieldShape } from '../shape';
import type { Variant } from './layout';
import { Uncompilable } from './uncompilable';

/** A way from the root of the client's answer: its keys, and `null` for the number of an item. */
export type WrittenPath = readonly (string | null)[];

/** Objects of one type, and whether their answer says so. */
export interface StandingType {
  readonly typeName: string;
  readonly isTold: boolean;
}

/** A place of the client's answer while its code is written, with what is denied there and below. */
export class RenderedPlace {
  private constructor(
    readonly path: WrittenPath,
    /** What is denied in or below the fields of the objects here, each with its way from here on. */
    private readonly below: readonly DeniedPlace[],
    /** What is denied here: all objects of some types. */
    private readonly objects: readonly DeniedPlace[],
  ) {}

  static root(denied: readonly DeniedPlace[]): RenderedPlace {
    // Lists are passed through wherever they stand.
    const below = denied.map((one) => ({ ...one, path: one.path.filter((step) => step !== '@') }));
    return new RenderedPlace([], below, []);
  }

  /** Whether anything is denied here or below. */
  get isDenied(): boolean {
    return this.below.length + this.objects.length > 0;
  }

  /** How many lists lead here. */
  get depth(): number {
    return this.path.filter((step) => step === null).length;
  }

  /** Why the objects here are denied as they are; `undefined` when they are not. */
  get causeHere(): number | undefined {
    return this.objects[0]?.cause;
  }

  item(): RenderedPlace {
    return new RenderedPlace([...this.path, null], this.below, this.objects);
  }

  /** The same place, where the objects are of one type. */
  of(type: StandingType): RenderedPlace {
    return new RenderedPlace(
      this.path,
      this.below.flatMap((denied) => pastConditions(denied, type)),
      this.objects.filter(({ objectTypes = [] }) => isOneOf(type, objectTypes)),
    );
  }

  /** Why a field of these objects is denied; of several reasons the last one counts. */
  causeOf({ answerKey }: FieldShape): number | undefined {
    return this.deniedAt(answerKey).findLast(({ objectTypes }) => objectTypes === undefined)?.cause;
  }

  field({ answerKey, key }: FieldShape): RenderedPlace {
    const below = this.below.flatMap(({ path: [first, ...path], ...denied }) => {
      const leadsThere = first !== undefined && first !== '@' && 'Field' in first;
      return leadsThere && first.Field === answerKey ? [{ ...denied, path }] : [];
    });
    const objects = this.deniedAt(answerKey).filter(({ objectTypes }) => objectTypes);
    return new RenderedPlace([...this.path, key], below, objects);
  }

  private deniedAt(answerKey: string): DeniedPlace[] {
    return this.below.filter(({ path, key }) => path.length === 0 && key === answerKey);
  }
}

/** The types of objects of one variant. */
export function standingType({ typeName, fields }: Variant): StandingType {
  return { typeName, isTold: fields.some(({ key }) => key === '__typename') };
}

/** What is denied of objects of one type, its conditions on types passed. */
function pastConditions(denied: DeniedPlace, type: StandingType): DeniedPlace[] {
  const [first, ...path] = denied.path;
  if (first === undefined || first === '@' || 'Field' in first) return [denied];
  return isOneOf(type, first.TypeCondition) ? pastConditions({ ...denied, path }, type) : [];
}

/** Objects whose type nobody tells count as denied; the general way finds out whether they are. */
function isOneOf({ typeName, isTold }: StandingType, types: readonly string[]): boolean {
  if (types.includes(typeName)) return true;
  if (!isTold) throw new Uncompilable('something is denied of objects that do not tell their type');
  return false;
}
