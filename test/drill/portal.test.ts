import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { openPage, PHONE, signInByLink } from '../browser/support/browser';
import type { RunningHub } from '../browser/support/hub';
import { stage } from '../browser/support/stage';
import { report } from './table';

const TRACES = 5;
/** A phone of some years ago beside this machine: for the reader of the table alone. */
const SLOWER = 4;

let hub: RunningHub;
let browser: Browser;
let signedIn: BrowserContextOptions;
stage(async (...started) => {
  [hub, browser] = started;
  const { page, context } = await openPage(browser, hub.url, PHONE);
  await signInByLink(page, hub.guardianLink);
  signedIn = { ...PHONE, storageState: await context.storageState() };
  await context.close();
});

/** The longest tasks of a page that is opened anew, in milliseconds, and the script it brought, packed. */
async function trace(path: string, slower: number): Promise<{ longest: number; bytes: number }> {
  const { page, context, settled, faults } = await openPage(browser, hub.url, signedIn);
  const session = await context.newCDPSession(page);
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await page.addInitScript({
    content: `window.tasks = [0]; new PerformanceObserver((seen) => {
      for (const { duration } of seen.getEntries()) tasks.push(duration);
    }).observe({ type: 'longtask', buffered: true });`,
  });
  const scripts: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response.body());
  });
  await page.goto(path);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await settled();
  const longest = await page.evaluate<number>('Math.max(...tasks)');
  const bytes = (await Promise.all(scripts)).reduce((sum, body) => sum + gzipSync(body).length, 0);
  expect(faults).toEqual([]);
  await context.close();
  return { longest, bytes };
}

const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

it.each(['/', '/directory', '/directory?q=maria', '/card', '/account', '/components'])(
  'the portal, %s: script and longest tasks',
  async (path) => {
    const traces = [];
    for (let i = 0; i < TRACES; i++) traces.push(await trace(path, 1));
    const slow = [];
    for (let i = 0; i < TRACES; i++) slow.push(await trace(path, SLOWER));
    const longest = median(traces.map((each) => each.longest));
    report(`portal ${path}`, {
      'KB of script': (traces[0]!.bytes / 1024).toFixed(0),
      'longest task ms': longest.toFixed(0),
      [`${SLOWER} times slower ms`]: median(slow.map((each) => each.longest)).toFixed(0),
    });
    expect(longest).toBeLessThan(200);
  },
  300_000,
);
