import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { findings } from './support/axe';
import { DESKTOP, openBoard, openPage, send, signInByLink } from './support/browser';
import type { RunningHub } from './support/hub';
import { SCREENSHOTS, stage } from './support/stage';

type Opened = Awaited<ReturnType<typeof openPage>>;

let hub: RunningHub;
let guardian: Opened;
let organiser: Opened;
let boardId: string;

stage(async (started: RunningHub, browser: Browser) => {
  hub = started;
  guardian = await openPage(browser, hub.url);
  organiser = await openPage(browser, hub.url, DESKTOP);
  await signInByLink(guardian.page, hub.guardianLink);
  await signInByLink(organiser.page, hub.organiserLink);
  await openBoard(guardian.page);
  boardId = guardian.page.url().split('/').at(-1)!;
});

const post = (page: Page, text: string | RegExp): Locator =>
  page.locator('.post', { has: page.locator('.prose', { hasText: text }) });
const button = (within: Page | Locator, name: string | RegExp): Locator =>
  within.getByRole('button', { name, exact: true });
const field = (page: Page): Locator => page.locator('.composer').getByRole('textbox');
const line = (page: Page): Locator => page.locator('.went');
const key = () => crypto.randomUUID();

async function shot(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(SCREENSHOTS, `moves-${name}.png`) });
  const size = page.viewportSize()!;
  await page.setViewportSize({ ...size, height: 3_000 });
  expect({ name, found: await findings(page) }).toEqual({ name, found: [] });
  await page.setViewportSize(size);
}

/** A topic with a first post, as the guardian opens it. */
async function open(title: string): Promise<string> {
  const { topic } = (await send(
    guardian.page,
    `mutation($input: OpenTopicInput!) { openTopic(input: $input) {
      __typename ... on OpenTopicSuccess { topic { id } } } }`,
    { boardId, title, body: `${title}: come fate?`, idempotencyKey: key() },
  )) as { topic: { id: string } };
  return topic.id;
}

const write = ({ page }: Opened, topicId: string, body: string) =>
  send(page, 'mutation($input: PostInput!) { post(input: $input) { __typename } }', {
    topicId,
    body,
    idempotencyKey: key(),
  });

/** Both look at a topic; what is written there comes to both. */
async function bothAt(topicId: string, last: string): Promise<void> {
  for (const { page } of [guardian, organiser]) {
    await page.goto(`/topics/${topicId}`);
    await post(page, last).waitFor();
    await page.locator('.live-notice:empty').waitFor({ state: 'attached' });
  }
}

const LONG = '\n\nriga\n\nriga\n\nriga\n\nriga\n\nriga\n\nriga';

describe('while two people watch', () => {
  let [form, school]: string[] = [];

  it('posts go to a topic of their own: a line says so, nothing jumps, the focus stays', async () => {
    form = await open('Il modulo');
    for (const n of [1, 2]) await write(organiser, form, `Sul modulo ${n}${LONG}`);
    for (const n of [1, 2]) await write(guardian, form, `Sulla scuola ${n}${LONG}`);
    for (const n of [3, 4]) await write(organiser, form, `Sul modulo ${n}${LONG}`);
    await bothAt(form, 'Sul modulo 4');
    const { page } = guardian;
    await button(post(page, 'Sulla scuola 1'), /^Rispondi/).click();
    await page.locator('.composer-answered').waitFor();
    await field(page).fill('Comincio a scrivere');
    await post(page, 'Sul modulo 3').evaluate((element) => element.scrollIntoView({ block: 'start' }));
    await page.waitForTimeout(200);
    const place = (await post(page, 'Sul modulo 3').boundingBox())!.y;

    await button(organiser.page, 'Separa dei messaggi').click();
    for (const n of [1, 2]) await post(organiser.page, `Sulla scuola ${n}`).getByRole('checkbox').check();
    await organiser.page.getByLabel('Di che cosa si tratta').fill('La scuola');
    await organiser.page.getByText('2 messaggi scelti').waitFor();
    await shot(organiser.page, 'splitting');
    await organiser.page.setViewportSize({ width: 360, height: 740 });
    await organiser.page.screenshot({ path: join(SCREENSHOTS, 'moves-splitting-phone.png') });
    await organiser.page.setViewportSize(DESKTOP.viewport);
    await button(organiser.page, 'Crea l’argomento').click();

    for (const each of [page, organiser.page]) {
      await line(each).getByText('Alcuni messaggi sono passati a un argomento a sé').waitFor();
      await line(each).getByRole('link', { name: 'La scuola' }).waitFor();
      expect(await post(each, /Sulla scuola/).count()).toBe(0);
      expect(await post(each, /Sul modulo/).count()).toBe(4);
    }
    expect(Math.abs((await post(page, 'Sul modulo 3').boundingBox())!.y - place)).toBeLessThan(3);
    expect(await page.evaluate('document.activeElement.tagName')).toBe('TEXTAREA');
    expect(await field(page).inputValue()).toBe('Comincio a scrivere');
    // What it was to answer is not here any more.
    expect(await page.locator('.composer-answered').count()).toBe(0);
    await shot(page, 'split');
    // What is written on it comes on, and the link leads to what went.
    await write(organiser, form, 'Sul modulo 5');
    await post(page, 'Sul modulo 5').waitFor();
    await line(organiser.page).getByRole('link', { name: 'La scuola' }).click();
    await organiser.page.getByRole('heading', { level: 1, name: 'La scuola' }).waitFor();
    expect(await post(organiser.page, /Sulla scuola/).count()).toBe(2);
    school = organiser.page.url().split('/').at(-1)!;
  });

  it('a topic goes into another: both read on there, with what they have begun to write', async () => {
    await write(organiser, school!, 'Ancora sulla scuola');
    const { page } = guardian;
    await page.goto(`/topics/${school}`);
    await post(page, 'Ancora sulla scuola').waitFor();
    await field(page).fill('Anche da noi');
    await field(page).focus();

    await button(organiser.page, 'Unisci a un altro argomento').click();
    const dialog = organiser.page.getByRole('dialog', { name: 'Unisci a un altro argomento' });
    await dialog.getByRole('searchbox').fill('MODU');
    const into = dialog.getByLabel('Nell’argomento');
    await into.getByRole('option', { name: /^Il modulo/ }).waitFor({ state: 'attached' });
    await into.selectOption({ value: form! });
    await shot(organiser.page, 'merging');
    await button(dialog, 'Unisci a un altro argomento').click();

    for (const each of [page, organiser.page]) {
      await each.getByRole('heading', { level: 1, name: 'Il modulo' }).waitFor();
      await line(each).getByText('L’argomento è stato unito a «Il modulo».').waitFor();
      expect(await post(each, /Sulla scuola/).count()).toBe(2);
      expect(await post(each, /Sul modulo/).count()).toBe(5);
    }
    expect(await page.evaluate('document.activeElement.tagName')).toBe('TEXTAREA');
    await shot(page, 'merged');
    await button(page, /Pubblica/).click();
    await post(organiser.page, 'Anche da noi').waitFor();
    // What she read before it went, and links to it, lead on.
    await organiser.page.goto(`/topics/${school}`);
    await organiser.page.getByRole('heading', { level: 1, name: 'Il modulo' }).waitFor();
    expect(await post(organiser.page, 'Anche da noi').count()).toBe(1);
  });

  it('a topic takes in another: who watches that one has its posts, too', async () => {
    const other = await open('Ancora il modulo');
    await bothAt(form!, 'Anche da noi');
    await send(
      organiser.page,
      'mutation($input: MergeTopicsInput!) { mergeTopics(input: $input) { __typename } }',
      { topicId: other, intoTopicId: form },
    );
    for (const { page } of [guardian, organiser]) {
      await line(page).getByText('Un altro argomento è stato unito a questo').waitFor();
      await post(page, 'Ancora il modulo: come fate?').waitFor();
    }
    await button(line(guardian.page), /^Chiudi/).click();
    expect(await line(guardian.page).textContent()).toBe('');
  });
});

