import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { DESKTOP, openPage, PHONE, signInByLink } from './support/browser';
import type { RunningHub } from './support/hub';
import { SCREENSHOTS, stage } from './support/stage';

const SAVED = 'Salvato. È già in vigore.';

let hub: RunningHub;
let browser: Browser;
let guardian: Awaited<ReturnType<typeof openPage>>;
let organiser: Awaited<ReturnType<typeof openPage>>;
let name: string;
/** The address of the guardian’s own card. */
let own: string;

stage(async (...started) => {
  [hub, browser] = started;
  guardian = await openPage(browser, hub.url, PHONE);
  organiser = await openPage(browser, hub.url, DESKTOP);
  guardian.page.setDefaultTimeout(8_000);
  organiser.page.setDefaultTimeout(8_000);
  await signInByLink(guardian.page, hub.guardianLink);
  await signInByLink(organiser.page, hub.organiserLink);
  await guardian.page.goto('/account');
  name = (await guardian.page.locator('dd').first().textContent())!;
  const card = guardian.page.getByRole('link', { name: 'La mia scheda nell’elenco' });
  own = (await card.getAttribute('href'))!;
});

const shoot = (page: Page, of: string) =>
  page.screenshot({ path: join(SCREENSHOTS, `directory-${of}.png`), fullPage: true });
/** How many are found, as the page says it; waits until it is said. */
const count = async (page: Page): Promise<number> => {
  const said = page.locator('.results-count', { hasText: /\d/ });
  await said.waitFor();
  return Number(/\d+/.exec((await said.textContent())!)![0]);
};
const names = (page: Page) => page.locator('.results .person-name').allTextContents();
const group = (page: Page, label: string) =>
  page.locator('.filters').getByRole('group', { name: label, exact: true });
const chips = (page: Page) => page.getByRole('group', { name: 'Filtri scelti' }).getByRole('button');
/** What the address says after the question mark. */
const asked = (page: Page) => decodeURIComponent(new URL(page.url()).search.slice(1));

/** The operations that are asked for while something is done. */
async function operations(opened: typeof organiser, act: () => Promise<unknown>): Promise<string[]> {
  const sent: string[] = [];
  const note = (request: { url(): string; postData(): string | null }): void => {
    const name = /query (\w+)/.exec(request.postData() ?? '')?.[1];
    if (request.url().endsWith('/graphql') && name) sent.push(name);
  };
  opened.page.on('request', note);
  await act();
  await opened.settled();
  opened.page.off('request', note);
  return sent;
}

