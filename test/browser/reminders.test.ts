import type { Browser } from 'playwright-core';
import { openPage, openVeneto, PHONE, signInByLink } from './support/browser';
import type { RunningHub } from './support/hub';
import { lookAround } from './support/look';
import { stage } from './support/stage';

type Opened = Awaited<ReturnType<typeof openPage>>;

const TITLE = 'Assemblea di Padova';

let organiser: Opened;
let guardian: Opened;

stage(async (hub: RunningHub, browser: Browser) => {
  organiser = await openPage(browser, hub.url, PHONE);
  guardian = await openPage(browser, hub.url, PHONE);
  await signInByLink(organiser.page, hub.organiserLink);
  await signInByLink(guardian.page, hub.guardianLink);
});

it('organisers choose when all are reminded, and ask those who have not answered, once', async () => {
  const { page } = organiser;
  await openVeneto(page);
  await page.getByRole('link', { name: 'Nuovo evento' }).click();
  const title = page.getByRole('group', { name: 'Titolo' }).getByRole('textbox', { name: 'Italiano' });
  await title.fill(TITLE);
  await page.getByRole('button', { name: 'Crea l’evento' }).click();
  const part = page.getByRole('region', { name: 'Promemoria per chi partecipa' });
  const tick = (name: string) => part.getByRole('checkbox', { name });
  await tick('1 giorno prima').waitFor();
  expect(await tick('1 giorno prima').isChecked()).toBe(true);
  for (const [name, count] of [
    ['1 ora prima', 2],
    ['1 settimana prima', 3],
  ] as const) {
    await tick(name).click();
    await part
      .locator('input:checked')
      .nth(count - 1)
      .waitFor();
    await organiser.settled();
  }
  await tick('3 giorni prima').click();
  await part.getByText('Scegli al massimo tre momenti, da 15 minuti').waitFor();
  expect(await tick('3 giorni prima').isChecked()).toBe(false);

  const ask = 'Chiedi a chi non ha risposto';
  const dialog = page.getByRole('dialog');
  await part.getByRole('button', { name: ask }).click();
  await dialog.getByRole('button', { name: ask }).click();
  await page
    .getByText(/La domanda è andata a \d+ person/)
    .first()
    .waitFor();
  await part.getByRole('button', { name: ask }).click();
  await dialog.getByRole('button', { name: ask }).click();
  await dialog.getByText('Chi non ha risposto ha già ricevuto la domanda').waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await lookAround(organiser, 'reminders-organiser');
}, 90_000);

it('who comes chooses for herself, as long as she comes', async () => {
  const { page } = guardian;
  await page.goto('/events');
  await page.getByRole('link', { name: TITLE }).click();
  await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
  const part = page.getByRole('region', { name: 'Promemoria', exact: true });
  await page.getByRole('button', { name: 'Ci sarò', exact: true }).click();
  const choice = part.getByLabel('Ricordamelo');
  await choice.waitFor();
  expect(await choice.inputValue()).toBe('asEvent');
  await choice.selectOption('In altri momenti');
  await part.getByRole('checkbox', { name: '1 ora prima' }).click();
  await guardian.settled();
  await lookAround(guardian, 'reminders-own');
  await page.reload();
  await part.getByRole('checkbox', { name: '1 giorno prima' }).waitFor();
  expect(await part.getByRole('checkbox', { name: '1 ora prima' }).isChecked()).toBe(false);
  expect(await part.getByRole('checkbox', { name: '1 giorno prima' }).isChecked()).toBe(true);
  await choice.selectOption('Mai');
  await part.getByRole('checkbox', { name: '1 ora prima' }).waitFor({ state: 'detached' });
  await guardian.settled();
  await page.reload();
  await choice.waitFor();
  expect(await choice.inputValue()).toBe('none');
  await page.getByRole('button', { name: 'Non ci sarò', exact: true }).click();
  await choice.waitFor({ state: 'detached' });

  await page.goto('/account');
  const wanted = page.getByLabel('Quando si avvicina un evento a cui partecipo');
  await wanted.click();
  await guardian.settled();
  expect(await wanted.isChecked()).toBe(false);
  expect([...organiser.faults, ...guardian.faults]).toEqual([]);
}, 90_000);
