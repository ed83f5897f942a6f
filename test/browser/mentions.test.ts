import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { findings } from './support/axe';
import { DESKTOP, openBoard, openPage, PHONE, signInByLink } from './support/browser';
import type { RunningHub } from './support/hub';
import { SCREENSHOTS, stage } from './support/stage';

type Opened = Awaited<ReturnType<typeof openPage>>;

const TITLE = 'Chi conosce la nuova casa famiglia?';

let guardian: Opened;
let organiser: Opened;
/** What the organiser is called, as her posts say. */
let name: string;

stage(async (hub: RunningHub, browser: Browser) => {
  guardian = await openPage(browser, hub.url, { ...PHONE, viewport: { width: 320, height: 640 } });
  organiser = await openPage(browser, hub.url, DESKTOP);
  await signInByLink(guardian.page, hub.guardianLink);
  await signInByLink(organiser.page, hub.organiserLink);
});

const list = (page: Page): Locator => page.getByRole('listbox', { name: 'Cita qualcuno' });
const option = (page: Page, label: string): Locator => list(page).getByRole('option', { name: label });
const field = (page: Page): Locator => page.getByRole('textbox', { name: 'Scrivi un messaggio' });
const post = (page: Page, text: string): Locator => page.locator('.post', { hasText: text });

async function shot(page: Page, what: string): Promise<void> {
  await page.screenshot({ path: join(SCREENSHOTS, `mentions-${what}.png`) });
  expect({ what, found: await findings(page) }).toEqual({ what, found: [] });
}

/** Goes down the list until somebody is chosen by Enter. */
async function chooseByKeys(page: Page, label: string): Promise<void> {
  await option(page, label).first().waitFor();
  const active = (): Promise<string> =>
    page.evaluate<string>(
      'document.getElementById(document.activeElement.getAttribute("aria-activedescendant")).textContent',
    );
  for (let i = 0; !(await active()).endsWith(label); i++) {
    expect(i).toBeLessThan(10);
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
  await list(page).waitFor({ state: 'detached' });
}

describe('mentioning somebody', () => {
  it('is done by the beginning of her name and the keys, and survives leaving the page', async () => {
    const phone = guardian.page;
    await openBoard(phone);
    await phone.getByRole('link', { name: 'Apri un argomento' }).click();
    await phone.getByLabel('Di che cosa si tratta').fill(TITLE);
    await phone.getByLabel('Primo messaggio').fill('Quella di via Roma.');
    await phone.getByRole('button', { name: 'Apri', exact: true }).click();
    await phone.getByRole('heading', { level: 1, name: TITLE }).waitFor();
    await organiser.page.goto(phone.url());
    await field(organiser.page).fill('Ci sono stata.');
    await organiser.page.getByRole('button', { name: 'Pubblica', exact: true }).click();
    await post(phone, 'Ci sono stata.').waitFor();
    name = (await post(phone, 'Ci sono stata.').locator('.post-author').textContent())!;

    await field(phone).click();
    await phone.keyboard.type(`Grazie @${name.slice(0, 3).toLowerCase()}`);
    await list(phone).waitFor();
    await shot(phone, 'list');
    await chooseByKeys(phone, name);
    expect(await field(phone).inputValue()).toBe(`Grazie @${name} `);
    await phone.keyboard.type('di cuore');
    expect(await list(phone).count()).toBe(0);
    await phone.reload();
    expect(await field(phone).inputValue()).toBe(`Grazie @${name} di cuore`);
  });

  it('tells her, who is led to the post', async () => {
    const [phone, desk] = [guardian.page, organiser.page];
    await desk.goto('/');
    await phone.getByRole('button', { name: 'Pubblica' }).click();
    await post(phone, 'di cuore')
      .locator('.mention', { hasText: `@${name}` })
      .waitFor();
    // As high as the page: nothing is half under its head.
    await phone.setViewportSize({ width: 320, height: 1_600 });
    await shot(phone, 'post');
    await phone.setViewportSize({ width: 320, height: 640 });
    await desk.goto('/notifications');
    const row = desk.locator('.notification', { hasText: 'ti ha citato in un messaggio' });
    await row.waitFor();
    await shot(desk, 'told');
    await row.click();
    await desk.locator('.post[data-sought]', { hasText: 'di cuore' }).waitFor();
    expect(await post(desk, 'di cuore').locator('.mention-own').textContent()).toBe(`@${name}`);
    await shot(desk, 'sought');
  });

  it('leads to the card of who can be seen', async () => {
    const phone = guardian.page;
    await post(phone, 'di cuore').locator('a.mention').click();
    await phone.getByRole('heading', { level: 1, name }).waitFor();
    await phone.goBack();
    await post(phone, 'di cuore').waitFor();
  });

  it('is edited by name, with a role beside it; Escape leaves the list, then the editor', async () => {
    const phone = guardian.page;
    const edit = (): Promise<void> =>
      post(phone, 'di cuore')
        .getByRole('button', { name: /^Modifica/ })
        .click();
    const editor = phone.locator('.post-editor textarea');
    await edit();
    expect(await editor.inputValue()).toBe(`Grazie @${name} di cuore`);
    await editor.press('Control+End');
    await phone.keyboard.type(', @mod');
    await list(phone).waitFor();
    await phone.keyboard.press('Escape');
    await list(phone).waitFor({ state: 'detached' });
    expect(await editor.inputValue()).toBe(`Grazie @${name} di cuore, @mod`);
    await phone.keyboard.press('Escape');
    await editor.waitFor({ state: 'detached' });

    await edit();
    await editor.press('Control+End');
    await phone.keyboard.type(', @mod');
    // By a thumb.
    const role = option(phone, 'Moderatrici e moderatori');
    await role.waitFor();
    expect((await role.boundingBox())!.height).toBeGreaterThanOrEqual(44);
    await shot(phone, 'editor');
    await role.click();
    await list(phone).waitFor({ state: 'detached' });
    await phone.getByRole('button', { name: 'Salva', exact: true }).click();
    await editor.waitFor({ state: 'detached' });
    expect(await post(phone, 'di cuore').locator('.mention').allTextContents()).toEqual([
      `@${name}`,
      '@Moderatrici e moderatori',
    ]);
  });

  it('is offered where a topic is opened, and looks right in the dark and from right to left', async () => {
    const phone = guardian.page;
    await openBoard(phone);
    await phone.getByRole('link', { name: 'Apri un argomento' }).click();
    await phone.getByLabel('Primo messaggio').click();
    await phone.keyboard.type('Chiedo a @org');
    await option(phone, 'Organizzatrici e organizzatori').waitFor();
    await phone.emulateMedia({ colorScheme: 'dark' });
    await shot(phone, 'new-topic-dark');
    await phone.emulateMedia({ colorScheme: 'light' });
    await phone.evaluate('document.documentElement.dir = "rtl"');
    await shot(phone, 'new-topic-rtl');
  });

  it('has had nothing blocked, broken or fetched from elsewhere', () => {
    expect(guardian.faults).toEqual([]);
    expect(organiser.faults).toEqual([]);
  });
});
