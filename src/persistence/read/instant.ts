/** SQL of a timestamp as RFC 3339 text in UTC, so that no `Date` is made on the way. */
export function instant(expression: string): string {
  return `to_char(${expression} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}
