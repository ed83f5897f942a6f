import { SendMessageDocument } from '@guardian-network-hub/client-sdk';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { findings } from './support/axe';
import { DESKTOP, openPage, PHONE, send, signInByLink } from './support/browser';
import type { RunningHub } from './support/hub';
import { SCREENSHOTS, stage } from './support/stage';

let hub: RunningHub;
let browser: Browser;
let organiser: Awaited<ReturnType<typeof openPage>>;
let guardian: Awaited<ReturnType<typeof openPage>>;

stage(async (...started) => {
  [hub, browser] = started;
  organiser = await openPage(browser, hub.url, DESKTOP);
  guardian = await openPage(browser, hub.url, PHONE);
  for (const { page } of [organiser, guardian]) page.setDefaultTimeout(8_000);
});

async function look(page: Page, name: string): Promise<string[]> {
  await page.screenshot({ path: join(SCREENSHOTS, `contacts-${name}.png`), fullPage: true });
  return findings(page);
}

/** The person's own entry in the directory. */
async function ownCard(page: Page): Promise<string> {
  return page.evaluate<string>(
    `fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ me { guardian { id } } }' }) }).then((r) => r.json()).then((b) => b.data.me.guardian.id)`,
  );
}

describe('a guardian and an organiser', () => {
  it('the guardian finds no contacts, and how to get some', async () => {
    const { page } = guardian;
    await signInByLink(page, hub.guardianLink);
    await page.goto(`${hub.url}/account`);
    await page.getByRole('link', { name: 'Contatti' }).click();
    await page.getByText('Ancora nessun contatto').waitFor();
    expect(await look(page, 'none')).toEqual([]);
  });

  it('she asks; the organiser finds it, and accepts', async () => {
    await signInByLink(organiser.page, hub.organiserLink);
    const { page } = organiser;
    await page.goto(`${hub.url}/contacts`);
    const form = page.getByRole('form', { name: 'Aggiungi un recapito' });
    await form.getByLabel('Numero, nome o indirizzo').fill('041 123 4567');
    await form.getByRole('button', { name: 'Aggiungi' }).click();
    await form.locator('[aria-invalid="true"]').waitFor();
    await form.getByLabel('Numero, nome o indirizzo').fill('+39 041 123 4567');
    await form.getByRole('button', { name: 'Aggiungi' }).click();
    await page.getByText('+390411234567', { exact: true }).waitFor();
    expect(await look(page, 'mine')).toEqual([]);

    const card = await ownCard(page);
    await guardian.page.goto(`${hub.url}/guardians/${card}`);
    const inTouch = guardian.page.getByRole('region', { name: 'Mettersi in contatto' });
    await inTouch.getByText('Chiedi un contatto').click();
    await inTouch
      .getByLabel('Perché vuoi metterti in contatto')
      .fill('Posso telefonarti per la scuola?\n\nDi sera mi va bene.');
    expect(await look(guardian.page, 'asking')).toEqual([]);
    await inTouch.getByRole('button', { name: 'Invia' }).click();
    await inTouch.getByText('La tua richiesta è partita').waitFor();
    await guardian.page.goto(`${hub.url}/contacts`);
    await page.goto(`${hub.url}/contacts`);
    await page.getByRole('heading', { name: 'Vorrebbero mettersi in contatto con te' }).waitFor();
    await page.getByText('Di sera mi va bene.').waitFor();
    expect(await look(page, 'incoming')).toEqual([]);
    await page.getByRole('button', { name: 'Rifiuta' }).click();
    await page.getByText('L’altra persona non viene a saperlo').waitFor();
    await page.getByRole('button', { name: 'Accetta' }).click();
    await page.getByRole('heading', { name: 'In contatto' }).waitFor();
  });

  it('the guardian sees how to reach her, until she ends it', async () => {
    const { page } = guardian;
    await page.reload();
    await page.getByRole('heading', { name: 'In contatto' }).waitFor();
    await page.getByRole('button', { name: 'Mostra i recapiti' }).click();
    expect(await page.getByRole('link', { name: '+390411234567' }).getAttribute('href')).toBe(
      'tel:+390411234567',
    );
    expect(await look(page, 'accepted')).toEqual([]);
    await page.getByRole('button', { name: 'Interrompi il contatto' }).click();
    await page.getByText('Ancora nessun contatto').waitFor();
  });

  it('she answers a message that came by mail', async () => {
    const { messageId } = await send(organiser.page, SendMessageDocument, {
      guardianId: await ownCard(guardian.page),
      text: 'Ci vediamo giovedì?',
      idempotencyKey: 'browser-message',
    });
    const { page } = guardian;
    await page.goto(`${hub.url}/contacts/reply/${String(messageId)}`);
    expect(await page.getByRole('button', { name: 'Invia' }).isDisabled()).toBe(true);
    await page.getByRole('textbox', { name: 'La tua risposta' }).fill('Volentieri.');
    expect(await look(page, 'reply')).toEqual([]);
    await page.getByRole('button', { name: 'Invia' }).click();
    await page.getByText('La tua risposta è partita.').waitFor();
  });

  it('goes without a fault', () => {
    expect([organiser.faults, guardian.faults]).toEqual([[], []]);
  });
});
