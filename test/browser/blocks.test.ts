import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { findings } from './support/axe';
import { DESKTOP, openBoard, openPage, PHONE, signInByLink } from './support/browser';
import type { RunningHub } from './support/hub';
import { SCREENSHOTS, stage } from './support/stage';

type Opened = Awaited<ReturnType<typeof openPage>>;

/** The narrowest that the portal is for, as many see it at night. */
const NARROW = { ...PHONE, viewport: { width: 320, height: 640 }, colorScheme: 'dark' as const };

let guardian: Opened;
let organiser: Opened;

stage(async (hub: RunningHub, browser: Browser) => {
  guardian = await openPage(browser, hub.url, NARROW);
  organiser = await openPage(browser, hub.url, DESKTOP);
  await signInByLink(guardian.page, hub.guardianLink);
  await signInByLink(organiser.page, hub.organiserLink);
});

const button = (within: Page | Locator, name: string | RegExp): Locator =>
  within.getByRole('button', { name, exact: true });
const post = (page: Page, text: string): Locator =>
  page.locator('.post', { has: page.locator('.prose', { hasText: text }) });
const folded = (page: Page): Locator => page.locator('.post-folded');
const dialog = (page: Page): Locator => page.getByRole('dialog');
const wide = (page: Page) =>
  page.evaluate<boolean>('document.documentElement.scrollWidth > document.documentElement.clientWidth');

async function shot(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(SCREENSHOTS, `blocks-${name}.png`) });
  expect({ name, found: await findings(page) }).toEqual({ name, found: [] });
  expect({ name, wide: await wide(page) }).toEqual({ name, wide: false });
}

async function write(page: Page, text: string): Promise<void> {
  await page.getByLabel('Scrivi un messaggio').fill(text);
  await page.locator('.composer button[type=submit]').click();
  await post(page, text).waitFor();
}

/** The blocked writes in a window of her own, the other watches on a telephone. */
describe('somebody is blocked, in two browsers', () => {
  it('at a post, once it was said what that does; all of her posts fold, and can be shown', async () => {
    const { page } = organiser;
    await openBoard(page);
    await page.getByRole('link', { name: 'Apri un argomento' }).click();
    await page.getByLabel('Di che cosa si tratta').fill('Chi viene?');
    await page.getByLabel('Primo messaggio').fill('Ci vediamo alle sei.');
    await button(page, 'Apri').click();
    await post(page, 'alle sei').waitFor();
    await write(page, 'O alle sette.');

    const phone = guardian.page;
    await phone.goto(page.url());
    await button(post(phone, 'alle sei'), /^Altro: /).click();
    await shot(phone, 'more');
    await button(post(phone, 'alle sei'), /^Blocca /).click();
    await dialog(phone).getByText('Nessuno viene a saperlo').waitFor();
    await shot(phone, 'dialog');
    await button(dialog(phone), 'Annulla').click();
    expect(await folded(phone).count()).toBe(0);
    await button(post(phone, 'alle sei'), /^Blocca /).click();
    await button(dialog(phone), 'Blocca').click();
    await folded(phone).nth(1).waitFor();
    expect(await phone.locator('.prose').count()).toBe(0);
    await shot(phone, 'folded');

    await button(folded(phone).first(), /^Mostra: /).click();
    await post(phone, 'alle sei').waitFor();
    expect(await phone.evaluate<string>('document.activeElement.className')).toContain('post');
    expect(await post(phone, 'alle sei').locator('.tag').allInnerTexts()).toContain('persona bloccata');
    expect(await folded(phone).count()).toBe(1);
    await shot(phone, 'shown');
  });

  it('what she writes then does not come; reading the page again has it, folded', async () => {
    const [{ page }, phone] = [organiser, guardian.page];
    await write(page, 'Facciamo alle otto.');
    // Behind it comes what is not hers.
    await write(phone, 'Io vengo.');
    await post(page, 'Io vengo').waitFor();
    expect(await phone.locator('.post').count()).toBe(3);
    await phone.reload();
    await post(phone, 'Io vengo').waitFor();
    expect(await folded(phone).count()).toBe(3);
    expect(guardian.faults).toEqual([]);
  });

  it('the other sees nothing of it', async () => {
    const { page } = organiser;
    expect(await folded(page).count()).toBe(0);
    await page.reload();
    await post(page, 'Io vengo').waitFor();
    expect(await page.locator('.post').count()).toBe(4);
    await page.locator('.presence', { hasText: /^Stanno? leggendo: / }).waitFor();
    expect(await page.getByText('bloccat').count()).toBe(0);
    expect(organiser.faults).toEqual([]);
  });

  it('is on the list of one’s account by keyboard, and off it', async () => {
    const { page } = guardian;
    await page.goto('/account');
    const list = page.getByRole('region', { name: 'Persone bloccate' });
    const undo = button(list, /^Sblocca /);
    await undo.waitFor();
    // At the top: what lies half behind the bar below is no target of its own size.
    await undo.evaluate('(button) => button.scrollIntoView({ block: "start" })');
    await shot(page, 'account');
    await undo.focus();
    await page.keyboard.press('Enter');
    await list.getByText('Non hai bloccato nessuno.').waitFor();
    await page.getByRole('status').filter({ hasText: 'Persona sbloccata' }).waitFor({ state: 'attached' });
    // The row is gone, and the button with it: the focus is where it stood.
    expect(await page.evaluate<string>('document.activeElement.tagName')).not.toBe('BODY');
    // What was told lies over the settings behind it.
    await button(page, 'Chiudi questo messaggio').click();
    await shot(page, 'account-none');
  });

  it('on her card, from right to left, and no more on the same button', async () => {
    const { page } = guardian;
    await page.goto(organiser.page.url().replace(/#.*/, ''));
    await post(page, 'alle sei').waitFor();
    expect(await folded(page).count()).toBe(0);
    await post(page, 'alle sei').locator('.post-head a').click();
    await page.locator('.guardian-head').waitFor();
    const address = page.url();
    await page.evaluate(`localStorage.setItem('hub.language', 'ar')`);
    await page.goto(address);
    const block = page.locator('.block-card').getByRole('button');
    await block.waitFor();
    await block.scrollIntoViewIfNeeded();
    await block.focus();
    await page.keyboard.press('Enter');
    await dialog(page).waitFor();
    await shot(page, 'card-dialog');
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'detached' });
    expect(await page.evaluate<boolean>(`document.activeElement.closest('.block-card') !== null`)).toBe(true);
    await page.keyboard.press('Enter');
    await dialog(page).getByRole('button').first().click();
    await dialog(page).waitFor({ state: 'detached' });
    await page.locator('.block-card p').waitFor();
    await block.scrollIntoViewIfNeeded();
    await shot(page, 'card');
    await block.click();
    await page.locator('.block-card p').waitFor({ state: 'detached' });
    expect(guardian.faults).toEqual([]);
  });
});
