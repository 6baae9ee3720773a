import { runSubgraph } from '../../shared/runtime/run-subgraph';
import { readConfig } from './config';
import { startProtection } from './service';

void runSubgraph('protection', () => readConfig(process.env), startProtection);
