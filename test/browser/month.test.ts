import type { Browser, Page } from 'playwright-core';
import { openPage, PHONE, signInByLink } from './support/browser';
import type { RunningHub } from './support/hub';
import { lookAround } from './support/look';
import { stage } from './support/stage';

/** The narrowest that the portal is for. */
const NARROW = { ...PHONE, viewport: { width: 320, height: 640 } };

let guardian: Awaited<ReturnType<typeof openPage>>;

stage(async (hub: RunningHub, browser: Browser) => {
  guardian = await openPage(browser, hub.url, NARROW);
  guardian.page.setDefaultTimeout(8_000);
  await signInByLink(guardian.page, hub.guardianLink);
});

const month = (page: Page) => page.locator('.month').getByRole('heading').innerText();
const chosenDay = (page: Page) => page.locator('#chosen-day').innerText();
/** Days of the month that is shown on which something takes place. */
const full = (page: Page) =>
  page.locator('.month-day:not([data-outside-month])', {
    has: page.locator('.month-count:not(:empty)'),
  });

it('the agenda is shown as a month, too: how much takes place on each day, and what does on the day that is chosen', async () => {
  const { page, settled } = guardian;
  await page.goto('/events');
  await page.getByLabel('Vista').selectOption('Mese');
  await page.getByRole('grid').waitFor();
  await settled();
  // Late in a month, what is to come may be in the next one.
  if ((await full(page).count()) < 2) await page.getByRole('button', { name: 'Mese successivo' }).click();
  await full(page).nth(1).waitFor();
  for (const day of [full(page).first(), full(page).nth(1)]) {
    const count = Number(await day.locator('.month-count').innerText());
    await day.click();
    await page.locator('.month-day[data-selected]').waitFor();
    await settled();
    expect(await page.locator('.event-card').count()).toBe(count);
  }
  await lookAround(guardian, 'month', NARROW.viewport);
});

it('one goes through it by keyboard, and comes back to it by its address', async () => {
  const { page, settled } = guardian;
  const [before, shown] = [await chosenDay(page), await month(page)];
  await page.locator('.month-day[data-selected]').focus();
  await page.keyboard.press('PageDown');
  await settled();
  expect(await month(page)).not.toBe(shown);
  await page.keyboard.press('PageUp');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await settled();
  const after = await chosenDay(page);
  expect(after).not.toBe(before);
  await page.reload();
  await page.getByRole('grid').waitFor();
  expect(await chosenDay(page)).toBe(after);
  await page.getByLabel('Vista').selectOption('Agenda');
  await page.getByRole('grid').waitFor({ state: 'detached' });
  await page.locator('.event-card').first().waitFor();
});
