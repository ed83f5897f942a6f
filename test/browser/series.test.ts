import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { findings } from './support/axe';
import { openPage, openVeneto, PHONE, signInByLink } from './support/browser';
import type { RunningHub } from './support/hub';
import { SCREENSHOTS, stage } from './support/stage';

type Opened = Awaited<ReturnType<typeof openPage>>;

const TITLE = 'Quattro sere insieme';

let organiser: Opened;
let guardian: Opened;

stage(async (hub: RunningHub, browser: Browser) => {
  organiser = await openPage(browser, hub.url, PHONE);
  guardian = await openPage(browser, hub.url, PHONE);
  for (const { page } of [organiser, guardian]) page.setDefaultTimeout(8_000);
  await signInByLink(organiser.page, hub.organiserLink);
  await signInByLink(guardian.page, hub.guardianLink);
});

/** Looks whether a page is accessible and fits, and keeps how it looked. */
async function shot({ page, settled }: Opened, name: string): Promise<void> {
  await settled();
  await page.screenshot({ path: join(SCREENSHOTS, `series-${name}.png`), fullPage: true });
  expect({ name, found: await findings(page) }).toEqual({ name, found: [] });
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const dates = (page: Page) => page.getByRole('region', { name: 'Tutte le date' }).getByRole('listitem');

describe('an event of four evenings', () => {
  it('is made by an organiser', async () => {
    const { page } = organiser;
    await openVeneto(page);
    await page.getByRole('link', { name: 'Nuovo evento' }).click();
    await page.getByLabel('Si ripete').selectOption('WEEKLY');
    await page.getByLabel('Quante volte in tutto').fill('4');
    await page.getByRole('group', { name: 'Titolo' }).getByRole('textbox', { name: 'Italiano' }).fill(TITLE);
    await shot(organiser, 'form');
    await button(page, 'Crea l’evento').click();
    await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
    await dates(page).nth(3).waitFor();
    expect(await dates(page).count()).toBe(4);
    await shot(organiser, 'made');
  });

  it('is answered to by a guardian for all dates at once, and otherwise for one', async () => {
    const { page } = guardian;
    await page.goto(new URL(organiser.page.url()).pathname);
    await page.getByLabel('La mia risposta vale per').selectOption('ALL');
    await button(page, 'Ci sarò').click();
    await page.getByText('Hai un posto.').waitFor();
    await dates(page).filter({ hasText: 'Ci sarò' }).nth(3).waitFor();
    await dates(page).nth(2).getByRole('link').click();
    await page.getByText('Hai un posto.').waitFor();
    await button(page, 'Non ci sarò').click();
    await dates(page).nth(2).filter({ hasText: 'Non ci sarò' }).waitFor();
    expect(await dates(page).filter({ hasText: 'Non ci sarò' }).count()).toBe(1);
    await shot(guardian, 'answered');
  });

  it('is moved at one date, and at that and the later ones', async () => {
    const { page } = organiser;
    await dates(page).nth(1).getByRole('link').click();
    await page.getByRole('link', { name: 'Modifica l’evento' }).click();
    const start = page.getByLabel('Inizio', { exact: true });
    const day = (await start.inputValue()).slice(0, 10);
    expect(await page.getByLabel('Modifica').inputValue()).toBe('THIS');
    await start.fill(`${day}T19:30`);
    await page.getByLabel('Fine', { exact: true }).fill(`${day}T21:30`);
    await shot(organiser, 'edit');
    await button(page, 'Salva').click();
    await dates(page).nth(1).filter({ hasText: '19:30' }).waitFor();
    expect(await dates(page).filter({ hasText: '19:30' }).count()).toBe(1);

    await dates(page).nth(2).getByRole('link').click();
    await page.getByRole('link', { name: 'Modifica l’evento' }).click();
    await page.getByLabel('Modifica').selectOption('THIS_AND_LATER');
    await page.getByLabel('Dove', { exact: true }).fill('Mestre');
    await button(page, 'Salva').click();
    await page.getByText('Mestre').waitFor();
    await dates(page).nth(3).getByRole('link').click();
    await page.getByText('Mestre').waitFor();
    await dates(page).nth(0).getByRole('link').click();
    await page.getByText('Luogo ancora da definire').waitFor();
  });

  it('gets a date more, loses one, and is cancelled in the end', async () => {
    const { page } = organiser;
    await button(page, 'Aggiungi una data').click();
    const dialog = page.getByRole('dialog');
    const start = dialog.getByLabel('Inizio');
    const [day, time] = (await start.inputValue()).split('T') as [string, string];
    const later = new Date(Date.parse(day) + 60 * 86_400_000).toISOString().slice(0, 10);
    await start.fill(`${later}T${time}`);
    await dialog.getByRole('button', { name: 'Aggiungi una data' }).click();
    await dates(page).nth(4).waitFor();

    await button(page, 'Annulla l’evento').click();
    await page.getByRole('dialog').getByRole('button', { name: 'Annulla l’evento' }).click();
    await page.getByText('Questa data è stata annullata.').waitFor();
    await dates(page).nth(0).filter({ hasText: 'Annullato' }).waitFor();
    await shot(organiser, 'cancelled');
    await dates(page).nth(4).getByRole('link').click();
    await button(page, 'Annulla l’evento').click();
    await page.getByRole('dialog').getByLabel('Annulla', { exact: true }).selectOption('ALL');
    await page.getByRole('dialog').getByRole('button', { name: 'Annulla l’evento' }).click();
    await page.getByText('Questo evento è stato annullato.').waitFor();
    expect(await dates(page).filter({ hasText: 'Annullato' }).count()).toBe(5);
    expect([...organiser.faults, ...guardian.faults]).toEqual([]);
  });
});
