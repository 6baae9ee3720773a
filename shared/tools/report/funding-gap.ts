import { PassageError } from '../../core/errors';
import type { Cell, Period, Report, ReportKind, Source } from './report';
import { periodCell, sourceCell } from './report';

interface Answer {
  readonly plan: Plan | null;
}

interface Plan {
  readonly code: string;
  readonly name: string | null;
  readonly period: Period;
  readonly sources: readonly Source[];
  readonly requirements: {
    readonly revisedUsd: string | null;
    readonly originalUsd: string | null;
  };
  readonly funding: Funding;
  readonly clusters: readonly ClusterFigure[];
}

interface Funding {
  readonly countedOnceUsd: string | null;
  readonly naiveUsd: string | null;
  readonly publishedUsd: string | null;
  readonly publishedDataset: string | null;
  readonly pledgesUsd: string;
  readonly coversPlan: boolean;
  readonly leftOut: readonly {
    readonly explanation: string;
    readonly flows: number;
    readonly amountUsd: string;
  }[];
}

interface ClusterFigure {
  readonly cluster: { readonly sectorName: string } | null;
  readonly revisedRequirementsUsd: string | null;
  readonly originalRequirementsUsd: string | null;
  readonly fundingUsd: string | null;
  readonly asOf: string | null;
  readonly sources: readonly Source[];
}

/** What a plan asks for and what it received, as a whole and by cluster. */
export const fundingGap: ReportKind = {
  name: 'funding-gap',
  description: 'requirements, funding counted once and the gap of a plan, by cluster',
  options: { plan: 'code of the plan, as HSDN26' },
  required: ['plan'],
  operation: /* GraphQL */ `
    query FundingGapReport($plan: ID!) {
      plan(code: $plan) {
        code
        name
        period {
          from
          to
        }
        sources {
          publisher
          dataset
          licence
        }
        requirements {
          originalUsd
          revisedUsd
        }
        funding {
          countedOnceUsd
          naiveUsd
          publishedUsd
          publishedDataset
          pledgesUsd
          coversPlan
          leftOut {
            explanation
            flows
            amountUsd
          }
        }
        clusters {
          cluster {
            sectorName
          }
          originalRequirementsUsd
          revisedRequirementsUsd
          fundingUsd
          asOf
          sources {
            publisher
            dataset
            licence
          }
        }
      }
    }
  `,
  variables: ({ plan }) => ({ plan }),
  toReport: (answer) => planReport((answer as Answer).plan),
};

function planReport(plan: Plan | null): Report {
  if (plan === null) {
    throw new PassageError('BAD_INPUT', 'the graph has no plan of this code', {
      where: '--plan',
      expected: 'the code of a loaded plan, as HSDN26',
    });
  }
  const { funding, requirements } = plan;
  const needed = requirements.revisedUsd ?? requirements.originalUsd;
  const whole = [needed, funding.countedOnceUsd ?? funding.publishedUsd] as const;
  return {
    title: `${plan.code}  ${plan.name ?? ''}  ${periodCell(plan.period)}`,
    columns: [
      'part',
      'requirementsUsd',
      'fundingUsd',
      'gapUsd',
      'percentFunded',
      'period',
      'source',
    ],
    rows: [
      row('whole plan, counted once', whole, periodCell(plan.period), plan.sources),
      ...plan.clusters.map((figure) => clusterRow(figure, plan.period)),
    ],
    notes: notesOf(funding),
  };
}

function clusterRow(figure: ClusterFigure, period: Period): Cell[] {
  const needed = figure.revisedRequirementsUsd ?? figure.originalRequirementsUsd;
  const name = `${figure.cluster?.sectorName ?? 'no cluster'}, published`;
  return row(name, [needed, figure.fundingUsd], figure.asOf ?? periodCell(period), figure.sources);
}

function row(
  part: string,
  [needed, received]: readonly [string | null, string | null],
  period: string,
  sources: readonly Source[],
): Cell[] {
  const known = needed !== null && received !== null;
  const gap = known ? Number(needed) - Number(received) : null;
  const percent = known && Number(needed) > 0 ? percentOf(Number(received), Number(needed)) : null;
  return [part, numberOf(needed), numberOf(received), gap, percent, period, sourceCell(sources)];
}

function percentOf(part: number, whole: number): number {
  return Math.round((part / whole) * 1000) / 10;
}

function numberOf(amount: string | null): number | null {
  return amount === null ? null : Number(amount);
}

function notesOf(funding: Funding): string[] {
  const notes = funding.leftOut.map(
    ({ explanation, flows, amountUsd }) =>
      `left out: ${explanation} (${flows} rows, ${usd(amountUsd)})`,
  );
  notes.push(`adding up every row of every file would give ${usd(funding.naiveUsd)}`);
  notes.push(`pledges not counted: ${usd(funding.pledgesUsd)}`);
  if (funding.publishedUsd !== null) {
    notes.push(`published total: ${usd(funding.publishedUsd)} (${funding.publishedDataset})`);
  }
  if (!funding.coversPlan) notes.push('the loaded files do not look at every year of the plan');
  return notes;
}

function usd(amount: string | null): string {
  return amount === null ? 'unknown' : `${Number(amount).toLocaleString('en')} USD`;
}
