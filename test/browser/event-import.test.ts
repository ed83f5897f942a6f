import type { Browser, Page } from 'playwright-core';
import { openPage, openVeneto, PHONE, signInByLink } from './support/browser';
import type { RunningHub } from './support/hub';
import { lookAround } from './support/look';
import { stage } from './support/stage';

type Opened = Awaited<ReturnType<typeof openPage>>;

/** The narrowest that the portal is for. */
const NARROW = { ...PHONE, viewport: { width: 320, height: 640 } };

let organiser: Opened;
let page: Page;

stage(async (hub: RunningHub, browser: Browser) => {
  organiser = await openPage(browser, hub.url, NARROW);
  page = organiser.page;
  page.setDefaultTimeout(8_000);
  await signInByLink(page, hub.organiserLink);
  await openVeneto(page);
});

const day = (ahead: number) =>
  new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10).replaceAll('-', '');
const vevent = (uid: string, ...lines: string[]) =>
  ['BEGIN:VEVENT', `UID:${uid}@office.example`, 'DTSTAMP:20261101T120000Z', ...lines, 'END:VEVENT'].join(
    '\r\n',
  );
const file = (...events: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//office//', ...events, 'END:VCALENDAR', ''].join('\r\n');
const course = (until: string) =>
  vevent(
    'course',
    'SUMMARY:Corso di primavera',
    `DTSTART;TZID=Europe/Rome:${day(20)}T180000`,
    `DTEND;TZID=Europe/Rome:${day(20)}T${until}`,
    'RRULE:FREQ=WEEKLY;COUNT=4',
  );
const endless = vevent('endless', 'SUMMARY:Senza fine', `DTSTART:${day(20)}T180000Z`, 'RRULE:FREQ=WEEKLY');
const noStart = vevent('none', 'SUMMARY:Senza inizio');

const send = (text: string) =>
  page
    .locator('input[type=file]')
    .setInputFiles({ name: 'calendario.ics', mimeType: 'text/calendar', buffer: Buffer.from(text) });
const row = (title: string) => page.getByRole('listitem').filter({ hasText: title });

describe('bringing a calendar in', () => {
  it('says first what would happen, and why something stays out, in the reader’s language', async () => {
    await page.getByRole('link', { name: 'Importa un calendario' }).click();
    await page.getByRole('heading', { level: 1, name: 'Importa un calendario' }).waitFor();
    await page.getByLabel('Tipo', { exact: true }).selectOption('Corso');
    await lookAround(organiser, 'event-import-file', NARROW.viewport);
    await send(file(course('200000'), endless, noStart));
    await row('Corso di primavera').getByText('Nuovo').waitFor();
    await row('Corso di primavera').getByText('4 date').waitFor();
    await row('Senza fine').getByText('Si ripete senza fine.').waitFor();
    await page.getByText('Non dice quando comincia.').waitFor();
    await page.getByText('Non è ancora stato scritto nulla.').waitFor();
    await lookAround(organiser, 'event-import-preview', NARROW.viewport);
  }, 60_000);

  it('writes once it is said, and leads to what it made', async () => {
    await page.getByRole('button', { name: 'Importa', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Importa', exact: true }).click();
    await page.getByText('Il calendario è stato importato.').waitFor();
    await lookAround(organiser, 'event-import-result', NARROW.viewport);
    await page.getByRole('main').getByRole('link', { name: 'Eventi' }).click();
    await page.getByRole('link', { name: 'Corso di primavera' }).first().waitFor();
    await page.goBack();
  }, 60_000);

  it('has nothing to do where the same comes again, and says what changed where it is another', async () => {
    await send(file(course('200000')));
    await row('Corso di primavera').getByText('Invariato').waitFor();
    await page.getByText('In questo file non c’è nulla che la rete non abbia già.').waitFor();
    expect(await page.getByRole('button', { name: 'Importa', exact: true }).count()).toBe(0);
    await page.getByRole('button', { name: 'Scegli un altro file' }).click();
    await send(file(course('210000')));
    await row('Corso di primavera').getByText('Modificato').waitFor();
  }, 60_000);

  it('says of a file that is none that it is none', async () => {
    await page.getByRole('button', { name: 'Scegli un altro file' }).click();
    await send('BEGIN:VCARD\r\nEND:VCARD\r\n');
    await page.getByText('Questo non è un file di calendario.').waitFor();
    expect(organiser.faults).toEqual([]);
  }, 60_000);
});
