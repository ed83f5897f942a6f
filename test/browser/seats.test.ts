import type { Browser, Page } from 'playwright-core';
import { openPage, openVeneto, PHONE, signInByLink } from './support/browser';
import type { RunningHub } from './support/hub';
import { lookAround } from './support/look';
import { stage } from './support/stage';

type Opened = Awaited<ReturnType<typeof openPage>>;

const TITLE = 'Esperti e nuovi';
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

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

describe('an evening at which some seats are kept for new guardians', () => {
  it('is made with them, and with whom one may bring: where there is a number of seats', async () => {
    const { page } = organiser;
    await openVeneto(page);
    await page.getByRole('link', { name: 'Nuovo evento' }).click();
    const title = page.getByRole('group', { name: 'Titolo' }).getByRole('textbox', { name: 'Italiano' });
    await title.fill(TITLE);
    await page.getByLabel('Persone che ciascuno può portare').selectOption('3');
    const kept = page.getByRole('group', { name: 'Posti riservati per esperienza come tutore' });
    expect(await kept.count()).toBe(0);
    await page.getByLabel('Posti', { exact: true }).fill('5');
    await kept.getByLabel('Meno di 2 anni').fill('9');
    await button(page, 'Crea l’evento').click();
    await kept.getByText('Riserva al massimo tanti posti quanti ce ne sono').waitFor();
    await kept.getByLabel('Meno di 2 anni').fill('2');
    await kept.getByLabel('Ore prima dell’inizio da cui sono per tutti').fill('24');
    await lookAround(organiser, 'seats-form', NARROW.viewport);
    await button(page, 'Crea l’evento').click();
    await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
    await page.getByText('Riservati a tutori da meno di 2 anni: 2').waitFor();
  });

  it('has seats for those who come and for whom they bring, and says for whom the others are kept', async () => {
    const { page } = guardian;
    await page.getByRole('link', { name: 'Eventi' }).click();
    const card = page.locator('.event-card').filter({ has: page.getByRole('link', { name: TITLE }) });
    await card.getByText('Riservati a tutori da meno di 2 anni: 2').waitFor();
    await card.getByText(/Per tutti da /).waitFor();
    await card.getByLabel('Persone che porti').selectOption('1');
    await card.getByRole('button', { name: 'Ci sarò', exact: true }).click();
    await card.getByText('Hai un posto. Con te: 1').waitFor();
    await lookAround(guardian, 'seats-card', NARROW.viewport);
    await page.getByRole('link', { name: TITLE }).click();
    await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
    await page.getByText('Partecipano: 2').waitFor();
    // The organiser sees it without doing anything.
    await organiser.page.getByText('+1', { exact: true }).waitFor();
  });

  it('leaves the answer as it was where there is no seat for one more', async () => {
    const { page } = guardian;
    await page.getByLabel('Persone che porti').selectOption('3');
    await page.getByText(/I posti rimasti sono riservati ad altri fino a /).waitFor();
    await page.getByText('Hai un posto. Con te: 1').waitFor();
    expect(await page.getByLabel('Persone che porti').inputValue()).toBe('1');
    await lookAround(guardian, 'seats-full', NARROW.viewport);
    // Fewer one may always bring.
    await page.getByLabel('Persone che porti').selectOption('0');
    await organiser.page.getByText('Partecipano: 1').waitFor();
    expect([...organiser.faults, ...guardian.faults]).toEqual([]);
  });

  it('keeps them when it is changed otherwise, and gives them to all when they are not reserved any more', async () => {
    const { page } = organiser;
    await page.getByRole('link', { name: 'Modifica l’evento' }).click();
    const kept = page.getByLabel('Meno di 2 anni');
    expect(await kept.inputValue()).toBe('2');
    await kept.fill('');
    await button(page, 'Salva').click();
    await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
    await page.getByText('Riservati a tutori').waitFor({ state: 'detached' });
    await page.getByText('Posti liberi: 4').waitFor();
  });
});
