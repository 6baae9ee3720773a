import type { Recorded } from '../../core/recording/follow-history';
import type { RecordedChange } from './recorded-change';

/** A change with the thing under the name that its kind has in the graph. */
export type NamedChange<K extends string, S extends object> = Readonly<
  Record<K, Recorded<S> | null>
> &
  Omit<RecordedChange<S>, 'thing'>;

/** Names the thing of a change. */
export function namedChange<K extends string, S extends object>(
  name: K,
  { thing, ...change }: RecordedChange<S>,
): NamedChange<K, S> {
  return { ...change, [name]: thing } as NamedChange<K, S>;
}
