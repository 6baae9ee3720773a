'use strict';

/** One way of compiling, for the services, the commands and the tests alike. */
module.exports = {
  jsc: { parser: { syntax: 'typescript' }, target: 'es2023', keepClassNames: true },
  module: { type: 'commonjs', strictMode: true },
  sourceMaps: 'inline',
};
