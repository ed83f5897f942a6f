import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { openPage, PHONE, signInByLink, startBrowser } from './support/browser';
import { startHub, type RunningHub } from './support/hub';

const SCREENSHOTS = join(__dirname, 'screenshots');
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const DESKTOP = { viewport: { width: 1280, height: 860 }, locale: 'it-IT' };

let hub: RunningHub;
let browser: Browser;

beforeAll(async () => {
  mkdirSync(SCREENSHOTS, { recursive: true });
  [hub, browser] = await Promise.all([startHub(), startBrowser()]);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await hub?.stop();
}, 60_000);

/** The pages, by how one comes to them. */
const PAGES: Record<string, (page: Page) => Promise<unknown>> = {
  home: (page) => page.goto('/'),
  directory: (page) => page.goto('/directory?q=papadopoulos'),
  guardian: async (page) => {
    await page.goto('/directory?q=papadopoulos');
    await page.getByRole('link', { name: /Παπαδόπουλος/ }).click();
    await page.getByRole('heading', { level: 1, name: /Παπαδόπουλος/ }).waitFor();
  },
  board: async (page) => {
    await page.goto('/');
    await page
      .getByRole('link', { name: /^Domande e risposte/ })
      .first()
      .click();
    await page.locator('.topics').waitFor();
  },
  topic: async (page) => {
    await PAGES.board!(page);
    await page.locator('.topic-row').first().click();
    await page.locator('.post').first().waitFor();
  },
  network: async (page) => {
    await page.goto('/');
    await page.locator('.place-name a').first().click();
    await page.locator('.facts').waitFor();
  },
  sharing: async (page) => {
    await PAGES.network!(page);
    await page.getByRole('link', { name: 'Condivisione' }).click();
    await page.getByRole('heading', { name: 'Accordi con altre reti' }).waitFor();
  },
  account: (page) => page.goto('/account'),
  audit: (page) => page.goto('/account/audit'),
  missing: (page) => page.goto('/guardians/nobody'),
  undo: (page) => page.goto('/account/undo#token'),
  link: (page) => page.goto('/sign-in/link#token'),
  signIn: (page) => page.goto('/sign-in'),
};

/** What axe finds, one line each. */
async function findings(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const tags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const results = await page.evaluate<AxeResults>(`axe.run(document, { runOnly: ${JSON.stringify(tags)} })`);
  return results.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
  );
}

describe.each([
  ['phone', 'light', 'ltr', { ...PHONE, deviceScaleFactor: 2 }],
  ['phone', 'dark', 'rtl', PHONE],
  ['narrow', 'light', 'rtl', { ...PHONE, viewport: { width: 320, height: 640 } }],
  ['desktop', 'light', 'ltr', DESKTOP],
  ['desktop', 'dark', 'ltr', DESKTOP],
] as const)('on a %s, %s, %s', (device, colorScheme, direction, options) => {
  it('every page is accessible, and fits', async () => {
    const { page, context, faults } = await openPage(browser, hub.url, { ...options, colorScheme });
    await signInByLink(page, hub.guardianLink);
    for (const [name, open] of Object.entries(PAGES)) {
      await open(page);
      await page.locator('h1').waitFor();
      await page.waitForLoadState('networkidle');
      await page.evaluate(`document.documentElement.dir = '${direction}'`);
      await page.screenshot({ path: join(SCREENSHOTS, `${name}-${device}-${colorScheme}-${direction}.png`) });
      expect({ name, found: await findings(page) }).toEqual({ name, found: [] });
      const overflow = await page.evaluate('document.documentElement.scrollWidth - window.innerWidth');
      expect({ name, overflow }).toEqual({ name, overflow: 0 });
    }
    expect(faults).toEqual([]);
    await context.close();
  });
});

describe('the reader chooses', () => {
  it('language and colours, and the browser keeps both', async () => {
    const { page, context, faults } = await openPage(browser, hub.url);
    await page.goto('/sign-in');
    await page.getByLabel('Lingua').selectOption('en');
    await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
    await page.getByText('Dark', { exact: true }).click();
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
    expect(await page.title()).toBe('Sign in · Guardian Network Hub');
    expect(await page.evaluate('document.documentElement.lang')).toBe('en');
    expect(await page.evaluate('document.documentElement.dataset.theme')).toBe('dark');
    expect(faults).toEqual([]);
    await context.close();
  });
});

describe('when the hub does not answer', () => {
  it('says so, and offers to try again', async () => {
    const { page, context } = await openPage(browser, hub.url);
    await signInByLink(page, hub.guardianLink);
    await page.route('**/graphql', (route) => route.fulfill({ status: 502, body: 'Bad gateway' }));
    await page.getByRole('link', { name: 'Elenco' }).click();
    await page.getByText('In questo momento l’hub non risponde.').waitFor();
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Riprova' }).click();
    await page.locator('.person').first().waitFor();
    await context.close();
  });

  it('says where the reader may only read, instead of taking words it would refuse', async () => {
    const { page, context } = await openPage(browser, hub.url);
    await signInByLink(page, hub.guardianLink);
    await page
      .getByRole('link', { name: /^Avvisi/ })
      .first()
      .click();
    await page.locator('.topic-row').first().click();
    await page.getByText('Qui scrivono solo gli organizzatori.').waitFor();
    expect(await page.getByRole('textbox').count()).toBe(0);
    await context.close();
  });

  it('keeps what was written, and posts it once', async () => {
    const { page, context } = await openPage(browser, hub.url);
    await signInByLink(page, hub.guardianLink);
    await PAGES.topic!(page);
    // The hub takes the post, but its answer is lost.
    await page.route('**/graphql', async (route) => {
      if (!route.request().postData()?.includes('mutation Post')) return route.fallback();
      await route.fetch();
      return route.fulfill({ status: 502, body: 'Bad gateway' });
    });
    await page.getByRole('textbox').fill('Una volta sola.');
    await page.getByRole('button', { name: 'Pubblica' }).click();
    await page.getByText('Non ancora inviato; il testo è al sicuro.').waitFor();
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Riprova' }).click();
    await page.locator('textarea:placeholder-shown').waitFor();
    await page.reload();
    await page.locator('.post').first().waitFor();
    expect(await page.locator('.post', { hasText: 'Una volta sola.' }).count()).toBe(1);
    await context.close();
  });
});

describe('by keyboard', () => {
  it('reaches the content by the skip link, and everything else in order', async () => {
    const { page, context } = await openPage(browser, hub.url, DESKTOP);
    await signInByLink(page, hub.guardianLink);
    await page.goto('/');
    await page.getByRole('heading', { name: 'Le mie reti' }).waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Vai al contenuto');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('main');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.getAttribute("href")')).toBe('/directory');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Elenco' }).waitFor();
    expect(await page.evaluate('document.activeElement.tagName')).toBe('H1');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.type')).toBe('search');
    await context.close();
  });
});
