import { LeaveNetworkDocument, SetJoinPolicyDocument } from '@guardian-network-hub/client-sdk';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { findings } from './support/axe';
import { DESKTOP, openPage, openVeneto, PHONE, send, signInByLink } from './support/browser';
import type { RunningHub } from './support/hub';
import { SCREENSHOTS, stage } from './support/stage';

const ADDRESS = 'lucia.nuova@example.org';

let hub: RunningHub;
let browser: Browser;
let organiser: Awaited<ReturnType<typeof openPage>>;
let newcomer: Awaited<ReturnType<typeof openPage>>;
let members: string;
let link: string;

stage(async (...started) => {
  [hub, browser] = started;
  organiser = await openPage(browser, hub.url, DESKTOP);
  newcomer = await openPage(browser, hub.url, PHONE);
  for (const { page } of [organiser, newcomer]) page.setDefaultTimeout(8_000);
});

/** Takes a picture, and finds what a page must not have. */
async function look(page: Page, name: string): Promise<string[]> {
  await page.screenshot({ path: join(SCREENSHOTS, `belonging-${name}.png`), fullPage: true });
  return findings(page);
}

/** Writes into a field, as somebody types. */
const fill = (page: Page, name: string, text: string) =>
  page.getByRole('textbox', { name, exact: true }).fill(text);

