import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { fromTelephone, painted, SECRETS } from '../photo/support/pictures';
import { findings } from './support/axe';
import { DESKTOP, openPage, PHONE, signInByLink } from './support/browser';
import type { RunningHub } from './support/hub';
import { SCREENSHOTS, stage } from './support/stage';

let hub: RunningHub;
let browser: Browser;
let guardian: Awaited<ReturnType<typeof openPage>>;
let organiser: Awaited<ReturnType<typeof openPage>>;
let name: string;
/** The address of the guardian’s own card. */
let own: string;

stage(async (...started) => {
  [hub, browser] = started;
  guardian = await openPage(browser, hub.url, PHONE);
  organiser = await openPage(browser, hub.url, DESKTOP);
  for (const { page } of [guardian, organiser]) page.setDefaultTimeout(8_000);
  await signInByLink(guardian.page, hub.guardianLink);
  await signInByLink(organiser.page, hub.organiserLink);
  await guardian.page.goto('/account');
  name = (await guardian.page.locator('dd').first().textContent())!;
  const card = guardian.page.getByRole('link', { name: 'La mia scheda nell’elenco' });
  own = (await card.getAttribute('href'))!;
});

const shoot = (page: Page, of: string) =>
  page.screenshot({ path: join(SCREENSHOTS, `photo-${of}.png`), fullPage: true });
const part = (page: Page) => page.getByRole('group', { name: 'Foto', exact: true });
const forWhom = (page: Page) => page.getByRole('group', { name: 'Chi lo vede: Foto', exact: true });
/** The photo of the guardian where a page shows it. */
const shown = (page: Page, where: string) => page.locator(where).getByRole('img', { name, exact: true });
/** How many pixels wide the photo is that is shown. */
const widthOf = async (page: Page, where: string): Promise<number> => {
  const image = shown(page, where);
  await image.scrollIntoViewIfNeeded();
  await image.evaluate(async (node) => (node as unknown as { decode(): Promise<void> }).decode());
  return image.evaluate((node) => (node as unknown as { naturalWidth: number }).naturalWidth);
};
const ofPerson = (page: Page) => page.locator('.person', { hasText: name });

/** A sun in the sky over grass, by a telephone that was held sideways. */
const picture = (): Buffer =>
  fromTelephone(
    painted(1_600, 1_200, (x, y) =>
      (x - 700) ** 2 + (y - 500) ** 2 < 250 ** 2
        ? [250, 200, 60]
        : x < 1_000
          ? [120, 180, 240]
          : [60, 140, 60],
    ),
    6,
  );

async function choose(page: Page, file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await part(page).getByRole('button', { name: /^Sceg/ }).click();
  await (await chooser).setFiles(file);
}

describe('a photo on the card', () => {
  it('is put there by a guardian, who is asked to be alone in it', async () => {
    const { page, settled } = guardian;
    await page.goto('/card');
    await part(page).getByText('nessun minore nella foto').waitFor();
    await shoot(page, 'none');
    await choose(page, { name: 'IMG_1.jpg', mimeType: 'image/jpeg', buffer: picture() });
    await page.getByText('La foto è sulla tua scheda.').waitFor();
    expect(await widthOf(page, '.photo-part')).toBe(512);
    await settled();
    await shoot(page, 'chosen');
    expect(await findings(page)).toEqual([]);
  });

  it('holds nothing of where and by what it was taken', async () => {
    const { page } = guardian;
    expect(SECRETS.every((secret) => picture().includes(secret))).toBe(true);
    const url = await shown(page, '.photo-part').getAttribute('src');
    const bytes = await page.evaluate<number[]>(
      `fetch(${JSON.stringify(url)}).then((r) => r.arrayBuffer()).then((b) => [...new Uint8Array(b)])`,
    );
    expect(bytes.length).toBeGreaterThan(500);
    for (const secret of [...SECRETS, 'Exif', 'EXIF'])
      expect(Buffer.from(bytes).includes(secret)).toBe(false);
  });

  it('is for nobody else until she says so', async () => {
    const { page, settled } = organiser;
    await page.goto(own);
    await page.getByRole('heading', { level: 1, name }).waitFor();
    await settled();
    expect(await shown(page, '.guardian-head').count()).toBe(0);
    expect(await page.locator('.guardian-head .avatar').textContent()).toMatch(/^\p{Lu}{1,2}$/u);
  });

  it('is seen by her networks once she chose them, on her page and in the list', async () => {
    const mine = guardian.page;
    await forWhom(mine).getByRole('combobox').selectOption('NETWORK');
    await mine.getByRole('button', { name: 'Salva', exact: true }).click();
    await mine.getByText('Salvato. È già in vigore.').waitFor();
    expect(await widthOf(mine, '.see-as')).toBe(512);
    await shoot(mine, 'shared');
    const { page, settled } = organiser;
    await page.goto(own);
    expect(await widthOf(page, '.guardian-head')).toBe(512);
    await settled();
    await shoot(page, 'guardian');
    expect(await findings(page)).toEqual([]);
    await page.goto(`/directory?q=${encodeURIComponent(name)}`);
    await ofPerson(page).first().waitFor();
    expect(await widthOf(page, '.person')).toBe(128);
    await settled();
    await shoot(page, 'directory');
    expect(await findings(page)).toEqual([]);
  });

  it('is not taken where it is none: the guardian is told why, and the one before stays', async () => {
    const { page } = guardian;
    await choose(page, { name: 'IMG_2.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('GIF89a no photo') });
    await part(page).getByRole('alert').getByText('Scegli un’immagine JPEG, PNG o WebP.').waitFor();
    const large = Buffer.alloc(11 * 1024 * 1024);
    await choose(page, { name: 'IMG_3.jpg', mimeType: 'image/jpeg', buffer: large });
    await part(page).getByRole('alert').getByText('al massimo 10 MB').waitFor();
    await shoot(page, 'refused');
    expect(await widthOf(page, '.photo-part')).toBe(512);
    expect(await findings(page)).toEqual([]);
  });

  it('is deleted, and her initials stand in its place', async () => {
    const { page } = guardian;
    await part(page).getByRole('button', { name: 'Togli la foto' }).click();
    await page.getByText('La foto è stata eliminata.').waitFor();
    expect(await shown(page, '.photo-part').count()).toBe(0);
    await organiser.page.goto(own);
    await organiser.page.getByRole('heading', { level: 1, name }).waitFor();
    await organiser.settled();
    expect(await shown(organiser.page, '.guardian-head').count()).toBe(0);
  });

  it('did nothing on its pages that a page of the hub must not do', () => {
    // The refused file's answer is the browser's to report, too.
    const refused = (fault: string) => /status of 400/.test(fault);
    expect([...guardian.faults, ...organiser.faults].filter((fault) => !refused(fault))).toEqual([]);
  });
});
