import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { findings } from './support/axe';
import { DESKTOP, openBoard, openPage, PHONE, signInByLink } from './support/browser';
import type { RunningHub } from './support/hub';
import { SCREENSHOTS, stage } from './support/stage';

type Opened = Awaited<ReturnType<typeof openPage>>;

const TITLE = 'Chi accompagna in questura?';

let guardian: Opened;
let organiser: Opened;
/** Another tab of the guardian, on another page. */
let tab: Page;

stage(async (hub: RunningHub, browser: Browser) => {
  guardian = await openPage(browser, hub.url, PHONE);
  organiser = await openPage(browser, hub.url, DESKTOP);
  await signInByLink(guardian.page, hub.guardianLink);
  await signInByLink(organiser.page, hub.organiserLink);
  tab = await guardian.page.context().newPage();
  await silence(guardian.page);
  await tab.goto(`${hub.url}/directory`);
});

/** Reads away what she was told of the demonstration's own posts, once all of it has come. */
async function silence(page: Page): Promise<void> {
  await page.goto('/notifications');
  const all = page.getByRole('button', { name: 'Segna tutto come letto' });
  await all.waitFor();
  // More may come while it is read: until nothing has come for three seconds.
  for (let seconds = 0; seconds < 3; seconds++) {
    if (await all.isVisible()) {
      await all.click();
      seconds = -1;
    }
    await page.waitForTimeout(1_000);
  }
  await bell(page).waitFor();
}

const bell = (page: Page, unread = 0) =>
  page.getByRole('link', {
    name: unread === 0 ? 'Notifiche' : new RegExp(`^Notifiche, ${unread} non lett`),
    exact: unread === 0,
  });

async function write(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox').fill(text);
  await page.getByRole('button', { name: 'Pubblica', exact: true }).click();
  await page.locator('.post', { hasText: text }).waitFor();
}

async function shot(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(SCREENSHOTS, `notifications-${name}.png`), fullPage: true });
  expect({ name, found: await findings(page) }).toEqual({ name, found: [] });
}

async function open(page: Page, title: string, board?: string): Promise<void> {
  if (board) await page.goto(board);
  else await openBoard(page);
  await page.getByRole('link', { name: 'Apri un argomento' }).click();
  await page.getByLabel('Di che cosa si tratta').fill(title);
  await page.getByLabel('Primo messaggio').fill('Lunedì mattina, a Treviso.');
  await page.getByRole('button', { name: 'Apri', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
}

describe('the bell', () => {
  it('rings on whatever page, in all tabs, when somebody writes where she takes part', async () => {
    await open(guardian.page, TITLE);
    const address = guardian.page.url();
    await guardian.page.goto('/');
    await bell(guardian.page).waitFor();
    await bell(tab).waitFor();
    await organiser.page.goto(address);
    await write(organiser.page, 'Io lunedì posso.');
    for (const page of [guardian.page, tab]) await bell(page, 1).waitFor();
    await organiser.page
      .locator('.post', { hasText: 'Lunedì mattina' })
      .getByRole('button', { name: /^Rispondi/ })
      .click();
    await write(organiser.page, 'A che ora?');
    for (const page of [guardian.page, tab]) await bell(page, 2).waitFor();
    await shot(guardian.page, 'bell');
  });

  it('leads to what she was told, and that to the place; what is read there is read in all tabs', async () => {
    const { page } = guardian;
    await bell(page, 2).click();
    const row = page.getByRole('link', { name: new RegExp(TITLE.replace('?', '\\?')) });
    await row.first().waitFor();
    expect(await row.count()).toBe(2);
    expect(await row.first().textContent()).toMatch(/^non letta · .+ ti ha risposto/);
    expect(await row.last().textContent()).toContain('1 messaggio nuovo, di');
    await shot(page, 'list');
    await row.last().click();
    await page.locator('.post', { hasText: 'A che ora?' }).waitFor();
    for (const each of [page, tab]) await bell(each).waitFor();
    await bell(page).click();
    await page.getByRole('heading', { level: 1, name: 'Notifiche' }).waitFor();
    await page.locator('.notification').first().waitFor();
    expect(await page.locator('.notification-unread').count()).toBe(0);
    await shot(page, 'read');
  });

  it('is silent for a topic that she has made mute, and rings for a board that she follows', async () => {
    const { page } = guardian;
    await page.locator('.notification').first().click();
    await page.getByLabel('Di che cosa ricevi notifiche in questo argomento').selectOption('NONE');
    await page.locator('.toast-what', { hasText: 'La tua scelta è salvata.' }).first().waitFor();
    await shot(page, 'topic-level');
    await openBoard(page);
    await page.getByLabel('Di che cosa ricevi notifiche in questa bacheca').selectOption('ALL');
    await page.locator('.toast-what', { hasText: 'La tua scelta è salvata.' }).first().waitFor();
    await shot(page, 'board-level');
    await page.reload();
    expect(await page.getByLabel('Di che cosa ricevi notifiche in questa bacheca').inputValue()).toBe('ALL');
    const board = page.url();
    await page.goto('/');
    await write(organiser.page, 'Ci sei?');
    await open(organiser.page, 'Festa di fine anno', board);
    await bell(page, 1).waitFor();
    await bell(page, 1).click();
    const first = page.locator('.notification').first();
    await first.getByText('ha aperto questo argomento').waitFor();
    expect(await first.textContent()).toContain('Festa di fine anno');
    await page.getByRole('button', { name: 'Segna tutto come letto' }).click();
    await page.locator('.toast-what', { hasText: 'segnate come lette' }).first().waitFor();
    for (const each of [page, tab]) await bell(each).waitFor();
  });
});