describe('an organiser and a newcomer', () => {
  it('the organiser writes ground rules and makes a link', async () => {
    const { page } = organiser;
    await signInByLink(page, hub.organiserLink);
    await openVeneto(page);
    await page.getByRole('link', { name: 'Chi ne fa parte' }).click();
    await page.getByRole('heading', { name: 'Invita persone' }).waitFor();
    members = page.url();
    await page.getByRole('link', { name: 'Regole', exact: true }).click();
    await fill(
      page,
      'Testo',
      '# Come stiamo insieme\n\n- Quello che si dice qui resta qui\n- Niente nomi di minori',
    );
    await page.getByRole('button', { name: 'Pubblica' }).click();
    await page.getByText('Pubblicate.').waitFor();
    expect(await look(page, 'rules')).toEqual([]);
    await page.goto(members);
    await page.getByRole('button', { name: 'Crea un link' }).click();
    link = (await page.locator('.invite-link').textContent())!;
    expect(link).toContain('/join#');
    expect(await look(page, 'members')).toEqual([]);
  });

  it('the newcomer opens it, accepts the rules, proves her address and is in', async () => {
    const { page } = newcomer;
    await page.goto(link);
    await page.getByRole('heading', { name: 'Come stiamo insieme' }).waitFor();
    expect(await look(page, 'join')).toEqual([]);
    await fill(page, 'Nome', 'Lucia');
    await fill(page, 'Cognome', 'Nuova');
    await fill(page, 'Il tuo indirizzo e-mail', ADDRESS);
    expect(await page.getByRole('button', { name: 'Inviami un codice' }).isDisabled()).toBe(true);
    await page.getByRole('checkbox').check();
    await page.getByRole('button', { name: 'Inviami un codice' }).click();
    await fill(page, 'Codice', '00000000');
    await page.getByRole('button', { name: 'Entra nella rete' }).click();
    await page.getByText('Il codice non è questo').waitFor();
    expect(await look(page, 'join-code')).toEqual([]);
    await fill(page, 'Codice', await hub.codeFor(ADDRESS));
    await page.getByRole('button', { name: 'Entra nella rete' }).click();
    await page.getByRole('heading', { name: 'Le mie reti' }).waitFor();
    await page.getByRole('heading', { level: 3 }).getByRole('link').click();
    await page.getByRole('link', { name: 'Chi ne fa parte' }).click();
    await page.getByText('Vedi chi mostra la propria scheda alla rete.').waitFor();
    expect(await look(page, 'members-phone')).toEqual([]);
  });

  it('nobody else comes in by the same place', async () => {
    const { page, faults } = await openPage(browser, hub.url, PHONE);
    await page.goto(link);
    await page.getByText('non vale più').waitFor();
    expect(await look(page, 'join-gone')).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('the organiser sees her, and makes her a mentor', async () => {
    const { page } = organiser;
    await page.goto(members);
    await page.getByRole('searchbox', { name: 'Nome' }).fill('lucia nuo');
    const row = page.locator('.member', { hasText: 'Lucia Nuova' });
    await row.waitFor();
    await row.getByText('Cambia').click();
    await row.getByLabel('Aggiungi un ruolo').selectOption('MENTOR');
    await row.getByRole('button', { name: 'Aggiungi', exact: true }).click();
    await row.getByRole('button', { name: /^Togli Mentor/ }).waitFor();
    expect(await look(page, 'member')).toEqual([]);
  });

  it('the organiser suspends her and says why, which she gets by mail, and takes her back', async () => {
    const { page } = organiser;
    const row = page.locator('.member', { hasText: 'Lucia Nuova' });
    await row.getByRole('button', { name: 'Sospendi' }).click();
    const suspend = row.getByRole('button', { name: 'Sospendi' });
    expect(await suspend.isDisabled()).toBe(true);
    await row.getByRole('textbox', { name: 'Motivo' }).fill('Una pausa, come d’accordo');
    expect(await look(page, 'suspend')).toEqual([]);
    await suspend.click();
    const suspended = page.locator('section', { hasText: 'Persone sospese' }).last();
    await suspended.getByText('Una pausa, come d’accordo').waitFor();
    expect(await look(page, 'suspended')).toEqual([]);
    expect(await hub.textFor(ADDRESS, /Chi organizza scrive:\s+(.*)/)).toContain('Una pausa, come d’accordo');
    await suspended.getByRole('button', { name: 'Riammetti' }).click();
    await suspended.waitFor({ state: 'detached' });
    expect(await hub.textFor(ADDRESS, /sospensione .* è finita/)).toContain('Veneto');
  });

  it('new rules are asked for where she writes, until she accepts them', async () => {
    const { page } = organiser;
    await page.goto(members.replace('/members', '/rules'));
    await fill(page, 'Testo', 'Le regole di prima, e puntualità');
    await page.getByRole('button', { name: 'Pubblica' }).click();
    await page.getByText('Pubblicate.').waitFor();
    const { page: hers } = newcomer;
    await hers.goto('/');
    await hers.locator('.place .row').last().click();
    await hers.getByText('La rete ha nuove regole').waitFor();
    expect(await look(hers, 'banner')).toEqual([]);
    await hers.getByRole('link', { name: 'Leggi le regole' }).click();
    await hers.getByRole('button', { name: 'Accetta le regole' }).click();
    await hers.getByText('Hai accettato queste regole.').waitFor();
    expect(await look(hers, 'rules-phone')).toEqual([]);
    await hers.goBack();
    await hers.locator('.topics').waitFor();
    expect(await hers.getByText('La rete ha nuove regole').count()).toBe(0);
  });

  it('who has left asks to come back, and the organiser reads her answers and takes her in', async () => {
    const { page } = organiser;
    const { page: hers } = newcomer;
    const networkId = decodeURIComponent(/networks\/([^/]+)\/members/.exec(members)![1]!);
    const label = (text: string) => [{ language: 'it', text }];
    await send(page, SetJoinPolicyDocument, {
      networkId,
      policy: 'REQUEST',
      role: 'GUARDIAN',
      questions: [
        { label: label('Perché vuoi entrare?'), kind: 'TEXT', required: true },
        {
          label: label('Dove abiti?'),
          kind: 'CHOICE',
          required: true,
          options: [{ label: label('Padova') }, { label: label('Altrove') }],
        },
        { label: label('Hai seguito il corso?'), kind: 'YES_NO', required: false },
      ],
    });
    await send(hers, LeaveNetworkDocument, { networkId });
    await hers.goto(members.replace('/members', '/join'));
    await hers.getByRole('button', { name: 'Chiedi di entrare' }).click();
    await hers.getByText('Rispondi a tutte le domande').waitFor();
    expect(await look(hers, 'ask')).toEqual([]);
    await hers.getByRole('textbox', { name: 'Perché vuoi entrare?' }).fill('Per tornare tra voi');
    await hers.getByText('Padova', { exact: true }).click();
    await hers.getByText('Sì', { exact: true }).click();
    await hers.getByRole('button', { name: 'Chiedi di entrare' }).click();
    await hers.getByText('Hai chiesto di entrare.').waitFor();
    await page.goto(members);
    const row = page.locator('.member', { hasText: 'Per tornare tra voi' });
    await row.getByText('Padova').waitFor();
    expect(await look(page, 'requests')).toEqual([]);
    await row.getByRole('button', { name: 'Accogli' }).click();
    await row.waitFor({ state: 'detached' });
    await hers.reload();
    await hers.getByText('Fai parte di questa rete.').waitFor();
  });

  it('nothing went wrong on the way', () => {
    expect([...organiser.faults, ...newcomer.faults]).toEqual([]);
  });
});
