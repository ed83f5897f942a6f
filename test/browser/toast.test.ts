import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { findings } from './support/axe';
import { DESKTOP, openPage, PHONE, signInByLink } from './support/browser';
import type { RunningHub } from './support/hub';
import { SCREENSHOTS, stage } from './support/stage';

/** Not much longer than a toast stands. */
const A_WHILE_MS = 8_500;

let hub: RunningHub;
let browser: Browser;

stage((...started) => ([hub, browser] = started));

const toast = (page: Page) => page.locator('.toast');
const arrived = (page: Page) =>
  toast(page).evaluate((e) =>
    Promise.all(e.getAnimations().map((each: { finished: Promise<unknown> }) => each.finished)).then(
      () => true,
    ),
  );
const preference = (page: Page) => page.getByRole('checkbox').first();

/** On the page of her account, with a clock that stands still until it is moved. */
async function openAccount(options = PHONE) {
  const opened = await openPage(browser, hub.url, options);
  await signInByLink(opened.page, hub.guardianLink);
  await opened.page.goto('/account');
  await opened.page.locator('.check').first().waitFor();
  await opened.settled();
  await opened.page.clock.install();
  return opened;
}

describe('what was done', () => {
  it('is said for a time, is told politely, and leaves by itself', async () => {
    const { page, context, faults } = await openAccount();
    // Who listens hears it in a region that stood there before.
    const heard = page.locator('.visually-hidden[role=status]').last();
    expect(await heard.textContent()).toBe('');
    await preference(page).click();
    await toast(page).getByText('Salvato').waitFor();
    expect((await heard.textContent())?.trim()).toBe('Salvato');
    await page.clock.runFor(500);
    await arrived(page);
    await page.screenshot({ path: join(SCREENSHOTS, 'toast-phone.png') });
    expect(await findings(page)).toEqual([]);
    await page.clock.runFor(4_500);
    expect(await toast(page).count()).toBe(1);
    await page.clock.runFor(A_WHILE_MS - 5_000);
    await toast(page).waitFor({ state: 'detached' });
    expect(await heard.textContent()).toBe('');
    expect(faults).toEqual([]);
    await context.close();
  });

  it('waits while it is pointed at', async () => {
    const { page, context } = await openAccount(DESKTOP);
    await preference(page).click();
    await toast(page).hover();
    await page.clock.runFor(3 * A_WHILE_MS);
    expect(await toast(page).count()).toBe(1);
    await page.mouse.move(5, 5);
    await page.clock.runFor(A_WHILE_MS);
    await toast(page).waitFor({ state: 'detached' });
    await context.close();
  });

  it('is reached by F6, waits there, and gives the focus back where it was', async () => {
    const { page, context, faults } = await openAccount();
    await preference(page).focus();
    await page.keyboard.press('Space');
    await toast(page).waitFor();
    await page.keyboard.press('F6');
    expect(await page.evaluate('document.activeElement.closest(".toasts") !== null')).toBe(true);
    await page.clock.runFor(3 * A_WHILE_MS);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    const close = page.getByRole('button', { name: 'Chiudi questo messaggio' });
    expect(await close.evaluate((e) => e === e.ownerDocument.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await toast(page).waitFor({ state: 'detached' });
    expect(await preference(page).evaluate((e) => e === e.ownerDocument.activeElement)).toBe(true);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('stands without moving for who asked for little motion', async () => {
    const moving = async (reducedMotion: 'reduce' | 'no-preference'): Promise<number> => {
      const { page, context } = await openAccount({ ...PHONE, reducedMotion });
      await preference(page).click();
      await toast(page).waitFor();
      const seconds = await toast(page).evaluate((e) =>
        parseFloat(e.ownerDocument.defaultView.getComputedStyle(e).animationDuration),
      );
      await context.close();
      return seconds;
    };
    expect(await moving('reduce')).toBeLessThan(0.001);
    expect(await moving('no-preference')).toBeGreaterThan(0.1);
  });

  it('names the device that was signed out, in the words and the direction of the page', async () => {
    const other = await openPage(browser, hub.url);
    await signInByLink(other.page, hub.guardianLink);
    const { page, context, faults } = await openAccount();
    await page.locator('footer select').selectOption('ar');
    await page.locator('html[lang=ar]').waitFor({ state: 'attached' });
    await page.locator('section[aria-labelledby=devices] tbody button').first().click();
    await toast(page).getByText('سُجّل الخروج من الجهاز').waitFor();
    expect(await toast(page).locator('bdi').textContent()).toMatch(/Linux/);
    expect(await page.locator('.toasts').getAttribute('dir')).toBe('rtl');
    await arrived(page);
    await page.screenshot({ path: join(SCREENSHOTS, 'toast-ar.png') });
    expect(faults).toEqual([]);
    await context.close();
    await other.context.close();
  });

  it('is gone once she has signed out: another may sit here next', async () => {
    const { page, context } = await openAccount();
    await preference(page).click();
    await toast(page).waitFor();
    await page.getByRole('button', { name: 'Esci', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Entra' }).waitFor();
    expect(await toast(page).count()).toBe(0);
    await context.close();
  });

  it('would be known for a style that the content policy refuses (negative control)', async () => {
    const { page, context, faults } = await openAccount();
    await page.evaluate(`document.body.insertAdjacentHTML('beforeend', '<p style="color: red">Rosso</p>')`);
    expect(faults.join()).toMatch(/Content Security Policy.*style-src/);
    await context.close();
  });
});
