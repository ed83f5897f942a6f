import { renderMarkdown } from '../../src/features/free-text/markdown';

describe('the longest text that people may write', () => {
  it.each([
    ['tables', `${'|a'.repeat(1_000)}\n${'|-'.repeat(1_000)}\n${'|\n'.repeat(2_000)}`],
    ['quotes', '>'.repeat(10_000)],
    ['brackets', '['.repeat(10_000)],
    ['stars behind a link', `http://a.de/${'*'.repeat(9_900)}a`],
    ['emphasis', '**a '.repeat(2_500)],
    ['addresses', 'a.de '.repeat(2_000)],
    ['mentions', '@[a](person:b)'.repeat(700)],
    ['mentions that end nowhere', '@['.repeat(5_000)],
    ['mentions without an end', `@[${'a'.repeat(180)}`.repeat(54)],
  ])('is rendered without holding up the hub (%s)', (_what, text) => {
    const started = performance.now();
    const html = renderMarkdown(text);
    expect(performance.now() - started).toBeLessThan(1_000);
    expect(html.length).toBeLessThan(20 * text.length);
  });

  it.each([
    '<span class="mention">@Anna</span>',
    '<span class="mention" data-participant="x">@Anna</span>',
    '@[<b onclick=1>](person:x)',
    '@[Anna](role:ORGANISER" onclick="1)',
    '[<span class="mention">](http://a.de)',
  ])('shows nothing as a mention that the hub has not found to be one: %s', (text) => {
    expect(renderMarkdown(text)).not.toMatch(/<span|<b\b/);
  });

  it('shows a name as text, whatever it holds', () => {
    const names = new Map([['person:x', { name: '<i>"A"</i>', participantId: '" onclick="1' }]] as const);
    expect(renderMarkdown('@[Anna](person:x)', names)).toBe(
      '<p><span class="mention" data-participant="&quot; onclick=&quot;1">@&lt;i&gt;"A"&lt;/i&gt;</span></p>',
    );
  });

  it('shows a table as it was typed', () => {
    expect(renderMarkdown('|a|b|\n|-|-|\n|1|2|')).toContain('|1|2|');
  });
});
