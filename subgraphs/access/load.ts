import { runLoader } from '../../shared/runtime/ingest/run-loader';
import { createLoader } from './ingest/create-loader';

void runLoader(createLoader(process.env), process.argv.slice(2));
