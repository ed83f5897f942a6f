import {
  AcceptAnswerDocument,
  CreateBoardDocument,
  OpenTopicDocument,
  PostDocument,
} from '@guardian-network-hub/client-sdk';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { findings } from './support/axe';
import { openPage, openVeneto, PHONE, send, signInByLink } from './support/browser';
import type { RunningHub } from './support/hub';
import { lost } from './support/layout';
import { lookAround } from './support/look';
import { SCREENSHOTS, stage } from './support/stage';

type Opened = Awaited<ReturnType<typeof openPage>>;

const LONG = 'Permesso di soggiorno e altri documenti';

let organiser: Opened;
let guardian: Opened;
let networkId: string;
let boardId: string;

stage(async (hub: RunningHub, browser: Browser) => {
  organiser = await openPage(browser, hub.url, PHONE);
  guardian = await openPage(browser, hub.url, PHONE);
  for (const { page } of [organiser, guardian]) page.setDefaultTimeout(8_000);
  await signInByLink(organiser.page, hub.organiserLink);
  await signInByLink(guardian.page, hub.guardianLink);
  await openVeneto(organiser.page);
  networkId = decodeURIComponent(organiser.page.url().split('/').at(-1)!);
  const title = [{ language: 'it', text: 'Chi lo sa?' }];
  const board = { networkId, kind: 'QUESTIONS', title, idempotencyKey: randomUUID() };
  ({ boardId } = (await send(organiser.page, CreateBoardDocument, board)) as { boardId: string });
});

async function shot(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(SCREENSHOTS, `tags-${name}.png`), fullPage: true });
  expect({ name, found: await findings(page) }).toEqual({ name, found: [] });
}

/** On the narrowest phones nothing runs out. */
async function fits({ page }: Opened): Promise<void> {
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await lost(page)).toEqual([]);
  await page.setViewportSize(PHONE.viewport!);
}

const chips = (page: Page) => page.getByRole('list', { name: 'Etichette' }).getByRole('listitem');

describe('the tags of a network', () => {
  const form = () => organiser.page.getByRole('form', { name: 'Nuova etichetta' });
  async function make(name: string): Promise<void> {
    await form().getByRole('textbox', { name: 'Italiano' }).fill(name);
    await form().getByRole('button', { name: 'Crea l’etichetta' }).click();
    await organiser.page.getByRole('checkbox', { name, exact: true }).waitFor();
  }

  it('are made, renamed and retired by who runs it', async () => {
    const { page } = organiser;
    await page.getByRole('link', { name: 'Etichette' }).click();
    await page.getByText('Non ci sono ancora etichette.').waitFor();
    await form().getByRole('button', { name: 'Crea l’etichetta' }).click();
    await form().getByText('Scrivi un nome').waitFor();
    for (const name of ['Scola', LONG, 'Vecchia']) await make(name);
    await page.getByRole('button', { name: 'Cambia: Scola' }).click();
    const renaming = page.locator('.tag-item form');
    await renaming.getByRole('textbox', { name: 'Italiano' }).fill('Scuola');
    await renaming.getByRole('button', { name: 'Salva' }).click();
    await page.getByRole('checkbox', { name: 'Scuola' }).waitFor();
    await page.getByRole('button', { name: 'Ritira: Vecchia' }).click();
    await page.getByRole('button', { name: 'Usa di nuovo: Vecchia' }).waitFor();
    expect(await page.getByRole('checkbox').count()).toBe(2);
    await shot(page, 'network');
    await fits(organiser);
    await lookAround(organiser, 'tags-network');
  });

  it('are followed by its members, who make none', async () => {
    const { page } = guardian;
    await page.goto(`/networks/${encodeURIComponent(networkId)}/tags`);
    await page.getByRole('checkbox', { name: 'Scuola' }).check();
    await page.locator('.toast-what', { hasText: 'La tua scelta è salvata.' }).waitFor();
    await page.reload();
    await page.getByRole('checkbox', { name: 'Scuola', checked: true }).waitFor();
    expect(await page.getByRole('checkbox', { name: LONG }).isChecked()).toBe(false);
    expect(await page.getByRole('form').count()).toBe(0);
    expect(await page.getByRole('button', { name: /^Ritira/ }).count()).toBe(0);
  });
});

