import { runTasks } from '../../../shared/runtime/evaluation/run-tasks';
import { afghanistan2020 } from './afghanistan-2020';
import { ftsFlows } from './fts-flows';

runTasks([ftsFlows, afghanistan2020]);
