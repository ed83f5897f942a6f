import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { findings } from './support/axe';
import { DESKTOP, openPage, PHONE, signInByLink } from './support/browser';
import type { RunningHub } from './support/hub';
import { everyPage } from './support/pages';
import { SCREENSHOTS, stage } from './support/stage';

let hub: RunningHub;
let browser: Browser;
let pages: Awaited<ReturnType<typeof everyPage>>;

stage(async (...started) => {
  [hub, browser] = started;
  pages = await everyPage(browser, hub);
});

const FORMS = (['light', 'dark'] as const).flatMap((colours) =>
  (['ltr', 'rtl'] as const).map((direction) => [colours, direction] as const),
);

describe.each([
  ['phone', { ...PHONE, viewport: { width: 320, height: 640 }, deviceScaleFactor: 2 }],
  ['desktop', DESKTOP],
] as const)('on a %s', (device, options) => {
  it.each([
    ['every page', 'guardian'],
    ['every page for organisers', 'organiser'],
  ] as const)(
    '%s is accessible, and fits, in light and dark, from left to right and from right to left',
    async (_which, reader) => {
      const { link, open: all } = pages[reader];
      const { page, context, faults, settled } = await openPage(browser, hub.url, options);
      await signInByLink(page, link);
      for (const [name, open] of Object.entries(all)) {
        await open(page);
        await page.locator('h1').waitFor();
        await settled();
        for (const [colorScheme, direction] of FORMS) {
          await page.emulateMedia({ colorScheme });
          await page.evaluate(`document.documentElement.dir = '${direction}'`);
          const form = `${name}-${device}-${colorScheme}-${direction}`;
          // To look at: nobody does where the tests run by themselves.
          if (!process.env['CI']) await page.screenshot({ path: join(SCREENSHOTS, `${form}.png`) });
          // The theme changes colours alone: the page itself was looked at in light.
          const found = await findings(page, colorScheme === 'light' ? 'all' : 'colours');
          expect({ form, found }).toEqual({ form, found: [] });
        }
        await page.emulateMedia({ colorScheme: 'light' });
        await page.evaluate(`document.documentElement.dir = 'ltr'`);
      }
      expect(faults).toEqual([]);
      await context.close();
    },
    240_000,
  );
});

it('finds a picture without words and what is too wide (negative control)', async () => {
  const { page, context } = await openPage(browser, hub.url);
  await page.setContent('<main><h1>Titolo</h1><img src="data:," style="width: 2000px"></main>');
  const found = await findings(page);
  expect(found.join()).toContain('image-alt');
  expect(found.join()).toContain('wider than the window');
  await context.close();
});
