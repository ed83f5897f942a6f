import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext } from 'playwright-core';
import { startBrowser } from './browser';
import { startHub, type RunningHub } from './hub';

/** Where pages are kept as they looked. */
export const SCREENSHOTS = join(__dirname, '../screenshots');

/**
 * A hub and a browser for the tests of a file.
 * @param ready keeps them, and does what comes before all tests
 */
export function stage(ready: (hub: RunningHub, browser: Browser) => unknown): void {
  let hub: RunningHub | undefined;
  let browser: Browser | undefined;
  beforeAll(async () => {
    mkdirSync(SCREENSHOTS, { recursive: true });
    const started = await Promise.all([startHub(), startBrowser()]);
    [hub, browser] = started;
    Object.assign(globalThis, { showPages: (test: string) => showPages(started[1].contexts(), test) });
    await ready(...started);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await hub?.stop();
  }, 60_000);
}

/** Keeps the open pages as they look, and says what stands on them: what a test that failed was waiting in. */
async function showPages(contexts: readonly BrowserContext[], test: string): Promise<void> {
  const pages = contexts.flatMap((context) => context.pages());
  for (const [n, page] of pages.entries()) {
    const path = join(SCREENSHOTS, `failed-${test.slice(0, 40).replace(/\W+/g, '-')}-${n}.png`);
    await page.screenshot({ path }).catch(() => undefined);
    const text = await page.locator('body').innerText({ timeout: 1_000 }).catch(String);
    process.stderr.write(`${test}\n${page.url()}\n${text.slice(0, 1_500)}\n${path}\n`);
  }
}
