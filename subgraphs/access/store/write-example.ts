import type { EntityManager } from 'typeorm';
import { PassageError } from '../../../shared/core/errors';
import { checkEvent } from '../../../shared/core/recording/follow-history';
import type { RecordedEvent } from '../../../shared/core/recording/history-entry';
import { readHistories } from '../../../shared/runtime/recording/store/read-histories';
import {
  addEntry,
  earlierRequest,
  identify,
} from '../../../shared/runtime/recording/store/recording-request';
import { keepCircle } from '../../../shared/runtime/recording/store/record-circle';
import type { AccessKind } from '../domain/access-kind';
import { circleOn } from './recorded-things';

/** One entry of a history that was made up as an example. */
export interface Example<E extends RecordedEvent> {
  readonly dataset: string;
  readonly recordId: string;
  readonly thingId: string;
  /** The organization in whose name the example stands: it sees all of it. */
  readonly recordedBy: string;
  readonly event: E;
}

/**
 * Adds an entry of an example once, by the rules that hold for what organizations record.
 * @throws PassageError FILE_MALFORMED when it was loaded with other words before, or cannot have happened.
 */
export async function writeExample<E extends RecordedEvent, S extends object>(
  manager: EntityManager,
  kind: AccessKind<E, S>,
  { dataset, recordId, thingId, recordedBy, event }: Example<E>,
): Promise<void> {
  const asked = { kind: kind.name, id: thingId, event };
  const identity = identify(recordedBy, `loaded:${dataset}:${recordId}`, asked);
  const earlier = await earlierRequest(manager, identity);
  if (earlier === 'SAME') return;
  if (earlier === 'OTHER') {
    throw new PassageError('FILE_MALFORMED', 'an entry of a history never changes', {
      where: recordId,
      expected: 'the entry as it was loaded before, or a new one under another id',
    });
  }
  const history = (await readHistories(manager, kind, [thingId])).get(thingId) ?? null;
  const [problem] = checkEvent(kind, history, event);
  if (problem) {
    throw new PassageError('FILE_MALFORMED', problem.message, {
      where: `${recordId}, ${problem.field.join('.')}`,
      expected: 'an entry that the history before it allows',
    });
  }
  await addEntry(manager, identity, {
    ...{ id: recordId, kind: kind.name, thingId, date: event.date, content: event, dataset },
    ...{ links: kind.linksOf(event), withdraws: null, onBehalfOf: null },
    open: kind.openPartOf(event),
  });
  const told = (await readHistories(manager, kind, [thingId])).get(thingId)!;
  await keepCircle(manager, { kind: kind.name, id: thingId }, await circleOn(manager, kind, told));
}
