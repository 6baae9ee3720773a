import type { SourceKey, SourceRecord } from '../../../shared/runtime/store/source-record-loader';
import type { Context } from '../context';
import type { PlacePrecision } from '../domain/place-precision';

/** The source row of a record, without what would tell a place more plainly than the caller may know. */
export async function disclosedSource(
  key: SourceKey,
  precision: PlacePrecision,
  { loaders, disclosure }: Context,
): Promise<SourceRecord> {
  const source = await loaders.sourceRecord.load(key);
  return { ...source, asGiven: disclosure.words(source.asGiven, precision) };
}

/** `sources` of a record that one source row gives and that has no place to guard. */
export const openSources = {
  sources: async (record: SourceKey, _: object, { loaders }: Context) => [
    await loaders.sourceRecord.load(record),
  ],
};
