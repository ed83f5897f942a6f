/** Prints what a drill found, as one line of its table. */
export function report(drill: string, figures: Readonly<Record<string, string | number>>): void {
  const cells = Object.entries(figures).map(([name, value]) => `${name} ${value}`);
  process.stdout.write(`drill ${drill}: ${cells.join(', ')}\n`);
}
