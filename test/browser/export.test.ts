import { SetContactWayDocument } from '@guardian-network-hub/client-sdk';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { findings } from './support/axe';
import { DESKTOP, openPage, PHONE, send, signInByLink } from './support/browser';
import type { RunningHub } from './support/hub';
import { SCREENSHOTS, stage } from './support/stage';

let hub: RunningHub;
let browser: Browser;
let organiser: Awaited<ReturnType<typeof openPage>>;
let guardian: Awaited<ReturnType<typeof openPage>>;

stage(async (...started) => {
  [hub, browser] = started;
  organiser = await openPage(browser, hub.url, DESKTOP);
  guardian = await openPage(browser, hub.url, PHONE);
  for (const { page } of [organiser, guardian]) page.setDefaultTimeout(8_000);
  await signInByLink(organiser.page, hub.organiserLink);
  await signInByLink(guardian.page, hub.guardianLink);
});

async function look(page: Page, name: string): Promise<string[]> {
  await page.screenshot({ path: join(SCREENSHOTS, `export-${name}.png`) });
  return findings(page);
}

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Esporta l’elenco' });

/** The file that comes of something that is done. */
async function saved(page: Page, act: () => Promise<unknown>): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

const submit = (dialog: Locator) => dialog.getByRole('button', { name: 'Crea il file' }).click();

function ownAddress(page: Page): Promise<string> {
  return page.evaluate<string>(
    `fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ me { email } }' }) }).then((r) => r.json()).then((b) => b.data.me.email)`,
  );
}

/** Lets the hub ask for a fresh proof once, before the next export. */
async function outdated(page: Page): Promise<void> {
  await page.route(
    '**/graphql',
    (route) => {
      if (!route.request().postData()?.includes('mutation ExportDirectory')) return route.fallback();
      const exportDirectory = { __typename: 'StepUpRequiredError', code: 'STEP_UP_REQUIRED', message: '', field: null }; // prettier-ignore
      return route.fulfill({ json: { data: { exportDirectory } } });
    },
    { times: 1 },
  );
}

it('who runs no network finds nothing to export', async () => {
  const { page, settled } = guardian;
  await page.goto('/directory');
  await settled();
  expect(await page.getByRole('button', { name: 'Esporta', exact: true }).count()).toBe(0);
});

it('an organiser takes what she finds in her network along, for Excel', async () => {
  const { page, settled } = organiser;
  await page.goto('/directory');
  await settled();
  expect(await look(page, 'button')).toEqual([]);
  await page.getByRole('button', { name: 'Esporta', exact: true }).click();
  const dialog = dialogOf(page);
  await dialog.getByText('L’esportazione resta nel registro').waitFor();
  expect(await look(page, 'dialog')).toEqual([]);
  const { name, text } = await saved(page, () => submit(dialog));
  expect(name).toMatch(/^[a-z-]+-\d{4}-\d\d-\d\d\.csv$/);
  expect(text).toMatch(/^\uFEFFCodice;Nome;Cognome;/);
  const people = Number(/\d+/.exec((await dialog.getByText('Persone nel file').textContent())!)![0]);
  expect(people).toBeGreaterThan(3);
  // As many lines as people, but for those whose own words have several.
  expect(text.split('\r\n').length).toBeGreaterThanOrEqual(people + 2);
  expect(await look(page, 'made')).toEqual([]);
  const again = await saved(page, () => dialog.getByRole('link', { name: 'Salva il file' }).click());
  expect(again).toEqual({ name, text });
  await dialog.getByRole('button', { name: 'Chiudi' }).click();
  expect(await dialog.count()).toBe(0);
});

it('the search and the filters of the page go along', async () => {
  const { page, settled } = organiser;
  await page.goto('/directory?languages=ti');
  await settled();
  await page.getByRole('button', { name: 'Esporta', exact: true }).click();
  const { text } = await saved(page, () => submit(dialogOf(page)));
  const lines = text.split('\r\n').filter((line) => /;Volontaria|;Da dipendente|;In libera/.test(line));
  expect(lines.length).toBeGreaterThan(0);
  for (const line of lines) expect(line).toContain('tigrino');
});

it('contact details come after a fresh proof, and she whose they are sees who read them', async () => {
  await send(guardian.page, SetContactWayDocument.toString(), { kind: 'PHONE', value: '+390419876543', audience: 'NETWORK' }); // prettier-ignore
  const { page, settled } = organiser;
  await page.goto('/directory');
  await settled();
  await page.getByRole('button', { name: 'Esporta', exact: true }).click();
  const dialog = dialogOf(page);
  await dialog.getByLabel('Tipo di file').selectOption('VCARD_4');
  expect(await dialog.getByText('Per Excel').count()).toBe(0);
  await dialog.getByRole('checkbox', { name: /^Con i recapiti/ }).check();
  await outdated(page);
  await submit(dialog);
  const proof = page.getByRole('dialog', { name: 'Sei tu?' });
  await proof.waitFor();
  await page.screenshot({ path: join(SCREENSHOTS, 'export-step-up.png') });
  await page.keyboard.press('Escape');
  await dialog.getByRole('alert').waitFor();
  expect(await look(page, 'refused')).toEqual([]);
  await outdated(page);
  await submit(dialog);
  await proof.getByRole('button', { name: 'Inviami un codice per e-mail' }).click();
  const code = await hub.codeFor(await ownAddress(page));
  await proof.getByRole('textbox').fill(code);
  const { name, text } = await saved(page, () => proof.getByRole('button', { name: 'Continua' }).click());
  expect(name).toMatch(/\.vcf$/);
  expect(text).toContain('BEGIN:VCARD\r\nVERSION:4.0\r\n');
  expect(text).toContain('tel:+390419876543');
  await guardian.page.goto('/account/audit');
  await guardian.page.getByRole('row').filter({ hasText: 'Recapiti consultati' }).first().waitFor();
});

it('on a phone the dialog fits', async () => {
  const { page, settled, faults, context } = await openPage(browser, hub.url, PHONE);
  await context.addCookies(await organiser.context.cookies());
  await page.goto('/directory');
  await settled();
  expect(await look(page, 'button-phone')).toEqual([]);
  await page.getByRole('button', { name: 'Esporta', exact: true }).click();
  await dialogOf(page).waitFor();
  expect(await look(page, 'dialog-phone')).toEqual([]);
  expect(faults).toEqual([]);
});

it('nothing went wrong meanwhile', () => {
  expect([...organiser.faults, ...guardian.faults]).toEqual([]);
});
