/**
 * What data may be used for: the code list of purposes. A request states one, an agreement names those
 * that it allows; no purpose includes another.
 */
export const PURPOSES = {
  coordination:
    'To coordinate the response: who does what, where, for whom; no decision on single people.',
  'access-negotiation':
    'To prepare, conduct or follow up negotiations on humanitarian access with parties.',
  'staff-security': 'To protect the staff and the premises of humanitarian organizations.',
  'needs-assessment': 'To assess the needs and the severity of a crisis.',
  'resource-allocation': 'To decide where money, goods and staff go.',
  monitoring: 'To follow how agreements, deliveries and programmes are carried out.',
  accountability: 'To investigate and report violations, impediments and misuse.',
  protection: 'To protect civilians: prevention, referral and remedy.',
  research: 'To study and to learn, without publishing what identifies people or places.',
  'public-reporting': 'To publish figures and texts that anybody may read.',
} as const;

export type Purpose = keyof typeof PURPOSES;

export const PURPOSE_CODES = Object.keys(PURPOSES) as readonly Purpose[];

export function isPurpose(text: string | undefined): text is Purpose {
  return text !== undefined && Object.hasOwn(PURPOSES, text);
}
