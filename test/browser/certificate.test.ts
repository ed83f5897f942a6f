import {
  CancelOccurrenceDocument,
  CreateEventDocument,
  MarkAttendanceDocument,
  RequestCertificateDocument,
  UpdateNetworkDocument,
} from '@guardian-network-hub/client-sdk';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { findings } from './support/axe';
import { openPage, openVeneto, PHONE, send, signInByLink } from './support/browser';
import type { RunningHub } from './support/hub';
import { SCREENSHOTS, stage } from './support/stage';

type Opened = Awaited<ReturnType<typeof openPage>>;

/** The narrowest that the portal is for. */
const NARROW = { ...PHONE, viewport: { width: 320, height: 640 } };
const TITLE = 'Corso di ottobre';
const DAY = 24 * 60;

let organiser: Opened;
let guardian: Opened;
let office: Opened;
/** The first date of a course at which the guardian was, and the course. */
let date: string;
let eventId: string;
/** What she passes on. */
let link: string;

/** A local time of the zone UTC, so many minutes from now. */
const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString().slice(0, 16);

stage(async (hub: RunningHub, browser: Browser) => {
  organiser = await openPage(browser, hub.url, NARROW);
  guardian = await openPage(browser, hub.url, NARROW);
  office = await openPage(browser, hub.url, NARROW);
  for (const { page } of [organiser, guardian, office]) page.setDefaultTimeout(8_000);
  await guardian.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await signInByLink(organiser.page, hub.organiserLink);
  await signInByLink(guardian.page, hub.guardianLink);
  await course();
});

/** A course of which the evenings that are to come were called off: it is over, and the guardian was at all of it. */
async function course(): Promise<void> {
  const { page } = organiser;
  await openVeneto(page);
  const networkId = decodeURIComponent(page.url().split('/').at(-1)!);
  await send(page, UpdateNetworkDocument, { networkId, minimumAttendance: 0.5 });
  const made = await send(page, CreateEventDocument, {
    networkId,
    kind: 'COURSE',
    title: [{ language: 'it', text: TITLE }],
    zone: 'UTC',
    localStart: inMinutes(-3 * DAY),
    localEnd: inMinutes(-3 * DAY + 90),
    recurrence: { rule: 'FREQ=DAILY;COUNT=6' },
    idempotencyKey: randomUUID(),
  });
  const event = made['event'] as { id: string; occurrences: { nodes: { id: string }[] } };
  const dates = event.occurrences.nodes.map(({ id }) => id);
  [eventId, date] = [event.id, dates[0]!];
  const { me } = (await guardian.page.evaluate(
    `fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ me { participant { id } } }' }) }).then((r) => r.json()).then((r) => r.data)`,
  )) as { me: { participant: { id: string } } };
  for (const occurrenceId of dates.slice(0, 3))
    await send(page, MarkAttendanceDocument, { occurrenceId, participantIds: [me.participant.id] });
  await send(page, CancelOccurrenceDocument, { occurrenceId: dates[3], scope: 'THIS_AND_LATER' });
}

/** Looks whether a page is accessible and fits, and keeps how it looked. */
async function shot({ page, settled }: Opened, what: string): Promise<void> {
  await settled();
  await page.screenshot({ path: join(SCREENSHOTS, `certificate-${what}.png`), fullPage: true });
  const wide = await page.evaluate('document.documentElement.scrollWidth');
  expect({ what, wide, found: await findings(page) }).toEqual({ what, wide: 320, found: [] });
}

describe('a certificate', () => {
  it('is asked for on the page of the event, with the name that is to stand there', async () => {
    const { page } = guardian;
    await page.goto(`/events/${date}`);
    await page.getByText('Per l’attestato serve il 50').waitFor();
    await shot(guardian, 'event');
    await page.getByRole('link', { name: 'Richiedi l’attestato' }).click();
    await page.getByLabel('Nome sull’attestato').fill('Παναγιώτα Παπαδοπούλου');
    await shot(guardian, 'ask');
    await page.getByRole('button', { name: 'Richiedi l’attestato' }).click();
    await page.getByText('Παναγιώτα Παπαδοπούλου').waitFor();
    await page.getByText('4 ore e 30 minuti su 4 ore e 30 minuti').waitFor();
    await shot(guardian, 'own');
  });

  it('is taken along as a file', async () => {
    const { page } = guardian;
    const coming = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Scarica (PDF)' }).click();
    expect((await coming).suggestedFilename()).toBe('certificate.pdf');
  });

  it('shows to who has its link that it is valid, and what its holder chose', async () => {
    await guardian.page.getByRole('button', { name: 'Copia il link' }).click();
    await guardian.page.getByRole('button', { name: 'Copiato' }).waitFor();
    link = await guardian.page.evaluate<string>('navigator.clipboard.readText()');
    expect(link).toMatch(/\/certificate#[0-9A-Z]{5}(-[0-9A-Z]{5}){3}$/);
    await office.page.goto(link);
    await office.page.getByText('Questo attestato è valido.').waitFor();
    await office.page.getByText('Chi lo ha ottenuto non mostra altro.').waitFor();
    expect(await office.page.getByText('Παναγιώτα').count()).toBe(0);
    await shot(office, 'nothing-shown');
    await guardian.page.getByLabel('Nome', { exact: true }).check();
    await guardian.page.getByLabel('Ore', { exact: true }).check();
    await guardian.page.getByRole('button', { name: 'Salva' }).click();
    await guardian.page.getByText('Salvato').waitFor();
    await office.page.reload();
    await office.page.getByText('Παναγιώτα Παπαδοπούλου').waitFor();
    expect(await office.page.getByText(TITLE).count()).toBe(0);
    await shot(office, 'shown');
  });

  it('is found by a code that is typed, and another one is not', async () => {
    const { page } = office;
    await page.goto('/certificate');
    await page.getByLabel('Codice').fill('00000-00000-00000-00000');
    await page.getByRole('button', { name: 'Verifica' }).click();
    await page.getByText('Non c’è alcun attestato con questo codice.').waitFor();
    await page.getByLabel('Codice').fill(link.split('#')[1]!.toLowerCase().replaceAll('-', ' '));
    await page.getByRole('button', { name: 'Verifica' }).click();
    await page.getByText('Questo attestato è valido.').waitFor();
  });

  it('stands with the hours of the year among the reader’s own', async () => {
    const { page } = guardian;
    await page.goto('/account');
    await page.getByRole('link', { name: 'Formazione e attestati' }).click();
    await page.getByText('In tutto').waitFor();
    await page.getByRole('link', { name: TITLE }).waitFor();
    await shot(guardian, 'training');
  });

  it('is withdrawn by an organiser, and asking again does not bring it back', async () => {
    const { page } = organiser;
    await page.goto(`/events/${date}`);
    await page.getByRole('button', { name: /^Ritira: / }).click();
    await page.getByLabel('Motivo').fill('C’era un’altra persona');
    await page.getByRole('dialog').getByRole('button', { name: 'Ritira', exact: true }).click();
    await page.getByText('Non valido').waitFor();
    await shot(organiser, 'list');
    // By the link again, in the same tab.
    await office.page.goto(link);
    await office.page.getByText('Questo attestato è stato ritirato.').waitFor();
    await guardian.page.goto(`/training/${eventId}`);
    await guardian.page.getByText('C’era un’altra persona').waitFor();
    await shot(guardian, 'withdrawn');
    await expect(send(guardian.page, RequestCertificateDocument, { eventId })).rejects.toThrow();
    expect([...organiser.faults, ...guardian.faults, ...office.faults]).toEqual([]);
  });
});
