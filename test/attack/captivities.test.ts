import { readFileSync } from 'node:fs';
import path from 'node:path';
import { nextTelling } from '../../shared/sharing/disclosure/next-telling';
import {
  ALL,
  type Captivity,
  SMALLEST_COUNT,
  captivityAxes,
  groupsOfCaptivity,
} from '../../subgraphs/protection/domain/captivity-table';
import { describeWithRealData } from '../testkit/real-data';
import { RULES, type ToldAt, narrowedBy } from './told-again';

/** Hundreds of linear programs; a slow machine may take its time. */
const SLOW_MS = 600_000;

type Row = Readonly<Record<string, string | null>>;

describeWithRealData('an attack on how captivities of aid workers ended', (data) => {
  const file = path.join(data, 'protection/insecurity-insight/aidWorkerKIKA.json');
  const captivities = (JSON.parse(readFileSync(file, 'utf8')) as Row[])
    .filter((row) => Number(row['Aid Workers Kidnapped']) + Number(row['Aid Workers Arrested']) > 0)
    .map((row): Captivity => ({
      key: String(row['SiND Event ID']),
      country: row['Country ISO']!,
      year: Number(row['Date']!.slice(0, 4)),
      outcomeAsGiven: row['Known Kidnapping or Arrest Outcome'] ?? null,
    }));

  it(
    'narrows no small cell, with all that is public and two tellings of the real records',
    async () => {
      const tellingOf = (at: number) => (at % 3 === 0 ? 2 : 1);
      const first = captivities.filter((_, at) => tellingOf(at) === 1);
      const axes = captivityAxes(first, 2020);
      const rules = { ...RULES, axes, wholeOfProtected: ALL, smallestCount: SMALLEST_COUNT };
      const countries = new Set(axes[0]!.groups.keys());
      const records = captivities.map((captivity, at) => ({
        ...{ key: captivity.key, groups: groupsOfCaptivity(captivity, countries) },
        telling: tellingOf(at),
      }));
      const earlier = records.filter(({ telling }) => telling === 1);
      const one = nextTelling(rules, earlier, { cells: [], exchanges: [] }, 'a secret')!;
      const two = nextTelling(rules, records, one, 'a secret')!;
      const told: ToldAt[] = [one, two].map(({ answers }, at) => ({ telling: at + 1, answers }));
      const { small, narrowed } = await narrowedBy(records, told, rules);
      expect(small).toBeGreaterThan(500);
      expect(narrowed).toBe(0);
      const numbers = one.answers.filter(({ told: count }) => (count.rounded ?? 0) > 0);
      expect(numbers.length).toBeGreaterThan(20);
    },
    SLOW_MS,
  );
});
