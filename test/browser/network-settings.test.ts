import { SetSharingDocument } from '@guardian-network-hub/client-sdk';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { openPage, openVeneto, PHONE, send, signInByLink } from './support/browser';
import type { RunningHub } from './support/hub';
import { SCREENSHOTS, stage } from './support/stage';

const SAVED = 'Salvato. È già in vigore.';

let hub: RunningHub;
let browser: Browser;
let organiser: Awaited<ReturnType<typeof openPage>>;
let page: Page;
let veneto: string;

stage(async (...started) => {
  [hub, browser] = started;
  organiser = await openPage(browser, hub.url, PHONE);
  page = organiser.page;
  page.setDefaultTimeout(8_000);
  await signInByLink(page, hub.organiserLink);
  await openVeneto(page);
  await page.getByRole('link', { name: 'Impostazioni' }).waitFor();
  veneto = page.url();
});

const shoot = (name: string) =>
  page.screenshot({ path: join(SCREENSHOTS, `settings-${name}.png`), fullPage: true });
const form = (name: string) => page.getByRole('form', { name });
const save = (name: string) => form(name).getByRole('button', { name: 'Salva' }).click();
const texts = (name: string) => page.getByRole('group', { name, exact: true });

describe('what a network tells of itself', () => {
  it('is edited in several languages, and nothing typed is lost on an error', async () => {
    await page.getByRole('link', { name: 'Impostazioni' }).click();
    const about = form('Che cosa la rete dice di sé');
    const name = texts('Nome');
    const before = await name.getByRole('textbox', { name: 'Italiano' }).inputValue();
    await name.getByRole('textbox', { name: 'Italiano' }).fill('  ');
    const others = name.getByRole('button', { name: /^Rimuovi (?!Italiano)/ });
    while ((await others.count()) > 0) await others.first().click();
    await texts('A che cosa serve').getByRole('textbox', { name: 'Italiano' }).fill('Ci aiutiamo tra noi');
    await save('Che cosa la rete dice di sé');
    await name.getByText('Scrivi un nome').waitFor();
    expect(await name.getByRole('textbox', { name: 'Italiano' }).getAttribute('aria-invalid')).toBe('true');
    expect(await page.evaluate('document.activeElement.getAttribute("aria-invalid")')).toBe('true');
    expect(await texts('A che cosa serve').getByRole('textbox', { name: 'Italiano' }).inputValue()).toBe(
      'Ci aiutiamo tra noi',
    );
    await shoot('problem');

    await name.getByRole('textbox', { name: 'Italiano' }).fill(before);
    await name.getByRole('button', { name: 'Aggiungi una lingua' }).click();
    await name.getByLabel('Lingua').selectOption('de');
    await name.getByRole('button', { name: 'Aggiungi una lingua' }).click();
    await name.getByRole('textbox', { name: 'Tedesco' }).fill('Vormünder im Veneto');
    await about.getByLabel('Presenza per l’attestato').fill('75');
    await about.getByLabel('Numero massimo di tutele').fill('999');
    await save('Che cosa la rete dice di sé');
    await about.getByText('Il numero massimo va da 1 a 500.').waitFor();
    await about.getByLabel('Numero massimo di tutele').fill('3');
    await about.getByLabel('Paese').selectOption('IT');
    await about.getByLabel('Dove', { exact: true }).selectOption('IT-34');
    await texts('Tribunali').getByRole('button', { name: 'Aggiungi un tribunale' }).click();
    await texts('Tribunali').getByLabel('Tribunale', { exact: true }).selectOption('IT-TM-VENEZIA');
    await texts('Tribunali').getByRole('button', { name: 'Aggiungi un tribunale' }).click();
    await save('Che cosa la rete dice di sé');
    await about.getByText(SAVED).waitFor();
    await shoot('about');

    await page.reload();
    await name.getByRole('textbox', { name: 'Tedesco' }).waitFor();
    expect(await name.getByRole('textbox', { name: 'Tedesco' }).inputValue()).toBe('Vormünder im Veneto');
    expect(await name.getByRole('textbox', { name: 'Italiano' }).inputValue()).toBe(before);
    expect(await about.getByLabel('Presenza per l’attestato').inputValue()).toBe('75');
    expect(await about.getByLabel('Dove').inputValue()).toBe('IT-34');
  });
});

