import { AcceptContactRequestDocument, SetContactWayDocument } from '@guardian-network-hub/client-sdk';
import type { Browser } from 'playwright-core';
import { DESKTOP, openPage, send, signInByLink, ZOOMED } from './support/browser';
import type { RunningHub } from './support/hub';
import { stage } from './support/stage';
import { signInByCode, traveller, type Traveller } from './support/traveller';

const PHONE_NUMBER = '+390411234567';

let hub: RunningHub;
let browser: Browser;

stage((...started) => ([hub, browser] = started));

/** Who signs in by a link: the name, and the address. */
async function whoIs(link: string) {
  const { page, context } = await openPage(browser, hub.url);
  await signInByLink(page, link);
  await page.goto('/account');
  const facts = page.locator('.account > .facts dd');
  await facts.nth(1).waitFor();
  const [name, address] = await facts.allTextContents();
  await context.close();
  return { name: name!, address: address! };
}

describe('by keyboard alone, seeing at each stop where the focus is', () => {
  let guardian: Traveller;
  let organiser: Awaited<ReturnType<typeof whoIs>>;

  beforeAll(async () => {
    organiser = await whoIs(hub.organiserLink);
    guardian = await traveller(browser, hub, ZOOMED);
    await signInByCode(guardian, hub, (await whoIs(hub.guardianLink)).address);
  });
  afterEach(() => {
    expect(guardian.met.splice(0)).toEqual([]);
    expect(guardian.faults).toEqual([]);
  });

  it('a guardian chooses the language, and the colours', async () => {
    const { page, to, press, pick, focused } = guardian;
    await to(/^SELECT Lingua/);
    await pick('Deu');
    await page.getByRole('heading', { name: 'Meine Netzwerke' }).waitFor();
    expect(await focused()).toMatch(/^SELECT Sprache/);
    await pick('Ital');
    await page.getByRole('heading', { name: 'Le mie reti' }).waitFor();
    await to(/^INPUT Automatici/);
    await press('ArrowRight');
    await press('ArrowRight');
    expect(await page.evaluate('document.documentElement.dataset.theme')).toBe('dark');
    await press('ArrowLeft');
    await press('ArrowLeft');
    expect(await page.evaluate('document.documentElement.dataset.theme')).toBeUndefined();
  });

  it('searches, narrows what is found, and takes that back', async () => {
    const { page, to, press, type, heading, focused, settled } = guardian;
    await to(/^A Trova colleghe/, 'Shift+Tab');
    await press('Enter');
    await heading(/^Elenco$/);
    await to(/^INPUT Trova/);
    await type('papadopoulos');
    await page.waitForURL(/q=papadopoulos/);
    await press('Escape');
    await page.waitForURL(/directory$/);
    await to(/^BUTTON Filtri/);
    await press('Enter');
    await to(/^SUMMARY Lingue/);
    await press('Enter');
    await press(' ');
    await to(/^INPUT /);
    await press(' ');
    await page.waitForURL(/languages=/);
    await settled();
    await to(/^BUTTON Mostra i risultati/);
    await press('Enter');
    expect(await focused()).toMatch(/Persone trovate/);
    await to(/^BUTTON Rimuovi/, 'Shift+Tab');
    await press('Enter');
    await page.waitForURL(/directory$/);
    expect(await focused()).toMatch(/Filtri scelti/);
  });

  it('asks a colleague for contact', async () => {
    const { page, to, press, type, heading, focused } = guardian;
    await to(/^INPUT Trova/, 'Shift+Tab');
    await type(organiser.name);
    await page.waitForURL(/q=/);
    await page.getByRole('link', { name: organiser.name }).first().waitFor();
    await to(new RegExp(`^A ${organiser.name}`));
    await press('Enter');
    await heading(new RegExp(organiser.name));
    await to(/^SUMMARY Chiedi un contatto/);
    await press('Enter');
    await to(/^TEXTAREA/);
    await type('Posso telefonarti?');
    await to(/^BUTTON Invia/);
    await press('Enter');
    await page.getByText('La tua richiesta è partita').waitFor();
    expect(await focused()).toMatch(/La tua richiesta è partita/);
  });

  it('writes in a topic', async () => {
    const { page, to, press, type, heading } = guardian;
    await to(/^A Inizio$/, 'Shift+Tab');
    await press('Enter');
    await page.getByRole('heading', { name: 'Le mie reti' }).waitFor();
    await to(/^A Domande e risposte/);
    await press('Enter');
    await heading(/Domande e risposte/);
    await page.locator('.topic-row').first().waitFor();
    const topic = (await page.locator('.topic-row .row-title').first().textContent())!;
    await to(new RegExp(`^A .*${topic.slice(0, 12).replace(/[^\p{L} ]/gu, '.')}`, 'u'));
    // It opens where one reads on, its heading above that.
    await page.keyboard.press('Enter');
    await heading(/./);
    await page.locator('.post').first().waitFor();
    await to(/^TEXTAREA/);
    await type('Scritto senza mouse.');
    await to(/^BUTTON Pubblica/);
    await press('Enter');
    await page.locator('.post', { hasText: 'Scritto senza mouse.' }).waitFor();
  });

  it('changes for whom a part of her card is', async () => {
    const { page, to, press, pick, heading, focused } = guardian;
    await to(/^A Inizio$/, 'Shift+Tab');
    await press('Enter');
    await heading(/./);
    await to(/^A La mia scheda/);
    await press('Enter');
    await heading(/^La mia scheda$/);
    await to(/^SUMMARY Che cosa significano/);
    await press('Enter');
    await to(/^TEXTAREA Su di me/);
    await to(/^SELECT Chi lo vede/);
    await pick('Chi acc');
    await to(/^BUTTON Salva/);
    await press('Enter');
    await page.getByText('Salvato.').waitFor();
    expect(await focused()).toBe('BUTTON Salva');
    await to(/^SELECT Chi la guarda/);
  });

  it('reads the answer to what she asked, and leaves', async () => {
    const answering = await openPage(browser, hub.url);
    await signInByLink(answering.page, hub.organiserLink);
    await send(answering.page, SetContactWayDocument, { kind: 'PHONE', value: PHONE_NUMBER, audience: 'ME' });
    const requestId = await answering.page.evaluate<string>(
      `fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: '{ me { contactRequests(first: 1) { nodes { id } } } }' }) })
        .then((r) => r.json()).then((b) => b.data.me.contactRequests.nodes[0].id)`,
    );
    await send(answering.page, AcceptContactRequestDocument, { requestId });
    await answering.context.close();
    const { page, to, press, heading, focused } = guardian;
    await to(/^A Il mio profilo/, 'Shift+Tab');
    await press('Enter');
    await heading(/^Il mio profilo$/);
    await to(/^A Contatti/);
    await press('Enter');
    await heading(/^Contatti$/);
    await page.getByRole('heading', { name: 'In contatto' }).waitFor();
    await to(/^BUTTON Mostra i recapiti/);
    await press('Enter');
    await page.getByText(PHONE_NUMBER).waitFor();
    expect(await focused()).toContain(PHONE_NUMBER);
    await to(/^A \+39/);
    await to(/^BUTTON Interrompi il contatto/);
    await press('Enter');
    await page.getByText('Ancora nessun contatto').waitFor();
    await to(/^A Il mio profilo/, 'Shift+Tab');
    await press('Enter');
    await heading(/^Il mio profilo$/);
    await to(/^BUTTON Esci/);
    await press('Enter');
    await heading(/^Entra$/);
  });
});

