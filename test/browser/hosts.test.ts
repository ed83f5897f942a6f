import type { Browser, Page } from 'playwright-core';
import { openPage, openVeneto, PHONE, signInByLink } from './support/browser';
import type { RunningHub } from './support/hub';
import { lookAround } from './support/look';
import { stage } from './support/stage';

type Opened = Awaited<ReturnType<typeof openPage>>;

const TITLE = 'Cena delle due reti';
/** The narrowest that the portal is for. */
const NARROW = { ...PHONE, viewport: { width: 320, height: 640 } };

let organiser: Opened;
let guardian: Opened;
let name: string;

stage(async (hub: RunningHub, browser: Browser) => {
  organiser = await openPage(browser, hub.url, NARROW);
  guardian = await openPage(browser, hub.url, NARROW);
  for (const { page } of [organiser, guardian]) page.setDefaultTimeout(8_000);
  await signInByLink(organiser.page, hub.organiserLink);
  await signInByLink(guardian.page, hub.guardianLink);
  name = (await guardian.page.getByRole('heading', { level: 1 }).innerText()).split(', ').at(-1)!.trim();
});

const button = (page: Page, said: string) => page.getByRole('button', { name: said, exact: true });

describe('who hosts an event', () => {
  it('is asked by its organiser: a network and a guardian', async () => {
    const { page } = organiser;
    await openVeneto(page);
    await page.getByRole('link', { name: 'Nuovo evento' }).click();
    const title = page.getByRole('group', { name: 'Titolo' }).getByRole('textbox', { name: 'Italiano' });
    await title.fill(TITLE);
    await button(page, 'Crea l’evento').click();
    await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();

    await button(page, 'Chiedi a una rete').click();
    await page.getByLabel('Cerca una rete').fill('Piemonte');
    await page
      .getByLabel('Rete', { exact: true })
      .locator('option', { hasText: 'Piemonte' })
      .first()
      .waitFor({ state: 'attached' });
    await button(page, 'Chiedi').click();
    await button(page, 'Togli Rete dei tutori – Piemonte').waitFor();

    await button(page, 'Chiedi a qualcuno di organizzarlo').click();
    await page.getByRole('searchbox', { name: 'Trova un membro' }).fill(name);
    await page.getByRole('button', { name: `Chiedi: ${name}` }).click();
    await page.getByRole('button', { name: `Togli ${name}` }).waitFor();
    expect(await page.getByText('in attesa di risposta').count()).toBe(2);
    await lookAround(organiser, 'hosts-asked', NARROW.viewport);
  });

  it('says yes, is named at the event, and runs it', async () => {
    const { page } = guardian;
    await page.getByRole('link', { name: 'Eventi' }).click();
    await page.getByText(`chiede se organizzi «${TITLE}»`).waitFor();
    await lookAround(guardian, 'hosts-request', NARROW.viewport);
    await page.getByRole('button', { name: `Sì: ${TITLE}` }).click();
    await page.getByText('Ti si chiede').waitFor({ state: 'detached' });
    await page.getByRole('link', { name: TITLE }).first().click();
    await page.getByText('A cura di').waitFor();
    await page.getByRole('link', { name: 'Modifica l’evento' }).waitFor();
    await lookAround(guardian, 'hosts-organiser', NARROW.viewport);
  });

  it('is let go again', async () => {
    const { page } = organiser;
    await page.reload();
    await page.getByRole('button', { name: `Togli ${name}` }).click();
    await page.getByText('A cura di').waitFor({ state: 'detached' });
    expect([...organiser.faults, ...guardian.faults]).toEqual([]);
  });
});
