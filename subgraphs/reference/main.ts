import { runSubgraph } from '../../shared/runtime/run-subgraph';
import { readConfig } from './config';
import { startReference } from './service';

void runSubgraph('reference', () => readConfig(process.env), startReference);
