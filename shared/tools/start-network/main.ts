import path from 'node:path';
import { runNetwork } from './run-network';

void runNetwork(process.argv.slice(2), process.env, path.resolve(__dirname, '../../..'));
