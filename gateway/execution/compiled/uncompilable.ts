import { PassageError } from '../../../shared/core/errors';

/** Thrown while an operation is compiled that only the general way can run; says why. */
export class Uncompilable extends PassageError {
  constructor(reason: string) {
    super('PLAN_IMPOSSIBLE', reason);
  }
}
