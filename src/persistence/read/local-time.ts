/** SQL of a local time to the minute, as the API shows it. */
export function localTime(expression: string): string {
  return `to_char(${expression}, 'YYYY-MM-DD"T"HH24:MI')`;
}

/** SQL of an array of local times, in order. */
export function localTimes(array: string): string {
  return `ARRAY(SELECT ${localTime('at')} FROM unnest(${array}) AS at ORDER BY at)`;
}
