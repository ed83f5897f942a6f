/** Characters of a post that are shown where another answers it: a line. */
const LINE = 140;

/** The first words of a post, without their form. */
export function firstWords(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  // What is quoted in it is another's.
  for (const quote of body.querySelectorAll('blockquote')) quote.remove();
  for (const block of body.querySelectorAll('p, li, br, h3, h4, pre')) block.append(' ');
  const words = (body.textContent ?? '').replace(/\s+/gu, ' ').trim();
  return words.length <= LINE ? words : `${words.slice(0, LINE - 1).trimEnd()}…`;
}
