import type { Log } from '../../shared/runtime/logging';
import { createLog } from '../../shared/runtime/logging';

/** A log that writes nothing. */
export const silentLog: Log = createLog('test', 'silent');
