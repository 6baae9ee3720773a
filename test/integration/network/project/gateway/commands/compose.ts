import fs from 'node:fs';

/** Puts the configuration where the supergraph is expected, or fails in words when told to. */
const [, , , config = '', , out = ''] = process.argv;
if (process.env.COMPOSE_FAILS === undefined) {
  fs.copyFileSync(config, out);
} else {
  console.error('reference: type Query, field name: two owners claim it.');
  process.exitCode = 1;
}
