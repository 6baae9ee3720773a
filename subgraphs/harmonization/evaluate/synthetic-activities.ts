import type { LinkRecord } from '../domain/linkage/linkage-record';

export interface SyntheticActivity {
  readonly record: LinkRecord;
  /** The activity that the record tells of. */
  readonly activity: number;
}

const SYLLABLES =
  'ba be bo da de di do fa fi ga go ka ke ki ko la le li lo ma me mi mo na ne ni no ra re ri ro sa se si so ta te ti to va ve vo za zo'.split(
    ' ',
  );
const KINDS =
  'relief aid development health water food shelter education protection rescue foundation society'.split(
    ' ',
  );
const DAY_MS = 86_400_000;
const FIRST_DAY = Date.parse('2023-01-01');

/**
 * Made-up activities, always the same for a size: one in four is told of a second time with the kinds of
 * mistakes that reports have (another spelling, a word left out, an amount rounded, a day missing).
 */
export function syntheticActivities(size: number): readonly SyntheticActivity[] {
  const random = mulberry32(size);
  const words = Array.from({ length: 20_000 }, () => wordOf(random));
  const originals = Math.round(size * 0.8);
  const made: SyntheticActivity[] = [];
  for (let activity = 0; activity < originals; activity += 1) {
    const original = makeActivity(random, words, originals);
    made.push({ activity, record: { id: `a-${activity}`, source: 'first', values: original } });
    if (made.length < size && random() < 0.25) {
      const values = withMistakes(random, original, words);
      made.push({ activity, record: { id: `b-${activity}`, source: 'second', values } });
    }
  }
  return made;
}

type Values = {
  readonly organization: string;
  readonly title: string;
  readonly place: string;
  readonly start: string;
  readonly amount: { readonly value: number; readonly currency: string };
};

function makeActivity(random: () => number, words: readonly string[], originals: number): Values {
  const pick = <T>(list: readonly T[], skew = 1) =>
    list[Math.floor(list.length * random() ** skew)]!;
  const organization = [pick(words), pick(words), pick(KINDS)].join(' ');
  const title = Array.from({ length: 5 + Math.floor(random() * 5) }, () => pick(words, 2)).join(
    ' ',
  );
  const day = new Date(FIRST_DAY + Math.floor(random() * 1000) * DAY_MS).toISOString().slice(0, 10);
  const amount = { value: Math.round(Math.exp(8 + random() * 8)), currency: 'USD' };
  return {
    organization,
    title,
    place: `p${Math.floor(random() * Math.max(50, originals / 100))}`,
    start: day,
    amount,
  };
}

function withMistakes(random: () => number, values: Values, words: readonly string[]): Values {
  const chance = (share: number) => random() < share;
  const title = values.title.split(' ');
  if (chance(0.4)) title.splice(Math.floor(random() * title.length), 1);
  if (chance(0.3)) title.push(words[Math.floor(random() * words.length)]!);
  const { value, currency } = values.amount;
  return {
    organization: chance(0.4) ? misspelt(random, values.organization) : values.organization,
    title: title.join(' '),
    place: chance(0.03) ? `${values.place}x` : values.place,
    start: chance(0.3) ? values.start.slice(0, 7) : values.start,
    amount: { value: chance(0.3) ? Math.round(value / 1000) * 1000 || value : value, currency },
  };
}

function misspelt(random: () => number, name: string): string {
  const at = 1 + Math.floor(random() * (name.length - 2));
  return name.slice(0, at) + name[at + 1]! + name[at]! + name.slice(at + 2);
}

function wordOf(random: () => number): string {
  const length = 2 + Math.floor(random() * 3);
  return Array.from({ length }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)]!).join('');
}

/** A small generator of pseudo-random numbers (Tommy Ettinger's mulberry32). */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
