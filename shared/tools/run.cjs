'use strict';

/** `node shared/tools/run.cjs FILE.ts [ARG ...]` runs one of the project's TypeScript files. */
const path = require('node:path');

require('./register-typescript.cjs');
const [, , file, ...args] = process.argv;
if (!file) {
  console.error('usage: node shared/tools/run.cjs FILE.ts [ARG ...]');
  process.exit(1);
}
const script = path.resolve(file);
process.argv = [process.argv[0], script, ...args];
require(script);
