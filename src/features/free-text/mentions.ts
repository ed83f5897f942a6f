import type MarkdownIt from 'markdown-it';

/** Whom a text names: `person:` and an id, or `role:` and a role. */
export type MentionTarget = `person:${string}` | `role:${string}`;

/** What stands for a mention. */
export interface NamedMention {
  readonly name: string;
  /** Of a person, as the API shows it. */
  readonly participantId?: string;
}

/** What stands for the mentions of a text; those without an entry stay text. */
export type MentionNames = ReadonlyMap<MentionTarget, NamedMention>;

interface Written {
  readonly target: MentionTarget;
  readonly label: string;
}

// `@[Anna Rossi](person:id)`. What stands in brackets is shown where the mention stays text, and nowhere else.
const MENTION = /@\[([^[\]\n]{1,200})\]\((person:[\w.-]{1,64}|role:[A-Z]{1,32})\)/y;
/** Behind one of these it is part of a word, as in an address. */
const OF_A_WORD = /[\p{L}\p{N}]$/u;

/** Has Markdown know mentions; code and what is escaped hold none. */
export function withMentions(markdown: MarkdownIt): void {
  markdown.inline.ruler.before('link', 'mention', (state, silent) => {
    if (
      state.src[state.pos] !== '@' ||
      OF_A_WORD.test(state.src.slice(Math.max(0, state.pos - 2), state.pos))
    )
      return false;
    MENTION.lastIndex = state.pos;
    const found = MENTION.exec(state.src);
    if (!found || MENTION.lastIndex > state.posMax) return false;
    const [whole, label, target] = found;
    if (!silent) state.push('mention', '', 0).meta = { label, target };
    state.pos += whole.length;
    return true;
  });
  markdown.renderer.rules['mention'] = (tokens, i, _options, env: { names?: MentionNames }) => {
    const { escapeHtml } = markdown.utils;
    const { target, label } = tokens[i]!.meta as Written;
    const named = env.names?.get(target);
    if (!named) return escapeHtml(`@${label}`);
    const id = named.participantId && ` data-participant="${escapeHtml(named.participantId)}"`;
    return `<span class="mention"${id ?? ''}>${escapeHtml(`@${named.name}`)}</span>`;
  };
}

/** Whom a text mentions, each once and in the order of the text. */
export function targetsIn(markdown: MarkdownIt, text: string): MentionTarget[] {
  // Most texts name nobody, and are read but once.
  if (!text.includes('@[')) return [];
  const inline = markdown.parse(text, {}).flatMap(({ children }) => children ?? []);
  const mentions = inline.filter(({ type }) => type === 'mention');
  return [...new Set(mentions.map(({ meta }) => (meta as Written).target))];
}
