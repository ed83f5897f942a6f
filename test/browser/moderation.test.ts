import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { findings } from './support/axe';
import { openPage, openVeneto, PHONE, signInByLink } from './support/browser';
import type { RunningHub } from './support/hub';
import { SCREENSHOTS, stage } from './support/stage';

type Opened = Awaited<ReturnType<typeof openPage>>;

/** The narrowest that the portal is for, as many see it at night. */
const NARROW = { ...PHONE, viewport: { width: 320, height: 640 }, colorScheme: 'dark' as const };

let guardian: Opened;
let organiser: Opened;
/** What the post says that is reported, of somebody who is neither of them. */
let says: string;

stage(async (hub: RunningHub, browser: Browser) => {
  guardian = await openPage(browser, hub.url, NARROW);
  organiser = await openPage(browser, hub.url, PHONE);
  for (const { page } of [guardian, organiser]) page.setDefaultTimeout(10_000);
  await signInByLink(guardian.page, hub.guardianLink);
  await signInByLink(organiser.page, hub.organiserLink);
});

const button = (within: Page | Locator, name: string | RegExp): Locator =>
  within.getByRole('button', { name, exact: true });
const post = (page: Page): Locator =>
  page.locator('.post', { has: page.locator('.prose', { hasText: says }) });
const more = /^Altro: /;
const wide = (page: Page) =>
  page.evaluate<boolean>('document.documentElement.scrollWidth > document.documentElement.clientWidth');

/** To a topic of the network that the organiser runs. */
async function openTopicOfVeneto(page: Page): Promise<void> {
  await page.goto('/');
  await openVeneto(page);
  await page
    .getByRole('link', { name: /^Domande e risposte/ })
    .first()
    .click();
  await page.locator('.topic-row').first().click();
  await page.locator('.post').first().waitFor();
}

async function shot(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(SCREENSHOTS, `moderation-${name}.png`), fullPage: true });
  expect({ name, found: await findings(page) }).toEqual({ name, found: [] });
  expect({ name, wide: await wide(page) }).toEqual({ name, wide: false });
}

it('a post that endangers a child is reported, and vanishes from the page of whoever reads along', async () => {
  const { page } = guardian;
  await openTopicOfVeneto(page);
  await organiser.page.goto(page.url());
  // Of neither of the two, so that both have more to do with it.
  await button(page, more).first().waitFor();
  const both = await Promise.all(
    [guardian, organiser].map(async (each) => {
      await button(each.page, more).first().waitFor();
      return each.page
        .locator('.post', { has: button(each.page, more) })
        .locator('.prose')
        .allTextContents();
    }),
  );
  says = both[0]!.find((text) => both[1]!.includes(text))!.trim();
  await post(organiser.page).waitFor();
  await button(post(page), more).click();
  await button(post(page), /^Segnala un messaggio/).click();
  const dialog = page.getByRole('dialog');
  expect(await dialog.getByLabel('Perché').inputValue()).toBe('CHILD_SAFETY');
  await dialog.getByText('viene nascosto subito a tutti').waitFor();
  await dialog.getByLabel('Che altro dovrebbe sapere').fill('Si capisce chi è.');
  await shot(page, 'report');
  await button(dialog, 'Segnala').click();
  await page.getByText('Segnalato. Grazie.').first().waitFor();
  for (const each of [guardian, organiser]) await post(each.page).waitFor({ state: 'detached' });
});

it('who keeps order finds it in the queue, and shows it again: it is back', async () => {
  const { page } = organiser;
  await page.goto('/');
  await openVeneto(page);
  await page.getByRole('link', { name: 'Moderazione' }).click();
  const item = page.locator('.moderation-item').first();
  await item.getByText(says).waitFor();
  await item.getByText('Nascosto a tutti').waitFor();
  await item.getByText('1 segnalazione').click();
  await item.getByText('Si capisce chi è.').waitFor();
  await shot(page, 'queue');
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await wide(page)).toBe(false);
  await page.setViewportSize(PHONE.viewport!);
  expect(await item.getByLabel('Che cosa ne facciamo').inputValue()).toBe('RELEASE');
  await item.getByLabel('Perché').fill('Non si capisce di chi parla.');
  await button(item, 'Decidi').click();
  await page.getByText('Non c’è nulla in attesa.').waitFor();
  await post(guardian.page).waitFor();
  await page.getByLabel('Moderazione').selectOption('decided');
  await page.getByText('Deciso: Mostralo di nuovo').waitFor();
  await shot(page, 'decided');
});

it('to whom nothing happened nothing is said', async () => {
  const { page } = guardian;
  await page.goto('/statements');
  await page.getByText('Non è stato deciso nulla su di te.').waitFor();
  await shot(page, 'statements-none');
});

it('whose post is hidden reads why, and appeals', async () => {
  const { page } = guardian;
  await openTopicOfVeneto(page);
  const text = 'Vi racconto di Ali.';
  await page.getByLabel('Scrivi un messaggio').fill(text);
  await page.locator('.composer button[type=submit]').click();
  says = text;
  await post(page).waitFor();
  await organiser.page.goto(page.url());
  await button(post(organiser.page), more).click();
  await button(post(organiser.page), /^Segnala un messaggio/).click();
  await button(organiser.page.getByRole('dialog'), 'Segnala').click();
  await post(page).waitFor({ state: 'detached' });
  await organiser.page.goto('/');
  await openVeneto(organiser.page);
  await organiser.page.getByRole('link', { name: 'Moderazione' }).click();
  const item = organiser.page.locator('.moderation-item').first();
  await item.getByLabel('Che cosa ne facciamo').selectOption('HIDE');
  await item.getByLabel('Perché').fill('Dice chi è un minore.');
  await button(item, 'Decidi').click();
  await organiser.page.getByText('Non c’è nulla in attesa.').waitFor();
  await page.goto('/statements');
  await page.getByText('Dice chi è un minore.').waitFor();
  await page.getByLabel('Fai ricorso').fill('Ali è mio cugino.');
  await shot(page, 'statement');
  await button(page, 'Invia il ricorso').click();
  await page.getByText('Dici:').waitFor();
  await shot(page, 'appealed');
  expect([...guardian.faults, ...organiser.faults]).toEqual([]);
});
