import { CreateBoardDocument } from '@guardian-network-hub/client-sdk';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { findings } from './support/axe';
import { openPage, openVeneto, PHONE, send, signInByLink } from './support/browser';
import type { RunningHub } from './support/hub';
import { lost } from './support/layout';
import { lookAround } from './support/look';
import { SCREENSHOTS, stage } from './support/stage';

type Opened = Awaited<ReturnType<typeof openPage>>;

let organiser: Opened;
let guardian: Opened;
let boardId: string;
let topic: string;

stage(async (hub: RunningHub, browser: Browser) => {
  organiser = await openPage(browser, hub.url, PHONE);
  guardian = await openPage(browser, hub.url, PHONE);
  for (const { page } of [organiser, guardian]) page.setDefaultTimeout(8_000);
  await signInByLink(organiser.page, hub.organiserLink);
  await signInByLink(guardian.page, hub.guardianLink);
  await openVeneto(organiser.page);
  const networkId = decodeURIComponent(organiser.page.url().split('/').at(-1)!);
  const title = [{ language: 'it', text: 'Tra noi' }];
  const board = { networkId, kind: 'DISCUSSION', title, nameless: true, idempotencyKey: randomUUID() };
  ({ boardId } = (await send(organiser.page, CreateBoardDocument, board)) as { boardId: string });
});

async function shot(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(SCREENSHOTS, `nameless-${name}.png`), fullPage: true });
  expect({ name, found: await findings(page) }).toEqual({ name, found: [] });
}

/** On the narrowest phones nothing runs out. */
async function fits({ page }: Opened): Promise<void> {
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await lost(page)).toEqual([]);
  await page.setViewportSize(PHONE.viewport!);
}

const without = (page: Page) => page.getByRole('checkbox', { name: 'Senza il mio nome' });

it('a topic is opened without a name, away from those whom one chooses', async () => {
  const { page } = guardian;
  await page.goto(`/boards/${encodeURIComponent(boardId)}/new`);
  await page.getByLabel('Di che cosa si tratta').fill('Come reggete?');
  await page.getByLabel('Primo messaggio').fill('Da sola non ce la faccio più.');
  await without(page).check();
  await page.getByText('Chi legge vede «Qualcuno»').waitFor();
  await page.getByRole('group', { name: 'Non per i membri di' }).getByRole('checkbox').first().check();
  await shot(page, 'opening');
  await fits(guardian);
  await lookAround(guardian, 'nameless-opening');
  await page.getByRole('button', { name: 'Apri senza il mio nome' }).click();
  await page.waitForURL(/\/topics\//);
  topic = page.url();
  const post = page.locator('.post');
  await post.getByText('Qualcuno #1').waitFor();
  // To herself it is said that it is hers, and what can be done with it.
  await post.getByText('tu', { exact: true }).waitFor();
  await post.getByRole('button', { name: 'Modifica' }).waitFor();
});

it('answers stay without a name until one says otherwise, over a reload too', async () => {
  const { page } = guardian;
  await without(page).check();
  const dialog = page.getByRole('dialog', { name: 'Senza il mio nome' });
  await dialog.getByText('Chi legge vede «Qualcuno»').waitFor();
  await shot(page, 'said');
  await dialog.getByRole('button', { name: 'Chiudi' }).click();
  await page.reload();
  expect(await without(page).isChecked()).toBe(true);
  await page.getByRole('textbox', { name: 'Scrivi un messaggio' }).fill('Dico per davvero.');
  await shot(page, 'writing');
  await fits(guardian);
  await page.getByRole('button', { name: 'Invia senza il mio nome' }).click();
  await page.locator('.post').nth(1).getByText('Qualcuno #1').waitFor();
  expect(await without(page).isChecked()).toBe(true);
});

it('others are shown somebody and no more, and come as they do live', async () => {
  const { page } = organiser;
  await page.goto(topic);
  await page.locator('.post').nth(1).waitFor();
  expect(await page.locator('.post-author').allTextContents()).toEqual(['Qualcuno #1', 'Qualcuno #1']);
  expect(await page.locator('.post a').count()).toBe(0);
  await guardian.page.getByRole('textbox', { name: 'Scrivi un messaggio' }).fill('E voi?');
  await guardian.page.getByRole('button', { name: 'Invia senza il mio nome' }).click();
  await page.locator('.post').nth(2).getByText('Qualcuno #1').waitFor();
});

it('who keeps order learns who it was for a reason, which is told', async () => {
  const { page } = organiser;
  await page.getByRole('button', { name: 'Chi l’ha scritto?' }).first().click();
  const dialog = page.getByRole('dialog');
  const ask = dialog.getByRole('button', { name: 'Dimmi chi è stato' });
  expect(await ask.isDisabled()).toBe(true);
  await dialog
    .getByRole('textbox', { name: 'Perché devi saperlo?' })
    .fill('Temo che abbia bisogno di aiuto.');
  await shot(page, 'asking');
  await fits(organiser);
  await ask.click();
  const told = page.getByRole('dialog', { name: 'L’ha scritto' });
  await told.getByRole('link').waitFor();
  await shot(page, 'told');
  await told.getByRole('button', { name: 'Chiudi' }).click();
  // On the page nobody is named by that.
  expect(await page.locator('.post-author').first().textContent()).toBe('Qualcuno #1');
  await guardian.page.goto('/account/audit');
  await guardian.page.getByText('Temo che abbia bisogno di aiuto.').waitFor();
  await shot(guardian.page, 'log');
});
