import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { DESKTOP, openPage, signInByLink, ZOOMED } from './support/browser';
import type { RunningHub } from './support/hub';
import { lost } from './support/layout';
import { everyPage, todays } from './support/pages';
import { SCREENSHOTS, stage } from './support/stage';

let hub: RunningHub;
let browser: Browser;
let pages: Awaited<ReturnType<typeof everyPage>>;

stage(async (...started) => {
  [hub, browser] = started;
  pages = await everyPage(browser, hub);
});

const WINDOW = { width: 1280, height: 1024 };
/** Twice the portal's own size of letters, and nothing else: what is measured in pixels stays. */
const LARGE = 'html { font-size: 225% !important }';

const rule = (page: Page, text: string) =>
  page.evaluate(
    `document.styleSheets[0].insertRule(${JSON.stringify(text)}, document.styleSheets[0].cssRules.length)`,
  );

describe.each([
  ['the page at 200 %', ZOOMED, undefined],
  ['the letters at 200 %', { viewport: WINDOW, locale: 'it-IT' }, LARGE],
  [
    'a narrow phone',
    { viewport: { width: 320, height: 640 }, deviceScaleFactor: 2, locale: 'it-IT' },
    undefined,
  ],
] as const)('with %s', (what, options, style) => {
  it.each(['guardian', 'organiser'] as const)(
    'nothing is lost of pages for a %s, from left to right and from right to left',
    async (reader) => {
      const { page, context, faults, settled } = await openPage(browser, hub.url, options);
      await signInByLink(page, pages[reader].link);
      const all: string[] = [];
      for (const [name, open] of todays(pages[reader])) {
        await open(page);
        await page.locator('h1').waitFor();
        await settled();
        if (style) await rule(page, style);
        for (const direction of ['ltr', 'rtl'] as const) {
          await page.evaluate(`document.documentElement.dir = '${direction}'`);
          all.push(...(await lost(page)).map((each) => `${name}, ${direction}: ${each}`));
          const file = `zoom-${what.replace(/\W+/g, '-')}-${name}-${direction}.png`;
          await page.screenshot({ path: join(SCREENSHOTS, file), fullPage: true });
        }
        await page.evaluate(`document.documentElement.dir = 'ltr'`);
      }
      expect(all).toEqual([]);
      expect(faults).toEqual([]);
      await context.close();
    },
    240_000,
  );
});

it.each([
  ['.lead { block-size: 1em; overflow: hidden }', 'cut off: Scrivi l’indirizzo'],
  ['.button { inline-size: 3rem; white-space: nowrap }', 'out of its place: Inviami un codice'],
  ['.page-title { white-space: nowrap; margin-inline-start: 90vw }', 'out of the window: Entra'],
  ['.lead { margin-block-start: -3rem }', 'on other words: Entra'],
  ['.shell-header { min-block-size: 50vh }', 'the header takes'],
  ['select { inline-size: 4rem !important; min-inline-size: 0 !important }', 'cut off: Italiano'],
])('finds what is lost by %s (negative control)', async (text, found) => {
  const { page, context } = await openPage(browser, hub.url, DESKTOP);
  await page.goto('/sign-in');
  await page.getByRole('heading', { level: 1, name: 'Entra' }).waitFor();
  expect(await lost(page)).toEqual([]);
  await rule(page, text);
  expect((await lost(page)).join('\n')).toContain(found);
  await context.close();
});

it('moves nothing for longer than a moment for those who wish for less motion', async () => {
  /** What moves, and for how long, in seconds. */
  const longest = (page: Page) =>
    page.evaluate<string[]>(`[...document.querySelectorAll('*')].flatMap((e) =>
      [undefined, '::before', '::after', '::backdrop', '::-webkit-progress-value'].flatMap((part) => {
        const { animationName, animationDuration, transitionDuration, scrollBehavior } = getComputedStyle(e, part);
        const times = [...(animationName === 'none' ? [] : animationDuration.split(',')), ...transitionDuration.split(',')];
        return Math.max(...times.map(parseFloat)) > 0.01 || scrollBehavior === 'smooth' ? e.className + (part ?? '') : [];
      }))`);
  const { page, context, settled } = await openPage(browser, hub.url);
  await page.goto('/components');
  await settled();
  expect(await longest(page)).not.toEqual([]);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await longest(page)).toEqual([]);
  await context.close();
});
