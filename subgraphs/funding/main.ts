import { runSubgraph } from '../../shared/runtime/run-subgraph';
import { readConfig } from './config';
import { startFunding } from './service';

void runSubgraph('funding', () => readConfig(process.env), startFunding);
