import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { findings } from './support/axe';
import { openPage, openVeneto, PHONE, signInByLink } from './support/browser';
import type { RunningHub } from './support/hub';
import { SCREENSHOTS, stage } from './support/stage';

type Opened = Awaited<ReturnType<typeof openPage>>;

const TITLE = 'Cena con domande';
/** The narrowest that the portal is for. */
const NARROW = { ...PHONE, viewport: { width: 320, height: 640 } };

let organiser: Opened;
let guardian: Opened;

stage(async (hub: RunningHub, browser: Browser) => {
  organiser = await openPage(browser, hub.url, NARROW);
  guardian = await openPage(browser, hub.url, { ...NARROW, colorScheme: 'dark' });
  for (const { page } of [organiser, guardian]) page.setDefaultTimeout(8_000);
  await signInByLink(organiser.page, hub.organiserLink);
  await signInByLink(guardian.page, hub.guardianLink);
});

/** Looks whether a page is accessible and fits, and keeps how it looked. */
async function shot({ page, settled }: Opened, name: string, fullPage = true): Promise<void> {
  await settled();
  await page.screenshot({ path: join(SCREENSHOTS, `application-${name}.png`), fullPage });
  expect({ name, found: await findings(page) }).toEqual({ name, found: [] });
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

describe('a dinner for which one asks', () => {
  it('is made with a question that needs an answer', async () => {
    const { page } = organiser;
    await openVeneto(page);
    await page.getByRole('link', { name: 'Nuovo evento' }).click();
    const title = page.getByRole('group', { name: 'Titolo' }).getByRole('textbox', { name: 'Italiano' });
    await title.fill(TITLE);
    await page.getByLabel('Decide chi organizza chi partecipa').check();
    await page.getByLabel('Chiedi alle persone che cosa mangiano').check();
    await button(page, 'Aggiungi una domanda').click();
    await button(page, 'Crea l’evento').click();
    await page.getByText('Scrivi qualcosa qui.').waitFor();
    const question = page.getByRole('group', { name: 'Domanda 1' });
    await question.getByRole('textbox', { name: 'Italiano' }).fill('Vieni in treno?');
    await page.getByLabel('La risposta è obbligatoria').check();
    await shot(organiser, 'form');
    await button(page, 'Crea l’evento').click();
    await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
  });

  it('is asked for from the agenda, with what is to be said', async () => {
    const { page } = guardian;
    await page.getByRole('link', { name: 'Eventi' }).click();
    const card = page.getByRole('listitem').filter({ hasText: TITLE });
    await card.getByRole('button', { name: 'Chiedi di partecipare', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Prima di partecipare' });
    const ask = dialog.getByRole('button', { name: 'Chiedi di partecipare', exact: true });
    await dialog.getByLabel('Vieni in treno?').waitFor();
    expect(await ask.isDisabled()).toBe(true);
    await dialog.getByLabel('Vieni in treno?').fill('Sì, alle 18');
    await dialog.getByLabel('Vegano').check();
    await shot(guardian, 'dialog', false);
    await ask.click();
    await card.getByText('Hai chiesto di partecipare.').waitFor();
    await card.getByRole('button', { name: 'Ritira la richiesta', exact: true }).waitFor();
    await shot(guardian, 'asked');
  });

  it('shows organisers, live, who asks and what she says, and they let her in', async () => {
    const { page } = organiser;
    await page.getByRole('heading', { name: 'Chi chiede di partecipare (1)' }).waitFor();
    await page.getByText('Sì, alle 18').waitFor();
    await page.getByText('Chiedono di partecipare: 1').waitFor();
    await shot(organiser, 'requests');
    expect(await button(page, 'Accogli').isDisabled()).toBe(true);
    await page
      .getByRole('region', { name: /^Chi chiede/ })
      .getByRole('checkbox')
      .check();
    await button(page, 'Accogli').click();
    await page.getByText('Decise: 1').first().waitFor();
    await page.getByText('Partecipano: 1').waitFor();
    await page.getByRole('heading', { name: 'Che cosa mangia chi partecipa' }).waitFor();
    await shot(organiser, 'let-in');
  });

  it('shows her the seat, and what she said, which she takes back', async () => {
    const { page } = guardian;
    await page.getByRole('link', { name: TITLE }).click();
    await page.getByText('Hai un posto.').waitFor();
    await button(page, 'Cambia quello che hai detto').click();
    const dialog = page.getByRole('dialog', { name: 'Prima di partecipare' });
    await dialog.getByLabel('Vegano').waitFor();
    expect(await dialog.getByLabel('Vegano').isChecked()).toBe(true);
    expect(await dialog.getByLabel('Vieni in treno?').inputValue()).toBe('Sì, alle 18');
    await dialog.getByRole('button', { name: 'Elimina quello che ho detto' }).click();
    await dialog.waitFor({ state: 'detached' });
    await organiser.page.reload();
    await organiser.page.getByText('Partecipano: 1').waitFor();
    expect(await organiser.page.getByText('Sì, alle 18').count()).toBe(0);
    expect([...organiser.faults, ...guardian.faults]).toEqual([]);
  });
});
