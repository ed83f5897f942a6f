import type { MailList, MailPart } from '../features/delivery';
import { directionOf, formatTag } from '../locales/direction';

export interface MailPage {
  readonly locale: string;
  readonly parts: readonly MailPart[];
  readonly hub: string;
  /** Only links to the hub itself become buttons: texts may hold what people wrote. */
  readonly ownUrl: string;
  /** What the button says. */
  readonly button: string;
  readonly footer?: { readonly text: string; readonly url: string; readonly link: string };
}

// Nothing is fetched: no image, no font, no style from elsewhere. Readers that know no style show plain paragraphs.
const STYLE = `
  :root { color-scheme: light dark; supported-color-schemes: light dark; }
  body { margin: 0; padding: 24px 12px; background: #f4f5f7; color: #1c2733;
    font: 16px/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif; }
  main { max-width: 560px; margin: 0 auto; padding: 24px; background: #ffffff; border-radius: 12px; }
  p { margin: 0 0 16px; overflow-wrap: anywhere; }
  .hub { margin: 0 0 20px; font-weight: 600; color: #1d5c63; }
  .code { font: 700 28px/1.3 ui-monospace, Menlo, Consolas, monospace; letter-spacing: 0.12em; }
  h2 { margin: 24px 0 8px; font-size: 16px; }
  ul { margin: 0 0 24px; padding: 0; list-style: none; }
  li { padding: 10px 0; border-top: 1px solid #dfe3e8; overflow-wrap: anywhere; }
  li a { color: #1d5c63; font-weight: 600; }
  li span { display: block; font-size: 14px; color: #55626f; }
  .button { display: inline-block; padding: 12px 20px; border-radius: 8px; background: #1d5c63; color: #ffffff;
    font-weight: 600; text-decoration: none; }
  footer { max-width: 560px; margin: 16px auto 0; padding: 0 24px; font-size: 14px; color: #55626f; }
  footer a { color: inherit; }
  @media (prefers-color-scheme: dark) {
    body { background: #12181d; color: #e8edf1; }
    main { background: #1c252c; }
    .hub { color: #8fd0d6; }
    li { border-color: #35424c; }
    li a { color: #8fd0d6; }
    li span { color: #a5b1bb; }
    .button { background: #8fd0d6; color: #0d2226; }
    footer { color: #a5b1bb; }
  }`;

/** A mail as plain text. */
export function mailText(parts: readonly MailPart[]): string {
  return parts.map((part) => (typeof part === 'string' ? part : listText(part))).join('\n\n');
}

function listText({ title, items }: MailList): string {
  const entries = items.map((item) => `* ${plain(item.title)}\n  ${plain(item.detail)}\n  ${item.url}`);
  return [plain(title), ...entries].join('\n\n');
}

/** On one line: what people called something is not to pass for lines of the hub. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** A mail as HTML: lists, and of its plain text paragraphs, a code that can be read from afar, and a button for a link. */
export function mailHtml(page: MailPage): string {
  const { locale, hub, footer } = page;
  const parts = page.parts.map((part) => (typeof part === 'string' ? textHtml(part, page) : listHtml(part)));
  const below = footer
    ? `<footer><p>${escape(footer.text)} <a href="${escape(footer.url)}">${escape(footer.link)}</a></p></footer>`
    : '';
  return `<!doctype html>
<html lang="${escape(formatTag(locale))}" dir="${directionOf(locale)}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>${escape(hub)}</title><style>${STYLE}</style></head>
<body><main><p class="hub">${escape(hub)}</p>${parts.join('')}</main>${below}</body>
</html>`;
}

/** What people wrote is read in its own direction. */
function listHtml({ title, items }: MailList): string {
  const entries = items.map(
    (item) =>
      `<li><a href="${escape(item.url)}"><bdi>${escape(item.title)}</bdi></a> <span>${escape(item.detail)}</span></li>`,
  );
  return `<h2><bdi>${escape(title)}</bdi></h2><ul>${entries.join('')}</ul>`;
}

function textHtml(text: string, page: MailPage): string {
  const paragraphs = text.split(/\n{2,}/).map((paragraph) => paragraphHtml(paragraph, page));
  return paragraphs.join('');
}

function paragraphHtml(paragraph: string, { ownUrl, button }: MailPage): string {
  const text = paragraph.trim();
  // Digits are read from left to right in every script.
  if (/^\d{6,10}$/.test(text)) return `<p class="code"><bdi dir="ltr">${text}</bdi></p>`;
  if (text.startsWith(`${ownUrl}/`) && !/\s/.test(text)) {
    return `<p><a class="button" href="${escape(text)}">${escape(button)}</a></p>`;
  }
  return `<p>${escape(text).replace(/\n/g, '<br>')}</p>`;
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
}
