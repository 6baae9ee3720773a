import { runSubgraph } from '../../shared/runtime/run-subgraph';
import { readConfig } from './config';
import { startHarmonization } from './service';

void runSubgraph('harmonization', () => readConfig(process.env), startHarmonization);
