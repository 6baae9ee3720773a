import { runSubgraph } from '../../shared/runtime/run-subgraph';
import { readConfig } from './config';
import { startLogistics } from './service';

void runSubgraph('logistics', () => readConfig(process.env), startLogistics);
