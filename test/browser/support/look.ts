import { join } from 'node:path';
import { findings } from './axe';
import { DESKTOP, PHONE, type openPage } from './browser';
import { SCREENSHOTS } from './stage';

/** Looks at a page in light and dark, both directions, narrow and wide, and puts it back. */
export async function lookAround(
  { page, settled }: Awaited<ReturnType<typeof openPage>>,
  name: string,
  narrow = PHONE.viewport!,
): Promise<void> {
  await settled();
  for (const [viewport, colorScheme, direction] of [
    [narrow, 'light', 'rtl'],
    [narrow, 'dark', 'ltr'],
    [DESKTOP.viewport, 'light', 'ltr'],
    [DESKTOP.viewport, 'dark', 'rtl'],
  ] as const) {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme });
    await page.evaluate(`document.documentElement.dir = '${direction}'`);
    const file = `${name}-${viewport.width}-${colorScheme}-${direction}.png`;
    await page.screenshot({ path: join(SCREENSHOTS, file), fullPage: true });
    expect({ file, found: await findings(page) }).toEqual({ file, found: [] });
  }
  await page.evaluate(`document.documentElement.dir = 'ltr'`);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(PHONE.viewport!);
}
