import { useSyncExternalStore } from 'react';

/**
 * How the way to the hub stands: `asking` once the device has a network again and the hub has not answered yet,
 * `back` for a moment after it has.
 */
type Connection = 'there' | 'offline' | 'asking' | 'unreachable' | 'back';

/** One miss is often made good by the next try. */
const PATIENCE_MS = 1_500;
/** How long it is said that the hub is back. */
const BACK_MS = 5_000;

let state: Connection = navigator.onLine ? 'there' : 'offline';
let timer: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

function become(next: Connection): void {
  clearTimeout(timer);
  timer = next === 'back' ? setTimeout(become, BACK_MS, 'there') : undefined;
  if (next === state) return;
  state = next;
  for (const changed of listeners) changed();
}

/** The hub answered, whatever it said. */
export function reached(): void {
  if (state !== 'back') become(state === 'there' ? 'there' : 'back');
}

/** There was no answer. */
export function missed(): void {
  if (!navigator.onLine) become('offline');
  else if (state === 'there') timer ??= setTimeout(become, PATIENCE_MS, 'unreachable');
  else become('unreachable');
}

addEventListener('offline', () => become('offline'));
addEventListener('online', () => become('asking'));

/** How the way to the hub stands, for components. */
export function useConnection(): Connection {
  return useSyncExternalStore(
    (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    () => state,
  );
}
