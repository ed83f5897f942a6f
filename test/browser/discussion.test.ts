import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { findings } from './support/axe';
import { DESKTOP, openBoard, openPage, signInByLink } from './support/browser';
import type { RunningHub } from './support/hub';
import { SCREENSHOTS, stage } from './support/stage';

type Opened = Awaited<ReturnType<typeof openPage>>;

let hub: RunningHub;
let guardian: Opened;
let organiser: Opened;

stage(async (started: RunningHub, browser: Browser) => {
  hub = started;
  guardian = await openPage(browser, hub.url);
  organiser = await openPage(browser, hub.url, DESKTOP);
  await signInByLink(guardian.page, hub.guardianLink);
  await signInByLink(organiser.page, hub.organiserLink);
});

const TITLE = 'Chi conosce il modulo nuovo del tribunale?';
const post = (page: Page, text: string | RegExp): Locator =>
  page.locator('.post', { has: page.locator('.prose', { hasText: text }) });
/** Where a post is given another text: what it says stands in the field by then. */
const editor = (page: Page): Locator => page.locator('.post-editor').getByRole('textbox');
const button = (within: Page | Locator, name: string | RegExp): Locator =>
  within.getByRole('button', { name, exact: true });

async function shot(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(SCREENSHOTS, `discussion-${name}.png`) });
  // Where everything fits, nothing is half under the field at the end of the page by chance.
  const size = page.viewportSize()!;
  await page.setViewportSize({ ...size, height: 3_000 });
  expect({ name, found: await findings(page) }).toEqual({ name, found: [] });
  await page.setViewportSize(size);
}

