import type { Caller } from '../../../shared/core/caller';
import { sources } from '../../../subgraphs/access/ingest/sources';
import type { AccessUnderTest } from './access-under-test';
import { dataFolder, ingest, resolveAll } from './access-under-test';

export const as = (organization: string): Caller => ({ kind: 'ORGANIZATION', organization });

/** A pause that a source tells, which the United Nations witnessed: those who record under it are known. */
export async function preparePause(access: AccessUnderTest): Promise<void> {
  const agreement = {
    id: 'PAUSE-1',
    title: 'A pause told by a source',
    type: 'HUMANITARIAN_PAUSE',
    countries: ['SDN'],
    parties: ['One', 'Other'],
    witness: ['United Nations'],
    signed: '2023-05-01',
    durationDays: 60,
    renewal: {
      mode: 'AUTOMATIC_UNLESS_NOTICE',
      text: 'It is renewed unless a party gives notice.',
    },
    terms: ['Convoys pass at the northern crossing.'],
  };
  const { folder, remove } = dataFolder({ 'access/agreements.json': JSON.stringify([agreement]) });
  await ingest(access.database, sources[0]!, folder);
  await resolveAll(access.database);
  remove();
}

/** Asks mutations of things one after the other, each based on the version that the one before left. */
export function recorderOf(access: AccessUnderTest) {
  const versions = new Map<string, number>();
  return async (mutation: string, input: object, caller: Caller, field: string) => {
    const id = (input as { id?: string }).id;
    const based = id === undefined ? {} : { basedOnVersion: versions.get(id) ?? 0 };
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const { data, errors } = await access.ask(
      `mutation ($input: ${type}!) { change: ${mutation}(input: $input) {
         thing: ${field} { id version } entry { id } errors { field code } } }`,
      { input: { ...based, ...input } },
      caller,
    );
    const thing = data?.change?.thing;
    if (thing) versions.set(thing.id, thing.version);
    return { ...data?.change, code: errors?.[0]?.extensions.code, message: errors?.[0]?.message };
  };
}