describe('the tags of a topic', () => {
  const field = () => guardian.page.getByRole('group', { name: 'Etichette, al massimo cinque' });
  async function add(name: string): Promise<void> {
    await field().getByRole('button', { name: 'Aggiungi un’etichetta' }).click();
    await field().getByLabel('Etichetta', { exact: true }).selectOption({ label: name });
    await field().getByRole('button', { name: 'Aggiungi un’etichetta' }).click();
  }

  it('are chosen as it is opened, by keys as well', async () => {
    const { page } = guardian;
    await page.goto(`/boards/${encodeURIComponent(boardId)}/new`);
    await page.getByLabel('Di che cosa si tratta').fill('Chi iscrive a scuola?');
    await page.getByLabel('Primo messaggio').fill('La madre affidataria o io?');
    await field().getByRole('button', { name: 'Aggiungi un’etichetta' }).focus();
    await page.keyboard.press('Enter');
    expect(await field().getByRole('option').allTextContents()).toEqual([LONG, 'Scuola']);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await field()
      .getByRole('button', { name: `Rimuovi ${LONG}` })
      .waitFor();
    await add('Scuola');
    await shot(page, 'opening');
    await fits(guardian);
    await page.getByRole('button', { name: 'Apri', exact: true }).click();
    await chips(page).first().waitFor();
    expect(await chips(page).allTextContents()).toEqual(['Scuola', LONG]);
    await shot(page, 'topic');
    await fits(guardian);
  });

  it('are changed by who opened it, and seen to change by who reads it', async () => {
    const { page } = guardian;
    await organiser.page.goto(page.url());
    await chips(organiser.page).first().waitFor();
    await page.getByRole('button', { name: 'Cambia le etichette' }).click();
    await field()
      .getByRole('button', { name: `Rimuovi ${LONG}` })
      .click();
    await shot(page, 'changing');
    await page.getByRole('button', { name: 'Salva' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    for (const each of [page, organiser.page]) {
      await chips(each).filter({ hasText: LONG }).waitFor({ state: 'detached' });
      expect(await chips(each).allTextContents()).toEqual(['Scuola']);
    }
  });

  it('lead to what else a board has about it, and to following it', async () => {
    const { page } = guardian;
    await send(page, OpenTopicDocument, {
      boardId,
      title: 'Altro',
      body: 'Niente scuola',
      idempotencyKey: randomUUID(),
    });
    await chips(page).getByRole('link', { name: 'Scuola' }).click();
    const topics = page.locator('.topic-row');
    await topics.first().waitFor();
    expect(await topics.count()).toBe(1);
    const follow = page.getByRole('checkbox', { name: /^Avvisami/ });
    expect(await follow.isChecked()).toBe(true);
    await follow.uncheck();
    await page.locator('.toast-what', { hasText: 'La tua scelta è salvata.' }).waitFor();
    await guardian.settled();
    await shot(page, 'board');
    await fits(guardian);
    await lookAround(guardian, 'tags-board');
    await page.getByLabel('Etichetta', { exact: true }).selectOption({ label: LONG });
    await page.getByText('Qui nessun argomento ha ancora questa etichetta.').waitFor();
    await page.getByLabel('Etichetta', { exact: true }).selectOption({ label: 'Tutti gli argomenti' });
    await page.getByText('Altro').waitFor();
    expect(await topics.count()).toBe(2);
  });
});

it('a board for questions says how many of its answers come from peers', async () => {
  const [asks, answers] = [organiser.page, guardian.page];
  for (let n = 0; n < 5; n++) {
    const question = { boardId, title: `Domanda ${n}`, body: 'Chi sa?', idempotencyKey: randomUUID() };
    const { topic } = (await send(asks, OpenTopicDocument, question)) as { topic: { id: string } };
    const answer = { topicId: topic.id, body: 'Io', idempotencyKey: randomUUID() };
    const { post } = (await send(answers, PostDocument, answer)) as { post: { id: string } };
    await send(asks, AcceptAnswerDocument, { postId: post.id, accepted: true });
  }
  await answers.goto(`/boards/${encodeURIComponent(boardId)}`);
  await answers.getByText('Risposte accettate che vengono da pari: 10 su 10').waitFor();
  await shot(answers, 'share');
});

it('nothing went wrong on the way', () => {
  expect([...organiser.faults, ...guardian.faults]).toEqual([]);
});
