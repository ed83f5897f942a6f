import type { Page } from 'playwright-core';

/** More stops than any page has. */
const MANY = 250;
/** Of one element: those of a date and a time. */
const MOST_PARTS = 6;

export type Step = 'Tab' | 'Shift+Tab';

/** Where the focus is. */
export interface Stop {
  /** What the element is, and is called; `BODY` where it is nowhere on the page. */
  what: string;
  /** Which element it is. */
  at: number;
  /** Why one does not see that the focus is there; nothing where one does. */
  hidden: string[];
}

/**
 * Says where the focus is, and whether it shows: by an outline or a ring that is not there without the focus, on the
 * screen, with nothing above it (WCAG 2.2, 2.4.7 and 2.4.11). The focus is taken away and given back for that, before
 * anybody learns of it.
 */
const STOP = `(() => {
  const at = document.activeElement;
  const name = (e) => (e.getAttribute('aria-label') ?? e.labels?.[0]?.textContent ?? e.textContent).trim().replace(/\\s+/g, ' ');
  const known = (globalThis.known ??= new Map());
  if (!known.has(at)) known.set(at, known.size);
  if (at === document.body) return { what: 'BODY', at: known.get(at), hidden: ['nothing has the focus'] };
  // Of a choice the label is drawn, and its input is not; of a place for files, the place.
  const drawn = at.closest('[data-focus-visible]') ?? at;
  const LOOK = ['outlineStyle', 'outlineWidth', 'outlineColor', 'boxShadow'];
  // A link that covers its card draws the outline around the card.
  const looks = () => [undefined, '::after'].map((part) => {
    const style = getComputedStyle(drawn, part);
    const there = part === undefined || style.content !== 'none';
    const ring = there && style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 ? LOOK.slice(0, 3) : [];
    return [...ring, ...(there && style.boxShadow !== 'none' ? ['boxShadow'] : [])].map((key) => style[key]).join(' ');
  });
  const hidden = [];
  const judge = () => {
  const focused = looks();
  const quiet = (event) => event.stopImmediatePropagation();
  const EVENTS = ['blur', 'focus', 'focusin', 'focusout'];
  for (const event of EVENTS) addEventListener(event, quiet, true);
  const shown = drawn.getAttribute('data-focus-visible');
  at.blur();
  drawn.removeAttribute('data-focus-visible');
  const plain = looks();
  if (shown !== null) drawn.setAttribute('data-focus-visible', shown);
  at.focus({ preventScroll: true });
  for (const event of EVENTS) removeEventListener(event, quiet, true);
  if (!focused.some((look, i) => look !== '' && look !== plain[i])) hidden.push('no ring');
  };
  // The parts of a date are stops of one element, which goes back to the first of them when it gets the focus anew.
  if (at !== globalThis.judged) judge();
  globalThis.judged = at;

  const boxes = [...drawn.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
  if (boxes.length === 0) hidden.push('has no size');
  for (const { left, right, top, bottom } of boxes) {
    // Of a text of several lines the browser shows the one that is written in.
    const tall = bottom - top > innerHeight / 2 || at.tagName === 'TEXTAREA';
    if (left < 0 || right > innerWidth || (tall ? top >= innerHeight || bottom <= 0 : top < 0 || bottom > innerHeight))
      hidden.push('outside of the window');
    const [from, to] = [Math.max(top, 0), Math.min(bottom, innerHeight)];
    const over = [0.1, 0.5, 0.9]
      .map((share) => document.elementFromPoint((left + right) / 2, from + (to - from) * share))
      .filter((each) => each && !drawn.contains(each) && !each.contains(drawn));
    // What stands close has a little of the other's room, and hides nothing of it.
    if (over.length > 1) hidden.push('under ' + over[0].outerHTML.slice(0, 60));
  }
  return { what: at.tagName + ' ' + name(at), at: known.get(at), hidden: [...new Set(hidden)] };
})()`;

/** Where the focus is now. */
export function stop(page: Page): Promise<Stop> {
  return page.evaluate<Stop>(STOP);
}

/** Stops at which the focus cannot be seen, one line each. */
const unseen = (stops: readonly Stop[]): string[] =>
  stops.flatMap(({ what, hidden }) => (hidden.length > 0 ? [`${what}: ${hidden.join(', ')}`] : []));

/** Goes on from stop to stop until one is what is looked for. @returns the stops at which the focus cannot be seen */
export async function go(page: Page, to: RegExp, step: Step = 'Tab'): Promise<string[]> {
  const stops: Stop[] = [];
  while (stops.length < MANY) {
    await page.keyboard.press(step);
    const next = await stop(page);
    // Between the last and the first the browser has the focus.
    if (next.what !== 'BODY') stops.push(next);
    if (to.test(next.what)) return unseen(stops);
  }
  throw new Error(`no stop is ${to} among\n${[...new Set(stops.map(({ what }) => what))].join('\n')}`);
}

/**
 * Goes through the whole page, from the browser's own bar back to it.
 * @returns what is wrong: stops at which the focus cannot be seen, a stop that it does not leave, and what can be used
 * but is not come to
 */
export async function walk(page: Page, step: Step = 'Tab'): Promise<string[]> {
  // To come from the start of the page.
  await page.evaluate(`{
    const { body } = document;
    body.tabIndex = -1;
    body.focus();
    body.removeAttribute('tabindex');
    scrollTo(0, 0);
  }`);
  const stops: Stop[] = [];
  let outside = 0;
  for (;;) {
    await page.keyboard.press(step);
    const next = await stop(page);
    // Backwards the browser's own bar comes first.
    if (next.what === 'BODY' && stops.length === 0 && outside++ === 0) continue;
    if (next.what === 'BODY' || (stops.length > 1 && next.at === stops[0]!.at)) break;
    const again = stops.filter(({ at }) => at === next.at).length;
    if (again > (next.at === stops.at(-1)?.at ? MOST_PARTS : 0) || stops.length === MANY)
      return [...unseen(stops), `no way on after ${stops.at(-1)!.what}: again ${next.what}`];
    stops.push(next);
  }
  const missed = await page.evaluate<string[]>(`(() => {
    const seen = new Set(${JSON.stringify(stops.map(({ at }) => at))});
    // Of radio buttons one is come to; the arrows lead to the others.
    const group = (e) => e.type === 'radio' ? e.closest('[role=radiogroup], fieldset') ?? e : e;
    const reached = new Set([...known.keys()].filter((e) => seen.has(known.get(e))).map(group));
    return [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')]
      .filter((e) => e.tabIndex >= 0 && !e.matches(':disabled') && e.checkVisibility({ visibilityProperty: true }))
      .filter((e) => !reached.has(group(e)))
      .map((e) => 'not come to: ' + e.outerHTML.slice(0, 80));
  })()`);
  return [...unseen(stops), ...missed];
}
