import {
  CreateBoardDocument,
  CreateEventDocument,
  CreateInvitationDocument,
  CreateNetworkDocument,
  CreateTagDocument,
  PublishGroundRulesDocument,
  SetJoinPolicyDocument,
} from '@guardian-network-hub/client-sdk';
import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { openBoard, openPage, openTopic, send, signInByLink } from './browser';
import type { RunningHub } from './hub';

/** How one comes to each page, by its name; and who signs in for them. */
export interface Pages {
  readonly link: string;
  readonly open: Readonly<Record<string, (page: Page) => Promise<unknown>>>;
}

/** Every page of the portal, with something on it: as guardians see them, and as who runs a network does. */
export async function everyPage(
  browser: Browser,
  hub: RunningHub,
): Promise<{ guardian: Pages; organiser: Pages }> {
  const { page, context } = await openPage(browser, hub.url);
  await signInByLink(page, hub.organiserLink);
  await page.locator('.place-name a').first().click();
  await page.getByRole('link', { name: 'Impostazioni' }).waitFor();
  const made = await makeNetwork(page, decodeURIComponent(page.url().split('/').at(-1)!));
  await context.close();
  return {
    guardian: { link: hub.guardianLink, open: guardiansPages(made) },
    organiser: { link: hub.organiserLink, open: organisersPages(made) },
  };
}

const DAY = 24 * 60 * 60 * 1000;

/** Of pages a third, another one each day; all of them where `EVERY_PAGE` is set. */
export function todays(pages: Pages): [name: string, open: (page: Page) => Promise<unknown>][] {
  const all = Object.entries(pages.open);
  const third = Math.floor(Date.now() / DAY) % 3;
  return process.env['EVERY_PAGE'] ? all : all.filter((_, i) => i % 3 === third);
}

interface Made {
  networkId: string;
  /** A date that takes place now. */
  dateId: string;
  invitation: string;
}

const network = async (page: Page): Promise<void> => {
  await page.goto('/');
  await page.locator('.place-name a').first().click();
  await page.locator('.facts').waitFor();
};

const guardiansPages = ({ networkId, dateId, invitation }: Made): Pages['open'] => ({
  home: (page) => page.goto('/'),
  directory: (page) => page.goto('/directory?q=papadopoulos'),
  directoryFiltered: async (page) => {
    await page.goto('/directory?languages=it+en&territories=IT-TV&kinds=VOLUNTEER');
    await page.locator('.filter-count').first().waitFor({ state: 'attached' });
    const button = page.getByRole('button', { name: /^Filtri/ });
    if (await button.isVisible()) await button.click();
    await page.evaluate(`document.querySelectorAll('details').forEach((group) => (group.open = true))`);
  },
  card: async (page) => {
    await page.goto('/card');
    await page.getByText('Che cosa significano questi livelli').click();
    await page.locator('.see-as-shown, .empty').waitFor();
  },
  guardian: async (page) => {
    await page.goto('/directory?q=papadopoulos');
    await page.getByRole('link', { name: /Παπαδόπουλος/ }).click();
    await page.getByRole('heading', { level: 1, name: /Παπαδόπουλος/ }).waitFor();
  },
  board: openBoard,
  topic: openTopic,
  find: async (page) => {
    await page.goto('/find?q=tutore');
    await page.locator('.hit').first().waitFor();
  },
  network,
  sharing: async (page) => {
    await network(page);
    await page.getByRole('link', { name: 'Condivisione' }).click();
    await page.getByRole('heading', { name: 'Accordi con altre reti' }).waitFor();
  },
  account: (page) => page.goto('/account'),
  audit: (page) => page.goto('/account/audit'),
  statements: (page) => page.goto('/statements'),
  networks: (page) => page.goto('/networks'),
  contacts: (page) => page.goto('/contacts'),
  notifications: (page) => page.goto('/notifications'),
  events: (page) => page.goto('/events'),
  training: (page) => page.goto('/training'),
  certificate: (page) => page.goto('/certificate#none'),
  checkIn: (page) => page.goto(`/check-in/${dateId}`),
  reply: (page) => page.goto('/contacts/reply/some'),
  askToJoin: (page) => page.goto(`/networks/${networkId}/join`),
  join: (page) => page.goto(invitation),
  missing: (page) => page.goto('/guardians/nobody'),
  undo: (page) => page.goto('/account/undo#token'),
  link: (page) => page.goto('/sign-in/link#token'),
  signIn: (page) => page.goto('/sign-in'),
  accessibility: (page) => page.goto('/accessibility'),
  components: (page) => page.goto('/components'),
});

const organisersPages = ({ networkId, dateId }: Made): Pages['open'] => ({
  ...Object.fromEntries(
    [
      'members',
      'moderation',
      'import',
      'rules',
      'partners',
      'boards',
      'tags',
      'modules',
      'calendar-import',
      'settings',
      'new',
      'events/new',
      'reports',
    ].map((name) => [name, (page: Page) => page.goto(`/networks/${networkId}/${name}`)]),
  ),
  checkInList: async (page) => {
    await page.goto(`/events/${dateId}/check-in`);
    await page.locator('p.check-in-letters').waitFor();
  },
});

/** Makes a network that has something on each of its pages, whoever organises it, and a link into it. */
async function makeNetwork(page: Page, parentId: string): Promise<Made> {
  const text = (it: string) => [{ language: 'it', text: it }];
  const made = await send(page, CreateNetworkDocument, {
    kind: 'LOCAL',
    name: [...text('Rete di Rovigo'), { language: 'de', text: 'Netzwerk Rovigo' }],
    description: text('Tutrici e tutori del Polesine'),
    territoryCode: 'IT-RO',
    languages: ['it', 'ar'],
    parentId,
    idempotencyKey: randomUUID(),
  });
  const networkId = (made['network'] as { id: string }).id;
  const markdown = '# Come stiamo insieme\n\n- Quello che si dice qui resta qui';
  await send(page, PublishGroundRulesDocument, { networkId, markdown, idempotencyKey: randomUUID() });
  const board = { networkId, kind: 'QUESTIONS', title: text('Domande'), audience: 'HUB', partners: true };
  await send(page, CreateBoardDocument, { ...board, idempotencyKey: randomUUID() });
  for (const name of ['Scuola', 'Permesso di soggiorno e documenti'])
    await send(page, CreateTagDocument, { networkId, name: text(name), idempotencyKey: randomUUID() });
  const options = [{ label: text('Rovigo') }, { label: text('Adria') }];
  await send(page, SetJoinPolicyDocument, {
    networkId,
    policy: 'REQUEST',
    role: 'GUARDIAN',
    questions: [
      { label: text('Perché vuoi entrare?'), kind: 'TEXT', required: true },
      { label: text('Dove abiti?'), kind: 'CHOICE', required: false, options },
    ],
  });
  const invited = { networkId, role: 'GUARDIAN', places: 50, idempotencyKey: randomUUID() };
  const { link } = await send(page, CreateInvitationDocument, invited);
  const at = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString().slice(0, 16);
  const { event } = await send(page, CreateEventDocument, {
    networkId,
    kind: 'COURSE',
    title: text('Corso per tutrici e tutori'),
    zone: 'UTC',
    localStart: at(0.25),
    localEnd: at(2),
    audience: 'HUB',
    idempotencyKey: randomUUID(),
  });
  const [date] = (event as { occurrences: { nodes: { id: string }[] } }).occurrences.nodes;
  return { networkId, dateId: date!.id, invitation: link as string };
}
