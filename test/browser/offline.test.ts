import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { findings } from './support/axe';
import { openPage, PHONE, signInByLink } from './support/browser';
import type { RunningHub } from './support/hub';
import { SCREENSHOTS, stage } from './support/stage';

const OFFLINE = 'Nessun collegamento a internet.';
const UNREACHABLE = 'Non si riesce a raggiungere l’hub.';
const BACK = 'Il collegamento è tornato.';

let hub: RunningHub;
let browser: Browser;

stage((...started) => ([hub, browser] = started));

const bar = (page: Page) => page.locator('header [role=status]');
const openCard = async (options = PHONE) => {
  const opened = await openPage(browser, hub.url, options);
  opened.page.setDefaultTimeout(10_000);
  await signInByLink(opened.page, hub.guardianLink);
  await opened.page.goto('/card');
  await opened.page.getByRole('textbox', { name: 'Su di me' }).waitFor();
  await opened.settled();
  return opened;
};

describe('without a network', () => {
  it('the page says so, keeps what was typed, and sends it when the network is back', async () => {
    const { page, context, setOffline, settled } = await openCard();
    const about = page.getByRole('textbox', { name: 'Su di me' });
    expect(await bar(page).textContent()).toBe('');
    await about.fill('Scritto in treno.');
    await setOffline(true);
    await bar(page).getByText(OFFLINE).waitFor();
    await page.screenshot({ path: join(SCREENSHOTS, 'offline-phone.png') });
    expect(await findings(page)).toEqual([]);
    const save = page.getByRole('button', { name: 'Salva' });
    await save.click();
    expect(await about.inputValue()).toBe('Scritto in treno.');
    await setOffline(false);
    await bar(page).getByText(BACK).waitFor();
    await page.screenshot({ path: join(SCREENSHOTS, 'back-online-phone.png') });
    await page.getByText('Salvato. È già in vigore.').waitFor();
    await bar(page).getByText(BACK).waitFor({ state: 'detached' });
    await page.reload();
    await settled();
    expect(await about.inputValue()).toBe('Scritto in treno.');
    await context.close();
  });

  it('a page that was opened meanwhile comes by itself afterwards', async () => {
    const { page, context, setOffline } = await openCard();
    // What the page is made of is there; what stands in it is not.
    const parts = page.waitForResponse(/Directory-.*\.js$/);
    await page.getByRole('link', { name: 'Elenco' }).hover();
    await parts;
    await page.waitForLoadState('networkidle');
    await setOffline(true);
    await bar(page).getByText(OFFLINE).waitFor();
    await page.getByRole('link', { name: 'Elenco' }).click();
    await page.getByRole('heading', { level: 1, name: 'Elenco' }).waitFor();
    expect(await page.locator('.person').count()).toBe(0);
    await setOffline(false);
    await page.locator('.person').first().waitFor();
    await context.close();
  });
});

describe('with a network, but no way to the hub', () => {
  it('the page says so, asks again by itself, and reads what it could not', async () => {
    const { page, context } = await openCard();
    await page.route('**/graphql', (route) => route.abort('connectionrefused'));
    await page.getByRole('link', { name: 'Elenco' }).click();
    await bar(page).getByText(UNREACHABLE).waitFor();
    await page.getByText('Nessun collegamento con l’hub.').waitFor();
    await page.screenshot({ path: join(SCREENSHOTS, 'unreachable-phone.png') });
    expect(await findings(page)).toEqual([]);
    await page.unroute('**/graphql');
    await bar(page).getByText(BACK).waitFor();
    await page.locator('.person').first().waitFor();
    await context.close();
  });

  it('a page that is left before its answer came says nothing (negative control)', async () => {
    const { page, context } = await openCard();
    await page.clock.install();
    // No answer at all: the question is called off when the reader goes elsewhere.
    await page.route('**/graphql', (route) =>
      route.request().postData()?.includes('query DirectorySearch') ? undefined : route.fallback(),
    );
    const asked = page.waitForRequest((request) => !!request.postData()?.includes('query DirectorySearch'));
    await page.getByRole('link', { name: 'Elenco' }).click();
    await asked;
    await page.getByRole('link', { name: /Il mio profilo/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Il mio profilo' }).waitFor();
    await page.clock.runFor(3_000);
    expect(await bar(page).textContent()).toBe('');
    await context.close();
  });
});
