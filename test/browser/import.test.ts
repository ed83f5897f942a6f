import { encode } from 'iconv-lite';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { workbook } from '../member-import/support/workbooks';
import { openPage, openVeneto, PHONE, signInByLink } from './support/browser';
import { lookAround } from './support/look';
import type { RunningHub } from './support/hub';
import { SCREENSHOTS, stage } from './support/stage';

const NARROW = { width: 320, height: 640 };
/** Enough that reading and writing them takes a while. */
const MANY = 10_000;

/** What is dropped on the page. */
const folder = mkdtempSync(join(tmpdir(), 'hub-drop-'));

let hub: RunningHub;
let browser: Browser;
let organiser: Awaited<ReturnType<typeof openPage>>;
let page: Page;
let veneto: string;

stage(async (...started) => {
  [hub, browser] = started;
  organiser = await openPage(browser, hub.url, PHONE);
  page = organiser.page;
  page.setDefaultTimeout(15_000);
  await signInByLink(page, hub.organiserLink);
  await openVeneto(page);
  await page.getByRole('link', { name: 'Impostazioni' }).waitFor();
  veneto = page.url();
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A list as an office keeps it: a title, a heading nobody knows, a couple with one address, an address that is none. */
const LIST = encode(
  [
    'Elenco dei tutori volontari – città di Padova;;;;;',
    'Codice;Cognome;Nome;Casella;Lingue;Osservazioni',
    'T-1;De Rossi;Niccolò;niccolo@lista.example;inglese;',
    'T-2;Corà;Lucìa;casa@lista.example;francese;',
    'T-3;Corà;Aldo;casa@lista.example;arabo;da sentire',
    'T-4;Noè;Zoé;senza indirizzo;tedesco;',
  ].join('\r\n'),
  'windows-1252',
);

const send = (name: string, buffer: Buffer) =>
  page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer });
/** As a file that is dragged from elsewhere and let go: only real ones are taken. */
async function drop(name: string, buffer: Buffer): Promise<void> {
  const path = join(folder, name);
  writeFileSync(path, buffer);
  const { x, y, width, height } = (await page.locator('.drop-zone').boundingBox())!;
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, x: x + width / 2, y: y + height / 2, data });
  await session.detach();
}

const step = (name: string) => page.getByRole('region', { name, exact: true });
const button = (name: string | RegExp, within: Page | Locator = page) => within.getByRole('button', { name });
const tile = (name: string) => page.locator('.import-outcome', { hasText: name });
const count = (name: string) => tile(name).locator('.import-number').textContent();
const focused = () => page.evaluate<string>('document.activeElement.textContent');

const look = (name: string) => lookAround(organiser, `import-${name}`, NARROW);