describe('narrowing the directory', () => {
  it('says beside each value how many it brings, and brings them', async () => {
    const { page, settled } = organiser;
    await page.goto('/directory');
    const all = await count(page);
    await settled();
    await shoot(page, 'wide');
    const value = group(page, 'Lingue').getByRole('checkbox').nth(1);
    const label = await group(page, 'Lingue').locator('label').nth(1).textContent();
    const [, language, number] = /^(\D+)(\d+)$/.exec(label!)!;
    const sent = await operations(organiser, () => value.check());
    expect(sent).toEqual(['DirectorySearch']);
    expect(await count(page)).toBe(Number(number));
    expect(Number(number)).toBeLessThan(all);
    for (const meta of await page.locator('.results .person .meta').allTextContents())
      expect(meta).toMatch(new RegExp(`${language}|\\+\\d`));
    await shoot(page, 'language');
  });

  it('keeps all of it in the address: it can be opened elsewhere, and gone back to', async () => {
    const { page } = organiser;
    const one = await count(page);
    expect(asked(page)).toMatch(/^languages=[a-z]+$/);
    await group(page, 'Lingue').getByRole('checkbox').nth(2).check();
    await page.waitForURL(/languages=[a-z]+\+[a-z]+$/);
    await page.getByLabel('Ordine').selectOption('EXPERIENCE');
    await page.waitForURL(/sort=EXPERIENCE$/);
    await organiser.settled();
    const [two, found] = [await count(page), await names(page)];
    expect(two).toBeGreaterThan(one);
    await page.reload();
    expect([await count(page), await names(page)]).toEqual([two, found]);
    expect(await group(page, 'Lingue').getByRole('checkbox', { checked: true }).count()).toBe(2);
    await page.goBack();
    await page.goBack();
    await page.waitForURL(/languages=[a-z]+$/);
    await organiser.settled();
    expect(await count(page)).toBe(one);
    expect(await chips(page).count()).toBe(1);
  });

  it('takes a value away by its chip, and the focus does not get lost', async () => {
    const { page } = organiser;
    await chips(page).first().press('Enter');
    await page.waitForURL(/directory$/);
    expect(await chips(page).count()).toBe(0);
    expect(await page.evaluate('document.activeElement.getAttribute("aria-label")')).toBe('Filtri scelti');
  });

  it('leads from the region to its provinces, which take its place', async () => {
    const { page } = organiser;
    const territory = group(page, 'Territorio');
    expect(await territory.getByRole('checkbox', { name: /^Treviso/ }).count()).toBe(0);
    await territory.getByRole('checkbox', { name: /^Veneto/ }).check();
    await page.waitForURL(/territories=IT-34$/);
    const veneto = await count(page);
    await territory.getByRole('checkbox', { name: /^Treviso/ }).check();
    await page.waitForURL(/territories=IT-TV$/);
    await organiser.settled();
    expect(await count(page)).toBeLessThan(veneto);
    expect(await territory.getByRole('checkbox', { name: /^Veneto/ }).isChecked()).toBe(false);
    for (const meta of await page.locator('.results .person .meta').allTextContents())
      expect(meta).toMatch(/^Treviso/);
    await shoot(page, 'territory');
  });

  it('narrows to a network, and clears everything at once', async () => {
    const { page } = organiser;
    await page.locator('.filters summary', { hasText: 'Reti' }).click();
    const networks = group(page, 'Reti').getByRole('checkbox');
    expect(await networks.count()).toBeGreaterThan(1);
    const before = await count(page);
    await networks.first().check();
    await page.waitForURL(/networks=/);
    await organiser.settled();
    expect(await count(page)).toBeLessThanOrEqual(before);
    await page.getByRole('button', { name: 'Togli tutti i filtri' }).first().click();
    await page.waitForURL(/directory$/);
    await organiser.settled();
    expect(await count(page)).toBeGreaterThan(before);
  });

  it('brings more pages without asking again for what there is to narrow by', async () => {
    const { page } = organiser;
    const before = await page.locator('.results .person').count();
    const more = page.getByRole('button', { name: 'Mostra altre persone' });
    expect(await operations(organiser, () => more.click())).toEqual(['Directory']);
    expect(await page.locator('.results .person').count()).toBe(2 * before);
  });

  it('tells those who listen how many are found, once', async () => {
    const { page } = organiser;
    await page.evaluate(`{
      globalThis.told = [];
      const status = document.querySelector('.results-count');
      new MutationObserver(() => status.textContent && told.push(status.textContent))
        .observe(status, { childList: true, characterData: true, subtree: true });
    }`);
    await page.getByRole('searchbox').pressSequentially('bass', { delay: 20 });
    await page.waitForURL(/q=bass$/);
    await organiser.settled();
    const told = await page.evaluate<string[]>('told');
    expect(told).toEqual([expect.stringMatching(/^\d+ person[ae]$/)]);
  });

  it('follows in the field when one goes back, and asks who was meant', async () => {
    const { page } = organiser;
    await group(page, 'Lingue').getByRole('checkbox').first().check();
    await page.waitForURL(/languages=/);
    await page.getByRole('searchbox').fill('papadopuolos');
    await page.waitForURL(/q=papadopuolos/);
    await page.goBack();
    await page.waitForURL(/\?q=bass$/);
    expect(await page.getByRole('searchbox').inputValue()).toBe('bass');
    await page.getByRole('searchbox').fill('papadopuolos');
    const similar = page.getByRole('region', { name: 'Forse cercavi' });
    await similar.getByRole('link', { name: /Παπαδόπουλος/ }).waitFor();
    await shoot(page, 'similar');
    await page.getByRole('button', { name: 'Cancella la ricerca' }).click();
    await page.waitForURL(/directory$/);
  });

  it('offers values without counts where there are too many people to count', async () => {
    const { page } = organiser;
    await page.route('**/graphql', async (route) => {
      if (!route.request().postData()?.includes('query DirectorySearch')) return route.fallback();
      const body = await (await route.fetch()).json();
      body.data.directory.facets = null;
      return route.fulfill({ json: body });
    });
    await page.goto('/directory');
    expect(await page.locator('.results-count', { hasText: /\d/ }).textContent()).toMatch(/^Le prime 24/);
    expect(await page.locator('.filter-count').count()).toBe(0);
    await group(page, 'Temi').getByRole('checkbox', { name: 'Asilo' }).waitFor();
    await group(page, 'Lingue').getByRole('button', { name: 'Aggiungi una lingua' }).click();
    await group(page, 'Lingue').getByLabel('Lingua').selectOption('ti');
    await group(page, 'Lingue').getByRole('button', { name: 'Aggiungi una lingua' }).click();
    await page.waitForURL(/languages=ti$/);
    await page.getByRole('button', { name: 'Rimuovi Tigrino' }).waitFor();
    await organiser.settled();
    await page.unroute('**/graphql');
  });

  it('keeps what is there while the device is offline, and goes on by itself', async () => {
    const { page } = organiser;
    await page.goto('/directory');
    const all = await count(page);
    await organiser.settled();
    await organiser.setOffline(true);
    await page.getByRole('searchbox').fill('bass');
    await page.getByText('Nessun collegamento con l’hub.').waitFor();
    expect(await page.locator('.results .person').count()).toBeGreaterThan(0);
    expect(await page.locator('.filter-count').count()).toBeGreaterThan(0);
    await organiser.setOffline(false);
    await page.getByText('Nessun collegamento con l’hub.').waitFor({ state: 'detached' });
    expect(await count(page)).toBeLessThan(all);
  });

  it('shows an old address with a value that is none, as far as it goes', async () => {
    const { page } = organiser;
    await page.goto('/directory?themes=SCHOOL+DRAGONS&experience=%22&kinds=VOLUNTEER&languages=it');
    await chips(page).first().waitFor();
    expect(await chips(page).allTextContents()).toEqual([
      'Italiano',
      'Scuola',
      'Volontaria',
      'Togli tutti i filtri',
    ]);
  });
});

