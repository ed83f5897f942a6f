/** A line for the person at the terminal; on standard error, so that standard output stays the log's alone. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
