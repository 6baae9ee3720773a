import { runTasks } from '../../../shared/runtime/evaluation/run-tasks';
import { febrl } from './tasks/febrl';
import { incidents } from './tasks/incidents';
import { scale } from './tasks/scale';

runTasks([incidents, febrl, scale]);
