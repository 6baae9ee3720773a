/**
 * The four levels of the OCHA information-sharing protocol, from the most to the least open.
 * 3W at admin 1-2 is LOW, constraints by district MODERATE, presence by location HIGH,
 * identifiable security logs SEVERE.
 */
export const SENSITIVITY_LEVELS = ['LOW', 'MODERATE', 'HIGH', 'SEVERE'] as const;

export type Sensitivity = (typeof SENSITIVITY_LEVELS)[number];

/** The stricter of two levels: merging records never raises visibility. */
export function strictest(a: Sensitivity, b: Sensitivity): Sensitivity {
  return SENSITIVITY_LEVELS.indexOf(a) >= SENSITIVITY_LEVELS.indexOf(b) ? a : b;
}
