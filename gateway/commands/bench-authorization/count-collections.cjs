/** Loaded before a gateway that is measured: tells how often its garbage was collected when asked. */
const { PerformanceObserver } = require('node:perf_hooks');

let collections = 0;
new PerformanceObserver((list) => {
  collections += list.getEntries().length;
}).observe({ entryTypes: ['gc'] });

process.on('message', (message) => {
  if (message === 'collections') process.send?.({ kind: 'collections', collections });
});
