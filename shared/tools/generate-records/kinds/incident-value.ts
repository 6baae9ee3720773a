import type { Draw } from '../draw';
import type { IncidentTopic } from '../incident-topics';

const NO_PLACE = {
  country: null,
  admin1: null,
  admin2: null,
  admin3: null,
  locality: null,
  pcode: null,
};

/** A place of the profile, `country|admin1|admin2`, in the form of an incident's. */
export function placeOf(words: string | null, locality: string | null = null) {
  const [country, admin1, admin2] = (words ?? '').split('|');
  return {
    ...NO_PLACE,
    country: country || null,
    admin1: admin1 || null,
    admin2: admin2 || null,
    locality,
  };
}

interface Figures {
  readonly killed: number | null;
  readonly wounded: number | null;
  readonly kidnapped: number | null;
  readonly detained: number | null;
}

/** `1,,0,0` as people killed, wounded, kidnapped and detained; blank where nothing is said. */
export function figuresOf(words: string | null | undefined): Figures {
  const [killed = null, wounded = null, kidnapped = null, detained = null] = (words ?? '')
    .split(',')
    .map((word) => (word === '' ? null : Number(word)));
  return { killed, wounded, kidnapped, detained };
}

const HARMS = ['killed', 'wounded', 'kidnapped', 'detained'] as const;

/** Groups that are apart add up. */
export function totalOf(groups: readonly Figures[]): Figures {
  const of = (harm: (typeof HARMS)[number]) => {
    const told = groups.map((group) => group[harm]).filter((people) => people !== null);
    return told.length === 0 ? null : told.reduce((sum, people) => sum + people, 0);
  };
  return {
    killed: of('killed'),
    wounded: of('wounded'),
    kidnapped: of('kidnapped'),
    detained: of('detained'),
  };
}

export function peopleIn(figures: Figures): number {
  return HARMS.reduce((sum, harm) => sum + (figures[harm] ?? 0), 0);
}

/** The groups that a topic counts, without those of which it says nothing. */
export function victimsOf(draw: Draw, { victims, ofAidWorkers }: IncidentTopic) {
  const told = Object.keys(victims).map((group) => {
    const [all, national, international] = (draw.word(group) ?? '').split('|').map(figuresOf);
    return { group, all: all ?? figuresOf(''), national, international };
  });
  const groups = told
    .map(({ group, all }) => ({ group, ...all }))
    .filter((group) => HARMS.some((harm) => group[harm] !== null));
  const [aidWorkers] = ofAidWorkers ? told : [];
  return {
    ...totalOf(groups),
    national: aidWorkers?.national ?? null,
    international: aidWorkers?.international ?? null,
    groups,
    byOrganizationType: [],
    byGender: null,
  };
}

/** What only the topic tells. */
export function detailsOf(draw: Draw, { details }: IncidentTopic): Record<string, unknown> {
  const drawn = Object.entries(details).map(([member, source]) => [
    member,
    source === null ? null : toldAs(source[0], draw.word(member)),
  ]);
  return Object.fromEntries(drawn) as Record<string, unknown>;
}

function toldAs(as: 'word' | 'count' | 'flag', word: string | null): unknown {
  if (word === null || as === 'word') return word;
  return as === 'count' ? Number(word) : word === 'true';
}
