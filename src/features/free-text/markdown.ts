import MarkdownIt from 'markdown-it';
import sanitizeHtml from 'sanitize-html';
import { targetsIn, withMentions, type MentionNames, type MentionTarget } from './mentions';

// No raw HTML, no images (they would call third parties), no tables (they would be taken away again, and a
// few characters make thousands of cells), links made from plain addresses.
const markdown = new MarkdownIt('default', {
  html: false,
  linkify: true,
  breaks: true,
  typographer: false,
})
  .disable(['image', 'table'])
  .use(withMentions);

const allowed: sanitizeHtml.IOptions = {
  allowedTags: [
    'p',
    'br',
    'strong',
    'em',
    's',
    'a',
    'ul',
    'ol',
    'li',
    'blockquote',
    'code',
    'pre',
    'hr',
    'h3',
    'h4',
    'span',
  ],
  allowedAttributes: { a: ['href', 'rel'], ol: ['start'], span: ['data-participant'] },
  allowedClasses: { span: ['mention'] },
  allowedSchemes: ['http', 'https', 'mailto'],
  allowProtocolRelative: false,
  transformTags: {
    // A post is a part of a page that has its own first headings.
    h1: 'h3',
    h2: 'h4',
    h5: 'h4',
    h6: 'h4',
    a: sanitizeHtml.simpleTransform('a', { rel: 'nofollow noopener noreferrer ugc' }),
  },
};

/**
 * CommonMark as HTML that is safe to put into a page: two layers, as neither is trusted alone.
 * @param names what stands for the mentions in it
 */
export function renderMarkdown(text: string, names?: MentionNames): string {
  return sanitizeHtml(markdown.render(text, { names }), allowed).trim();
}

/** Whom a text mentions, each once and in the order of the text. */
export function mentionsIn(text: string): MentionTarget[] {
  return targetsIn(markdown, text);
}
