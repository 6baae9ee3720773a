import { parseArgs } from 'node:util';
import { failCommand } from '../fail-command';
import type { EvaluationTask } from './evaluation-task';

/**
 * The process of one owner: runs its tasks, or the one that `--task` names, and writes each measure as a line
 * of JSON. With `--list` it writes the tasks' names instead.
 */
export function runTasks(tasks: readonly EvaluationTask[]): void {
  try {
    const { values } = parseArgs({
      options: {
        data: { type: 'string', default: '../shared/data' },
        out: { type: 'string', default: '.passage/evaluation' },
        task: { type: 'string' },
        list: { type: 'boolean', default: false },
      },
    });
    if (values.list) return tasks.forEach(({ name }) => writeLine(name));
    for (const task of tasks.filter(
      ({ name }) => values.task === undefined || name === values.task,
    )) {
      for (const measure of task.run({ data: values.data, out: values.out })) writeLine(measure);
    }
  } catch (error) {
    failCommand(error);
  }
}

function writeLine(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}
