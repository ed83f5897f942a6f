import { generateKeyPairSync } from 'node:crypto';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { openPage, openVeneto, PHONE, signInByLink } from './support/browser';
import type { RunningHub } from './support/hub';
import { SCREENSHOTS, stage } from './support/stage';

let hub: RunningHub;
let browser: Browser;

stage((...started) => ([hub, browser] = started));

it('an organiser adds a partner, makes a key that works, revokes it, and finds it all in the log', async () => {
  const { page, context, faults } = await openPage(browser, hub.url, PHONE);
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: hub.url });
  await signInByLink(page, hub.organiserLink);
  await openVeneto(page);
  await page.getByRole('link', { name: 'Partner' }).click();
  await page.getByRole('heading', { level: 1, name: 'Partner' }).waitFor();
  await page.getByLabel('Nome', { exact: true }).fill('Portale regionale');
  await page.getByLabel('Scopo').fill('Elenco pubblico');
  await page.getByRole('button', { name: 'Aggiungi' }).click();
  const item = page.getByRole('listitem').filter({ hasText: 'Portale regionale' });
  await item.getByRole('heading', { name: 'Portale regionale' }).waitFor();
  await item.getByLabel('Nome della nuova chiave').fill('sito');
  await item.getByRole('button', { name: 'Crea una chiave' }).click();
  const key = (await item.locator('.partner-secret').textContent())!.trim();
  await item.getByRole('button', { name: 'Copia la chiave' }).click();
  await item.getByRole('button', { name: 'Copiata' }).waitFor();
  expect(await page.evaluate('navigator.clipboard.readText()')).toBe(key);
  const use = () =>
    fetch(`${hub.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
      body: '{"query":"{ hub { name } }"}',
    });
  expect((await use()).status).toBe(200);
  await page.screenshot({ path: join(SCREENSHOTS, 'partners-phone.png'), fullPage: true });
  await item.getByRole('button', { name: /^Revoca/ }).click();
  await item.getByText('Non c’è ancora nessuna chiave.').waitFor();
  expect((await use()).status).toBe(401);
  // Until a day, and by a key of its own.
  await item.getByText('Cambia ciò che può leggere').click();
  await item.getByLabel('Ultimo giorno').fill('2099-12-31');
  await item.getByRole('button', { name: 'Salva' }).click();
  await item.getByText(/fino al .*2099/).waitFor();
  await item.getByLabel(/JWK/).fill('{"kty":"oct","k":"c2VjcmV0"}');
  await item.getByRole('button', { name: 'Aggiungi la chiave pubblica' }).click();
  await item.locator('[aria-invalid="true"]').waitFor();
  const { publicKey } = generateKeyPairSync('ed25519');
  await item
    .getByLabel(/JWK/)
    .fill(JSON.stringify({ ...publicKey.export({ format: 'jwk' }), kid: 'portale-1' }));
  await item.getByRole('button', { name: 'Aggiungi la chiave pubblica' }).click();
  await item.getByText('portale-1').first().waitFor();
  await page.screenshot({ path: join(SCREENSHOTS, 'partner-keys-phone.png'), fullPage: true });
  await item.getByRole('button', { name: /^Rimuovi.*portale-1/ }).click();
  await item.getByText('Non c’è ancora nessuna chiave pubblica.').waitFor();
  await item.getByRole('button', { name: /^Termina l’accesso/ }).click();
  await item.getByText('nulla').waitFor();
  await page.goto('/account/audit');
  await page.getByLabel('Mostra').selectOption('PARTNER_CHANGED');
  await page.getByText('chiave revocata').waitFor();
  expect(await page.locator('tbody').getByRole('row').count()).toBe(7);
  // In the reader's words, and what has none in a direction of its own.
  const granted = page.getByRole('row').filter({ hasText: 'accesso concesso' }).first();
  await page.screenshot({ path: join(SCREENSHOTS, 'audit-phone.png'), fullPage: true });
  await granted.getByText('Può leggere: Elenco').waitFor();
  expect(await page.getByText(/KEY_REVOKED|DIRECTORY_READ/).count()).toBe(0);
  expect(await granted.locator('bdi[dir=ltr]').count()).toBe(1);
  await page.goto('/account');
  const notice = page.getByLabel(/Quando un portale partner/);
  await notice.click();
  await page.waitForLoadState('networkidle');
  await page.reload();
  await notice.waitFor();
  await page.waitForLoadState('networkidle');
  expect(await notice.isChecked()).toBe(false);
  await page.screenshot({ path: join(SCREENSHOTS, 'account-phone.png'), fullPage: true });
  expect(faults).toEqual([]);
  await context.close();
}, 60_000);
