import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { findings } from './support/axe';
import { DESKTOP, openPage, PHONE } from './support/browser';
import type { RunningHub } from './support/hub';
import { SCREENSHOTS, stage } from './support/stage';

const DESIGN = join(__dirname, '../../src/portal/design');

let hub: RunningHub;
let browser: Browser;

stage((...started) => ([hub, browser] = started));

const open = async (options = PHONE) => {
  const opened = await openPage(browser, hub.url, options);
  opened.page.setDefaultTimeout(8_000);
  await opened.page.goto('/components');
  await opened.page.locator('[data-component]').first().waitFor();
  await opened.settled();
  return opened;
};
const part = (page: Page, name: string) => page.locator(`[data-component=${name}]`);

/** Which of the components are not on the page. */
async function missing(page: Page, components: readonly string[]): Promise<string[]> {
  const shown = await page
    .locator('[data-component]')
    .evaluateAll((parts) => parts.map((each) => each.getAttribute('data-component')!));
  return components.filter((name) => !shown.includes(name));
}

const COMPONENTS = readdirSync(DESIGN)
  .filter((name) => name.endsWith('.tsx'))
  .map((name) => name.slice(0, -'.tsx'.length));

describe('the page of every component', () => {
  it('has each that the design is made of, for whoever asks', async () => {
    const { page, context, faults } = await open(DESKTOP);
    expect(COMPONENTS.length).toBeGreaterThan(20);
    expect(await missing(page, COMPONENTS)).toEqual([]);
    await page.screenshot({ path: join(SCREENSHOTS, 'components-desktop.png'), fullPage: true });
    expect(faults).toEqual([]);
    await context.close();
  });

  it('would be found to lack one (negative control)', async () => {
    const { page, context } = await open();
    expect(await missing(page, [...COMPONENTS, 'Carousel'])).toEqual(['Carousel']);
    await context.close();
  });

  it('hands the focus on to what comes in the place of a button', async () => {
    const { page, context, faults } = await open();
    await part(page, 'TakesFocus').getByRole('button').press('Enter');
    await part(page, 'TakesFocus').getByText('Non ci sono ancora recapiti.').waitFor();
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Non ci sono ancora recapiti.');
    expect(faults).toEqual([]);
    await context.close();
  });

  it.each([
    ['Dialog', 'Esporta'],
    ['Confirm', 'Lascia questa rete'],
  ])('opens its %s, which is accessible, takes the focus, and gives it back', async (name, button) => {
    const { page, context, faults } = await open();
    const opener = part(page, name).getByRole('button', { name: button, exact: true });
    await opener.press('Enter');
    await page.getByRole('dialog').waitFor();
    expect(await page.evaluate('document.activeElement.closest("dialog") !== null')).toBe(true);
    expect(await findings(page)).toEqual([]);
    await page.screenshot({ path: join(SCREENSHOTS, `components-${name.toLowerCase()}.png`) });
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await opener.evaluate((e) => e === e.ownerDocument.activeElement)).toBe(true);
    expect(faults).toEqual([]);
    await context.close();
  });
});

describe('a table', () => {
  /** What Chromium tells assistive technology of the table: roles and names, in order. */
  async function told(page: Page): Promise<string[]> {
    const session = await page.context().newCDPSession(page);
    await session.send('DOM.enable');
    const { root } = await session.send('DOM.getDocument');
    const selector = '[data-component=Table] table';
    const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
    const { nodes } = await session.send('Accessibility.queryAXTree', { nodeId });
    const kept = /^(table|row|rowgroup|cell|gridcell|columnheader|rowheader)$/i;
    return nodes
      .filter(({ ignored, role }) => !ignored && kept.test(String(role?.value)))
      .map(({ role, name }) => `${role?.value} ${name?.value}`);
  }

  it('is the same to assistive technology where its rows are stacks', async () => {
    const wide = await open(DESKTOP);
    const narrow = await open({ ...PHONE, viewport: { width: 320, height: 640 } });
    const table = await told(wide.page);
    expect(table).toContain('rowheader Γεωργία Παπαδοπούλου');
    expect(table).toContain('cell Mentore');
    expect(table.filter((each) => each.startsWith('columnheader'))).toHaveLength(3);
    expect(await told(narrow.page)).toEqual(table);
    // To the eye the headings stand beside the values there.
    const cell = part(narrow.page, 'Table').getByRole('cell', { name: 'Mentore' });
    const beside = await cell.evaluate((e) => e.ownerDocument.defaultView.getComputedStyle(e, '::before'));
    expect(beside.content).toContain('Ruoli');
    await part(narrow.page, 'Table').screenshot({ path: join(SCREENSHOTS, 'table-narrow.png') });
    await part(wide.page, 'Table').screenshot({ path: join(SCREENSHOTS, 'table-wide.png') });
    // Without the roles that are given to its parts there would be no table left (negative control).
    await narrow.page.evaluate(
      `document.querySelectorAll('.table, .table *').forEach((part) => part.removeAttribute('role'))`,
    );
    expect(await told(narrow.page)).not.toEqual(table);
    await wide.context.close();
    await narrow.context.close();
  });

  it('is put in order by its headings, by keyboard, and says how it is', async () => {
    const { page, context } = await open();
    const names = () => part(page, 'Table').getByRole('rowheader').allInnerTexts();
    const heading = part(page, 'Table').getByRole('columnheader', { name: 'Nome' });
    expect(await names()).toEqual(['Γεωργία Παπαδοπούλου', 'ليلى حداد', 'Anna Zorzi']);
    expect(await heading.getAttribute('aria-sort')).toBe('none');
    await heading.getByRole('button').press('Enter');
    expect(await heading.getAttribute('aria-sort')).toBe('ascending');
    expect(await names()).toEqual(['Anna Zorzi', 'Γεωργία Παπαδοπούλου', 'ليلى حداد']);
    await heading.getByRole('button').press('Enter');
    expect(await heading.getAttribute('aria-sort')).toBe('descending');
    expect(await names()).toEqual(['ليلى حداد', 'Γεωργία Παπαδοπούλου', 'Anna Zorzi']);
    await context.close();
  });
});
