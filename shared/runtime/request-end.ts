const END = Symbol('what is to be done when the request is answered');

/** A context with what is to be done when its request is answered; copies of it carry that too. */
export function endingWith<Context extends object>(context: Context, end: () => void): Context {
  return Object.assign(context, { [END]: end });
}

/** Does what is to be done when the request of a context is answered. */
export function endRequest(context: object): void {
  (context as { [END]?: () => void })[END]?.();
}
