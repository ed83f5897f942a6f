import type { Browser } from 'playwright-core';
import { DESKTOP, openPage, openTopic, signInByLink } from './support/browser';
import type { RunningHub } from './support/hub';
import { stage } from './support/stage';

let hub: RunningHub;
let browser: Browser;

stage((...started) => void ([hub, browser] = started));

describe('the reader chooses', () => {
  it('language and colours, and the browser keeps both', async () => {
    const { page, context, faults } = await openPage(browser, hub.url);
    await page.goto('/sign-in');
    await page.getByLabel('Lingua').selectOption('en');
    await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
    await page.getByText('Dark', { exact: true }).click();
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
    expect(await page.title()).toBe('Sign in · Guardian Network Hub');
    expect(await page.evaluate('document.documentElement.lang')).toBe('en');
    expect(await page.evaluate('document.documentElement.dataset.theme')).toBe('dark');
    expect(faults).toEqual([]);
    await context.close();
  });
});

describe('when the hub does not answer', () => {
  it('says so, and offers to try again', async () => {
    const { page, context } = await openPage(browser, hub.url);
    await signInByLink(page, hub.guardianLink);
    await page.route('**/graphql', (route) => route.fulfill({ status: 502, body: 'Bad gateway' }));
    await page.getByRole('link', { name: 'Elenco' }).click();
    await page.getByText('In questo momento l’hub non risponde.').waitFor();
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Riprova' }).click();
    await page.locator('.person').first().waitFor();
    await context.close();
  });

  it('says where the reader may only read, instead of taking words it would refuse', async () => {
    const { page, context } = await openPage(browser, hub.url);
    await signInByLink(page, hub.guardianLink);
    await page
      .getByRole('link', { name: /^Avvisi/ })
      .first()
      .click();
    await page.locator('.topic-row').first().click();
    await page.getByText('Qui scrive solo chi organizza.').waitFor();
    expect(await page.getByRole('textbox').count()).toBe(0);
    await context.close();
  });

  it('keeps what was written, and posts it once', async () => {
    const { page, context } = await openPage(browser, hub.url);
    await signInByLink(page, hub.guardianLink);
    await openTopic(page);
    // The hub takes the post, but its answer is lost.
    await page.route('**/graphql', async (route) => {
      if (!route.request().postData()?.includes('mutation Post')) return route.fallback();
      await route.fetch();
      return route.fulfill({ status: 502, body: 'Bad gateway' });
    });
    await page.getByRole('textbox').fill('Una volta sola.');
    await page.getByRole('button', { name: 'Pubblica' }).click();
    await page.getByText('Non ancora inviato; il testo è conservato.').waitFor();
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Riprova' }).click();
    await page.locator('textarea:placeholder-shown').waitFor();
    await page.reload();
    await page.locator('.post').first().waitFor();
    expect(await page.locator('.post', { hasText: 'Una volta sola.' }).count()).toBe(1);
    await context.close();
  });
});

describe('by keyboard', () => {
  it('reaches the content by the skip link, and everything else in order', async () => {
    const { page, context } = await openPage(browser, hub.url, DESKTOP);
    await signInByLink(page, hub.guardianLink);
    await page.goto('/');
    await page.getByRole('heading', { name: 'Le mie reti' }).waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Vai al contenuto');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('main');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.getAttribute("href")')).toBe('/directory');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Elenco' }).waitFor();
    expect(await page.evaluate('document.activeElement.tagName')).toBe('H1');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.type')).toBe('search');
    await context.close();
  });
});