describe('on a phone', () => {
  it('has the filters behind a button that says how many are chosen', async () => {
    const { page } = guardian;
    await page.goto('/directory');
    await count(page);
    await guardian.settled();
    expect(await group(page, 'Lingue').isVisible()).toBe(false);
    await shoot(page, 'phone');
    const button = page.getByRole('button', { name: /^Filtri/ });
    await button.click();
    expect(await button.getAttribute('aria-expanded')).toBe('true');
    await group(page, 'Lingue').getByRole('checkbox').first().check();
    await page.waitForURL(/languages=/);
    expect(await button.textContent()).toBe('FiltriScelti: 1');
    await guardian.settled();
    await shoot(page, 'phone-filters');
    const hits = await count(page);
    await page.getByRole('button', { name: `Mostra i risultati (${hits})` }).click();
    expect(await group(page, 'Lingue').isVisible()).toBe(false);
    expect(await page.evaluate('document.activeElement.getAttribute("aria-label")')).toBe('Persone trovate');
  });
});

/** A part of the form, by what it is about. */
const part = (page: Page, what: string) =>
  page.locator('.card-part', { has: page.getByRole('group', { name: `Chi lo vede: ${what}`, exact: true }) });
const audience = (page: Page, what: string) =>
  page.getByRole('group', { name: `Chi lo vede: ${what}`, exact: true }).getByLabel('Chi lo vede');
const save = (page: Page) => page.getByRole('button', { name: 'Salva' }).click();
/** Who of this name another reader finds by the theme of trafficking: the addresses of the cards. */
const foundByTheme = async (): Promise<(string | null)[]> => {
  const { page, settled } = organiser;
  await page.goto(`/directory?${new URLSearchParams({ q: name, themes: 'TRAFFICKING' })}`);
  await count(page);
  await settled();
  const found = await page.locator('.results > .cards .person-name a').all();
  return Promise.all(found.map((link) => link.getAttribute('href')));
};

