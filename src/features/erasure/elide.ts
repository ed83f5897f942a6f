import { renderMarkdown, type MentionTarget, type NamedMention } from '../free-text';

/** What stands where something was taken out. */
export const ELIDED = '[…]';

/** So many letters are somebody's words, and not what anybody says. */
const OWN_WORDS = 12;

/** A text as it is stored: as written, and as shown. */
export interface Stored {
  readonly markdown: string;
  readonly html: string;
}

/** Letters and digits alone: what is quoted from a page has lost its marks and its line breaks. */
export const lettersOf = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** The letters that readers saw of a text. */
export const shownLetters = (html: string) =>
  lettersOf(html.replace(/<[^>]*>/g, '').replace(/&(amp|lt|gt|quot|#39);/g, ' '));

/**
 * A text without what it quotes of somebody: blocks of quotation whose words are among hers, or lines of them.
 * @param hers the letters of what she wrote, each text apart
 * @param answers whether it answers her: then few words are known as hers, too
 */
export function withoutQuotes(markdown: string, hers: readonly string[], answers: boolean): string {
  const isHers = (text: string) => {
    const letters = lettersOf(text);
    return letters.length >= (answers ? 1 : OWN_WORDS) && hers.some((one) => one.includes(letters));
  };
  const lines = markdown.split('\n');
  const kept: string[] = [];
  for (let at = 0; at < lines.length;) {
    if (!isQuoted(lines[at]!)) {
      kept.push(lines[at++]!);
      continue;
    }
    let end = at;
    // A line goes on with the quotation before it, whether it is marked or not.
    while (end < lines.length && lines[end]!.trim() !== '') end++;
    const block = lines.slice(at, end);
    const marked = block.filter(isQuoted);
    if (isHers(marked.map(unquoted).join('\n'))) kept.push(`> ${ELIDED}`, ...rest(block, isHers));
    else kept.push(...block.map((line) => (isHers(unquoted(line)) ? `> ${ELIDED}` : line)));
    at = end;
  }
  return kept.join('\n');
}

const isQuoted = (line: string) => /^ {0,3}>/.test(line);
const unquoted = (line: string) => line.replace(/^(?: {0,3}>)+ ?/, '');

/** What stands behind a quotation that goes, without a blank line between: an answer to it, which would run into it. */
function rest(block: readonly string[], isHers: (text: string) => boolean): string[] {
  const answer = block.filter((line) => !isQuoted(line) && !isHers(line));
  return answer.length > 0 ? ['', ...answer] : [];
}

/** A text without a mention of somebody. @param participantId as the API shows it */
export function withoutMention({ markdown, html }: Stored, participantId: string): Stored {
  const id = participantId.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const written = new RegExp(`@\\[[^[\\]\\n]{1,200}\\]\\(person:${id}\\)`, 'g');
  const shown = new RegExp(`<span class="mention" data-participant="${id}">[^<]*</span>`, 'g');
  return {
    markdown: markdown.replace(written, `@${ELIDED}`),
    html: html.replace(shown, `@${ELIDED}`),
  };
}

/** Shows a text anew that was changed: those whom it mentions are called as they were. */
export function shownAnew(markdown: string, before: string): string {
  const names = new Map<MentionTarget, NamedMention>();
  for (const [, participantId, name] of before.matchAll(MENTION)) {
    if (participantId) names.set(`person:${participantId}`, { participantId, name: plain(name!) });
    else
      for (const [, role] of markdown.matchAll(/\]\(role:([A-Z]+)\)/g))
        names.set(`role:${role}`, { name: plain(name!) });
  }
  return renderMarkdown(markdown, names);
}

const MENTION = /<span class="mention"(?: data-participant="([^"]*)")?>@([^<]*)<\/span>/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const plain = (html: string) => html.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name]!);
