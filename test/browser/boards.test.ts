import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { eventually } from '../support/eventually';
import { findings } from './support/axe';
import { openPage, openVeneto, PHONE, signInByLink } from './support/browser';
import type { RunningHub } from './support/hub';
import { SCREENSHOTS, stage } from './support/stage';

const NAME = 'Idee per l’autunno';

let hub: RunningHub;
let organiser: Awaited<ReturnType<typeof openPage>>;
let guardian: Awaited<ReturnType<typeof openPage>>;
let page: Page;

stage(async (started: RunningHub, browser: Browser) => {
  hub = started;
  organiser = await openPage(browser, hub.url, PHONE);
  guardian = await openPage(browser, hub.url, PHONE);
  page = organiser.page;
  for (const each of [page, guardian.page]) each.setDefaultTimeout(8_000);
  await signInByLink(page, hub.organiserLink);
  await signInByLink(guardian.page, hub.guardianLink);
  await openVeneto(page);
  await page.getByRole('link', { name: 'Bacheche' }).click();
  await page.getByRole('heading', { level: 1, name: 'Bacheche' }).waitFor();
});

async function shot(of: Page, name: string): Promise<void> {
  await of.screenshot({ path: join(SCREENSHOTS, `boards-${name}.png`), fullPage: true });
  expect({ name, found: await findings(of) }).toEqual({ name, found: [] });
}

const board = (name = NAME) => page.getByRole('region', { name: new RegExp(name) });
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
/** How the guardian finds the board: on her first page, among those of her network. */
const row = () => guardian.page.getByRole('link', { name: new RegExp(NAME) });

describe('the boards of a network', () => {
  it('are made by its organiser, and stand on everybody’s first page', async () => {
    const form = page.getByRole('form', { name: 'Nuova bacheca' });
    await form.getByRole('button', { name: 'Crea la bacheca' }).click();
    await form.getByText('Scrivi un titolo').waitFor();
    await form.getByRole('textbox', { name: 'Italiano' }).fill(NAME);
    await form.getByLabel('Ore in cui').fill('999');
    await form.getByRole('button', { name: 'Crea la bacheca' }).click();
    await form.getByText('Le ore vanno da 0 a 720.').waitFor();
    await shot(page, 'new');
    await form.getByLabel('Ore in cui').fill('48');
    await form.getByRole('button', { name: 'Crea la bacheca' }).click();
    await board().waitFor();
    // Emptied once it is known that the board is there.
    await eventually(
      () => form.getByRole('textbox', { name: 'Italiano' }).inputValue(),
      (title) => title === '',
    );
    expect(await board().textContent()).toContain('Discussione · La rete stessa');
    await guardian.page.goto('/');
    await row().click();
    await guardian.page.getByRole('link', { name: 'Apri un argomento' }).waitFor();
  });

  it('are opened to more people after a question, and not without it', async () => {
    await button(`Cambia: ${NAME}`).click();
    await board().getByLabel('Chi la legge').selectOption('HUB');
    await board().getByRole('button', { name: 'Salva' }).click();
    const dialog = page
      .getByRole('alertdialog', { name: 'Aprire la bacheca a più persone?' })
      .or(page.getByRole('dialog', { name: 'Aprire la bacheca a più persone?' }));
    await dialog.waitFor();
    expect(await dialog.textContent()).toContain('Chiunque abbia effettuato l’accesso a questo hub');
    await shot(page, 'wider');
    await dialog.getByRole('button', { name: 'Annulla' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(await board().locator('.meta').textContent()).toContain('La rete stessa');
    await board().getByRole('button', { name: 'Salva' }).click();
    await dialog.getByRole('button', { name: 'Apri la bacheca' }).click();
    await board().getByText('Salvato. È già in vigore.').waitFor();
    await board()
      .getByText(/Discussione · Chiunque/)
      .waitFor();
    await shot(page, 'saved');
    // For fewer there is nothing to ask.
    await board().getByLabel('Chi la legge').selectOption('NETWORK');
    await board().getByRole('button', { name: 'Salva' }).click();
    await board()
      .getByText(/Discussione · La rete stessa/)
      .waitFor();
    expect(await dialog.count()).toBe(0);
    await button(`Cambia: ${NAME}`).click();
  });

  it('are archived after a question: read, and written on no more, until they are open again', async () => {
    await button(`Archivia: ${NAME}`).click();
    await page.getByText('Archiviare questa bacheca?').waitFor();
    await shot(page, 'archive');
    await button('Archivia').click();
    await button(`Riapri: ${NAME}`).waitFor();
    expect(await board().textContent()).toContain('Archiviata');
    expect(await page.locator('.board-item').last().textContent()).toContain(NAME);
    await shot(page, 'list');
    await guardian.page.reload();
    await guardian.page.getByText('Questa bacheca è archiviata').waitFor();
    expect(await guardian.page.getByRole('link', { name: 'Apri un argomento' }).count()).toBe(0);
    await shot(guardian.page, 'archived');
    await openVenetoOf(guardian.page);
    await shot(guardian.page, 'network');
    expect(await row().textContent()).toContain('Archiviata');
    expect(await guardian.page.getByRole('link', { name: 'Bacheche' }).count()).toBe(0);
    await button(`Riapri: ${NAME}`).click();
    await button(`Archivia: ${NAME}`).waitFor();
    await row().click();
    await guardian.page.getByRole('link', { name: 'Apri un argomento' }).waitFor();
  });

  it('are told in the log in the reader’s words', async () => {
    await page.goto('/account/audit');
    await page.getByText('bacheca creata').waitFor();
    const details = await page.locator('.audit-details').allTextContents();
    expect(details.join('\n')).toMatch(
      /bacheca modificata.*Modificato: Chi la legge.*Chi la legge: La rete stessa/s,
    );
    expect(details.join('\n')).not.toMatch(/audience|partners|NETWORK|editHours/);
    expect([...organiser.faults, ...guardian.faults]).toEqual([]);
  });
});

async function openVenetoOf(of: Page): Promise<void> {
  await of.goto('/');
  await openVeneto(of);
  await of.locator('.facts').waitFor();
}
