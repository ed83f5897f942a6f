import type { Page } from 'playwright-core';

/**
 * What is lost of a page where letters are large or room is short, one line each: words that run out of the window,
 * that are cut off by what they stand in or run out of it, or that stand on other words.
 */
export function lost(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(`(() => {
    scrollTo(0, 0);
    const found = new Set();
    const say = (what, e) => found.add(what + ': ' + (e.textContent.trim() || e.outerHTML).replace(/\\s+/g, ' ').slice(0, 60) + ' <' + e.className + '>');
    const styleOf = new Map();
    const style = (e) => styleOf.get(e) ?? styleOf.set(e, getComputedStyle(e)).get(e);
    const up = (e) => { const all = []; for (let at = e; at; at = at.parentElement) all.push(at); return all; };
    // For those who listen alone; or to be scrolled to.
    const unseen = (e) => up(e).some((at) => style(at).clipPath === 'inset(50%)' || at.matches('.skip-link, option'));
    const scrolls = (e) => /auto|scroll/.test(style(e).overflowX);

    const words = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node; (node = walker.nextNode());) {
      const e = node.parentElement;
      if (node.data.trim() === '' || !e.checkVisibility({ visibilityProperty: true }) || unseen(e)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) if (box.width > 1) words.push({ e, box });
    }
    for (const { e, box } of words) {
      const scroller = up(e).find(scrolls);
      if (!scroller && (box.left < -1 || box.right > innerWidth + 1)) say('out of the window', e);
      for (const at of up(e)) {
        if (at === scroller || at === document.body) break;
        const room = at.getBoundingClientRect();
        const drawn = style(at);
        const cuts = drawn.overflowX !== 'visible' || drawn.overflowY !== 'visible';
        const edged = drawn.borderInlineEndWidth !== '0px' || drawn.backgroundColor !== 'rgba(0, 0, 0, 0)';
        const over = box.left < room.left - 1 || box.right > room.right + 1 || box.top < room.top - 3 || box.bottom > room.bottom + 3;
        if (over && drawn.display !== 'inline' && (cuts || edged)) say(cuts ? 'cut off' : 'out of its place', e);
        if (drawn.position === 'absolute' || drawn.position === 'fixed') break;
      }
    }
    // What is fixed lies above the rest on purpose.
    const still = words.filter(({ e }) => !up(e).some((at) => style(at).position === 'fixed' || style(at).position === 'sticky'));
    still.sort((a, b) => a.box.top - b.box.top);
    still.forEach((a, i) => {
      for (let n = i + 1; n < still.length && still[n].box.top < a.box.bottom; n++) {
        const b = still[n];
        if (a.e === b.e) continue;
        const wide = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
        const high = Math.min(a.box.bottom, b.box.bottom) - b.box.top;
        // Lines stand closer than letters are high at most.
        if (wide > 2 && high > 0.4 * Math.min(a.box.height, b.box.height)) say('on other words', a.e);
      }
    });
    // Of a native choice what is chosen, on as many lines as it takes.
    for (const e of document.querySelectorAll('select')) {
      if (!e.checkVisibility()) continue;
      const text = e.selectedOptions[0]?.text ?? '';
      const pen = (globalThis.pen ??= document.createElement('canvas').getContext('2d'));
      pen.font = style(e).font;
      const { paddingInlineStart, paddingInlineEnd, paddingBlockStart, paddingBlockEnd, lineHeight } = style(e);
      const room = e.clientWidth - parseFloat(paddingInlineStart) - parseFloat(paddingInlineEnd);
      const lines = text.split(' ').reduce(([...made], word) => {
        const longer = made.length > 0 ? made.at(-1) + ' ' + word : word;
        if (made.length === 0 || pen.measureText(longer).width > room + 1) made.push(word);
        else made[made.length - 1] = longer;
        return made;
      }, []);
      const high = e.clientHeight - parseFloat(paddingBlockStart) - parseFloat(paddingBlockEnd);
      const narrow = lines.some((line) => pen.measureText(line).width > room + 1);
      if (narrow || lines.length * parseFloat(lineHeight) > high + 2) found.add('cut off: ' + text + ' <' + e.className + '>');
    }
    // Above the page stays what is sticky, and leaves room to read.
    const head = document.querySelector('header').getBoundingClientRect().height;
    if (head > innerHeight / 3) found.add('the header takes ' + Math.round(head) + ' of ' + innerHeight);
    if (document.documentElement.scrollWidth > innerWidth) found.add('wider than the window');
    return [...found];
  })()`);
}
