/**
 * What somebody wrote, as it stands in a mail of the hub: each line behind a mark, so that none passes for the
 * hub's own words, nor for a link of the hub, which mails show as a button.
 */
export function quoted(text: string): string {
  return text
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');
}
