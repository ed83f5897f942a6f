import { directionOf, formatTag } from '../locales/direction';

export interface MailPage {
  readonly locale: string;
  /** The mail as plain text. */
  readonly text: string;
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
  .button { display: inline-block; padding: 12px 20px; border-radius: 8px; background: #1d5c63; color: #ffffff;
    font-weight: 600; text-decoration: none; }
  footer { max-width: 560px; margin: 16px auto 0; padding: 0 24px; font-size: 14px; color: #55626f; }
  footer a { color: inherit; }
  @media (prefers-color-scheme: dark) {
    body { background: #12181d; color: #e8edf1; }
    main { background: #1c252c; }
    .hub { color: #8fd0d6; }
    .button { background: #8fd0d6; color: #0d2226; }
    footer { color: #a5b1bb; }
  }`;

/** A mail as HTML, made of its plain text: paragraphs, a code that can be read from afar, and a button for a link. */
export function mailHtml(page: MailPage): string {
  const { locale, hub, footer } = page;
  const paragraphs = page.text.split(/\n{2,}/).map((paragraph) => paragraphHtml(paragraph, page));
  const below = footer
    ? `<footer><p>${escape(footer.text)} <a href="${escape(footer.url)}">${escape(footer.link)}</a></p></footer>`
    : '';
  return `<!doctype html>
<html lang="${escape(formatTag(locale))}" dir="${directionOf(locale)}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>${escape(hub)}</title><style>${STYLE}</style></head>
<body><main><p class="hub">${escape(hub)}</p>${paragraphs.join('')}</main>${below}</body>
</html>`;
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
