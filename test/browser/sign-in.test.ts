import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { codeAt, stepAt } from '../../src/features/totp/one-time-code';
import { openPage, signInByLink } from './support/browser';
import type { RunningHub } from './support/hub';
import { SCREENSHOTS, stage } from './support/stage';

let hub: RunningHub;
let browser: Browser;
/** Passkeys are bound to a name, which a number is none. */
let origin: string;
let address: string;

stage(async (...started) => {
  [hub, browser] = started;
  origin = hub.url.replace('127.0.0.1', 'localhost');
  const { page, context } = await openPage(browser, origin);
  await signInByLink(page, named(hub.guardianLink));
  await page.goto('/account');
  address = (await page.locator('dd').nth(1).textContent())!;
  await context.close();
});

const named = (url: string) => url.replace('127.0.0.1', 'localhost');

/** A device of the browser's own that makes and shows passkeys, its holder verified. */
async function addAuthenticator(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('WebAuthn.enable');
  await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}

async function askFor(page: Page): Promise<void> {
  await page.goto('/sign-in');
  await page.getByRole('textbox').fill(address);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Controlla la posta' }).waitFor();
}

async function signOut(page: Page): Promise<void> {
  await page.goto('/account');
  await page.getByRole('button', { name: 'Esci', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Entra' }).waitFor();
}

const shot = (page: Page, name: string) =>
  page.screenshot({ path: join(SCREENSHOTS, `${name}.png`), fullPage: true });

describe('the link of a mail', () => {
  it('signs in where it was asked for, and tells elsewhere to type the code', async () => {
    const asked = await openPage(browser, origin);
    const other = await openPage(browser, origin);
    await askFor(asked.page);
    const link = named(await hub.linkFor(address));
    await other.page.goto(link);
    await other.page.getByRole('alert').waitFor();
    expect(await other.page.getByRole('alert').textContent()).toContain(
      'solo nel browser in cui lo hai chiesto',
    );
    expect(await other.page.getByRole('button', { name: 'Entra' }).count()).toBe(0);
    await shot(other.page, 'link-other-browser');
    await asked.page.goto(link);
    await asked.page.getByText(/^Premi il pulsante per entrare su questo dispositivo come /).waitFor();
    await shot(asked.page, 'link-confirm');
    await asked.page.getByRole('button', { name: 'Entra' }).click();
    await asked.page.getByRole('heading', { name: 'Le mie reti' }).waitFor();
    expect([...asked.faults, ...other.faults]).toEqual([]);
    await asked.context.close();
    await other.context.close();
  });
});

describe('my account', () => {
  let guardian: Awaited<ReturnType<typeof openPage>>;

  beforeAll(async () => {
    guardian = await openPage(browser, origin);
    await addAuthenticator(guardian.page);
    await askFor(guardian.page);
    await guardian.page.getByRole('textbox', { name: 'Codice' }).fill(await hub.codeFor(address));
    await guardian.page.keyboard.press('Enter');
    await guardian.page.getByRole('heading', { name: 'Le mie reti' }).waitFor();
  }, 60_000);
  afterAll(() => guardian.context.close());

  it('offers a passkey, makes one, and signs in by it', async () => {
    const { page } = guardian;
    await page.goto('/account');
    await page.getByText('aggiungi qui sotto una passkey').waitFor();
    await shot(page, 'account-phone');
    await page.getByRole('button', { name: 'Aggiungi una passkey' }).click();
    await page.getByRole('button', { name: /^Rimuovi la passkey / }).waitFor();
    expect(await page.getByText('aggiungi qui sotto una passkey').count()).toBe(0);
    await signOut(page);
    await shot(page, 'sign-in-passkey');
    await page.getByRole('button', { name: 'Entra con una passkey' }).click();
    await page.getByRole('heading', { name: 'Le mie reti' }).waitFor();
  });

  it('asks for a fresh proof where one is wanted, and then goes on', async () => {
    const { page } = guardian;
    await page.goto('/account');
    let refused = 0;
    await page.route('**/graphql', (route) => {
      if (refused > 0 || !route.request().postData()?.includes('mutation BeginTotp')) return route.fallback();
      refused++;
      const beginTotp = {
        __typename: 'StepUpRequiredError',
        code: 'STEP_UP_REQUIRED',
        message: '',
        field: null,
      };
      return route.fulfill({ json: { data: { beginTotp } } });
    });
    await page.getByRole('button', { name: 'Configura un’app' }).click();
    const dialog = page.getByRole('dialog', { name: 'Sei tu?' });
    await dialog.waitFor();
    await shot(page, 'step-up-phone');
    await page.keyboard.press('Escape');
    await page.getByText('Non è cambiato nulla').waitFor();
    refused = 0;
    await page.getByRole('button', { name: 'Configura un’app' }).click();
    await dialog.getByRole('button', { name: 'Usa la mia passkey' }).click();
    await page.locator('.totp-secret').waitFor();
    expect(await dialog.count()).toBe(0);
    await page.unroute('**/graphql');
  });

  it('sets up an authenticator app, and shows its recovery codes once', async () => {
    const { page } = guardian;
    const drawn = page.getByRole('img', { name: 'Codice QR per configurare la tua app di autenticazione' });
    await drawn.scrollIntoViewIfNeeded();
    expect((await drawn.boundingBox())!.width).toBeGreaterThan(150);
    await shot(page, 'account-authenticator-app');
    const secret = (await page.locator('.totp-secret').textContent())!.replace(/ /g, '');
    const bits = [...secret]
      .map((c) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(c).toString(2).padStart(5, '0'))
      .join('');
    const bytes = Buffer.from(bits.match(/.{8}/g)!.map((byte) => parseInt(byte, 2)));
    await page.getByRole('textbox', { name: 'Codice che l’app mostra adesso' }).fill('000000');
    await page.getByRole('button', { name: 'Continua' }).click();
    await page.getByText('Il codice non è questo').waitFor();
    await page
      .getByRole('textbox', { name: 'Codice che l’app mostra adesso' })
      .fill(codeAt(bytes, stepAt(Date.now())));
    await page.getByRole('button', { name: 'Continua' }).click();
    await page.getByText('Restano 10 codici di recupero').waitFor();
    expect(await page.locator('.recovery-codes li').count()).toBe(10);
    await shot(page, 'account-recovery-codes');
    await page.reload();
    await page.getByText('Restano 10 codici di recupero').waitFor();
    expect(await page.locator('.recovery-codes li').count()).toBe(0);
  });

  it('adds an address by the code that went there, and makes it the main one; the old one takes it back', async () => {
    const { page } = guardian;
    const fresh = 'davide.nuovo@example.org';
    await page.goto('/account');
    await page.getByRole('textbox', { name: 'Nuovo indirizzo' }).fill(fresh);
    await page.getByRole('button', { name: 'Aggiungi un indirizzo' }).click();
    await page.getByRole('textbox', { name: 'Codice' }).fill(await hub.codeFor(fresh));
    await page.getByRole('button', { name: 'Continua' }).click();
    await shot(page, 'account-addresses');
    await page.getByRole('button', { name: `Rendi principale ${fresh}` }).click();
    await page.getByRole('button', { name: `Rendi principale ${address}` }).waitFor();
    const other = await openPage(browser, origin);
    await other.page.goto(named(await hub.linkFor(address)));
    await shot(other.page, 'account-undo');
    await other.page.getByRole('button', { name: 'Riprendilo' }).click();
    await other.page.getByText('Questo indirizzo è di nuovo il principale').waitFor();
    expect(other.faults).toEqual([]);
    await other.context.close();
    await page.goto('/account');
    await page.waitForURL('**/sign-in?next=%2Faccount');
    await askFor(page);
    await page.getByRole('textbox', { name: 'Codice' }).fill(await hub.codeFor(address));
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Le mie reti' }).waitFor();
  });

  it('shows where I am signed in, and signs out another device', async () => {
    const other = await openPage(browser, origin);
    await signInByLink(other.page, named(hub.guardianLink));
    const { page } = guardian;
    await page.goto('/account');
    await page.getByText('Questo dispositivo').waitFor();
    await page.getByRole('button', { name: 'Disconnetti tutti gli altri dispositivi' }).click();
    await page
      .getByRole('button', { name: 'Disconnetti tutti gli altri dispositivi' })
      .waitFor({ state: 'detached' });
    await other.page.goto('/account');
    await other.page.waitForURL('**/sign-in?next=%2Faccount');
    expect(other.faults).toEqual([]);
    await other.context.close();
  });

  it('has had nothing blocked, broken or fetched from elsewhere', () => {
    expect(guardian.faults).toEqual([]);
  });
});