describe('an organiser brings in a list', () => {
  it('finds the way there, and is told what is no list', async () => {
    await page.getByRole('link', { name: 'Importa un elenco' }).click();
    await page.getByRole('heading', { level: 1, name: 'Importa un elenco' }).waitFor();
    await button('Scegli un file').waitFor();
    await step('Elenchi precedenti').getByText('non è ancora stato importato nessun elenco').waitFor();
    await look('file');
    await send('vuoto.csv', Buffer.alloc(0));
    await page.getByText('Il file è vuoto.').waitFor();
    await send('grande.csv', Buffer.alloc(16 * 1024 * 1024 + 1, 'a'));
    await page.getByText('Il file è troppo grande: al massimo 16 MB.').waitFor();
    await drop('foto.csv', Buffer.from('\0\x01\x02\0\0\xff\0\x10'.repeat(200), 'latin1'));
    await page.getByText('Questo non è un elenco leggibile.').waitFor();
    expect(await focused()).toBe('Il file');
    await page.goto(`${veneto}/import?list=some&import=other`);
    await page.getByText('Non è più qui').waitFor();
  });

  it('sees how much of a large file is sent', async () => {
    const session = await page.context().newCDPSession(page);
    const line = { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: 200 * 1024 };
    await session.send('Network.emulateNetworkConditions', line);
    await send('lento.csv', Buffer.alloc(400 * 1024, 'una parola sola\n'));
    await page.locator('progress[value^="0."]').waitFor();
    await page.getByText('Invio del file in corso').waitFor();
    await session.send('Network.emulateNetworkConditions', { ...line, uploadThroughput: -1 });
    await page.getByText('L’hub non trova le intestazioni.').waitFor();
    expect(await page.getByRole('alert').count()).toBe(1);
    await session.detach();
  });

  it('tells the headings of one that the hub does not know', async () => {
    const rows = [['Kol1', 'Kol2', 'Kol3'], ['Verdi', 'Ugo', 'ugo@lista.example']]; // prettier-ignore
    await send('foglio.xlsx', workbook('xlsx', { Foglio: rows }));
    await page.getByText('L’hub non trova le intestazioni.').waitFor();
    await look('no-headings');
    await page.getByLabel('Cognome').fill('Kol1');
    await page.getByLabel('Nome', { exact: true }).fill('Kol2');
    await page.getByLabel('E-mail').fill('Kol4');
    await button('Rileggi l’elenco').click();
    await page.getByText('Nell’elenco, come viene letto ora, questa colonna non c’è.').waitFor();
    await page.getByLabel('E-mail').fill('Kol3');
    await button('Rileggi l’elenco').click();
    await page.getByText('Ugo', { exact: true }).first().waitFor();
    expect(await count('Nuove')).toBe('1');
    await button('Scegli un altro file').click();
    await button('Scegli un file').waitFor();
  });

  it('sees how it was read, and puts it right', async () => {
    await send('elenco padova.csv', LIST);
    await step('Colonne').waitFor();
    expect(await focused()).toBe('Colonne');
    expect(await page.getByLabel('Codifica').inputValue()).toBe('WINDOWS_1252');
    expect(await page.getByLabel('Che cosa separa le celle').inputValue()).toBe(';');
    await step('Colonne').getByText('Niccolò').waitFor();
    expect(await count('Nuove')).toBe('4');

    // The wrong encoding shows in the names.
    await page.getByLabel('Codifica').selectOption('WINDOWS_1251');
    await button('Rileggi l’elenco').click();
    await step('Colonne').getByText('Niccolт').waitFor();
    await page.getByLabel('Codifica').selectOption('WINDOWS_1252');
    await button('Rileggi l’elenco').click();
    await step('Colonne').getByText('Niccolò').waitFor();

    // Nothing goes in while columns are changed and the hub has not seen it.
    await page.getByLabel('Che cosa contiene la colonna «Casella»').selectOption('EMAIL');
    await page.getByText('Hai cambiato delle colonne.').waitFor();
    expect(await button(/^Importa/).count()).toBe(0);
    await button('Rileggi l’elenco').click();
    await tile('Da decidere').waitFor();
    expect([await count('Da decidere'), await count('Sbagliate'), await count('Nuove')]).toEqual([
      '1',
      '1',
      '2',
    ]);
    expect(await page.getByLabel('Che cosa contiene la colonna «Casella»').inputValue()).toBe('EMAIL');
  });

  it('answers what the list leaves open, and the answer outlives the page', async () => {
    await page.getByText('Lo stesso indirizzo e-mail').waitFor();
    await page.getByText('1 riga aspetta la tua risposta').waitFor();
    await look('prepared');
    const question = page.getByRole('radiogroup', { name: 'Chi è alla riga 5?' });
    await question.getByText('La stessa persona').click();
    expect([await count('Da decidere'), await count('Unite'), await count('Nuove')]).toEqual(['0', '1', '2']);
    // By keyboard as well.
    await page.keyboard.press('ArrowDown');
    expect([await count('Da decidere'), await count('Nuove')]).toEqual(['0', '3']);
    await page.reload();
    await question
      .getByRole('radio', { name: 'Un’altra persona', checked: true })
      .waitFor({ state: 'attached' });
    expect(await count('Nuove')).toBe('3');
    await tile('Sbagliate').click();
    await page.locator('[data-code="EMAIL_INVALID"]', { hasText: 'senza indirizzo' }).waitFor();
  });

  it('in every language it fits on the narrowest phone', async () => {
    await page.setViewportSize(NARROW);
    const choice = page.locator('footer select');
    const tags = await choice
      .locator('option')
      .evaluateAll((all) => all.map((o) => o.getAttribute('value')!));
    expect(tags).toHaveLength(12);
    for (const tag of [...tags.filter((each) => each !== 'it'), 'it']) {
      await choice.selectOption(tag);
      await page.locator(`html[lang="${tag}"]`).waitFor({ state: 'attached' });
      await organiser.settled();
      // The account's language is another: what is wrong is told in the one that is read.
      if (tag === 'de') await page.getByText('Keine E-Mail-Adresse: „senza indirizzo“').waitFor();
      await page.screenshot({ path: join(SCREENSHOTS, `import-${tag}.png`), fullPage: true });
      const over = 'document.documentElement.scrollWidth - innerWidth';
      expect({ tag, over: await page.evaluate<number>(over) }).toEqual({ tag, over: 0 });
    }
    await page.setViewportSize(PHONE.viewport!);
  });

  it('brings it in after it was asked once more', async () => {
    await button('Importa 3 righe').click();
    const dialog = page.getByRole('dialog', { name: 'Importare questo elenco?' });
    await dialog.waitFor();
    await look('confirm');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await focused()).toBe('Importa 3 righe');
    await page.keyboard.press('Enter');
    await button('Importa', dialog).click();
    await page.getByText('L’elenco è stato importato.').waitFor();
    expect(await focused()).toBe('Risultato');
    expect(await page.locator('.facts').innerText()).toMatch(/Sbagliate\s+1\s+Nuove\s+3/);
    await look('result');
    await page.goto(`${veneto}/members`);
    await page.getByLabel('Nome', { exact: true }).fill('Corà');
    for (const name of ['Aldo Corà', 'Lucìa Corà'])
      await page.locator('.row-title', { hasText: name }).waitFor();
  });

  it('saves the rows that stayed out, as they were, with the reason', async () => {
    await page.getByRole('link', { name: 'Importa un elenco' }).click();
    await page.getByRole('link', { name: 'Continua con il tuo ultimo elenco' }).click();
    await button('Salva le righe rimaste fuori').waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      button('Salva le righe rimaste fuori').click(),
    ]);
    expect(download.suggestedFilename()).toBe('elenco padova.errors.csv');
    const saved = readFileSync(await download.path(), 'utf8')
      .replace(/^\uFEFF/, '')
      .trimEnd()
      .split('\r\n');
    expect(saved.map((line) => line.split(';').slice(0, 5))).toEqual([
      ['Codice', 'Cognome', 'Nome', 'Casella', 'Lingue'],
      ['T-4', 'Noè', 'Zoé', 'senza indirizzo', 'tedesco'],
    ]);
    expect(saved[1]).toContain('Non è un indirizzo e-mail');
  });

  it('is told why it can no longer be undone', async () => {
    const guardian = await openPage(browser, hub.url, PHONE);
    await guardian.page.goto('/sign-in');
    await guardian.page.getByRole('textbox').fill('niccolo@lista.example');
    await guardian.page.keyboard.press('Enter');
    await guardian.page.goto(await hub.linkFor('niccolo@lista.example'));
    await guardian.page.getByRole('button', { name: 'Entra' }).click();
    await guardian.page.getByRole('heading', { name: 'Le mie reti' }).waitFor();
    await button('Ritira l’importazione').click();
    const dialog = page.getByRole('dialog', { name: 'Ritirare questa importazione?' });
    await button('Ritira l’importazione', dialog).click();
    await dialog.getByText('Non si può più ritirare: 1 persona ha usato').waitFor();
    await look('built-on');
    await button('Annulla', dialog).click();
    await dialog.waitFor({ state: 'detached' });

    // A member who organises nothing is told who does.
    await guardian.page.goto(`${veneto}/import`);
    await guardian.page.getByText('Gli elenchi li importa chi organizza questa rete.').waitFor();
    expect(await guardian.page.locator('input[type=file]').count()).toBe(0);
    // Nor is the import hers to see.
    const of = new URL(page.url()).search;
    await guardian.page.goto(`${veneto}/import${of}`);
    await guardian.page.getByText('Gli elenchi li importa chi organizza questa rete.').waitFor();
    expect(await guardian.page.getByText('Salva le righe').count()).toBe(0);
    expect(guardian.faults).toEqual([]);
    await guardian.context.close();
  });
});

