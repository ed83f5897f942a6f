import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { findings } from './support/axe';
import { openPage, openVeneto, PHONE, signInByLink } from './support/browser';
import type { RunningHub } from './support/hub';
import { SCREENSHOTS, stage } from './support/stage';

type Opened = Awaited<ReturnType<typeof openPage>>;

const TITLE = 'Cena a Padova';
/** The narrowest that the portal is for. */
const NARROW = { ...PHONE, viewport: { width: 320, height: 640 } };

let organiser: Opened;
let guardian: Opened;

stage(async (hub: RunningHub, browser: Browser) => {
  organiser = await openPage(browser, hub.url, NARROW);
  guardian = await openPage(browser, hub.url, NARROW);
  for (const { page } of [organiser, guardian]) page.setDefaultTimeout(8_000);
  await signInByLink(organiser.page, hub.organiserLink);
  await signInByLink(guardian.page, hub.guardianLink);
});

/** Looks whether a page is accessible and fits, and keeps how it looked. */
async function shot({ page, settled }: Opened, name: string): Promise<void> {
  await settled();
  await page.screenshot({ path: join(SCREENSHOTS, `events-${name}.png`), fullPage: true });
  expect({ name, found: await findings(page) }).toEqual({ name, found: [] });
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

describe('an event with one seat', () => {
  it('is made by an organiser, who is told what is wrong where it is', async () => {
    const { page } = organiser;
    await openVeneto(page);
    await page.getByRole('link', { name: 'Nuovo evento' }).click();
    await page.getByRole('heading', { level: 1, name: 'Nuovo evento' }).waitFor();
    await page.getByLabel('Posti', { exact: true }).fill('1');
    await button(page, 'Crea l’evento').click();
    await page.getByText('Scrivi un titolo').waitFor();
    await shot(organiser, 'form');
    const title = page.getByRole('group', { name: 'Titolo' }).getByRole('textbox', { name: 'Italiano' });
    await title.fill(TITLE);
    await button(page, 'Crea l’evento').click();
    await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
    await page.getByText('Posti liberi: 1').waitFor();
  });

  it('gives its seat to the first, and a place on the waiting list to the next', async () => {
    await button(organiser.page, 'Ci sarò').click();
    await organiser.page.getByText('Hai un posto.').waitFor();
    const { page } = guardian;
    await page.getByRole('link', { name: 'Eventi' }).click();
    const card = page.getByRole('listitem').filter({ hasText: TITLE });
    await card.getByRole('button', { name: 'Mettiti in lista d’attesa', exact: true }).click();
    await card.getByText('Sei in lista d’attesa, al posto 1.').waitFor();
    await shot(guardian, 'agenda');
    await page.getByRole('link', { name: TITLE }).click();
    await page.getByText('In attesa: 1').waitFor();
    // Who waits is seen by the organiser without her doing anything.
    await organiser.page.getByText('In attesa: 1').waitFor();
    await shot(organiser, 'organiser');
  });

  it('is offered, live, to who waits when it is given back, and taken', async () => {
    const { page } = guardian;
    await button(organiser.page, 'Non ci sarò').click();
    await page.getByText(/^Un posto è riservato a te fino a/).waitFor();
    await shot(guardian, 'offered');
    await button(page, 'Prendi il posto').click();
    await page.getByText('Hai un posto.').waitFor();
    await organiser.page.getByText('Partecipano: 1').waitFor();
  });

  it('is cancelled after a question, and says so', async () => {
    const { page } = organiser;
    await button(page, 'Annulla l’evento').click();
    await page.getByRole('dialog').getByRole('button', { name: 'Annulla l’evento' }).click();
    await page.getByText('Questo evento è stato annullato.').waitFor();
    await guardian.page.goto('/events');
    await guardian.page.getByText('Annullato', { exact: true }).waitFor();
    await shot(guardian, 'cancelled');
    expect([...organiser.faults, ...guardian.faults]).toEqual([]);
  });
});
