import {
  CancelOccurrenceDocument,
  CreateEventDocument,
  MarkAttendanceDocument,
} from '@guardian-network-hub/client-sdk';
import { randomUUID } from 'node:crypto';
import type { Browser } from 'playwright-core';
import { openPage, openVeneto, PHONE, send, signInByLink } from './support/browser';
import type { RunningHub } from './support/hub';
import { lookAround } from './support/look';
import { stage } from './support/stage';

type Opened = Awaited<ReturnType<typeof openPage>>;

/** The narrowest that the portal is for. */
const NARROW = { ...PHONE, viewport: { width: 320, height: 640 } };
const TITLE = 'Corso di novembre';
const LAW = 'Diritto dell’asilo e protezione internazionale dei minori';
const DAY = 24 * 60;

let organiser: Opened;
let guardian: Opened;
let networkId: string;
/** The dates of a course: the guardian was at the first. */
let dates: string[];

/** A local time of the zone UTC, so many minutes from now. */
const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString().slice(0, 16);

stage(async (hub: RunningHub, browser: Browser) => {
  organiser = await openPage(browser, hub.url, NARROW);
  guardian = await openPage(browser, hub.url, NARROW);
  for (const { page } of [organiser, guardian]) page.setDefaultTimeout(8_000);
  await signInByLink(organiser.page, hub.organiserLink);
  await signInByLink(guardian.page, hub.guardianLink);
  await openVeneto(organiser.page);
  networkId = decodeURIComponent(organiser.page.url().split('/').at(-1)!);
  const made = await send(organiser.page, CreateEventDocument, {
    networkId,
    kind: 'COURSE',
    title: [{ language: 'it', text: TITLE }],
    zone: 'UTC',
    localStart: inMinutes(-2 * DAY),
    localEnd: inMinutes(-2 * DAY + 90),
    recurrence: { rule: 'FREQ=DAILY;COUNT=4' },
    idempotencyKey: randomUUID(),
  });
  const event = made['event'] as { occurrences: { nodes: { id: string }[] } };
  dates = event.occurrences.nodes.map(({ id }) => id);
  const { me } = (await guardian.page.evaluate(
    `fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ me { participant { id } } }' }) }).then((r) => r.json()).then((r) => r.data)`,
  )) as { me: { participant: { id: string } } };
  const participantIds = [me.participant.id];
  await send(organiser.page, MarkAttendanceDocument, { occurrenceId: dates[0], participantIds });
  await send(organiser.page, CancelOccurrenceDocument, { occurrenceId: dates[3], scope: 'THIS' });
});

describe('modules', () => {
  it('are made by who runs the network, and changed', async () => {
    const { page } = organiser;
    await page.getByRole('link', { name: 'Moduli', exact: true }).click();
    await page.getByText('Non ci sono ancora moduli.').waitFor();
    const form = page.getByRole('form', { name: 'Nuovo modulo' });
    for (const [name, hours] of [
      ['Diritto', ''],
      ['Psicologia dell’età evolutiva', '4,5'],
    ] as const) {
      await form.getByRole('textbox', { name: 'Italiano' }).fill(name);
      await form.getByLabel('Ore richieste').fill(hours);
      await form.getByRole('button', { name: 'Crea il modulo' }).click();
      await page.getByRole('button', { name: `Cambia: ${name}` }).waitFor();
    }
    await page.getByText('4 ore e 30 minuti').waitFor();
    await page.getByRole('button', { name: 'Cambia: Diritto' }).click();
    const change = page.locator('.tag-item form');
    await change.getByRole('textbox', { name: 'Italiano' }).fill(LAW);
    await change.getByRole('checkbox', { name: 'Necessario per l’attestato' }).check();
    await change.getByRole('button', { name: 'Salva' }).click();
    await page.getByRole('button', { name: `Cambia: ${LAW}` }).waitFor();
    await page.getByRole('heading', { name: 'Chi ha fatto che cosa' }).waitFor();
    await lookAround(organiser, 'modules-network', NARROW.viewport);
  }, 60_000);

  it('are given to the dates of a course, on the page of one of them', async () => {
    const { page } = organiser;
    await page.goto(`/events/${encodeURIComponent(dates[0]!)}`);
    const section = page.getByRole('region', { name: 'Moduli delle date' });
    await section.getByRole('combobox').first().waitFor();
    expect(await section.getByRole('combobox').count()).toBe(3);
    await section.getByRole('combobox').first().selectOption(LAW);
    await page.locator('dl').getByText(LAW).waitFor();
    await lookAround(organiser, 'modules-event', NARROW.viewport);
  }, 60_000);

  it('are done by who was there: she sees which, and her hours by event', async () => {
    const { page } = guardian;
    await page.goto('/training');
    const modules = page.getByRole('region', { name: 'Moduli' });
    await modules.getByRole('listitem').filter({ hasText: LAW }).getByText('Fatto').waitFor();
    await modules.getByRole('listitem').filter({ hasText: 'Psicologia' }).getByText('Da fare').waitFor();
    const events = page.getByRole('list', { name: 'Per evento' });
    await events.getByRole('listitem').filter({ hasText: TITLE }).getByText('1 ora e 30 minuti').waitFor();
    await lookAround(guardian, 'modules-training', NARROW.viewport);
  }, 60_000);
});

describe('what came of a date', () => {
  it('is asked of who was there, on its page, and answered with two choices by the keyboard', async () => {
    const { page } = guardian;
    await page.goto(`/events/${encodeURIComponent(dates[0]!)}`);
    await page.getByRole('link', { name: 'Com’è andata?' }).click();
    const send = page.getByRole('button', { name: 'Invia la risposta' });
    expect(await send.isDisabled()).toBe(true);
    await lookAround(guardian, 'outcome-questions', NARROW.viewport);
    const contacts = page.getByRole('radiogroup', { name: /Quante persone/ });
    await contacts.getByRole('radio').first().focus();
    await page.keyboard.press('ArrowDown');
    expect(await contacts.getByRole('radio', { name: 'Una o due' }).isChecked()).toBe(true);
    await page.getByRole('radiogroup', { name: 'È stato utile?' }).getByText('Molto').click();
    await send.click();
    await page.getByText('La tua risposta è contata.').waitFor();
    await page.reload();
    await page.getByText('Qui non c’è nulla a cui rispondere').waitFor();
    await page.goto(`/events/${encodeURIComponent(dates[0]!)}`);
    await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
    expect(await page.getByRole('link', { name: 'Com’è andata?' }).count()).toBe(0);
    expect([...organiser.faults, ...guardian.faults]).toEqual([]);
  }, 60_000);
});
