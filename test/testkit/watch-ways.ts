import type { Engine } from '../../gateway/execution/engine';
import type { Gateway } from '../../gateway/service';

/** How many answers of a gateway ran compiled. */
export interface WaysTaken {
  general: number;
  compiled: number;
  /** Of those that ran compiled, the ones with errors: in them something is denied. */
  denied: number;
}

const ERRORS_FIRST = '{"errors":';

/** Counts from now on which way the answers of a gateway's present engine took. */
export function watchWays(gateway: Gateway): WaysTaken {
  const taken = { general: 0, compiled: 0, denied: 0 };
  const engine = gateway.engines.current();
  const { execute } = engine;
  const watched: Engine['execute'] = async (question, run) => {
    const answer = await execute(question, run);
    if (!('bytes' in answer)) taken.general += 1;
    else {
      taken.compiled += 1;
      const start = Buffer.from(answer.bytes.subarray(0, ERRORS_FIRST.length)).toString('latin1');
      if (start === ERRORS_FIRST) taken.denied += 1;
    }
    return answer;
  };
  Object.assign(engine, { execute: watched });
  return taken;
}
