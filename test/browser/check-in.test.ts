import { CreateEventDocument, RsvpDocument } from '@guardian-network-hub/client-sdk';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { findings } from './support/axe';
import { openPage, openVeneto, PHONE, send, signInByLink } from './support/browser';
import type { RunningHub } from './support/hub';
import { SCREENSHOTS, stage } from './support/stage';

type Opened = Awaited<ReturnType<typeof openPage>>;

/** The narrowest that the portal is for. */
const NARROW = { ...PHONE, viewport: { width: 320, height: 640 } };
const TITLE = 'Corso di ottobre';

let organiser: Opened;
let guardian: Opened;
/** The date, as its address has it; and the guardian's name. */
let date: string;
let name: string;

stage(async (hub: RunningHub, browser: Browser) => {
  organiser = await openPage(browser, hub.url, NARROW);
  guardian = await openPage(browser, hub.url, NARROW);
  for (const { page } of [organiser, guardian]) page.setDefaultTimeout(8_000);
  await signInByLink(organiser.page, hub.organiserLink);
  await signInByLink(guardian.page, hub.guardianLink);
});

/** Looks whether a page is accessible and fits, and keeps how it looked. */
async function shot({ page, settled }: Opened, what: string): Promise<void> {
  await settled();
  await page.screenshot({ path: join(SCREENSHOTS, `check-in-${what}.png`), fullPage: true });
  expect({ what, found: await findings(page) }).toEqual({ what, found: [] });
}

const button = (page: Page, label: string | RegExp) => page.getByRole('button', { name: label });
const pressed = (page: Page, is: boolean) => page.getByRole('button', { name, pressed: is }).first();

/** A local time of the zone UTC, so many minutes from now. */
const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString().slice(0, 16);

describe('at the door', () => {
  it('an organiser comes from the page of the event to the list of those who are going', async () => {
    const { page } = organiser;
    await openVeneto(page);
    const made = await send(page, CreateEventDocument, {
      networkId: decodeURIComponent(page.url().split('/').at(-1)!),
      kind: 'COURSE',
      title: [{ language: 'it', text: TITLE }],
      zone: 'UTC',
      localStart: inMinutes(10),
      localEnd: inMinutes(100),
      idempotencyKey: randomUUID(),
    });
    const { occurrences } = made['event'] as { occurrences: { nodes: { id: string }[] } };
    date = occurrences.nodes[0]!.id;
    await send(guardian.page, RsvpDocument, { occurrenceId: date, answer: 'GOING' });
    await page.goto(`/events/${date}`);
    await page.getByRole('link', { name: 'Chi è presente' }).click();
    await page.getByRole('heading', { level: 1, name: 'Chi è presente' }).waitFor();
    await page.getByText('Presenti: 0').waitFor();
    name = (await page.locator('.check-in-row .row-title').first().innerText()).trim();
    await pressed(page, false).waitFor();
    await shot(organiser, 'list');
  });

  it('a guardian checks in by the code that is shown there, and the list turns live', async () => {
    const { page } = guardian;
    await page.goto(`/events/${date}`);
    await page.getByRole('link', { name: 'Sono qui' }).click();
    await page.getByLabel('Codice').fill('CCCCCC');
    await button(page, 'Registra la mia presenza').click();
    await page.getByText('Non è il codice mostrato ora').waitFor();
    await shot(guardian, 'wrong');
    const code = (await organiser.page.locator('p.check-in-letters').innerText()).trim();
    expect(code).toMatch(/^[A-Z\d]{6}$/);
    // As the camera does with the picture.
    await page.goto(`/check-in/${date}?code=${code}`);
    await button(page, 'Registra la mia presenza').click();
    await page.getByText('La tua presenza è registrata.').waitFor();
    await shot(guardian, 'done');
    await organiser.page.getByText('Presenti: 1').waitFor();
    await pressed(organiser.page, true).waitFor();
  });

  it('what is marked on one phone is seen on another', async () => {
    const second = await organiser.context.newPage();
    second.setDefaultTimeout(8_000);
    await second.goto(`/events/${date}/check-in`);
    await second.getByText('Presenti: 1').waitFor();
    await pressed(second, true).click();
    await second.getByText('Presenti: 0').waitFor();
    await organiser.page.getByText('Presenti: 0').waitFor();
    await pressed(organiser.page, false).waitFor();
    await pressed(organiser.page, false).click();
    await second.getByText('Presenti: 1').waitFor();
    await second.close();
  });

  it('who did not answer is found among the members, and marked', async () => {
    const { page } = organiser;
    await page.getByRole('searchbox', { name: 'Trova un membro' }).fill('ma');
    const found = page.locator('.check-in-search .check-in-row').first();
    await found.waitFor();
    const walkIn = (await found.locator('.row-title').innerText()).trim();
    await found.click();
    await page.getByText('Presenti: 2').waitFor();
    await page.getByRole('heading', { name: 'Inoltre presenti' }).waitFor();
    expect(await button(page, walkIn).count()).toBeGreaterThan(1);
  });

  it('the list of a meeting online says first whom it would mark', async () => {
    const { page } = organiser;
    const chosen = page.waitForEvent('filechooser');
    await button(page, 'Scegli un file').click();
    const csv = `Name,Email,Duration\n${name},,30\nQualcuno,,5\n`;
    await (await chosen).setFiles({ name: 'meeting.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
    await page.getByRole('heading', { name: 'Chi verrebbe segnato' }).waitFor();
    await page.getByText('resta come annotato').waitFor();
    await page.getByText('Qualcuno').waitFor();
    await shot(organiser, 'import');
    expect([...organiser.faults, ...guardian.faults]).toEqual([]);
  });
});
