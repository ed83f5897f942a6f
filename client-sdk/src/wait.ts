/** Waits, or rejects with the signal's reason as soon as it aborts. */
export function wait(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    signal?.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}

/** Exponential back-off with full jitter: half a second at first, at most `ceiling`. */
export function backOff(attempt: number, ceiling = 30_000): number {
  return Math.min(ceiling, 500 * 2 ** attempt) * (0.5 + Math.random() / 2);
}
