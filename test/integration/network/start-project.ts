import path from 'node:path';
import { runNetwork } from '../../../shared/tools/start-network/run-network';

/** `npm start` on the fake project beside this file. */
void runNetwork(process.argv.slice(2), process.env, path.join(__dirname, 'project'));