describe('two people in a discussion', () => {
  it('one opens a topic; what she wrote outlives a reload before', async () => {
    const { page } = guardian;
    await openBoard(page);
    await page.getByRole('link', { name: 'Apri un argomento' }).click();
    await page.getByLabel('Di che cosa si tratta').fill(TITLE);
    await page.reload();
    expect(await page.getByLabel('Di che cosa si tratta').inputValue()).toBe(TITLE);
    const pressed = async (): Promise<string> => {
      const sent = page.waitForRequest((request) =>
        (request.postData() ?? '').includes('mutation OpenTopic'),
      );
      await button(page, 'Apri').click();
      const { variables } = (await sent).postDataJSON() as {
        variables: { input: { idempotencyKey: string } };
      };
      await page.getByText('è vuoto o troppo lungo').waitFor();
      return variables.input.idempotencyKey;
    };
    const key = await pressed();
    expect(await pressed()).toBe(key);
    // Under another title it is another topic.
    await page.getByLabel('Di che cosa si tratta').fill('Un altro titolo');
    expect(await pressed()).not.toBe(key);
    await page.getByLabel('Di che cosa si tratta').fill(TITLE);
    await page.getByLabel('Primo messaggio').fill('È arrivato **oggi**, e non lo capisco.');
    await shot(page, 'new-topic');
    await button(page, 'Apri').click();
    await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
    await post(page, 'È arrivato oggi').waitFor();
  });

  it('the other finds it on top of the board, and answers a part of it', async () => {
    const { page } = organiser;
    await page.goto(guardian.page.url());
    const first = post(page, 'È arrivato oggi');
    await first.waitFor();
    await first.locator('strong').dblclick();
    await button(first, /^Rispondi/).click();
    expect(await page.evaluate('document.activeElement.tagName')).toBe('TEXTAREA');
    const field = page.getByRole('textbox');
    expect(await field.inputValue()).toMatch(/^> oggi/);
    await field.fill('Te lo mando stasera.');
    await page.reload();
    await page.locator('.composer .answered').waitFor();
    await button(page, 'Pubblica').click();
    const answer = post(guardian.page, 'Te lo mando stasera.');
    await answer.locator('.answered').waitFor();
    expect(await answer.locator('.answered').textContent()).toMatch(
      /In risposta a .+ È arrivato oggi, e non lo capisco\./,
    );
    await shot(guardian.page, 'answer');
  });

  it('she mends her post, and the other sees it at once, without anything jumping', async () => {
    const { page } = guardian;
    const own = post(page, 'È arrivato oggi');
    await button(own, 'Modifica').click();
    const field = editor(page);
    expect(await field.inputValue()).toBe('È arrivato **oggi**, e non lo capisco.');
    await field.fill('È arrivato **ieri**, e non lo capisco.');
    await shot(page, 'editing');
    await button(page, 'Salva').click();
    await post(page, 'È arrivato ieri').waitFor();
    const seen = post(organiser.page, 'È arrivato ieri');
    await seen.waitFor();
    expect(await post(organiser.page, 'Te lo mando').locator('.answered').textContent()).toContain('ieri');
    await button(seen, 'modificato').click();
    const history = organiser.page.getByRole('dialog', { name: 'Le versioni precedenti' });
    await history.getByText('oggi').waitFor();
    await shot(organiser.page, 'history');
    await button(history, 'Chiudi').click();
  });

  it('does not write over what she mended in another window', async () => {
    const other = await guardian.context.newPage();
    await other.goto(guardian.page.url());
    const [here, there] = [post(guardian.page, 'È arrivato ieri'), post(other, 'È arrivato ieri')];
    await there.waitFor();
    await button(here, 'Modifica').click();
    await button(there, 'Modifica').click();
    await editor(other).fill('È arrivato ieri sera.');
    await button(other, 'Salva').click();
    await post(other, 'ieri sera').waitFor();
    const field = editor(guardian.page);
    await field.fill('È arrivato ieri mattina.');
    await button(guardian.page, 'Salva').click();
    await guardian.page.getByText('Nel frattempo questo messaggio è stato modificato').waitFor();
    expect(await field.inputValue()).toBe('È arrivato ieri mattina.');
    await button(guardian.page, 'Annulla').click();
    await post(guardian.page, 'ieri sera').waitFor();
    await other.close();
  });

  it('what came while one was away is counted, begins where one stopped, and is read by being looked at', async () => {
    const { page } = guardian;
    const topic = page.url();
    await openBoard(page);
    const path = new URL(page.url()).pathname;
    await button(page, 'Segna tutto come letto').click();
    await page.getByText('Tutti gli argomenti di questa bacheca sono segnati come letti.').first().waitFor();
    await page.locator('.topic-row .unread').first().waitFor({ state: 'detached' });
    await page.goto('/directory');
    for (let n = 1; n <= 3; n++) {
      await organiser.page.getByRole('textbox').fill(`Novità ${n}\n\nriga\n\nriga\n\nriga\n\nriga\n\nriga`);
      await button(organiser.page, 'Pubblica').click();
      await post(organiser.page, `Novità ${n}`).waitFor();
    }
    await page.goto('/');
    const board = page.locator(`a.row[href="${path}"]`);
    await board.getByText('1 argomento con messaggi nuovi').waitFor();
    await shot(page, 'unread-home');
    await board.click();
    await page.getByRole('link', { name: / · 3 messaggi nuovi$/ }).waitFor();
    await shot(page, 'unread-board');
    await page.getByRole('link', { name: / · 3 messaggi nuovi$/ }).click();
    await page.waitForURL(topic);
    const mark = page.locator('.new-mark');
    await mark.waitFor();
    const place = await mark.boundingBox();
    expect(place!.y).toBeGreaterThan(0);
    expect(place!.y).toBeLessThan(300);
    await page.screenshot({ path: join(SCREENSHOTS, 'discussion-unread-topic.png') });
    expect(await mark.evaluate((element) => element.nextElementSibling!.textContent)).toContain('Novità 1');
    const marked = page.waitForResponse((response) =>
      (response.request().postData() ?? '').includes('MarkTopicRead'),
    );
    await page.evaluate('window.scrollTo(0, document.documentElement.scrollHeight)');
    await marked;
    await page.goto('/');
    await board.waitFor();
    expect(await board.locator('.unread').count()).toBe(0);
    await page.goto(topic);
    await post(page, 'Novità 3').waitFor();
    expect(await mark.count()).toBe(0);
  });

  it('who asked says which answer helped, and both see it at once', async () => {
    const { page } = guardian;
    const answer = post(page, 'Te lo mando stasera.');
    expect(await button(post(organiser.page, 'Te lo mando stasera.'), /^Segna come risposta/).count()).toBe(
      1,
    );
    expect(await button(post(page, 'È arrivato'), /^Segna come risposta/).count()).toBe(0);
    await button(answer, /^Segna come risposta/).click();
    for (const each of [page, organiser.page])
      await post(each, 'Te lo mando stasera.').getByText('Risposta accettata').waitFor();
    await page.getByRole('link', { name: 'Ha una risposta: vedila' }).click();
    await shot(page, 'accepted');
  });

  it('one takes an answer back: its place stays, its words go everywhere', async () => {
    const { page } = organiser;
    await button(post(page, 'Te lo mando'), 'Elimina').click();
    const dialog = page.getByRole('dialog', { name: 'Eliminare questo messaggio?' });
    await dialog.waitFor();
    await shot(page, 'deleting');
    await button(dialog, 'Elimina').click();
    for (const each of [page, guardian.page]) {
      await each.getByText('Questo messaggio è stato ritirato.').waitFor();
      expect(await each.getByText('Te lo mando stasera.').count()).toBe(0);
    }
  });

  it('those who keep order rename, pin and lock it, and all see it at once', async () => {
    const { page } = organiser;
    await button(page, 'Cambia il titolo').click();
    const dialog = page.getByRole('dialog', { name: 'Cambia il titolo' });
    await dialog.getByRole('textbox').fill('Il modulo nuovo del tribunale');
    await button(dialog, 'Salva').click();
    for (const each of [page, guardian.page])
      await each.getByRole('heading', { level: 1, name: 'Il modulo nuovo del tribunale' }).waitFor();
    await button(page, 'Metti in evidenza').click();
    await guardian.page.locator('.topic-care', { hasText: 'In evidenza' }).waitFor();
    await button(page, 'Chiudi l’argomento').click();
    await guardian.page.getByText('Questo argomento è chiuso: non ci scrive più nessuno.').waitFor();
    expect(await guardian.page.getByRole('textbox').count()).toBe(0);
    await shot(guardian.page, 'locked');
    await shot(page, 'organiser');
    await openBoard(guardian.page);
    const [leads] = await guardian.page.locator('.topic-row .row-title').allTextContents();
    expect(leads).toBe('In evidenza · Chiuso · Il modulo nuovo del tribunale');
    await shot(guardian.page, 'board');
  });

  it('has had nothing blocked, broken or fetched from elsewhere', () => {
    expect(guardian.faults).toEqual([]);
    expect(organiser.faults).toEqual([]);
  });
});
