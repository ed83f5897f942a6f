import { renderMarkdown } from '../../src/features/free-text/markdown';

describe('the longest text that people may write', () => {
  it.each([
    ['tables', `${'|a'.repeat(1_000)}\n${'|-'.repeat(1_000)}\n${'|\n'.repeat(2_000)}`],
    ['quotes', '>'.repeat(10_000)],
    ['brackets', '['.repeat(10_000)],
    ['stars behind a link', `http://a.de/${'*'.repeat(9_900)}a`],
    ['emphasis', '**a '.repeat(2_500)],
    ['addresses', 'a.de '.repeat(2_000)],
  ])('is rendered without holding up the hub (%s)', (_what, text) => {
    const started = performance.now();
    const html = renderMarkdown(text);
    expect(performance.now() - started).toBeLessThan(1_000);
    expect(html.length).toBeLessThan(20 * text.length);
  });

  it('shows a table as it was typed', () => {
    expect(renderMarkdown('|a|b|\n|-|-|\n|1|2|')).toContain('|1|2|');
  });
});
