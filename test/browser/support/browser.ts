import { chromium, type Browser, type BrowserContextOptions, type Page, type Request } from 'playwright-core';

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The phone of most readers, and their language. */
export const PHONE: BrowserContextOptions = { viewport: { width: 360, height: 740 }, locale: 'it-IT' };
/** What offices sit at. */
export const DESKTOP = { viewport: { width: 1280, height: 860 }, locale: 'it-IT' };
/** A usual window at 200 %. */
export const ZOOMED = { viewport: { width: 640, height: 512 }, deviceScaleFactor: 2, locale: 'it-IT' };

/** Starts Debian's Chromium, or the one named by `CHROMIUM`, with an empty profile. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: FLAGS });
}

/** How long nothing may be under way before a page counts as done; the time that code takes between requests. */
const QUIET_MS = 150;

/** Opens a page in a context of its own, and notes whatever a page of the hub must not do. */
export async function openPage(browser: Browser, origin: string, options: BrowserContextOptions = PHONE) {
  const context = await browser.newContext({ baseURL: origin, ...options });
  const page = await context.newPage();
  const faults: string[] = [];
  let offline = false;
  page.on('pageerror', (error) => faults.push(`error: ${error.stack}`));
  page.on('console', (message) => {
    if (offline && message.text().includes('ERR_INTERNET_DISCONNECTED')) return;
    if (message.type() === 'error') faults.push(`console: ${message.text().slice(0, 300)}`);
  });
  const underWay = new Set<Request>();
  let last = Date.now();
  const over = (request: Request): void => {
    underWay.delete(request);
    last = Date.now();
  };
  page.on('requestfinished', over);
  page.on('requestfailed', over);
  page.on('request', (request) => {
    underWay.add(request);
    const url = new URL(request.url());
    if (url.origin !== origin && url.protocol !== 'data:') faults.push(`request to ${url.origin}`);
  });
  await page.addInitScript({
    content: `document.addEventListener('securitypolicyviolation', (event) => {
      console.error('Content Security Policy: ' + event.violatedDirective + ' ' + event.blockedURI);
    });`,
  });
  return {
    context,
    page,
    /** What went wrong so far. */
    faults,
    /** Waits until the page has all it asks for. */
    async settled(): Promise<void> {
      // On the page of every component one stands for good.
      await page.locator('.skeleton:not([data-component] *)').first().waitFor({ state: 'detached' });
      while (underWay.size > 0 || Date.now() - last < QUIET_MS) await page.waitForTimeout(25);
    },
    async setOffline(value: boolean): Promise<void> {
      if (value) offline = true;
      await context.setOffline(value);
    },
  };
}

/** Signs in by a link, as it stands in a mail. */
export async function signInByLink(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await page.getByRole('button', { name: 'Entra' }).click();
  await page.getByRole('heading', { name: 'Le mie reti' }).waitFor();
}

/** Does as the person whose page it is what no page is about. */
export async function send(page: Page, query: string, input: object): Promise<Record<string, unknown>> {
  const answer = await page.evaluate<{ data: Record<string, { __typename: string }> }>(
    `fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' },
      body: ${JSON.stringify(JSON.stringify({ query, variables: { input } }))} }).then((r) => r.json())`,
  );
  const [result] = Object.values(answer.data);
  expect(result!.__typename).toMatch(/Success$/);
  return result!;
}

/** From the reader's home to the first board on which guardians ask each other. */
export async function openBoard(page: Page): Promise<void> {
  await page.goto('/');
  await page
    .getByRole('link', { name: /^Domande e risposte/ })
    .first()
    .click();
  await page.locator('.topics').waitFor();
}

/** To the topic there that was last written in. */
export async function openTopic(page: Page): Promise<void> {
  await openBoard(page);
  await page.locator('.topic-row').first().click();
  await page.locator('.post').first().waitFor();
}

/** From the reader's home to the network of the Veneto, which is one of hers; all of its page is there by then. */
export async function openVeneto(page: Page): Promise<void> {
  await page
    .getByRole('heading', { level: 3 })
    .getByRole('link', { name: /Veneto/ })
    .first()
    .click();
  await page.locator('.facts').waitFor();
  // What comes late pushes down what is about to be clicked.
  await page.locator('.skeleton').first().waitFor({ state: 'detached' });
}
