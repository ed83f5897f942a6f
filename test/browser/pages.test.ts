import {
  CreateBoardDocument,
  CreateInvitationDocument,
  CreateNetworkDocument,
  PublishGroundRulesDocument,
  SetJoinPolicyDocument,
} from '@guardian-network-hub/client-sdk';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { findings } from './support/axe';
import { DESKTOP, openBoard, openPage, openTopic, PHONE, send, signInByLink } from './support/browser';
import type { RunningHub } from './support/hub';
import { SCREENSHOTS, stage } from './support/stage';

let hub: RunningHub;
let browser: Browser;
let networkId: string;
let invitation: string;

stage(async (...started) => {
  [hub, browser] = started;
  const { page, context } = await openPage(browser, hub.url);
  await signInByLink(page, hub.organiserLink);
  await page.locator('.place-name a').first().click();
  await page.getByRole('link', { name: 'Impostazioni' }).waitFor();
  await makeNetwork(page, decodeURIComponent(page.url().split('/').at(-1)!));
  await context.close();
});

/** The pages, by how one comes to them. */
const PAGES: Record<string, (page: Page) => Promise<unknown>> = {
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
  network: async (page) => {
    await page.goto('/');
    await page.locator('.place-name a').first().click();
    await page.locator('.facts').waitFor();
  },
  sharing: async (page) => {
    await PAGES.network!(page);
    await page.getByRole('link', { name: 'Condivisione' }).click();
    await page.getByRole('heading', { name: 'Accordi con altre reti' }).waitFor();
  },
  account: (page) => page.goto('/account'),
  audit: (page) => page.goto('/account/audit'),
  networks: (page) => page.goto('/networks'),
  contacts: (page) => page.goto('/contacts'),
  reply: (page) => page.goto('/contacts/reply/some'),
  askToJoin: (page) => page.goto(`/networks/${networkId}/join`),
  join: (page) => page.goto(invitation),
  missing: (page) => page.goto('/guardians/nobody'),
  undo: (page) => page.goto('/account/undo#token'),
  link: (page) => page.goto('/sign-in/link#token'),
  signIn: (page) => page.goto('/sign-in'),
  accessibility: (page) => page.goto('/accessibility'),
  components: (page) => page.goto('/components'),
};

/** Pages as who runs the network sees them. */
const ORGANISERS_PAGES: typeof PAGES = Object.fromEntries(
  ['members', 'import', 'rules', 'partners', 'boards', 'settings', 'new'].map((name) => [
    name,
    (page: Page) => page.goto(`/networks/${networkId}/${name}`),
  ]),
);

/** Makes a network that has something on each of its pages, whoever organises it, and a link into it. */
async function makeNetwork(page: Page, parentId: string): Promise<void> {
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
  networkId = (made['network'] as { id: string }).id;
  const markdown = '# Come stiamo insieme\n\n- Quello che si dice qui resta qui';
  await send(page, PublishGroundRulesDocument, { networkId, markdown, idempotencyKey: randomUUID() });
  const board = { networkId, kind: 'QUESTIONS', title: text('Domande'), audience: 'HUB', partners: true };
  await send(page, CreateBoardDocument, { ...board, idempotencyKey: randomUUID() });
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
  invitation = (await send(page, CreateInvitationDocument, invited))['link'] as string;
}

const FORMS = (['light', 'dark'] as const).flatMap((colours) =>
  (['ltr', 'rtl'] as const).map((direction) => [colours, direction] as const),
);

describe.each([
  ['phone', { ...PHONE, viewport: { width: 320, height: 640 }, deviceScaleFactor: 2 }],
  ['desktop', DESKTOP],
] as const)('on a %s', (device, options) => {
  it.each([
    ['every page', PAGES, () => hub.guardianLink],
    ['every page for organisers', ORGANISERS_PAGES, () => hub.organiserLink],
  ])(
    '%s is accessible, and fits, in light and dark, from left to right and from right to left',
    async (_which, pages, link) => {
      const { page, context, faults, settled } = await openPage(browser, hub.url, options);
      await signInByLink(page, link());
      for (const [name, open] of Object.entries(pages)) {
        await open(page);
        await page.locator('h1').waitFor();
        await settled();
        for (const [colorScheme, direction] of FORMS) {
          await page.emulateMedia({ colorScheme });
          await page.evaluate(`document.documentElement.dir = '${direction}'`);
          const form = `${name}-${device}-${colorScheme}-${direction}`;
          await page.screenshot({ path: join(SCREENSHOTS, `${form}.png`) });
          // The theme changes colours alone: the page itself was looked at in light.
          const found = await findings(page, colorScheme === 'light' ? 'all' : 'colours');
          expect({ form, found }).toEqual({ form, found: [] });
        }
        await page.emulateMedia({ colorScheme: 'light' });
        await page.evaluate(`document.documentElement.dir = 'ltr'`);
      }
      expect(faults).toEqual([]);
      await context.close();
    },
    240_000,
  );
});

it('finds a picture without words and what is too wide (negative control)', async () => {
  const { page, context } = await openPage(browser, hub.url);
  await page.setContent('<main><h1>Titolo</h1><img src="data:," style="width: 2000px"></main>');
  const found = await findings(page);
  expect(found.join()).toContain('image-alt');
  expect(found.join()).toContain('wider than the window');
  await context.close();
});
