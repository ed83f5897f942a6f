const LOOPBACK = new Set(['127.0.0.1', '[::1]', 'localhost']);

/**
 * Whether an Origin header (RFC 6454 §7) names the hub itself. On loopback its names stand for each other: who
 * types localhost is at the same hub as who follows the printed 127.0.0.1.
 */
export function isOwnOrigin(origin: string, publicUrl: string): boolean {
  if (!URL.canParse(origin)) return false;
  const [theirs, ours] = [new URL(origin), new URL(publicUrl)];
  if (theirs.origin === ours.origin) return true;
  const samePort = theirs.port === ours.port && theirs.protocol === ours.protocol;
  return samePort && LOOPBACK.has(theirs.hostname) && LOOPBACK.has(ours.hostname);
}
