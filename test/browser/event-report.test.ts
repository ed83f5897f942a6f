import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { findings } from './support/axe';
import { openPage, openVeneto, PHONE, signInByLink } from './support/browser';
import type { RunningHub } from './support/hub';
import { lookAround } from './support/look';
import { SCREENSHOTS, stage } from './support/stage';

type Opened = Awaited<ReturnType<typeof openPage>>;

/** The narrowest that the portal is for. */
const NARROW = { ...PHONE, viewport: { width: 320, height: 640 } };
/** A day on which a course of the demonstration took place. */
const HELD = new Date(Date.now() - 40 * 86_400_000);

let organiser: Opened;
let guardian: Opened;
/** Writes what no page does: who represents an organisation is said by operators. */
let query: RunningHub['query'];

stage(async (hub: RunningHub, browser: Browser) => {
  query = hub.query;
  organiser = await openPage(browser, hub.url, NARROW);
  guardian = await openPage(browser, hub.url, NARROW);
  await signInByLink(organiser.page, hub.organiserLink);
  await signInByLink(guardian.page, hub.guardianLink);
});

it('organisers read what came of the events of their network, in a period, as bars with a table beside', async () => {
  const { page } = organiser;
  await openVeneto(page);
  await page.getByRole('link', { name: 'Resoconti degli eventi' }).click();
  await page.getByRole('heading', { level: 1, name: 'Resoconti degli eventi' }).waitFor();
  await page.getByLabel('Anno', { exact: true }).selectOption(String(HELD.getFullYear()));
  await page.getByLabel('Tipo', { exact: true }).selectOption('Corso');
  const months = page.getByRole('region', { name: 'Per mese' });
  const table = months.getByRole('table', { name: 'Per mese' });
  const month = HELD.toLocaleDateString('it', { month: 'long', year: 'numeric' });
  const row = table.getByRole('row', { name: new RegExp(month, 'i') });
  await row.waitFor();
  // Each a number: held, registered, waiting, attended, did not come, hours, seats.
  expect((await row.getByRole('cell').allInnerTexts()).every((text) => /\d/.test(text))).toBe(true);
  expect(await months.locator('.bar').count()).toBe(2 * (await table.getByRole('row').count()) - 2);
  await lookAround(organiser, 'report-network', NARROW.viewport);

  await page.getByLabel('Parte dell’anno').selectOption({ index: 1 + Math.floor(HELD.getMonth() / 3) });
  await organiser.settled();
  await row.waitFor();
  await page.emulateMedia({ media: 'print' });
  await page.screenshot({ path: join(SCREENSHOTS, 'report-print.png'), fullPage: true });
  expect(await months.locator('.bar').first().isVisible()).toBe(true);
  await page.emulateMedia({ media: 'screen' });
}, 90_000);

it('they save it as a table', async () => {
  const { page } = organiser;
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Salva come tabella (CSV)' }).click();
  const file = await saved;
  expect(file.suggestedFilename()).toMatch(/^\d{4}-\d\d-01 \d{4}-\d\d-\d\d\.csv$/);
  const text = await readFile((await file.path())!, 'utf8');
  expect(text.startsWith('\uFEFFSuddivisione;Riga;')).toBe(true);
  expect(text).toContain('Per mese;');
});

it('they come to the report of an event from its page', async () => {
  const { page } = organiser;
  await page.goto('/events');
  await page.getByRole('link', { name: 'I 18 anni: che cosa preparare insieme' }).first().click();
  await page.getByRole('link', { name: 'Resoconto' }).click();
  await page.getByRole('heading', { level: 1, name: /^Resoconto: I 18 anni/ }).waitFor();
  const dates = page.getByRole('table', { name: 'Per data' });
  expect(await dates.getByRole('row').count()).toBe(9);
  await page.getByRole('table', { name: 'Per esperienza' }).getByText('5 anni o più').waitFor();
  await lookAround(organiser, 'report-event', NARROW.viewport);
}, 60_000);

it('nobody else is led there, or finds anything', async () => {
  const { page } = guardian;
  await guardian.page.goto('/');
  await openVeneto(page);
  expect(await page.getByRole('link', { name: 'Resoconti degli eventi' }).count()).toBe(0);
  await page.goto(new URL(organiser.page.url()).pathname);
  await page.getByRole('heading', { level: 1, name: 'Qui non c’è nulla' }).waitFor();
  expect(await findings(page)).toEqual([]);
  expect([...organiser.faults, ...guardian.faults]).toEqual([]);
});

it('who represents the promoter of the network is led to whole years of it', async () => {
  const { page } = guardian;
  const { me } = (await page.evaluate(
    `fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ me { name } }' }) }).then((r) => r.json()).then((r) => r.data)`,
  )) as { me: { name: string } };
  await query(
    `WITH made AS (INSERT INTO organisation (id, name) VALUES (gen_random_uuid(), '{"it": "Regione del Veneto"}') RETURNING id),
       promoted AS (UPDATE network SET promoter_id = made.id FROM made WHERE name->>'it' LIKE '%Veneto' RETURNING 1)
     INSERT INTO organisation_representative (organisation_id, person_id)
     SELECT made.id, p.id FROM made, person p, promoted WHERE p.display_name = $1`,
    [me.name],
  );
  await page.goto('/');
  await openVeneto(page);
  await page.getByText('Regione del Veneto').waitFor();
  await lookAround(guardian, 'report-link', NARROW.viewport);
  await page.getByRole('link', { name: 'Resoconti degli eventi' }).click();
  await page.getByRole('heading', { level: 1, name: 'Resoconti degli eventi' }).waitFor();
  // No part of a year and no kind, from which few people could be told.
  expect(await page.getByLabel('Parte dell’anno').count()).toBe(0);
  expect(await page.getByLabel('Tipo', { exact: true }).count()).toBe(0);
  await lookAround(guardian, 'report-year', NARROW.viewport);
  expect(guardian.faults).toEqual([]);
}, 90_000);
