import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What a page must not have: faults that axe finds, one line each, and what is wider than the window. */
export async function findings(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  // The component library tells listeners of buttons at work in a node of its own, which it takes away again.
  const where = `{ include: [['html']], exclude: [['[data-live-announcer]']] }`;
  const results = await page.evaluate<AxeResults>(
    `axe.run(${where}, { runOnly: ${JSON.stringify(TAGS)}, resultTypes: ['violations'] })`,
  );
  const over = await page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth');
  return [
    ...results.violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
    ),
    ...(over > 0 ? [`wider than the window by ${over}`] : []),
  ];
}
