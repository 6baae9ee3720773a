import { runSubgraph } from '../../shared/runtime/run-subgraph';
import { readConfig } from './config';
import { startAccess } from './service';

void runSubgraph('access', () => readConfig(process.env), startAccess);
