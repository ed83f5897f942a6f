import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { findings } from './support/axe';
import { DESKTOP, openPage, openTopic, PHONE, signInByLink } from './support/browser';
import type { RunningHub } from './support/hub';
import { SCREENSHOTS, stage } from './support/stage';

type Opened = Awaited<ReturnType<typeof openPage>>;

/** The narrowest that the portal is for. */
const NARROW = { ...PHONE, viewport: { width: 320, height: 640 } };

let guardian: Opened;
let organiser: Opened;

stage(async (hub: RunningHub, browser: Browser) => {
  guardian = await openPage(browser, hub.url, NARROW);
  organiser = await openPage(browser, hub.url, DESKTOP);
  await signInByLink(guardian.page, hub.guardianLink);
  await signInByLink(organiser.page, hub.organiserLink);
  await openTopic(organiser.page);
  await guardian.page.goto(organiser.page.url());
});

const line = (page: Page, text?: RegExp): Locator =>
  page.locator('.presence', text ? { hasText: text } : undefined);
const field = (page: Page): Locator => page.getByLabel('Scrivi un messaggio');

async function shot(page: Page, name: string): Promise<void> {
  await line(page).scrollIntoViewIfNeeded();
  await page.screenshot({ path: join(SCREENSHOTS, `presence-${name}.png`) });
  expect({ name, found: await findings(page) }).toEqual({ name, found: [] });
}

const wide = (page: Page) =>
  page.evaluate<boolean>('document.documentElement.scrollWidth > document.documentElement.clientWidth');

describe('who else is at a topic, in two browsers', () => {
  it('stands in a quiet line, which tells nobody of itself', async () => {
    for (const { page } of [guardian, organiser]) {
      await line(page, /^Stanno leggendo: /).waitFor();
      expect(await line(page).getAttribute('role')).toBeNull();
    }
    expect(await line(guardian.page).innerText()).not.toBe(await line(organiser.page).innerText());
    await shot(guardian.page, 'reading');
    await shot(organiser.page, 'reading-wide');
    expect(await wide(guardian.page)).toBe(false);
  });

  it('tells that one writes while she does, and tells screen readers once', async () => {
    const { page } = organiser;
    const said = page.getByRole('status').filter({ hasText: 'sta scrivendo' });
    const top = async () => (await page.locator('.dock').boundingBox())!.y;
    const before = await top();
    await field(guardian.page).pressSequentially('Ci penso');
    await line(page, /sta scrivendo …$/).waitFor();
    await said.waitFor({ state: 'attached' });
    await shot(page, 'writing');
    // Nothing has moved.
    expect(await top()).toBe(before);
    await line(page, /^Stanno leggendo: /).waitFor({ timeout: 10_000 });
    // Taken from the page: what is put there again is told again.
    await page.evaluate(`for (const each of document.querySelectorAll('[role=status]'))
      if (each.textContent.includes('sta scrivendo')) each.textContent = '';`);
    expect(await said.count()).toBe(0);
    await field(guardian.page).pressSequentially(' ancora');
    await line(page, /sta scrivendo …$/).waitFor();
    expect(await said.count()).toBe(0);
  });

  it('no longer tells that she writes once her post has come', async () => {
    await field(guardian.page).pressSequentially('.');
    await line(organiser.page, /sta scrivendo …$/).waitFor();
    await guardian.page
      .getByRole('button', { name: 'Pubblica' })
      .or(guardian.page.locator('.composer button[type=submit]'))
      .first()
      .click();
    await organiser.page.locator('.post', { hasText: 'Ci penso ancora.' }).waitFor();
    expect(await line(organiser.page).innerText()).not.toContain('sta scrivendo');
  });

  it('is gone as she leaves, and there again as she comes back', async () => {
    await guardian.page.goto('/account');
    await line(organiser.page, /^$/).waitFor({ state: 'attached' });
    await guardian.page.goBack();
    await line(organiser.page, /^Stanno leggendo: /).waitFor();
  });

  it('looks right in the dark, and from right to left', async () => {
    const { page } = guardian;
    await page.emulateMedia({ colorScheme: 'dark' });
    await line(page, /^Stanno leggendo: /).waitFor();
    await shot(page, 'dark');
    await page.evaluate(`document.documentElement.dir = 'rtl'`);
    await shot(page, 'rtl');
    await page.evaluate(`document.documentElement.dir = 'ltr'`);
    await page.emulateMedia({ colorScheme: 'light' });
  });

  it('does not show who wants it so, who sees others still', async () => {
    const { page } = guardian;
    const topic = page.url();
    await page.goto('/account');
    const check = page.getByLabel('Mostra agli altri che sto leggendo');
    expect(await check.isChecked()).toBe(true);
    await check.focus();
    await page.keyboard.press('Space');
    await page.getByText('Salvato').first().waitFor();
    await check.scrollIntoViewIfNeeded();
    await page.screenshot({ path: join(SCREENSHOTS, 'presence-account.png') });
    expect(await check.isChecked()).toBe(false);
    expect(await wide(page)).toBe(false);
    await page.goto(topic);
    await line(page, /^Stanno leggendo: /).waitFor();
    await field(page).pressSequentially('Di nascosto');
    await organiser.page.waitForTimeout(2_500);
    expect(await line(organiser.page).innerText()).toBe('');
  });

  it('has had nothing blocked, broken or fetched from elsewhere', () => {
    expect(guardian.faults).toEqual([]);
    expect(organiser.faults).toEqual([]);
  });
});
