import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { openPage, openVeneto, PHONE, signInByLink } from './support/browser';
import type { RunningHub } from './support/hub';
import { SCREENSHOTS, stage } from './support/stage';

let hub: RunningHub;
let browser: Browser;

stage((...started) => ([hub, browser] = started));

/** What stands out of the page at its sides, where anything makes it scroll. */
function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(`document.documentElement.scrollWidth <= innerWidth ? [] : [...document.querySelectorAll('*')]
    .filter((e) => e.getBoundingClientRect().right > innerWidth || e.getBoundingClientRect().left < 0)
    .map((e) => e.tagName + '.' + e.className)`);
}

it.each([
  ['ar', 'ar', 'rtl', 'تسجيل الدخول', 'شبكاتي'],
  ['fa-AF', 'prs', 'rtl', 'ورود', 'شبکه‌های من'],
  ['pl', 'pl', 'ltr', 'Zaloguj się', 'Moje sieci'],
  ['el', 'el', 'ltr', 'Σύνδεση', 'Τα δίκτυά μου'],
])(
  'a browser that wishes %s gets the portal in %s, written %s',
  async (locale, tag, direction, signIn, networks) => {
    const { page, context, faults } = await openPage(browser, hub.url, { ...PHONE, locale });
    await page.goto(hub.organiserLink);
    await page.getByRole('button', { name: signIn }).click();
    // The person's own language comes first, until another is chosen here.
    await page.getByRole('heading', { name: 'Le mie reti' }).waitFor();
    await page.locator('footer select').selectOption(tag);
    await page.getByRole('heading', { name: networks }).waitFor();
    expect(await page.evaluate('document.documentElement.dir')).toBe(direction);
    await page.screenshot({ path: join(SCREENSHOTS, `home-${tag}.png`) });
    await openVeneto(page);
    await page.locator('a[href$="/partners"]').click();
    await page.locator('.partner').first().waitFor();
    await page.screenshot({ path: join(SCREENSHOTS, `partners-${tag}.png`), fullPage: true });
    expect([await tooWide(page), faults]).toEqual([[], []]);
    await context.close();
  },
  60_000,
);

it.each([
  ['account', '/account'],
  ['card', '/card'],
  ['directory', '/directory?territories=IT-34&themes=FAMILY_REUNIFICATION+INTERCULTURAL_MEDIATION'],
])(
  '%s fits on the narrowest phone in every language',
  async (name, path) => {
    const viewport = { width: 320, height: 640 };
    const { page, context, faults } = await openPage(browser, hub.url, { ...PHONE, viewport });
    await signInByLink(page, hub.organiserLink);
    await page.goto(path);
    const choice = page.locator('footer select');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.locator('.skeleton').first().waitFor({ state: 'detached' });
    if (name === 'directory') await page.getByRole('button', { name: /^Filtri/ }).click();
    const tags = await choice
      .locator('option')
      .evaluateAll((all) => all.map((o) => o.getAttribute('value')!));
    expect(tags).toHaveLength(12);
    for (const tag of tags) {
      await choice.selectOption(tag);
      await page.locator(`html[lang="${tag}"]`).waitFor({ state: 'attached' });
      await page.waitForLoadState('networkidle');
      // Everything unfolded.
      await page.evaluate(`document.querySelectorAll('details').forEach((each) => (each.open = true))`);
      expect({ tag, wide: await tooWide(page) }).toEqual({ tag, wide: [] });
      await page.screenshot({ path: join(SCREENSHOTS, `${name}-${tag}.png`), fullPage: true });
    }
    expect(faults).toEqual([]);
    await context.close();
  },
  90_000,
);

it('dates are of the calendar and in the digits of the language', async () => {
  const { page, context, faults } = await openPage(browser, hub.url, PHONE);
  await signInByLink(page, hub.organiserLink);
  await page.goto('/account/audit');
  const shown = page.locator('time').first();
  await shown.waitFor();
  const at = new Date((await shown.getAttribute('datetime'))!);
  const years = new Set<string>();
  for (const [tag, format] of [
    ...['it', 'ar', 'bg', 'el', 'pl', 'sk'].map((t) => [t, t]),
    ['prs', 'fa-AF'],
  ]) {
    await page.locator('footer select').selectOption(tag!);
    await page.locator(`html[lang="${tag}"]`).waitFor({ state: 'attached' });
    const parts = new Intl.DateTimeFormat(format, { dateStyle: 'full' }).formatToParts(at);
    const part = (type: string) => parts.find((each) => each.type === type)!.value;
    const text = (await shown.textContent())!;
    for (const type of ['weekday', 'day', 'month', 'year']) expect(text).toContain(part(type));
    years.add(part('year'));
  }
  // Dari counts the years of the solar Hijri calendar.
  expect(years).toEqual(new Set([String(at.getFullYear()), '۱۴۰۵']));
  expect(faults).toEqual([]);
  await context.close();
}, 60_000);
