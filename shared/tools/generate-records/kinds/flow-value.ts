import type { Draw } from '../draw';
import { copiesAt, inventedName, organizationName, syntheticText } from '../synthetic';
import type { PlanKey } from './plan-codes';
import { placesOf, planCode, planId, planName } from './plan-codes';

const STEM = 'fts';

/** What the files of flows tell of one flow, but for how the file looks at it. */
export function flowValue(draw: Draw, flowId: string, scale: number) {
  const words = (column: string) => draw.word(column);
  return {
    flowId,
    onBoundary: words('onBoundary'),
    status: words('status'),
    flowType: words('flowType'),
    contributionType: words('contributionType'),
    method: words('method'),
    description: syntheticText(draw.number('description')),
    keywords: draw.list('keywords'),
    referenceCode: draw.has('referenceCode') ? flowId.toUpperCase() : null,
    ...moneyOf(draw),
    date: draw.date('date'),
    decisionDate: draw.date('decisionDate'),
    firstReportedDate: draw.date('firstReportedDate'),
    budgetYear: draw.integer('budgetYear'),
    source: {
      organizations: organizationOf(draw, 'sourceOrganization'),
      locations: draw.list('sourceLocations'),
      years: yearsOf(words('sourceYears')),
    },
    destination: destinationOf(draw, copiesAt(scale)),
    clusters: draw.list('clusters'),
    emergencies: [inventedName('emergency', draw.name('emergency'))].filter(
      (name) => name !== null,
    ),
    updatedAt: draw.date('updatedAt'),
  };
}

/** The publisher's rate as rounded in the profile leads from the currency to dollars. */
function moneyOf(draw: Draw) {
  const amount = Math.round(draw.number('amountUsd') ?? 0);
  const [currency, rate] = (draw.word('currency') ?? '').split('|');
  return {
    amountUsd: String(amount),
    originalCurrency: currency || null,
    originalAmount: currency ? String(Math.round(amount * Number(rate || 1))) : null,
    exchangeRate: rate || null,
  };
}

export function organizationOf(draw: Draw, column: string): string[] {
  const drawn = draw.name(column);
  return drawn ? [organizationName(drawn, STEM)] : [];
}

function destinationOf(draw: Draw, copies: number) {
  const [key = '', places] = (draw.word('planAndPlaces') ?? '').split('|');
  const plan: PlanKey | null = key === '' ? null : { key, copy: draw.below(copies) };
  return {
    organizations: organizationOf(draw, 'organization'),
    locations: placesOf(places),
    years: yearsOf(draw.word('years')),
    planId: plan && planId(plan),
    planCode: plan && planCode(plan),
    planName: plan && planName(plan),
  };
}

function yearsOf(span: string | null): number[] {
  if (span === null) return [];
  const [first = 0, last = 0] = span.split('-').map(Number);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
