import { resolve } from 'node:path';
import { measureProfile } from '../../../shared/tools/generate-records/measure/measure-profile';
import type { Profile } from '../../../shared/tools/generate-records/read-profile';
import { readProfile } from '../../../shared/tools/generate-records/read-profile';
import { describeWithRealData } from '../../testkit/real-data';

const MAPPINGS = resolve(__dirname, '../../../subgraphs/logistics/ingest/mappings');

/** Which names are known hangs on a directory; all else only on the publishers' files. */
function withoutNames({ groups, centres }: Profile): unknown {
  const text = JSON.stringify({ groups, centres }, (key, value: unknown) =>
    key === 'names' || key === 'knownNames' ? undefined : value,
  );
  return JSON.parse(text);
}

describeWithRealData('the profile of synthetic records', (data) => {
  const measured = measureProfile({ data, mappings: MAPPINGS, directory: undefined });

  it('is what the publishers’ files give', () => {
    expect(withoutNames(readProfile())).toEqual(withoutNames(measured));
  });

  it('has the records that were counted otherwise', () => {
    const records = (group: string) => measured.groups[group]?.records;
    expect(records('flows incoming+outgoing')).toBe(2612);
    expect(records('flows of-a-country')).toBe(484);
    expect(records('presences ocha-mli-5w-2022-03')).toBe(1451);
    expect(records('presences ocha-eth-3w-2025-08')).toBe(3122);
    expect(records('voyages')).toBe(633);
    expect(records('cargoes')).toBe(714);
    expect(records('incidents awsd')).toBe(4954);
    expect(records('incidents health')).toBe(6414);
    expect(records('events health+explosive-weapons')).toBe(1142);
  });

  it('holds no name of an organization, vessel or armed group, and no description', () => {
    const text = JSON.stringify(readProfile());
    for (const told of ['Qatar Charity', 'World Food Programme', 'RAZONI', 'Israeli Defence']) {
      expect(text).not.toContain(told);
    }
    const longest = Math.max(...[...text.matchAll(/"([^"]*)":/g)].map(([, key]) => key!.length));
    expect(longest).toBeLessThan(200);
  });
});
