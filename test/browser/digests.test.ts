import type { Browser } from 'playwright-core';
import { openPage, PHONE, signInByLink } from './support/browser';
import type { RunningHub } from './support/hub';
import { lookAround } from './support/look';
import { stage } from './support/stage';

let opened: Awaited<ReturnType<typeof openPage>>;

stage(async (hub: RunningHub, browser: Browser) => {
  opened = await openPage(browser, hub.url, { ...PHONE, timezoneId: 'Europe/Athens' });
  await signInByLink(opened.page, hub.guardianLink);
  await opened.page.goto('/account');
});

it('one chooses when news of the boards come by mail, by the clock of where one is, or that none do', async () => {
  const { page, faults } = opened;
  const frequency = page.getByLabel('Ogni quanto arrivano le novità');
  const weekday = page.getByLabel('In quale giorno');
  await frequency.waitFor();
  expect(await frequency.inputValue()).toBe('WEEKLY');
  await page.getByText(/La prossima arriva lunedì .* 18:00 \(fuso orario Europe\/Rome\)/).waitFor();
  await lookAround(opened, 'digests');

  await weekday.selectOption('Giovedì');
  await page.getByText(/La prossima arriva giovedì .* 18:00 \(fuso orario Europe\/Athens\)/).waitFor();
  await page.getByLabel('Da che ora').selectOption('7');
  await page.getByText(/La prossima arriva giovedì .* 0?7:00/).waitFor();
  await frequency.selectOption('Ogni giorno');
  await weekday.waitFor({ state: 'detached' });
  await page.reload();
  await frequency.waitFor();
  expect(await frequency.inputValue()).toBe('DAILY');
  expect(await page.getByLabel('Da che ora').inputValue()).toBe('7');

  await page.getByText('Ogni tanto, le novità delle bacheche che non ho letto').click();
  await frequency.waitFor({ state: 'detached' });
  expect(faults).toEqual([]);
}, 90_000);
