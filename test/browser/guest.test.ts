import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { findings } from './support/axe';
import { openPage, openVeneto, PHONE, signInByLink } from './support/browser';
import type { RunningHub } from './support/hub';
import { SCREENSHOTS, stage } from './support/stage';

type Opened = Awaited<ReturnType<typeof openPage>>;

const TITLE = 'Serata aperta a Padova';
/** The narrowest that the portal is for. */
const NARROW = { ...PHONE, viewport: { width: 320, height: 640 } };

let hub: RunningHub;
let organiser: Opened;
let gina: Opened;
let hugo: Opened;
let path: string;

stage(async (started: RunningHub, browser: Browser) => {
  hub = started;
  organiser = await openPage(browser, hub.url, NARROW);
  gina = await openPage(browser, hub.url, NARROW);
  hugo = await openPage(browser, hub.url, { ...NARROW, colorScheme: 'dark' });
  for (const { page } of [organiser, gina, hugo]) page.setDefaultTimeout(8_000);
  await signInByLink(organiser.page, hub.organiserLink);
});

/** Looks whether a page is accessible and fits, and keeps how it looked. */
async function shot({ page, settled }: Opened, name: string): Promise<void> {
  await settled();
  await page.screenshot({ path: join(SCREENSHOTS, `guest-${name}.png`), fullPage: true });
  expect({ name, found: await findings(page) }).toEqual({ name, found: [] });
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor();

/** Registers, opens the link of the mail and confirms. */
async function comes({ page }: Opened, name: string, email: string): Promise<void> {
  await page.goto(path);
  await heading(page, TITLE);
  await page.getByLabel('Il tuo nome').fill(name);
  await page.getByLabel('Il tuo indirizzo e-mail').fill(email);
  await button(page, 'Mandami il link').click();
  await page.getByText('Guarda nella tua casella').waitFor();
  await page.goto(await hub.linkFor(email));
  await heading(page, 'Conferma che vieni');
}

describe('an evening with one seat that is open to guests', () => {
  it('is made by an organiser', async () => {
    const { page } = organiser;
    await openVeneto(page);
    await page.getByRole('link', { name: 'Nuovo evento' }).click();
    await heading(page, 'Nuovo evento');
    const title = page.getByRole('group', { name: 'Titolo' }).getByRole('textbox', { name: 'Italiano' });
    await title.fill(TITLE);
    await page.getByLabel('Posti', { exact: true }).fill('1');
    await page.getByLabel(/^Ore per cui/).fill('0');
    await page.getByLabel('Per chi è').selectOption('PUBLIC');
    await page.getByText('Possono venire anche ospiti senza profilo').click();
    await shot(organiser, 'form');
    await button(page, 'Crea l’evento').click();
    await heading(page, TITLE);
    path = new URL(page.url()).pathname;
  });

  it('is seen by whoever passes by, who registers and confirms by the link of a mail', async () => {
    const { page } = gina;
    await page.goto(path);
    await heading(page, TITLE);
    await page.getByText('Posti liberi: 1').waitFor();
    await shot(gina, 'come');
    await comes(gina, 'Gina Neri', 'gina@example.org');
    await shot(gina, 'confirm');
    await button(page, 'Vengo').click();
    await heading(page, 'Le tue iscrizioni');
    await page.getByText('Hai un posto.').waitFor();
    await shot(gina, 'registered');
  });

  it('puts the next on the waiting list', async () => {
    const { page } = hugo;
    await comes(hugo, 'Hugo Blu', 'hugo@example.org');
    await button(page, 'Vengo').click();
    await page.getByText('Sei in lista d’attesa, al posto 1.').waitFor();
    await shot(hugo, 'waiting');
  });

  it('gives a seat that is given back by the link of a mail to who waits', async () => {
    const { page } = gina;
    const link = await hub.linkFor('gina@example.org');
    await page.goto('/sign-in');
    await page.goto(link);
    await button(page, 'Non posso venire').click();
    await page.getByText('Non ci sarai.').waitFor();
    await hugo.page.goto('/sign-in');
    await hugo.page.goto(await hub.linkFor('hugo@example.org'));
    await hugo.page.getByText('Hai un posto.').waitFor();
  });

  it('shows organisers who comes as a guest, and lets them remove her', async () => {
    const { page } = organiser;
    await page.reload();
    const row = page.getByRole('listitem').filter({ hasText: 'Hugo Blu' });
    await row.getByText('Ospite').waitFor();
    await shot(organiser, 'organiser');
    await row.getByRole('button', { name: 'Togliere Hugo Blu?' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Togli', exact: true }).click();
    await row.getByText('Non partecipa').waitFor();
  });

  it('is forgotten by who asks for it', async () => {
    const { page } = gina;
    await button(page, 'Annulla tutto e dimenticami').click();
    await shot(gina, 'forget');
    await page.getByRole('dialog').getByRole('button', { name: 'Annulla tutto e dimenticami' }).click();
    await page.getByText('Tutto è annullato').waitFor();
    await page.reload();
    await page.getByText('Questo link non è giusto').waitFor();
    expect([...organiser.faults, ...gina.faults, ...hugo.faults]).toEqual([]);
  });
});
