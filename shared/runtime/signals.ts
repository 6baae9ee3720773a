const STOPPING = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Runs `stop` once when the process is asked to end, then ends it. A second signal ends it at once. */
export function onStop(stop: () => Promise<void>): void {
  let stopping = false;
  const handle = () => {
    if (stopping) process.exit(1);
    stopping = true;
    stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  for (const signal of STOPPING) process.on(signal, handle);
  process.on('disconnect', handle);
}
