import type { Browser } from 'playwright-core';
import { DESKTOP, openPage, signInByLink, ZOOMED } from './support/browser';
import { walk } from './support/focus';
import type { RunningHub } from './support/hub';
import { everyPage, todays } from './support/pages';
import { stage } from './support/stage';

let hub: RunningHub;
let browser: Browser;
let pages: Awaited<ReturnType<typeof everyPage>>;

stage(async (...started) => {
  [hub, browser] = started;
  pages = await everyPage(browser, hub);
});

describe.each([
  ['a window at 100 %', DESKTOP],
  ['a window at 200 %', ZOOMED],
])('in %s', (_what, options) => {
  it.each(['guardian', 'organiser'] as const)(
    'the key Tab leads through pages for a %s, to all that can be used, and out again',
    async (reader) => {
      const { page, context, faults, settled } = await openPage(browser, hub.url, options);
      await signInByLink(page, pages[reader].link);
      const all: string[] = [];
      for (const [name, open] of todays(pages[reader])) {
        await open(page);
        await page.locator('h1').waitFor();
        await settled();
        for (const step of ['Tab', 'Shift+Tab'] as const)
          all.push(...(await walk(page, step)).map((each) => `${name}, ${step}: ${each}`));
      }
      expect(all).toEqual([]);
      expect(faults).toEqual([]);
      await context.close();
    },
    240_000,
  );
});

it('finds a stop that shows no focus, one below another part, one that is left out, and a trap (negative control)', async () => {
  const { page, context } = await openPage(browser, hub.url, DESKTOP);
  const found = async (change: string): Promise<string> => {
    await page.goto('/sign-in');
    await page.getByRole('heading', { level: 1, name: 'Entra' }).waitFor();
    await page.evaluate(change);
    return (await walk(page)).join('\n');
  };
  const style = (rule: string) => `document.styleSheets[0].insertRule(${JSON.stringify(rule)})`;
  expect(await found('')).toBe('');
  expect(await found(style('*:focus-visible { outline: none !important }'))).toMatch(/INPUT.*: no ring/);
  expect(await found(style('* { outline: 3px solid red !important }'))).toMatch(/INPUT.*: no ring/);
  expect(await found(style('.toasts, main::after { content: ""; position: fixed; inset: 0 }'))).toMatch(
    /INPUT.*: under <main/,
  );
  expect(
    await found(
      `document.querySelector('main input').addEventListener('focus', () => document.querySelector('footer select').focus())`,
    ),
  ).toMatch(/not come to: <input/);
  expect(
    await found(
      `document.querySelector('main input').addEventListener('keydown', (event) => event.preventDefault())`,
    ),
  ).toMatch(/no way on after INPUT/);
  await context.close();
});
