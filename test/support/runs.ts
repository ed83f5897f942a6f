/** Whether all cases are to be gone through, or a part of them that is soon done. */
export const inDrill = process.env['HUB_DRILL'] !== undefined;

/** How many cases are drawn for a property: a fifth of all in the suite, all of them in the drills. */
export function runs(all: number): number {
  return inDrill ? all : Math.ceil(all / 5);
}
