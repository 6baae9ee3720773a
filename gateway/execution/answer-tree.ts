import type { ErrorCode } from '../../shared/core/errors';
import type { Shape } from './shape';

/** Why a value is missing; one error in the answer for each place where it is. */
export interface Problem {
  readonly code: ErrorCode | (string & {});
  readonly message: string;
  readonly subgraph?: string;
  /** What the caller lacks, where it may not have the value. */
  readonly missing?: string;
}

export type PathSegment = string | number;

/** One error behind a missing value. */
export interface Cause {
  readonly problem: Problem;
  /** Where the error arose, from the missing value on, in the keys of the subgraph's answer. */
  readonly below: readonly PathSegment[];
  /** The value was lost with a neighbour that failed; the neighbour's error says it all. */
  readonly isCollateral: boolean;
}

/** Stands in the tree where a value should be, until the renderer turns it into null and an error. */
export class FieldFailure {
  constructor(
    readonly problem: Problem,
    /** What was asked for here, so that another owner's part of the value can still be merged. */
    readonly shape?: Shape,
    readonly causes: readonly Cause[] = [{ problem, below: [], isCollateral: false }],
  ) {}

  as(shape: Shape): FieldFailure {
    return new FieldFailure(this.problem, shape, this.causes);
  }

  /** The same failure, seen from one part of the missing value. */
  of(segment: PathSegment, shape?: Shape): FieldFailure {
    const own = this.causes
      .filter(({ below }) => below[0] === segment)
      .map((cause) => ({ ...cause, below: cause.below.slice(1) }));
    if (own[0] !== undefined) return new FieldFailure(own[0].problem, shape, own);
    const isCollateral = this.causes.every((cause) => cause.isCollateral || cause.below.length > 0);
    return new FieldFailure(this.problem, shape, [
      { problem: this.problem, below: [], isCollateral },
    ]);
  }

  /** The failure of a value that cannot be had without this one. */
  ofDependent(): FieldFailure {
    const isCollateral = this.causes.every((cause) => cause.isCollateral);
    return new FieldFailure(this.problem, undefined, [
      { problem: this.problem, below: [], isCollateral },
    ]);
  }

  /** The same failure with one more error behind it. */
  with({ causes }: FieldFailure): FieldFailure {
    return new FieldFailure(this.problem, this.shape, [...this.causes, ...causes]);
  }
}

/**
 * An object of the answer while it is put together. It has no prototype, so that a key such as
 * `__proto__` or `constructor` is a key like any other.
 */
export interface AnswerObject {
  [key: string]: AnswerValue | undefined;
}

export type AnswerValue =
  null | boolean | number | string | FieldFailure | AnswerObject | AnswerValue[];

type EmptyObject = new () => AnswerObject;

const Empty = function () {} as unknown as EmptyObject;
Empty.prototype = Object.freeze(Object.create(null) as object) as AnswerObject;

/** A new object for the tree; a constructor keeps such objects fast where a null prototype does not. */
export function emptyObject(): AnswerObject {
  return new Empty();
}

export function isAnswerObject(value: AnswerValue | undefined): value is AnswerObject {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof FieldFailure)
  );
}

/** The type that an object of the tree was said to have. */
export function typenameOf(object: AnswerObject): string | undefined {
  const name = object['__typename'];
  return typeof name === 'string' ? name : undefined;
}
