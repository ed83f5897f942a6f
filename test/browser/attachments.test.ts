import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import {
  CreateNetworkDocument,
  RequestToJoinDocument,
  SetJoinPolicyDocument,
} from '@guardian-network-hub/client-sdk';
import type { Browser, Locator, Page } from 'playwright-core';
import { pages } from '../attachment/support/pdf';
import { painted } from '../photo/support/pictures';
import { findings } from './support/axe';
import { DESKTOP, openPage, openVeneto, send, signInByLink } from './support/browser';
import type { RunningHub } from './support/hub';
import { SCREENSHOTS, stage } from './support/stage';

type Opened = Awaited<ReturnType<typeof openPage>>;

const NARROW = { viewport: { width: 320, height: 700 }, locale: 'it-IT' };
const BOARD = 'Attrezzi';

/** New in the network that the organiser runs. */
let guardian: Opened;
let organiser: Opened;
let network: string;

stage(async (hub: RunningHub, browser: Browser) => {
  guardian = await openPage(browser, hub.url, NARROW);
  organiser = await openPage(browser, hub.url, DESKTOP);
  for (const { page } of [guardian, organiser]) page.setDefaultTimeout(8_000);
  await signInByLink(guardian.page, hub.guardianLink);
  await signInByLink(organiser.page, hub.organiserLink);
  await openVeneto(organiser.page);
  const parentId = organiser.page.url().split('/').at(-1)!;
  const made = await send(organiser.page, CreateNetworkDocument.toString(), {
    kind: 'LOCAL',
    name: [{ language: 'it', text: 'Belluno' }],
    parentId,
    idempotencyKey: randomUUID(),
  });
  network = (made as { network: { id: string } }).network.id;
  const policy = { networkId: network, policy: 'OPEN', role: 'GUARDIAN', questions: [] };
  await send(organiser.page, SetJoinPolicyDocument.toString(), policy);
  const asked = { networkId: network, idempotencyKey: randomUUID() };
  await send(guardian.page, RequestToJoinDocument.toString(), asked);
});

const button = (within: Page | Locator, name: string | RegExp): Locator =>
  within.getByRole('button', { name, exact: true });
const post = (page: Page): Locator =>
  page.locator('.post', { has: page.locator('.prose', { hasText: 'Ecco la sala' }) });
const added = (page: Page | Locator): Locator => page.getByRole('list', { name: 'Immagini e file' });

async function shot(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(SCREENSHOTS, `attachments-${name}.png`) });
  expect({ name, found: await findings(page) }).toEqual({ name, found: [] });
}

const hall = () =>
  painted(900, 600, (x, y) => (y < 380 ? [190, 205, 225] : x % 120 < 60 ? [150, 110, 70] : [170, 130, 90]));
const files = () => [
  { name: 'Sala grande.jpg', mimeType: 'image/jpeg', buffer: hall().jpegSync() },
  { name: 'Programma della serata.pdf', mimeType: 'application/pdf', buffer: pages(3) },
];

