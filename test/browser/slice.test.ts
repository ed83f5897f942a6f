import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { DESKTOP, openPage, signInByLink } from './support/browser';
import type { RunningHub } from './support/hub';
import { stage } from './support/stage';

let hub: RunningHub;
let browser: Browser;

stage((...started) => ([hub, browser] = started));

/** The words of the last so many posts. */
async function lastPosts(page: Page, count: number): Promise<string[]> {
  const words = await page.locator('.post .prose').allInnerTexts();
  return words.slice(-count).map((text) => text.trim());
}

/** The post with these words; the field they are written in does not count. */
function post(page: Page, words: string) {
  return page.locator('.post', { hasText: words });
}

async function write(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Scrivi un messaggio' }).fill(text);
  await page.getByRole('button', { name: 'Pubblica' }).click();
}

describe('a guardian in the evening', () => {
  let guardian: Awaited<ReturnType<typeof openPage>>;
  let organiser: Awaited<ReturnType<typeof openPage>>;
  let address: string;

  beforeAll(async () => {
    guardian = await openPage(browser, hub.url);
    organiser = await openPage(browser, hub.url);
  });

  it('signs in by the link of a mail, and out again', async () => {
    const { page } = guardian;
    await signInByLink(page, hub.guardianLink);
    await page.getByRole('link', { name: /Il mio profilo/ }).click();
    address = (await page.locator('dd').nth(1).textContent())!;
    expect(address).toContain('@');
    await page.getByRole('button', { name: 'Esci' }).click();
    await page.getByRole('heading', { name: 'Entra' }).waitFor();
    await page.goto('/directory');
    await page.waitForURL('**/sign-in?next=%2Fdirectory');
  });

  it('is told when a link is not good, and gets a code instead', async () => {
    const { page } = guardian;
    await page.goto('/sign-in/link#long-gone');
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').textContent()).toContain('non vale più');
    await page.getByRole('link', { name: 'Ricevi invece un codice' }).click();
    await page.getByRole('heading', { name: 'Entra' }).waitFor();
  });

  it('signs in by a mailed code, and comes to the page asked for', async () => {
    const { page } = guardian;
    await page.goto('/directory');
    await page.getByRole('textbox').fill(address);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Controlla la posta' }).waitFor();
    const code = await hub.codeFor(address);
    await page
      .getByRole('textbox', { name: 'Codice' })
      .fill(code.replace(/^\d/, (digit) => String((+digit + 1) % 10)));
    await page.getByRole('button', { name: 'Entra' }).click();
    await page.getByText('Il codice non è questo').waitFor();
    await page.getByRole('textbox', { name: 'Codice' }).fill(code);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Elenco' }).waitFor();
  });

  it('finds Παπαδόπουλος by papadopoulos', async () => {
    const { page } = guardian;
    await page.getByRole('searchbox').fill('papadopoulos');
    const found = page.getByRole('link', { name: /Παπαδόπουλος/ });
    await found.click();
    await page.getByRole('heading', { level: 1, name: /Παπαδόπουλος/ }).waitFor();
    expect(await page.evaluate('document.activeElement.tagName')).toBe('H1');
    await page.goBack();
    await found.waitFor();
    expect(await page.getByRole('searchbox').inputValue()).toBe('papadopoulos');
  });

  it('sees a post from another browser appear, once', async () => {
    await signInByLink(organiser.page, hub.organiserLink);
    const { page } = guardian;
    await page.locator('.brand').click();
    await page
      .getByRole('link', { name: /^Domande e risposte/ })
      .first()
      .click();
    await page.locator('.topic-row').first().click();
    await page.locator('.post').first().waitFor();
    await organiser.page.goto(page.url());
    await write(organiser.page, 'Ci vediamo **giovedì**.');
    await post(page, 'Ci vediamo giovedì.').waitFor();
    await write(page, 'Vengo anch’io.');
    await post(organiser.page, 'Vengo anch’io.').waitFor();
    for (const each of [page, organiser.page]) {
      expect(await lastPosts(each, 2)).toEqual(['Ci vediamo giovedì.', 'Vengo anch’io.']);
    }
  });

  it('gets what was written while it was offline, and sends what it wrote itself', async () => {
    const { page } = guardian;
    await guardian.setOffline(true);
    await page.getByText('Non sei in linea.').waitFor();
    await write(organiser.page, 'Primo, mentre non c’eri.');
    await post(organiser.page, 'Primo, mentre non c’eri.').waitFor();
    await write(organiser.page, 'Secondo, mentre non c’eri.');
    await post(organiser.page, 'Secondo, mentre non c’eri.').waitFor();
    await write(page, 'Scritto senza rete.');
    await guardian.setOffline(false);
    await post(page, 'Secondo, mentre non c’eri.').waitFor();
    await post(page, 'Scritto senza rete.').waitFor();
    await post(organiser.page, 'Scritto senza rete.').waitFor();
    const expected = ['Primo, mentre non c’eri.', 'Secondo, mentre non c’eri.', 'Scritto senza rete.'];
    expect(await lastPosts(organiser.page, 3)).toEqual(expected);
    expect(await lastPosts(page, 3)).toEqual(expected);
    expect(await page.getByText('Non sei in linea.').count()).toBe(0);
  });

  it('is not moved while it reads further up', async () => {
    const { page } = guardian;
    for (let index = 0; index < 8; index++) {
      await write(organiser.page, `Riga ${index}\n\nriga\n\nriga`);
      await post(page, `Riga ${index}`).waitFor();
    }
    await page.evaluate('window.scrollTo(0, 0)');
    await page.waitForTimeout(100);
    await write(organiser.page, 'Più sotto.');
    const more = page.getByRole('button', { name: /nuov[io] messaggio? – mostra$/ });
    await more.waitFor();
    expect(await page.evaluate('window.scrollY')).toBe(0);
    await more.click();
    expect(await post(page, 'Più sotto.').isVisible()).toBe(true);
    await more.waitFor({ state: 'detached' });
    // Nor afterwards, by where the focus goes.
    await page.waitForTimeout(200);
    expect(await page.evaluate('window.scrollY')).toBeGreaterThan(300);
  });

  it('keeps a draft over a reload', async () => {
    const { page } = guardian;
    await page.getByRole('textbox').fill('Una bozza');
    await page.reload();
    await page.locator('.post').first().waitFor();
    expect(await page.getByRole('textbox').inputValue()).toBe('Una bozza');
  });

  it('has had nothing blocked, broken or fetched from elsewhere', () => {
    expect(guardian.faults).toEqual([]);
    expect(organiser.faults).toEqual([]);
  });
});

describe('the first page', () => {
  it('brings at most 200 KB of script, one language only', async () => {
    const { page, context } = await openPage(browser, hub.url);
    const scripts: Promise<Buffer>[] = [];
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script') scripts.push(response.body());
    });
    await page.goto('/');
    await page.getByRole('heading', { name: 'Entra' }).waitFor();
    const bodies = await Promise.all(scripts);
    const size = bodies.reduce((sum, body) => sum + gzipSync(body).length, 0);
    expect(size).toBeLessThan(200 * 1024);
    const all = bodies.join('');
    expect(all).toContain('Inviami un codice');
    expect(all).not.toContain('Send me a code');
    await context.close();
  });
});

describe('GraphiQL', () => {
  it('runs a query under its own policy', async () => {
    const { page, faults } = await openPage(browser, hub.url, DESKTOP);
    await page.goto('/graphiql');
    await page.locator('.graphiql-query-editor', { hasText: 'memberships' }).waitFor();
    await page.getByRole('button', { name: /Execute query/ }).click();
    await page.locator('.result-window', { hasText: '"version"' }).waitFor();
    expect(faults).toEqual([]);
  });
});
