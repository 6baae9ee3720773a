'use strict';

/** Cedar in a thread of its own: is called by name, and wakes who waits when the answer lies in the port. */
const { workerData } = require('node:worker_threads');
const cedar = require('@cedar-policy/cedar-wasm/nodejs');

const { port, answered } = workerData;

function answerTo({ id, name, given }) {
  try {
    return { id, answer: cedar[name](...given) };
  } catch (error) {
    return { id, error: String(error) };
  }
}

port.on('message', (call) => {
  port.postMessage(answerTo(call));
  Atomics.store(answered, 0, call.id);
  Atomics.notify(answered, 0);
});