describe('while one is away', () => {
  let topicId: string;

  it('a topic goes to another board: she reads on there when she is back', async () => {
    topicId = await open('La bacheca sbagliata');
    await bothAt(topicId, 'La bacheca sbagliata: come fate?');
    const { page } = guardian;
    await field(page).fill('Scritto in treno');
    await guardian.setOffline(true);
    await page.locator('.live-notice[data-state="waiting"]').waitFor();
    await write(organiser, topicId, 'Prima di spostarlo');

    await button(organiser.page, 'Sposta in un’altra bacheca').click();
    const dialog = organiser.page.getByRole('dialog', { name: 'Sposta in un’altra bacheca' });
    const to = dialog.getByLabel('Nella bacheca');
    const board = 'Discussione';
    await to.selectOption({ label: board });
    await shot(organiser.page, 'moving');
    await button(dialog, 'Sposta in un’altra bacheca').click();
    await line(organiser.page).getByText(`Ora si trova nella bacheca «${board}».`).waitFor();
    await organiser.page.locator('.trail').getByText(board).waitFor();
    await write(organiser, topicId, 'Dopo averlo spostato');

    expect(await post(page, /spostar/).count()).toBe(0);
    await guardian.setOffline(false);
    await line(page).getByText(`Ora si trova nella bacheca «${board}».`).waitFor();
    await post(page, 'Dopo averlo spostato').waitFor();
    expect(await post(page, 'Prima di spostarlo').count()).toBe(1);
    expect(await field(page).inputValue()).toBe('Scritto in treno');
    await page.locator('.live-notice:empty').waitFor({ state: 'attached' });
    await shot(page, 'moved');
    await write(organiser, topicId, 'E si va avanti');
    await post(page, 'E si va avanti').waitFor();
    expect(await post(page, 'Dopo averlo spostato').count()).toBe(1);
  });

  it('a topic goes where she does not read: the page says so, and shows no more of it', async () => {
    const { page } = guardian;
    // What the hub answers to who does not see the board: nobody of the demonstration reads here who does not there.
    await page.route('**/graphql', (route) =>
      route.request().postData()?.includes('query Topic(')
        ? route.fulfill({ json: { data: { topic: null } } })
        : route.fallback(),
    );
    await send(
      organiser.page,
      'mutation($input: MoveTopicInput!) { moveTopic(input: $input) { __typename } }',
      { topicId, boardId },
    );
    await page.getByText('Questo argomento è stato spostato in una bacheca che non leggi.').waitFor();
    expect(await page.locator('.post').count()).toBe(0);
    expect(await field(page).count()).toBe(0);
    await shot(page, 'away');
    await page.unroute('**/graphql');
    await page.goto(`/topics/${topicId}`);
    await post(page, 'E si va avanti').waitFor();
  });

  it('is for those who keep order alone', async () => {
    for (const name of ['Sposta in un’altra bacheca', 'Unisci a un altro argomento', 'Separa dei messaggi']) {
      expect(await button(guardian.page, name).count()).toBe(0);
      expect(await button(organiser.page, name).count()).toBe(1);
    }
  });

  it('has had nothing blocked, broken or fetched from elsewhere', () => {
    expect(guardian.faults).toEqual([]);
    expect(organiser.faults).toEqual([]);
  });
});
