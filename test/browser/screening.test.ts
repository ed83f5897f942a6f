import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { findings } from './support/axe';
import { openPage, openTopic, PHONE, signInByLink } from './support/browser';
import type { RunningHub } from './support/hub';
import { SCREENSHOTS, stage } from './support/stage';

let guardian: Awaited<ReturnType<typeof openPage>>;

stage(async (hub: RunningHub, browser: Browser) => {
  guardian = await openPage(browser, hub.url, { ...PHONE, viewport: { width: 320, height: 640 } });
  guardian.page.setDefaultTimeout(10_000);
  await signInByLink(guardian.page, hub.guardianLink);
  await openTopic(guardian.page);
});

const LIKELY = 'La ragazza che seguo abita in via Roma 12: a chi chiedo per la scuola?';
const HIGH = 'Il ragazzo che seguo si chiama Hamidullah Ahmadzai ed è nato il 14/3/2010.';

/** Writes into the field and sends; what the hub has found stands above it then. */
async function send(text: string) {
  const { page } = guardian;
  await page.locator('.composer textarea').fill(text);
  await page.locator('.composer button[type="submit"]').click();
  const found = page.getByRole('alert').filter({ hasText: 'può far trovare un minore' });
  await found.first().waitFor();
  return found.first();
}

const posts = () => guardian.page.locator('.post .prose').allTextContents();

it('what could find a child is marked before it is sent, and stays in the field to be changed', async () => {
  const { page } = guardian;
  const before = (await posts()).length;
  const found = await send(LIKELY);
  expect(await found.locator('mark').allTextContents()).toEqual(['via Roma 12 (indirizzo)']);
  expect(await page.locator('.composer textarea').inputValue()).toBe(LIKELY);
  expect((await posts()).length).toBe(before);
  await page.screenshot({ path: join(SCREENSHOTS, 'screening-warned.png') });
  expect(await findings(page)).toEqual([]);
});

it('its author keeps what is about no child, and it is there', async () => {
  const { page } = guardian;
  await page.getByRole('button', { name: 'Non riguarda nessun minore: lascialo' }).click();
  await page.locator('.post .prose', { hasText: 'via Roma 12' }).waitFor();
  expect(await page.locator('.composer textarea').inputValue()).toBe('');
  expect(await page.locator('.composer mark').count()).toBe(0);
});

it('what is of high risk waits for those who keep order, of which she is told', async () => {
  const { page } = guardian;
  const found = await send(HIGH);
  expect(await found.locator('mark').allTextContents()).toEqual([
    'Hamidullah Ahmadzai (nome)',
    '14/3/2010 (data di nascita)',
  ]);
  await page.getByRole('button', { name: 'Non riguarda nessun minore: lascialo' }).click();
  const told = page.getByRole('status').filter({ hasText: 'aspetta che chi modera' });
  await told.waitFor();
  await page.screenshot({ path: join(SCREENSHOTS, 'screening-held.png') });
  expect(await page.locator('.composer textarea').inputValue()).toBe('');
  await page.reload();
  await page.locator('.post').first().waitFor();
  expect((await posts()).filter((text) => text.includes('Hamidullah'))).toEqual([]);
  expect(guardian.faults).toEqual([]);
});