describe('who runs a network, by keyboard alone', () => {
  let organiser: Traveller;
  let veneto: string;

  beforeAll(async () => {
    organiser = await traveller(browser, hub, DESKTOP);
    await signInByCode(organiser, hub, (await whoIs(hub.organiserLink)).address);
  });
  afterEach(() => {
    expect(organiser.met.splice(0)).toEqual([]);
    expect(organiser.faults).toEqual([]);
  });

  it('opens a question above the page, which keeps the focus and gives it back', async () => {
    const { page, to, press, heading, focused } = organiser;
    await to(/^A Elenco$/, 'Shift+Tab');
    await press('Enter');
    await heading(/^Elenco$/);
    await to(/^BUTTON Esporta$/);
    await press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Esporta l’elenco' });
    await dialog.waitFor();
    for (const step of ['Tab', 'Shift+Tab'] as const) {
      const stops = new Set<string>();
      for (let n = 0; n < 20; n++) {
        await page.keyboard.press(step);
        stops.add(await focused());
      }
      // What is behind it is not come to; the browser's own bar is.
      expect([...stops]).toEqual(expect.arrayContaining(['BUTTON Annulla', 'BUTTON Crea il file']));
      expect([...stops].filter((what) => /^A |Trova|Esporta$/.test(what))).toEqual([]);
    }
    await to(/^BUTTON Annulla/);
    await press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await focused()).toBe('BUTTON Esporta');
  });

  it('changes a role', async () => {
    const { page, to, press, type, pick, heading, focused } = organiser;
    await to(/^A Inizio$/, 'Shift+Tab');
    await press('Enter');
    await heading(/./);
    await page.getByRole('heading', { name: 'Le mie reti' }).waitFor();
    await to(/^A .*Veneto/);
    await press('Enter');
    await heading(/Veneto/);
    await to(/^A Chi ne fa parte/);
    await press('Enter');
    await heading(/^Chi ne fa parte$/);
    veneto = page.url().replace(/\/members$/, '');
    await to(/^INPUT Nome/);
    const member = page.locator('.member').first();
    await type((await page.locator('.member .row-title').nth(1).textContent())!);
    await page.locator('.rows[aria-busy=false] .member:only-child').waitFor();
    await to(/^SUMMARY Cambia/);
    await press('Enter');
    await to(/^SELECT Aggiungi un ruolo/);
    await pick('Ment');
    await to(/^BUTTON Aggiungi$/);
    await press('Enter');
    await member.getByRole('button', { name: /^Togli Ment/ }).waitFor();
    expect(await focused()).toBe('BUTTON Aggiungi');
    await to(/^BUTTON Togli Ment/, 'Shift+Tab');
    await press('Enter');
    await member.getByRole('button', { name: /^Togli Ment/ }).waitFor({ state: 'detached' });
    await to(/^BUTTON Sospendi/);
    await press('Enter');
    expect(await focused()).toMatch(/^INPUT Motivo/);
    await to(/^BUTTON (Torna|Indietro|Annulla)/);
    await press('Enter');
    await to(/^BUTTON Sospendi/);
  });

  it('invites', async () => {
    const { page, to, press, type, focused } = organiser;
    await to(/^SELECT Invita come/, 'Shift+Tab');
    await to(/^BUTTON Crea un link/);
    await press('Enter');
    await page.locator('.invite-link').waitFor();
    expect(await focused()).toBe('BUTTON Crea un link');
    await to(/^TEXTAREA/);
    await type('anna@invito.example bruno@invito.example');
    await to(/^BUTTON Manda 2 inviti/);
    await press('Enter');
    await page.getByText('2 inviti sono in arrivo.').waitFor();
    await to(/^SUMMARY 3 inviti aperti/);
    await press('Enter');
    await to(/^BUTTON Ritira/);
    await press('Enter');
    await page.locator('summary', { hasText: '2 inviti aperti' }).waitFor();
  });

  it('imports a list', async () => {
    const { page, to, press, pick, heading, focused } = organiser;
    await to(/^A Importa un elenco/, 'Tab');
    await press('Enter');
    await heading(/^Importa un elenco$/);
    await to(/^BUTTON Scegli un file/);
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Enter')]);
    const buffer = Buffer.from(
      'Cognome;Nome;Casella\nCorà;Lucia;lucia@tasti.example\nNoè;Zoé;zoe@tasti.example\n',
    );
    await chooser.setFiles({ name: 'elenco.csv', mimeType: 'text/csv', buffer });
    await page.getByRole('heading', { name: 'Colonne' }).waitFor();
    expect(await focused()).toBe('H2 Colonne');
    await to(/^SELECT .*Casella/);
    await pick('E-m');
    await to(/^BUTTON Rileggi l’elenco/);
    await press('Enter');
    await page.getByRole('button', { name: 'Importa 2 righe' }).waitFor();
    expect(await focused()).toBe('H2 Colonne');
    await to(/^BUTTON Importa 2 righe/);
    await press('Enter');
    await page.getByRole('dialog', { name: 'Importare questo elenco?' }).waitFor();
    await press('Escape');
    expect(await focused()).toBe('BUTTON Importa 2 righe');
    await press(' ');
    await to(/^BUTTON Importa$/);
    await press('Enter');
    await page.getByText('L’elenco è stato importato.').waitFor();
    await page.locator('h2:focus', { hasText: 'Risultato' }).waitFor();
  });

  it('adds a partner, and makes it a key', async () => {
    const { page, to, press, type, heading, focused } = organiser;
    await to(/^A .*Veneto/, 'Shift+Tab');
    await press('Enter');
    await heading(/Veneto/);
    expect(page.url()).toBe(veneto);
    // Up, and down again, where all is known already.
    await to(/^A Rete italiana/, 'Shift+Tab');
    await press('Enter');
    await heading(/Rete italiana/);
    await to(/^A Rete dei tutori – Veneto/);
    await press('Enter');
    await heading(/Veneto/);
    await to(/^A Rete italiana/, 'Shift+Tab');
    await press('Enter');
    await heading(/Rete italiana/);
    await to(/^A Rete dei tutori – Veneto/);
    await press('Enter');
    await heading(/Veneto/);
    await to(/^A Partner/);
    await press('Enter');
    await heading(/^Partner$/);
    await to(/^INPUT Nome/);
    await type('Portale regionale');
    await to(/^INPUT Scopo/);
    await type('Elenco pubblico');
    await press('Enter');
    await page.getByRole('heading', { name: 'Portale regionale' }).waitFor();
    await to(/^INPUT Nome della nuova chiave/, 'Shift+Tab');
    await type('sito');
    await press('Enter');
    await page.locator('.partner-secret').waitFor();
    await to(/^BUTTON Copia la chiave/, 'Shift+Tab');
    await to(/^BUTTON Revoca/, 'Shift+Tab');
    await press('Enter');
    await page.getByText('Non c’è ancora nessuna chiave.').waitFor();
    expect(await focused()).not.toBe('BODY');
  });
});
