import {
  CreateInvitationDocument,
  CreateNetworkDocument,
  PublishGroundRulesDocument,
  SetJoinPolicyDocument,
} from '@guardian-network-hub/client-sdk';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { findings } from './support/axe';
import { DESKTOP, openPage, PHONE, send, signInByLink } from './support/browser';
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
  board: async (page) => {
    await page.goto('/');
    await page
      .getByRole('link', { name: /^Domande e risposte/ })
      .first()
      .click();
    await page.locator('.topics').waitFor();
  },
  topic: async (page) => {
    await PAGES.board!(page);
    await page.locator('.topic-row').first().click();
    await page.locator('.post').first().waitFor();
  },
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
  ['members', 'import', 'rules', 'partners', 'settings', 'new'].map((name) => [
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
  ['phone', { ...PHONE, deviceScaleFactor: 2 }, FORMS.slice(0, 1)],
  ['narrow', { ...PHONE, viewport: { width: 320, height: 640 } }, FORMS],
  ['desktop', DESKTOP, FORMS],
] as const)('on a %s', (device, options, forms) => {
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
        for (const [colorScheme, direction] of forms) {
          await page.emulateMedia({ colorScheme });
          await page.evaluate(`document.documentElement.dir = '${direction}'`);
          const form = `${name}-${device}-${colorScheme}-${direction}`;
          await page.screenshot({ path: join(SCREENSHOTS, `${form}.png`) });
          expect({ form, found: await findings(page) }).toEqual({ form, found: [] });
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
    await PAGES.topic!(page);
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
