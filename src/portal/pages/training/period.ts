/** From the first of January of a year to the next. */
export function periodOf(year: string): { from: string; to: string } {
  const [from, to] = [Number(year), Number(year) + 1].map((n) => new Date(n, 0, 1).toISOString());
  return { from: from!, to: to! };
}
