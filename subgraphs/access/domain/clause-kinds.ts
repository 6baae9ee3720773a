/** What a clause can be about. */
export const CLAUSE_KINDS = [
  'CORRIDOR',
  'CROSSING',
  'PAUSE',
  'MONITORING_RIGHT',
  'INSPECTION',
  'MEDICAL_CARE',
  'FOOD',
  'GOODS',
  'STAFF_SAFETY',
  'CIVILIAN_FACILITIES',
  'MILITARY_RESTRAINT',
  'NOTIFICATION',
  'RENEWAL',
  'OTHER',
] as const;

export type ClauseKind = (typeof CLAUSE_KINDS)[number];

/** Words by which a clause names what it is about. A clause may name several things. */
const WORDS: readonly (readonly [ClauseKind, RegExp])[] = [
  ['CORRIDOR', /\b(corridors?|safe passage)\b/i],
  ['CROSSING', /\b(border )?crossings?\b/i],
  ['PAUSE', /\b(cease-?fire|truce|humanitarian pauses?|cessation of hostilities)\b/i],
  ['MONITORING_RIGHT', /\b(monitor(s|ing)?|overs(ee|ees|ight))\b/i],
  ['INSPECTION', /\binspect(s|ed|ion|ions)?\b/i],
  ['MEDICAL_CARE', /\b(hospitals?|medical|wounded|sick)\b/i],
  ['FOOD', /\b(food|foodstuffs?|grains?)\b/i],
  ['GOODS', /\b(goods|commodities|supplies)\b/i],
  ['STAFF_SAFETY', /\b(humanitarian (actors|workers|personnel|staff)|aid workers)\b/i],
  ['CIVILIAN_FACILITIES', /\b(public|civilian) (facilities|infrastructure)\b/i],
  ['MILITARY_RESTRAINT', /\b(military advantage|withdraw (their )?forces)\b/i],
  ['NOTIFICATION', /\b(notif(y|ies|ied|ication))\b/i],
  ['RENEWAL', /\b(extend(ed|s)?|renew(s|ed|al)?|terminat(e|es|ed|ion))\b/i],
];

/** The kinds that the words of a clause name, and no others; OTHER when they name none. */
export function clauseKinds(text: string): ClauseKind[] {
  const named = WORDS.filter(([, words]) => words.test(text)).map(([kind]) => kind);
  return named.length > 0 ? named : ['OTHER'];
}