describe('pictures and files', () => {
  it('are taken by a board once its organiser says so', async () => {
    const { page } = organiser;
    await page.goto(`/networks/${network}/boards`);
    const form = page.getByRole('form', { name: 'Nuova bacheca' });
    await form.getByRole('textbox', { name: 'Italiano' }).fill(BOARD);
    expect(await form.getByLabel('Per quanti giorni gli allegati').count()).toBe(0);
    await form.getByLabel('Ai messaggi si possono allegare immagini e PDF').check();
    expect(await form.getByLabel('Per quanti giorni gli allegati').inputValue()).toBe('7');
    await shot(page, 'board');
    await button(form, 'Crea la bacheca').click();
    await page.getByRole('region', { name: new RegExp(BOARD) }).waitFor();
    await page.goto('/');
    await page.getByRole('link', { name: new RegExp(`^${BOARD}`) }).click();
    await page.getByRole('link', { name: 'Apri un argomento' }).click();
    await page.getByLabel('Di che cosa si tratta').fill('La sala per la cena');
    await page.getByLabel('Primo messaggio').fill('Chi ha una foto?');
    await button(page, 'Aggiungi un’immagine o un PDF').waitFor();
    await button(page, 'Apri').click();
    await page.locator('.post').first().waitFor();
  });

  it('leave the phone only after a warning that is confirmed each time', async () => {
    const { page } = guardian;
    await page.goto(organiser.page.url());
    await button(page, 'Aggiungi un’immagine o un PDF').click();
    const dialog = page.getByRole('dialog', { name: 'Aggiungi un’immagine o un PDF' });
    await dialog.getByText('Non aggiungere mai un’immagine in cui si vede un minore').waitFor();
    expect(await button(dialog, 'Scegli i file').isDisabled()).toBe(true);
    await shot(page, 'warning');
    await dialog.getByLabel('Nessuna immagine mostra un minore').check();
    const chooser = page.waitForEvent('filechooser');
    await button(dialog, 'Scegli i file').click();
    await (await chooser).setFiles(files());
    await dialog.waitFor({ state: 'detached' });
    await added(page).getByText('Sala grande.webp').waitFor();
    await added(page)
      .getByText(/3 pagine/)
      .waitFor();
    expect(await added(page).textContent()).toContain('Programma della serata.pdf');
    await shot(page, 'added');
    // Asked anew.
    await button(page, 'Aggiungi un’immagine o un PDF').click();
    expect(await dialog.getByLabel('Nessuna immagine mostra un minore').isChecked()).toBe(false);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });

  it('that are none are said so in their place, and go again', async () => {
    const { page } = guardian;
    await button(page, 'Aggiungi un’immagine o un PDF').click();
    const dialog = page.getByRole('dialog', { name: 'Aggiungi un’immagine o un PDF' });
    await dialog.getByLabel('Nessuna immagine mostra un minore').check();
    const chooser = page.waitForEvent('filechooser');
    await button(dialog, 'Scegli i file').click();
    await (
      await chooser
    ).setFiles([{ name: 'rotto.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 e nulla') }]);
    await added(page).getByText('Questo PDF è danneggiato').waitFor();
    await shot(page, 'refused');
    await button(added(page), 'Togli: rotto.pdf').click();
    expect(await added(page).getByRole('listitem').count()).toBe(2);
  });

  it('stay with what was begun when the page is loaded again, and are posted with it', async () => {
    const { page } = guardian;
    await page.reload();
    await added(page).getByText('Programma della serata.pdf').waitFor();
    await page.getByLabel('Scrivi un messaggio').fill('Ecco la sala.');
    await button(page, 'Pubblica').click();
    await post(page).waitFor();
    expect(await added(page.locator('.composer')).count()).toBe(0);
    const picture = post(page).getByRole('img', { name: 'Sala grande.webp' });
    await picture.evaluate(async (node) => (node as unknown as { decode(): Promise<void> }).decode());
    expect(await picture.evaluate((node) => (node as unknown as { naturalWidth: number }).naturalWidth)).toBe(
      320,
    );
    // She is new here.
    expect(await post(page).getByText('Non ancora visibile agli altri').count()).toBe(2);
    await post(page).evaluate('(each) => each.scrollIntoView({ block: "center" })');
    await shot(page, 'held');
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
  });

  it('of a newcomer are shown to all by those who keep order, and her page says so at once', async () => {
    const { page } = organiser;
    await page.reload();
    await button(post(page), 'Mostra a tutti: Sala grande.webp').click();
    await page.getByText('Ora è visibile a tutti:').first().waitFor();
    await button(post(page), 'Mostra a tutti: Programma della serata.pdf').click();
    await post(page).getByText('Non ancora visibile agli altri').first().waitFor({ state: 'detached' });
    await shot(page, 'released');
    await post(guardian.page)
      .getByText('Non ancora visibile agli altri')
      .first()
      .waitFor({ state: 'detached' });
    // She may still take hers away.
    await button(post(guardian.page), 'Togli: Sala grande.webp').waitFor();
  });

  it('are looked at in the dark and from right to left', async () => {
    const { page } = guardian;
    await page.emulateMedia({ colorScheme: 'dark' });
    await post(page).evaluate('(each) => each.scrollIntoView({ block: "center" })');
    await shot(page, 'dark');
    await page.evaluate(`document.documentElement.dir = 'rtl'`);
    await shot(page, 'rtl');
    await page.evaluate(`document.documentElement.dir = 'ltr'`);
    await page.emulateMedia({ colorScheme: 'light' });
  });

  it('open by their links: a picture in a window, a PDF file as a file', async () => {
    const { page } = organiser;
    const opened = page.waitForEvent('popup');
    await post(page).getByRole('link', { name: 'Sala grande.webp' }).click();
    const window = await opened;
    await window.waitForLoadState();
    expect(window.url()).toContain('/attachments/');
    await window.close();
    const download = page.waitForEvent('download');
    await post(page)
      .getByRole('link', { name: /^Programma della serata/ })
      .click();
    expect((await download).suggestedFilename()).toBe('Programma della serata.pdf');
  });

  it('are taken away by keyboard after a question, and go from the other page', async () => {
    const { page } = guardian;
    await button(post(page), 'Togli: Programma della serata.pdf').focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Togliere questo file?' });
    await dialog.getByText('viene eliminato per tutti').waitFor();
    await shot(page, 'remove');
    await button(dialog, 'Togli').focus();
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    for (const each of [page, organiser.page])
      await post(each)
        .getByRole('link', { name: /^Programma della serata/ })
        .waitFor({ state: 'detached' });
    // The focus stays where the button stood.
    expect(await page.evaluate('document.activeElement !== document.body')).toBe(true);
  });

  it('do nothing that the policy of the hub forbids', () => {
    const faults = [...guardian.faults, ...organiser.faults];
    // The browser notes the answer to the file that was none.
    expect(faults.filter((fault) => !fault.includes('status of 400'))).toEqual([]);
  });
});
