import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { findings } from './support/axe';
import { openPage, PHONE, signInByLink } from './support/browser';
import type { RunningHub } from './support/hub';
import { SCREENSHOTS, stage } from './support/stage';

/** The narrowest that the portal is for. */
const NARROW = { ...PHONE, viewport: { width: 320, height: 640 } };

let guardian: Awaited<ReturnType<typeof openPage>>;
let first: string;

stage(async (hub: RunningHub, browser: Browser) => {
  guardian = await openPage(browser, hub.url, NARROW);
  guardian.page.setDefaultTimeout(8_000);
  await signInByLink(guardian.page, hub.guardianLink);
});

/** Looks whether a page is accessible and fits, and keeps how it looked. */
async function shot(name: string): Promise<void> {
  const { page, settled } = guardian;
  await settled();
  await page.screenshot({ path: join(SCREENSHOTS, `subscribe-${name}.png`) });
  expect({ name, found: await findings(page) }).toEqual({ name, found: [] });
}

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Abbonati al calendario' });
const addressIn = async (page: Page) => (await dialogOf(page).locator('code').textContent())!;
const read = async (page: Page, address: string) => {
  const response = await page.request.get(address);
  return [response.status(), response.headers()['content-type']];
};

describe('the calendar in one’s own program', () => {
  it('is subscribed to at an address that is told once, with how to use it', async () => {
    const { page } = guardian;
    await page.getByRole('link', { name: 'Eventi' }).click();
    await page.getByRole('button', { name: 'Abbonati al calendario' }).click();
    const dialog = dialogOf(page);
    await dialog.getByLabel('Quale calendario').selectOption({ label: 'Tutti gli eventi che vedo' });
    await shot('ask');
    await dialog.getByRole('button', { name: 'Crea un indirizzo' }).click();
    await dialog.getByText('Questo è l’indirizzo del tuo calendario.').waitFor();
    first = await addressIn(page);
    expect(await read(page, first)).toEqual([200, 'text/calendar; charset=utf-8']);
    const link = dialog.getByRole('link', { name: 'Apri nel programma di calendario' });
    expect(await link.getAttribute('href')).toBe(first.replace(/^https?:/, 'webcal:'));
    await dialog.getByText('Outlook', { exact: true }).click();
    await dialog.getByText('Sottoscrivi dal Web').waitFor();
    await shot('address');
  });

  it('gets another address, and then none', async () => {
    const { page } = guardian;
    const dialog = dialogOf(page);
    await dialog.getByRole('button', { name: 'Nuovo indirizzo: Tutti gli eventi che vedo' }).click();
    await dialog.locator('code').filter({ hasNotText: first }).waitFor();
    const second = await addressIn(page);
    expect([(await read(page, first))[0], (await read(page, second))[0]]).toEqual([404, 200]);
    await dialog.getByRole('button', { name: 'Chiudi' }).click();
    await page.getByRole('button', { name: 'Abbonati al calendario' }).click();
    expect(await dialog.locator('code').count()).toBe(0);
    await shot('list');
    await dialog.getByRole('button', { name: 'Rimuovi: Tutti gli eventi che vedo' }).click();
    await dialog.getByText('I tuoi indirizzi').waitFor({ state: 'detached' });
    expect((await read(page, second))[0]).toBe(404);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });

  it('has one date as a file, from the page of the event', async () => {
    const { page } = guardian;
    await page.locator('.event-title a').first().click();
    const link = page.getByRole('link', { name: 'Aggiungi al mio calendario' });
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    expect(download.suggestedFilename()).toBe('event.ics');
    await shot('event');
    expect(guardian.faults).toEqual([]);
  });
});
