'use strict';

/** `node check-health.cjs PORT`: code 0 when the service in this container answers `GET /health`. */
fetch(`http://127.0.0.1:${process.argv[2]}/health`, { signal: AbortSignal.timeout(4_000) }).then(
  (response) => process.exit(response.ok ? 0 : 1),
  () => process.exit(1),
);
