import { OpenTopicDocument, PostDocument } from '@guardian-network-hub/client-sdk';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { openBoard, openPage, PHONE, send, signInByLink } from './support/browser';
import { lookAround } from './support/look';
import type { RunningHub } from './support/hub';
import { SCREENSHOTS, stage } from './support/stage';

let guardian: Awaited<ReturnType<typeof openPage>>;
let page: Page;
let organiser: Page;
/** The address of the board, and the topic that is made on it. */
let board: string;
let topic: string;

/** As many as one may write in a minute, of two people: more than a topic shows at first. */
const LATER = 27;

stage(async (hub: RunningHub, browser: Browser) => {
  guardian = await openPage(browser, hub.url, PHONE);
  page = guardian.page;
  page.setDefaultTimeout(8_000);
  await signInByLink(page, hub.guardianLink);
  organiser = (await openPage(browser, hub.url, PHONE)).page;
  await signInByLink(organiser, hub.organiserLink);
  await openBoard(page);
  board = new URL(page.url()).pathname;
  const boardId = decodeURIComponent(board.split('/').at(-1)!);
  const opened = await send(page, OpenTopicDocument, {
    boardId,
    title: 'Girasoli & <mark>fiori</mark>',
    body: 'I girasoli crescono vicino alla scuola.',
    language: 'it',
    idempotencyKey: randomUUID(),
  });
  topic = (opened['topic'] as { id: string }).id;
  await write('Chi ha visto l’anaconda? **La comunità** la cerca.');
});

const write = (body: string, by = page) =>
  send(by, PostDocument, { topicId: topic, body, language: 'it', idempotencyKey: randomUUID() });
const field = () => page.getByRole('searchbox', { name: 'Cerca una parola' });
const part = (name: string) => page.getByRole('region', { name, exact: true });
const asked = () => new URL(page.url()).searchParams;

const look = (name: string) => lookAround(guardian, `find-${name}`);

describe('searching discussions', () => {
  it('begins on the first page, and answers while one types', async () => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Cerca nelle discussioni' }).click();
    await page.getByText('Scrivi una parola').waitFor();
    await look('start');
    await field().pressSequentially('giraso');
    await part('Argomenti').getByRole('link').waitFor();
    expect(await part('Argomenti').locator('mark').allTextContents()).toEqual(['Girasoli']);
    // What somebody wrote is text, and nothing else.
    expect(await part('Argomenti').locator('.row-title').textContent()).toBe('Girasoli & <mark>fiori</mark>');
    expect(await part('Messaggi').locator('.hit-says').textContent()).toBe(
      'I girasoli crescono vicino alla scuola.',
    );
    expect(await part('Messaggi').locator('.hit-says mark').textContent()).toBe('girasoli');
    await page.getByText('2 risultati').waitFor();
    expect(asked().get('q')).toBe('giraso');
    await look('found');
  });

  it('drops the answer to what was typed before', async () => {
    // The first question is answered last.
    let release = (): void => undefined;
    const held = new Promise<void>((wake) => (release = wake));
    await page.route('**/graphql', async (route) => {
      if (/"search":"girasole"/.test(route.request().postData() ?? '')) await held;
      await route.continue().catch(() => undefined);
    });
    await field().fill('girasole');
    await page.waitForURL(/q=girasole/);
    await field().fill('anaconda');
    await part('Messaggi').getByText('anaconda').waitFor();
    release();
    await guardian.settled();
    await page.unroute('**/graphql');
    expect(await part('Messaggi').locator('mark').allTextContents()).toEqual(['anaconda']);
    expect(await part('Argomenti').count()).toBe(0);
  });

  it('leads by keys to the post, also to one far up in a long topic, and back', async () => {
    for (let n = 1; n <= LATER; n++) {
      await write(`Riga ${n}`);
      await write(`Riga ${n} ancora`, organiser);
    }
    await field().focus();
    await page.keyboard.press('Tab');
    if (await page.evaluate(`document.activeElement.classList.contains('search-clear')`))
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const sought = page.locator('.post[data-sought]');
    await sought.waitFor();
    expect(await sought.textContent()).toContain('anaconda');
    expect(await page.evaluate('document.activeElement.id')).toBe(await sought.getAttribute('id'));
    const box = (await sought.boundingBox())!;
    expect(box.y).toBeGreaterThan(0);
    expect(box.y).toBeLessThan(PHONE.viewport!.height / 2);
    await page.screenshot({ path: join(SCREENSHOTS, 'find-sought.png') });
    await page.goBack();
    await part('Messaggi').getByText('anaconda').waitFor();
    expect(await field().inputValue()).toBe('anaconda');
  });

  it('shows more where there is more', async () => {
    await field().fill('riga');
    await page.getByText('I primi 20 risultati').waitFor();
    await page.getByRole('button', { name: 'Mostra altri messaggi' }).click();
    await page.getByText('I primi 40 risultati').waitFor();
  });

  it('searches one board from there, and all of them from here', async () => {
    await page.goto(board);
    await page.getByRole('link', { name: 'Cerca in questa bacheca' }).click();
    await page.getByText('Solo in questa bacheca:').waitFor();
    await field().fill('anaconda');
    await part('Messaggi').getByText('anaconda').waitFor();
    expect(asked().get('board')).toBe(decodeURIComponent(board.split('/').at(-1)!));
    await look('board');
    await page.getByRole('link', { name: 'Cerca in tutte le bacheche' }).click();
    await page.getByText('Solo in questa bacheca:').waitFor({ state: 'detached' });
    expect([asked().get('board'), asked().get('q')]).toEqual([null, 'anaconda']);
  });

  it('says that there is nothing, and what went wrong', async () => {
    await field().fill('zzqx');
    await page.getByText('Niente trovato per «zzqx»').waitFor();
    await look('none');
    await field().fill('a b c d e f g h i');
    await page.getByRole('button', { name: 'Riprova' }).waitFor();
    await look('failed');
    await field().fill('');
    await page.getByText('Scrivi una parola').waitFor();
    expect(asked().has('q')).toBe(false);
    // The refused question is an answer of the hub, which the browser notes by its state.
    expect(guardian.faults.filter((fault) => !/status of 4\d\d/.test(fault))).toEqual([]);
  });
});
