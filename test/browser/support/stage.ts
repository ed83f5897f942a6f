import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
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
    [hub, browser] = await Promise.all([startHub(), startBrowser()]);
    await ready(hub, browser);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await hub?.stop();
  }, 60_000);
}