describe('how people join', () => {
  const question = (n: number) => page.locator('.question').nth(n - 1);
  const joining = () => form('Come si entra');

  it('is chosen, with questions that are added, put in order and removed', async () => {
    await joining().getByLabel('Modo di entrare').selectOption('REQUEST');
    for (let i = 0; i < 3; i++) await joining().getByRole('button', { name: 'Aggiungi una domanda' }).click();
    await question(1).getByRole('textbox', { name: 'Italiano' }).fill('Perché?');
    await question(2).getByLabel('Come si risponde').selectOption('CHOICE');
    await question(2)
      .getByRole('group', { name: 'Domanda 2' })
      .getByRole('textbox', { name: 'Italiano' })
      .fill('Dove?');
    await question(2)
      .getByRole('group', { name: 'Opzione 1' })
      .getByRole('textbox', { name: 'Italiano' })
      .fill('Padova');
    await save('Come si entra');
    await question(2).getByText('Scrivi qualcosa qui.').waitFor();
    await question(3).getByText('Scrivi qualcosa qui.').waitFor();
    await shoot('questions');
    expect(await question(1).getByText('Scrivi qualcosa qui.').count()).toBe(0);
    expect(await question(1).getByRole('textbox', { name: 'Italiano' }).inputValue()).toBe('Perché?');
    await question(2)
      .getByRole('group', { name: 'Opzione 2' })
      .getByRole('textbox', { name: 'Italiano' })
      .fill('Altrove');
    await question(2).getByRole('button', { name: 'Su: domanda 2' }).click();
    await question(3).getByRole('button', { name: 'Rimuovi Domanda 3' }).click();
    await save('Come si entra');
    await joining().getByText(SAVED).waitFor();
    await page.reload();
    await question(2).waitFor();
    const first = question(1)
      .getByRole('group', { name: 'Domanda 1' })
      .getByRole('textbox', { name: 'Italiano' });
    expect(await first.inputValue()).toBe('Dove?');
    expect(
      await question(1)
        .getByRole('group', { name: /^Opzione/ })
        .count(),
    ).toBe(2);
    expect(await question(2).getByRole('textbox', { name: 'Italiano' }).inputValue()).toBe('Perché?');
    expect(await page.locator('.question').count()).toBe(2);
  });
});

describe('the networks around it', () => {
  it('has one more below, which its organiser makes and runs', async () => {
    await page.goto(veneto);
    await page.getByRole('link', { name: 'Nuova rete che ne fa parte' }).click();
    await texts('Nome').getByRole('textbox', { name: 'Italiano' }).fill('Rete di Rovigo');
    await page.getByLabel('Dove', { exact: true }).selectOption('IT-RO');
    await shoot('new');
    await page.getByRole('button', { name: 'Crea la rete' }).click();
    await page.getByRole('heading', { level: 1, name: 'Rete di Rovigo' }).waitFor();
    await page.getByText('Rovigo', { exact: true }).waitFor();
  });

  it('may be left by one who may go, and tells the last organiser why she may not', async () => {
    await page.getByRole('button', { name: 'Lascia questa rete' }).click();
    await page.getByText('Rinunci al tuo ruolo qui (Organizzatrice o organizzatore)').waitFor();
    await page.getByRole('button', { name: 'Lascia la rete' }).click();
    await page.getByText('La rete resterebbe senza nessuno che la organizza.').waitFor();
    await shoot('last-organiser');
    await page.getByRole('button', { name: 'Annulla' }).click();

    await page.getByRole('link', { name: 'Impostazioni' }).click();
    await form('Il suo posto tra le reti').getByLabel('Fa parte di').selectOption('');
    await save('Il suo posto tra le reti');
    await form('Il suo posto tra le reti').getByText(SAVED).waitFor();
    await shoot('place');

    const guardian = await openPage(browser, hub.url, PHONE);
    const { page: hers } = guardian;
    await signInByLink(hers, hub.guardianLink);
    await hers.goto(veneto);
    await hers.getByRole('button', { name: 'Lascia questa rete' }).click();
    await hers.getByRole('button', { name: 'Lascia la rete' }).click();
    await hers.getByText('Hai lasciato questa rete.').waitFor();
    await hers.getByRole('link', { name: 'Entra in questa rete' }).click();
    await hers.getByText('Dove?').waitFor();
    await hers.goto(`${veneto}/settings`);
    await hers.getByRole('heading', { level: 1, name: 'Qui non c’è nulla' }).waitFor();
    // One of its boards is open to her by a network of hers below it, and leads her in, too.
    await send(page, SetSharingDocument, {
      networkId: decodeURIComponent(veneto.split('/').at(-1)!),
      cardsUpTo: 'NETWORK',
      rules: [{ kind: 'BOARDS', direction: 'DESCENDANTS', audience: 'NETWORK' }],
    });
    await page.goto('/');
    const place = page.locator('.place', { has: page.getByRole('link', { name: /Veneto/ }) }).first();
    await hers.goto((await place.locator('.row').first().getAttribute('href'))!);
    await hers.getByRole('link', { name: 'Entra in questa rete' }).click();
    await hers.getByRole('button', { name: 'Chiedi di entrare' }).waitFor();
    expect(guardian.faults).toEqual([]);
  });

  it('is found by its name, from the first page', async () => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Trova una rete a cui unirti' }).click();
    await page.getByRole('searchbox', { name: 'Cerca per nome' }).fill('piemonte');
    await page.getByRole('main').getByRole('listitem').nth(1).waitFor({ state: 'detached' });
    await page
      .getByRole('main')
      .getByRole('link', { name: /Piemonte/ })
      .waitFor();
    await shoot('networks');
    await page.getByRole('searchbox').fill('piemonte xyzzy');
    await page.getByText('Nessuna rete ha un nome simile.').waitFor();
    await page.getByRole('searchbox').fill('PIEM');
    await page.getByRole('link', { name: /Piemonte/ }).click();
    await page.getByRole('heading', { level: 1, name: /Piemonte/ }).waitFor();
  });

  it('nothing went wrong on the way', () => {
    expect(organiser.faults).toEqual([]);
  });
});
