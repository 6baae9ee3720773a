'use strict';

/**
 * Lets Node 20 run the project's TypeScript: each file is compiled by swc when it is first required
 * and kept under node_modules/.cache, named by the hash of its text, so that a second start compiles nothing.
 */
const { createHash } = require('node:crypto');
const fs = require('node:fs');
const Module = require('node:module');
const path = require('node:path');

const projectRoot = path.resolve(__dirname, '..', '..');
const cacheFolder = path.join(projectRoot, 'node_modules', '.cache', 'passage');
const options = require('./swc-options.cjs');
const fingerprint = JSON.stringify(options) + require('@swc/core/package.json').version;
let canWriteCache = true;

function compile(source, filename) {
  return require('@swc/core').transformSync(source, { ...options, filename, swcrc: false }).code;
}

function keep(cached, code) {
  if (!canWriteCache) return;
  try {
    fs.mkdirSync(cacheFolder, { recursive: true });
    const unfinished = `${cached}.${process.pid}`;
    fs.writeFileSync(unfinished, code);
    fs.renameSync(unfinished, cached);
  } catch {
    canWriteCache = false;
  }
}

function compiled(filename) {
  const source = fs.readFileSync(filename, 'utf8');
  const hash = createHash('sha256').update(fingerprint).update(filename).update(source);
  const cached = path.join(cacheFolder, `${hash.digest('hex')}.js`);
  try {
    return fs.readFileSync(cached, 'utf8');
  } catch {
    const code = compile(source, filename);
    keep(cached, code);
    return code;
  }
}

Module._extensions['.ts'] = (module, filename) => module._compile(compiled(filename), filename);
process.setSourceMapsEnabled(true);