describe('one’s own card', () => {
  it('is reached from the first page, and from the card itself', async () => {
    const { page } = guardian;
    await page.goto('/');
    await page.getByRole('link', { name: 'La mia scheda' }).click();
    await page.getByRole('heading', { level: 1, name: 'La mia scheda' }).waitFor();
    await page.goto('/account');
    await page.getByRole('link', { name: 'La mia scheda nell’elenco' }).click();
    await page.getByText('Questa è la tua scheda.').waitFor();
    await page.getByRole('link', { name: 'Modifica la mia scheda' }).click();
    await page.getByRole('heading', { level: 1, name: 'La mia scheda' }).waitFor();
  });

  it('loses nothing typed on an error, and tells it at the field', async () => {
    const { page } = guardian;
    await page.getByLabel('Nome in lettere latine').fill('Ελένη');
    await page.getByLabel('Su di me', { exact: true }).fill('Conosco le scuole.');
    await save(page);
    await page.getByText('Scrivilo in lettere latine.').waitFor();
    expect(await page.evaluate('document.activeElement.value')).toBe('Ελένη');
    expect(await page.getByLabel('Su di me', { exact: true }).inputValue()).toBe('Conosco le scuole.');
    await shoot(page, 'card-problem');
    await page.getByLabel('Nome in lettere latine').fill('');
    await page.getByLabel('Tutele in corso', { exact: true }).fill('900');
    await save(page);
    await page.getByText('Un numero da 0 a 500.').waitFor();
    await page.getByLabel('Tutele in corso', { exact: true }).fill('2');
    await page.getByLabel('Al massimo', { exact: true }).fill('3');
    await save(page);
    await page.getByText(SAVED).waitFor();
    await page.getByText(/^Indicato il \d+/).waitFor();
  });

  it('is found by its new theme by another reader, who was not offered it before', async () => {
    const { page } = guardian;
    expect(await foundByTheme()).not.toContain(own);
    await audience(page, 'La scheda, con il tuo nome e le tue reti').selectOption('HUB');
    const themes = part(page, 'Temi');
    await themes.getByRole('button', { name: 'Aggiungi un tema' }).click();
    await themes.getByLabel('Tema', { exact: true }).selectOption('TRAFFICKING');
    await themes.getByRole('button', { name: 'Aggiungi un tema' }).click();
    await audience(page, 'Temi').selectOption('HUB');
    await page.getByText('Vedi ciò che è salvato.').waitFor();
    await save(page);
    await page.getByText(SAVED).waitFor();
    expect(await foundByTheme()).toContain(own);
    const { page: other } = organiser;
    await other.locator(`.results a[href="${own}"]`).click();
    await other.getByRole('heading', { level: 1, name }).waitFor();
    expect(await other.locator('.facts').textContent()).toContain('Tratta');
    expect(await other.getByText('Questa è la tua scheda.').count()).toBe(0);
  });

  it('shows with the eyes of others what they are shown', async () => {
    const { page } = guardian;
    const seen = page.getByRole('region', { name: 'Come altri vedono la mia scheda' });
    await seen.getByLabel('Chi la guarda').selectOption('HUB');
    await seen.getByText('Tratta').waitFor();
    await seen.getByLabel('Chi la guarda').selectOption('PUBLIC');
    await seen.getByText('Non vede la tua scheda.').waitFor();
    await seen.getByLabel('Chi la guarda').selectOption('HUB');
    await seen.getByText('Tratta').waitFor();
    await shoot(page, 'card');
  });

  it('is no longer found by what was narrowed, and its preview says so', async () => {
    const { page } = guardian;
    const seen = page.getByRole('region', { name: 'Come altri vedono la mia scheda' });
    await audience(page, 'Temi').selectOption('ME');
    await save(page);
    await page.getByText(SAVED).waitFor();
    await seen.getByText('Tratta').waitFor({ state: 'detached' });
    await seen.getByRole('heading', { name }).waitFor();
    expect(await foundByTheme()).not.toContain(own);
  });

  it('warns where a part would reach further than the card', async () => {
    const { page } = guardian;
    const warning = part(page, 'Lingue').getByText('Lo vede solo chi vede la scheda.');
    await audience(page, 'Lingue').selectOption('PUBLIC');
    await warning.waitFor();
    await page.getByText('Alcune parti sono pensate per più persone').waitFor();
    await audience(page, 'La scheda, con il tuo nome e le tue reti').selectOption('PUBLIC');
    await warning.waitFor({ state: 'detached' });
    await page.reload();
    await page.getByLabel('Su di me', { exact: true }).waitFor();
    expect(await page.getByLabel('Su di me', { exact: true }).inputValue()).toBe('Conosco le scuole.');
  });
});

it('did nothing on these pages that a page must not do', () => {
  expect([...guardian.faults, ...organiser.faults]).toEqual([]);
});
