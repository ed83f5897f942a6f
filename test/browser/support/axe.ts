import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Longer than any colour takes to become another. */
const TRANSITION_MS = 250;

/** All that axe knows of the standard; what of it depends on colours alone. */
const RUN = {
  all: { runOnly: TAGS },
  colours: { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } },
};

/**
 * What a page must not have: faults that axe finds, one line each, and what is wider than the window.
 * @param what only colours, for a page that was looked at and has changed these alone
 */
export async function findings(page: Page, what: keyof typeof RUN = 'all'): Promise<string[]> {
  // Where everything fits, nothing is half under the head of the page by chance.
  const size = page.viewportSize()!;
  await page.setViewportSize({ ...size, height: 3_000 });
  // Colours that are on their way to others are none of the page.
  await page.waitForTimeout(TRANSITION_MS);
  await page.evaluate(AXE);
  // The component library tells listeners of buttons at work in a node of its own, which it takes away again.
  const where = `{ include: [['html']], exclude: [['[data-live-announcer]']] }`;
  const results = await page.evaluate<AxeResults>(
    `axe.run(${where}, { ...${JSON.stringify(RUN[what])}, resultTypes: ['violations'] })`,
  );
  await page.setViewportSize(size);
  const over = await page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth');
  return [
    ...results.violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
    ),
    ...(over > 0 ? [`wider than the window by ${over}`] : []),
  ];
}
