'use strict';

/** What `import 'passage/gateway'` gives: the gateway in process. Nothing listens until asked. */
require('../shared/tools/register-typescript.cjs');

module.exports = { createGateway: require('./service.ts').createGateway };