describe('a long list', () => {
  it('goes in while the page is loaded anew, and is taken back', async () => {
    await button('Scegli un altro file').click();
    const rows = Array.from({ length: MANY }, (_, i) => [
      `L-${i}`,
      `Lungo${i}`,
      'Lia',
      `lia${i}@lungo.example`,
    ]);
    const sheets = {
      Istruzioni: [['Codice', 'Cognome'], ['Come si compila', 'questo foglio']],
      Elenco: [['Rete del Veneto'], ['Codice', 'Cognome', 'Nome', 'E-mail'], ...rows],
    }; // prettier-ignore
    await send('elenco.xlsx', workbook('xlsx', sheets));
    await step('Colonne').waitFor({ timeout: 30_000 });
    expect(await page.getByLabel('Foglio').inputValue()).toBe('Elenco');
    expect(await count('Nuove')).toBe('10.000');
    await button('Mostra altre righe').click();
    await page.getByText('Riga 42', { exact: true }).waitFor();
    await button('Importa 10.000 righe').click();
    await button('Importa', page.getByRole('dialog')).click();
    await page.getByRole('progressbar').waitFor();
    expect(await focused()).toBe('Importazione dell’elenco in corso');
    await page.reload();
    await page.getByRole('progressbar').waitFor();
    await page
      .getByRole('status')
      .filter({ hasText: /righe su 10\.000/ })
      .waitFor();
    await look('applying');
    await page.getByText('L’elenco è stato importato.').waitFor({ timeout: 60_000 });
    expect(await focused()).toBe('Risultato');

    await button('Ritira l’importazione').click();
    await button('Ritira l’importazione', page.getByRole('dialog')).click();
    await page.getByText('L’importazione è ritirata').waitFor({ timeout: 60_000 });
    expect(await focused()).toBe('Risultato');
    await look('undone');
    await page.goto(`${veneto}/members`);
    await page.getByLabel('Nome', { exact: true }).fill('Lungo12');
    await page.getByText('Nessuno trovato.').waitFor();
  }, 180_000);

  it('is found among the earlier ones, and so is the one before it', async () => {
    await page.goto(`${veneto}/import`);
    const earlier = step('Elenchi precedenti');
    await earlier.getByRole('link').nth(1).waitFor();
    const [last, first] = await earlier.getByRole('link').all();
    expect(await last!.innerText()).toContain('Ritirato');
    expect(await first!.innerText()).toMatch(/Importato\s+Sbagliate: 1\s+Nuove: 3/);
    await look('earlier');
    await first!.click();
    await page.getByText('L’elenco è stato importato.').waitFor();
    await button('Salva le righe rimaste fuori').waitFor();
    // Somebody has signed in since: that is said before it is tried.
    await page.getByText('Da qui non si può più ritirare').waitFor();
    expect(await button('Ritira l’importazione').count()).toBe(0);
    await look('earlier-one');
  });

  it('nothing went wrong on the way', () => {
    expect(organiser.faults).toEqual([]);
  });
});
