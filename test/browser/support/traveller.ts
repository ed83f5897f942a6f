import type { Browser, BrowserContextOptions } from 'playwright-core';
import { openPage } from './browser';
import { go, stop, type Step } from './focus';
import type { RunningHub } from './hub';

/** Somebody who has keys alone. What she must not meet is noted on the way. */
export async function traveller(browser: Browser, hub: RunningHub, options: BrowserContextOptions) {
  const opened = await openPage(browser, hub.url, options);
  const { page, settled } = opened;
  page.setDefaultTimeout(8_000);
  const met: string[] = [];
  return {
    ...opened,
    /** Stops at which the focus could not be seen, and keys after which nothing had it. */
    met,
    async to(what: RegExp, step?: Step): Promise<void> {
      met.push(...(await go(page, what, step)));
    },
    async press(key: string): Promise<void> {
      const before = (await stop(page)).what;
      await page.keyboard.press(key);
      await settled();
      // What takes the focus of what is gone does so a moment later.
      for (let n = 0; n < 20 && (await stop(page)).what === 'BODY'; n++) await page.waitForTimeout(50);
      const { what, hidden } = await stop(page);
      if (hidden.length > 0) met.push(`${before}, ${key}: ${what}: ${hidden.join()}`);
    },
    type: (text: string) => page.keyboard.type(text),
    /** Picks what begins so, in a select. */
    async pick(beginning: string): Promise<void> {
      // What was typed just before counts as the beginning otherwise.
      await page.waitForTimeout(1_100);
      await page.keyboard.type(beginning);
    },
    focused: async () => (await stop(page)).what,
    /** Waits until she is on the page of this heading, which has the focus. */
    async heading(name: RegExp): Promise<void> {
      await page.getByRole('heading', { level: 1, name }).waitFor();
      await page.locator('h1:focus').waitFor();
      await settled();
    },
  };
}

export type Traveller = Awaited<ReturnType<typeof traveller>>;

/** Signs in by the code that is mailed. */
export async function signInByCode(
  { page, to, press, type, heading }: Traveller,
  hub: RunningHub,
  address: string,
): Promise<void> {
  await page.goto('/sign-in');
  await page.getByRole('heading', { level: 1, name: 'Entra' }).waitFor();
  await to(/^A Vai al contenuto/);
  await press('Enter');
  expect(await page.evaluate('document.activeElement.id')).toBe('main');
  await to(/^INPUT/);
  await type(address);
  await press('Enter');
  const code = await hub.codeFor(address);
  await heading(/Controlla la posta/);
  await to(/^INPUT Codice/);
  await type(code);
  await press('Enter');
  await heading(/./);
  await page.getByRole('heading', { name: 'Le mie reti' }).waitFor();
}
