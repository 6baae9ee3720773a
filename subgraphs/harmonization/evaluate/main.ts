import { runTasks } from '../../../shared/runtime/evaluation/run-tasks';
import { aidWorkers } from './tasks/aid-workers';
import { febrl } from './tasks/febrl';
import { incidents } from './tasks/incidents';
import { organizations } from './tasks/organizations';
import { presence } from './tasks/presence';
import { scale } from './tasks/scale';
import { withheld } from './tasks/withheld';

runTasks([incidents, aidWorkers, presence, organizations, febrl, withheld, scale]);
