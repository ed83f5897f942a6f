/** Repeatable random numbers (mulberry32): the seed of a failed run is printed and can be given again. */
export function random(seed: number) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  return { next, below: (n: number) => Math.floor(next() * n) };
}

/** The seed of this run: DRILL_SEED, else a new one. */
export const SEED = Number(process.env['DRILL_SEED'] ?? Date.now() % 1_000_000);

export const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
