import type { Recipe } from '../synthetic';
import { SYNTHETIC, copiesAt, membersOf } from '../synthetic';

/** A plan that flows name: the code or id that a real one has, and the number of its copy. */
export interface PlanKey {
  readonly key: string;
  readonly copy: number;
}

export function planCode({ key, copy }: PlanKey): string {
  return copy === 0 ? SYNTHETIC + key : `${SYNTHETIC}${key}-${copy + 1}`;
}

export function planId(plan: PlanKey): string {
  return planCode(plan).replace(SYNTHETIC, `${SYNTHETIC}plan-`);
}

export function planName(plan: PlanKey): string {
  return `SYNTHETIC plan ${planCode(plan).slice(SYNTHETIC.length)}`;
}

export function placesOf(words: string | undefined): string[] {
  return (words ?? '').split(',').filter(Boolean);
}

/** Every plan that flows name, with the places to which most of its flows go. */
export function plansOfFlows(recipe: Recipe): { plan: PlanKey; places: string[] }[] {
  const most = new Map<string, { places: string; flows: number }>();
  for (const member of membersOf(recipe, 'flows')) {
    const words = recipe.profile.groups[`flows ${member}`]?.columns['planAndPlaces']?.words ?? {};
    for (const [word, flows] of Object.entries(words)) {
      const [key = '', places = ''] = word.split('|');
      if (key !== '' && flows > (most.get(key)?.flows ?? 0)) most.set(key, { places, flows });
    }
  }
  const copies = Array.from({ length: copiesAt(recipe.scale) }, (_, copy) => copy);
  return [...most].flatMap(([key, { places }]) =>
    copies.map((copy) => ({ plan: { key, copy }, places: placesOf(places) })),
  );
}
