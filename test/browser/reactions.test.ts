import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { findings } from './support/axe';
import { DESKTOP, openBoard, openPage, signInByLink } from './support/browser';
import type { RunningHub } from './support/hub';
import { SCREENSHOTS, stage } from './support/stage';

type Opened = Awaited<ReturnType<typeof openPage>>;

let guardian: Opened;
let organiser: Opened;

stage(async (hub: RunningHub, browser: Browser) => {
  guardian = await openPage(browser, hub.url);
  organiser = await openPage(browser, hub.url, DESKTOP);
  await signInByLink(guardian.page, hub.guardianLink);
  await signInByLink(organiser.page, hub.organiserLink);
});

const post = (page: Page): Locator =>
  page.locator('.post', { has: page.locator('.prose', { hasText: 'una settimana dura' }) });
const button = (within: Page | Locator, name: string | RegExp): Locator =>
  within.getByRole('button', { name, exact: true });
const opener = (page: Page): Locator => button(post(page), /^Reagisci/);
const pressed = (locator: Locator): Promise<string | null> => locator.getAttribute('aria-pressed');

async function shot(page: Page, name: string): Promise<void> {
  await post(page).evaluate('(each) => each.scrollIntoView({ block: "center" })');
  await page.screenshot({ path: join(SCREENSHOTS, `reactions-${name}.png`) });
  expect({ name, found: await findings(page) }).toEqual({ name, found: [] });
}

describe('reactions, in two browsers', () => {
  it('who wrote has nothing to press; the other reacts by a thumb, and both see it', async () => {
    const { page } = organiser;
    await openBoard(page);
    await page.getByRole('link', { name: 'Apri un argomento' }).click();
    await page.getByLabel('Di che cosa si tratta').fill('Come state?');
    await page.getByLabel('Primo messaggio').fill('È stata una settimana dura.');
    await button(page, 'Apri').click();
    await post(page).waitFor();
    expect(await opener(page).count()).toBe(0);

    const phone = guardian.page;
    await phone.goto(page.url());
    await opener(phone).click();
    const set = post(phone).locator('.reaction-set');
    expect((await set.getByRole('button').allTextContents()).map((text) => text.trim())).toEqual([
      'Grazie',
      'Utile',
      'Sono d’accordo',
      'Anche per me',
      'Coraggio',
    ]);
    for (const box of await Promise.all(
      (await set.getByRole('button').all()).map((each) => each.boundingBox()),
    ))
      expect(Math.min(box!.width, box!.height)).toBeGreaterThanOrEqual(44);
    await shot(phone, 'set');
    await button(set, 'Coraggio').click();
    await set.waitFor({ state: 'detached' });
    expect(await pressed(button(post(phone), 'Coraggio: 1'))).toBe('true');
    await post(page).locator('.reaction', { hasText: 'Coraggio' }).waitFor();
    await shot(phone, 'given');
    await shot(page, 'counts');
  });

  it('works by keyboard: opened, left, chosen, and taken back, without losing one’s place', async () => {
    const { page } = guardian;
    const name = () =>
      page.evaluate<string>(
        'document.activeElement.getAttribute("aria-label") ?? document.activeElement.textContent',
      );
    await opener(page).focus();
    await page.keyboard.press('Enter');
    expect(await opener(page).getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('Tab');
    expect(await name()).toBe('Grazie');
    await page.keyboard.press('Escape');
    expect(await opener(page).getAttribute('aria-expanded')).toBe('false');
    expect(await name()).toMatch(/^Reagisci/);
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const thanks = button(post(page), 'Grazie: 1');
    expect(await pressed(thanks)).toBe('true');
    expect(await name()).toMatch(/^Reagisci/);
    await organiser.page.locator('.reaction', { hasText: 'Grazie' }).waitFor();
    await thanks.focus();
    await page.keyboard.press('Enter');
    await thanks.waitFor({ state: 'detached' });
    expect(await name()).toMatch(/^Reagisci/);
    await organiser.page.locator('.reaction', { hasText: 'Grazie' }).waitFor({ state: 'detached' });
  });

  it('is there again, as one’s own, when the page is read anew', async () => {
    const { page } = guardian;
    await page.reload();
    expect(await pressed(button(post(page), 'Coraggio: 1'))).toBe('true');
  });

  it('is undone, and says why, where the hub cannot be reached', async () => {
    const { page } = guardian;
    await guardian.setOffline(true);
    await opener(page).click();
    await button(post(page), 'Utile').click();
    await post(page).getByText('La tua reazione non è stata salvata.').waitFor();
    expect(await button(post(page), /^Utile/).count()).toBe(0);
    await shot(page, 'undone');
    await guardian.setOffline(false);
    await opener(page).click();
    await button(post(page), 'Utile').click();
    await organiser.page.locator('.reaction', { hasText: 'Utile' }).waitFor();
    expect(await pressed(button(post(page), 'Utile: 1'))).toBe('true');
    expect(await post(page).getByRole('alert').count()).toBe(0);
  });

  it('looks right in the dark, and from right to left', async () => {
    const { page } = guardian;
    await page.emulateMedia({ colorScheme: 'dark' });
    await opener(page).click();
    await shot(page, 'dark');
    await page.evaluate(`document.documentElement.dir = 'rtl'`);
    await shot(page, 'rtl');
    await page.evaluate(`document.documentElement.dir = 'ltr'`);
    await page.emulateMedia({ colorScheme: 'light' });
  });

  it('stands still where the topic is locked', async () => {
    await button(organiser.page, 'Chiudi l’argomento').click();
    await opener(guardian.page).waitFor({ state: 'detached' });
    await guardian.page.locator('.reaction', { hasText: 'Coraggio' }).waitFor();
    await shot(guardian.page, 'locked');
  });

  it('has had nothing blocked, broken or fetched from elsewhere', () => {
    expect(guardian.faults).toEqual([]);
    expect(organiser.faults).toEqual([]);
  });
});
