import type { Measure } from '../../runtime/evaluation/evaluation-task';
import { printTable } from '../bench/print-table';

/** Prints measures as one table and the sentences that explain them below it. */
export function printMeasures(measures: readonly Measure[]): void {
  const head = [
    'task',
    'precision',
    'recall',
    'F1',
    'pairs compared',
    'seconds',
    'result',
    'to reach',
    '',
  ];
  printTable(
    'Evaluation',
    head,
    measures.map((measure) => [
      measure.task,
      rate(measure.precision),
      rate(measure.recall),
      rate(measure.f1),
      measure.pairs?.toLocaleString('en') ?? '',
      measure.seconds.toFixed(1),
      measure.result ?? '',
      measure.target ?? '',
      measure.isReached === undefined ? '' : measure.isReached ? 'reached' : 'MISSED',
    ]),
  );
  for (const { task, notes = [] } of measures) {
    for (const note of notes) console.log(`${task}: ${note}`);
  }
}

function rate(value: number | undefined): string {
  return value === undefined ? '' : value.toFixed(4);
}
