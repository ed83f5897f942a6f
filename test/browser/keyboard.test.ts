import type { Browser, Page } from 'playwright-core';
import { DESKTOP, openPage, signInByLink } from './support/browser';
import type { RunningHub } from './support/hub';
import { stage } from './support/stage';

/** More stops than any page has before what is looked for. */
const MANY = 80;

let hub: RunningHub;
let browser: Browser;
let address: string;

stage(async (...started) => {
  [hub, browser] = started;
  const { page, context } = await openPage(browser, hub.url);
  await signInByLink(page, hub.guardianLink);
  await page.goto('/account');
  address = (await page.locator('dd').nth(1).textContent())!;
  await context.close();
});

interface Stop {
  /** What the element is, and is called. */
  what: string;
  /** Whether one sees that the focus is there: an outline of 2 pixels at least, on the screen, not under the header. */
  seen: boolean;
}

/** Where the focus is. */
function stop(page: Page): Promise<Stop> {
  return page.evaluate<Stop>(`(() => {
    const at = document.activeElement;
    // Of a choice the label is drawn, and its input is not.
    const drawn = at.closest('[data-focus-visible]') ?? at;
    // A link that covers its card draws the outline around the card.
    const outlined = [undefined, '::after'].map((part) => getComputedStyle(drawn, part))
      .some((style) => style.content !== 'none' && style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2);
    const { top, bottom, left, right } = drawn.getBoundingClientRect();
    const header = at.closest('header, .skip-link') ? 0 : document.querySelector('header').getBoundingClientRect().bottom;
    return {
      what: at.tagName + ' ' + (at.getAttribute('aria-label') ?? at.labels?.[0]?.textContent ?? at.textContent).trim(),
      seen: outlined && bottom > header && top < innerHeight && right > 0 && left < innerWidth,
    };
  })()`);
}

/** Goes on from stop to stop until one is what is looked for. @returns the stops at which the focus could not be seen */
async function go(page: Page, to: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<string[]> {
  const unseen: string[] = [];
  for (let n = 0; n < MANY; n++) {
    await page.keyboard.press(key);
    const { what, seen } = await stop(page);
    if (!seen) unseen.push(what);
    if (to.test(what)) return unseen;
  }
  throw new Error(`no stop is ${to}`);
}

const heading = async (page: Page, name: RegExp): Promise<void> => {
  await page.getByRole('heading', { level: 1, name }).waitFor();
  // The focus comes to the heading of the page that one went to.
  await page.locator('h1:focus').waitFor();
};

it('signs in, finds a colleague, and writes in a topic by keyboard alone, seeing at each stop where it is', async () => {
  const { page, context, faults } = await openPage(browser, hub.url, DESKTOP);
  page.setDefaultTimeout(8_000);
  const unseen: string[] = [];
  const to = async (what: RegExp, key?: 'Tab' | 'Shift+Tab') => unseen.push(...(await go(page, what, key)));

  await page.goto('/sign-in');
  await page.getByRole('heading', { level: 1, name: 'Entra' }).waitFor();
  await to(/^A Vai al contenuto/);
  await page.keyboard.press('Enter');
  expect(await page.evaluate('document.activeElement.id')).toBe('main');
  await to(/^INPUT/);
  await page.keyboard.type(address);
  await page.keyboard.press('Enter');
  const code = await hub.codeFor(address);
  await page.locator('[autocomplete=one-time-code]').waitFor();
  await to(/^INPUT/);
  await page.keyboard.type(code);
  await page.keyboard.press('Enter');
  await heading(page, /./);
  await page.getByRole('heading', { name: 'Le mie reti' }).waitFor();

  await to(/^A Trova colleghe/);
  await page.keyboard.press('Enter');
  await heading(page, /^Elenco$/);
  await to(/^INPUT/);
  await page.keyboard.type('papadopoulos');
  await page.getByRole('link', { name: /Παπαδόπουλος/ }).waitFor();
  await to(/^A .*Παπαδόπουλος/);
  await page.keyboard.press('Enter');
  await heading(page, /Παπαδόπουλος/);

  await to(/^A Inizio$/, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Le mie reti' }).waitFor();
  await to(/^A Domande e risposte/);
  await page.keyboard.press('Enter');
  await heading(page, /Domande e risposte/);
  await page.locator('.topic-row').first().waitFor();
  const topic = (await page.locator('.topic-row .row-title').first().textContent())!;
  await to(new RegExp(`^A .*${topic.slice(0, 12).replace(/[^\p{L} ]/gu, '.')}`, 'u'));
  await page.keyboard.press('Enter');
  await heading(page, /./);
  await page.locator('.post').first().waitFor();
  await to(/^TEXTAREA/);
  await page.keyboard.type('Scritto senza mouse.');
  await to(/^BUTTON Pubblica/);
  await page.keyboard.press('Enter');
  await page.locator('.post', { hasText: 'Scritto senza mouse.' }).waitFor();
  expect(unseen).toEqual([]);
  expect(faults).toEqual([]);
  await context.close();
}, 60_000);

it('finds stops at which the focus cannot be seen (negative control)', async () => {
  const { page, context } = await openPage(browser, hub.url, DESKTOP);
  await page.goto('/sign-in');
  await page.getByRole('heading', { level: 1, name: 'Entra' }).waitFor();
  await page.evaluate(`document.styleSheets[0].insertRule('*:focus-visible { outline: none !important }')`);
  expect(await go(page, /^INPUT/)).not.toEqual([]);
  await context.close();
});
