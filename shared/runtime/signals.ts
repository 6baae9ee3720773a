const STOPPING = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** A terminal and a shell may both pass one Ctrl-C on: only a later signal is meant as a second one. */
const SAME_KEYSTROKE_MS = 1_000;

/** Runs `stop` once when the process is asked to end, then ends it. A second signal ends it at once. */
export function onStop(stop: () => Promise<void>): void {
  let stoppingSince: number | undefined;
  const handle = () => {
    if (stoppingSince !== undefined) {
      if (performance.now() - stoppingSince > SAME_KEYSTROKE_MS) process.exit(1);
      return;
    }
    stoppingSince = performance.now();
    stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  for (const signal of STOPPING) process.on(signal, handle);
  process.on('disconnect', handle);
}
