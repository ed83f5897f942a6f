import type { Browser, Page } from 'playwright-core';
import { openPage, openVeneto, signInByLink } from './support/browser';
import type { RunningHub } from './support/hub';
import { stage } from './support/stage';

let hub: RunningHub;
let browser: Browser;

stage((...started) => ([hub, browser] = started));

async function openSharing(link: string): Promise<Page> {
  const { page } = await openPage(browser, hub.url);
  await signInByLink(page, link);
  await page.goto('/');
  await openVeneto(page);
  await page.getByRole('link', { name: 'Condivisione' }).click();
  await page.getByRole('heading', { name: 'Accordi con altre reti' }).waitFor();
  return page;
}

describe('what a network shares', () => {
  it('is changed by who runs it, and read by its members', async () => {
    const organiser = await openSharing(hub.organiserLink);
    const above = organiser.getByRole('group', { name: 'Con i membri delle reti superiori' });
    await above.getByLabel('Bacheche').selectOption('LINKED');
    await organiser.getByLabel('Al massimo a').selectOption('HUB');
    await organiser.getByRole('button', { name: 'Salva' }).click();
    await organiser.getByLabel('Al massimo a').waitFor();
    await organiser.reload();
    expect(await above.getByLabel('Bacheche').inputValue()).toBe('LINKED');
    expect(await organiser.getByLabel('Al massimo a').inputValue()).toBe('HUB');

    const member = await openSharing(hub.guardianLink);
    expect(await member.getByLabel('Al massimo a').inputValue()).toBe('HUB');
    expect(await member.getByLabel('Al massimo a').isDisabled()).toBe(true);
    expect(await member.getByRole('button', { name: 'Salva' }).count()).toBe(0);
  });

  it('goes to another network by an agreement that is offered and may be withdrawn', async () => {
    const page = await openSharing(hub.organiserLink);
    await page.getByRole('button', { name: 'Proponi un accordo' }).click();
    await page.getByLabel('Cerca una rete').fill('laz');
    await page.getByRole('option', { name: /Lazio/ }).first().waitFor({ state: 'attached' });
    await page.getByLabel('A che cosa serve').fill('Conoscersi tra regioni');
    await page.getByRole('button', { name: 'Invia la proposta' }).click();
    const card = page.locator('.link-card', { hasText: 'Conoscersi tra regioni' });
    await card.getByText('Proposto').waitFor();
    await card.getByRole('button', { name: 'Ritira la proposta' }).click();
    await card.waitFor({ state: 'detached' });
  });
});
