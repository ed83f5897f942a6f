import { useEffect, type RefObject } from 'react';

/** Parts of a page that have a beginning of their own. */
const PARTS = 'section, fieldset, form[aria-labelledby], details, li, dialog, [role="group"]';

/**
 * Keeps the focus where whoever moves by keyboard, or listens, finds it. Where what has it goes from the page, such as
 * a row with the button that took it away, the focus comes to the part of the page in which it stood, or to its
 * heading. Where something comes in above it, it stays in the window.
 */
export function useKeptFocus(whole: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = whole.current!;
    // What had the focus last, and what it stood in, from the innermost; and how far down the page that is.
    let path: Element[] = [];
    let top = 0;
    const note = ({ target }: FocusEvent): void => {
      path = [];
      for (let at = target as Element | null; at && at !== root; at = at.parentElement) path.push(at);
      top = topOf(path[0]);
    };
    const check = (): void => {
      const [at] = path;
      if (!at) return;
      if (document.activeElement === at) {
        const before = top;
        top = topOf(at);
        // Where it still is in the window nothing moves.
        if (top !== before && isInWindow(before) && at.clientHeight < innerHeight / 2)
          at.scrollIntoView({ block: 'nearest' });
      } else if (document.activeElement === document.body && (!at.isConnected || at.matches(':disabled'))) {
        const left = path.slice(1).filter((each) => each.isConnected);
        path = [];
        // Nothing is left where another page came: that one takes the focus itself.
        if (left.length > 0) focusOn(left.find((each) => each.matches(PARTS)) ?? root.querySelector('h1'));
      }
    };
    let waits = 0;
    const observer = new MutationObserver(() => {
      cancelAnimationFrame(waits);
      // What comes instead may take the focus itself.
      waits = requestAnimationFrame(() => {
        waits = requestAnimationFrame(check);
      });
    });
    root.addEventListener('focusin', note);
    observer.observe(root, { childList: true, subtree: true, attributeFilter: ['disabled'] });
    return () => {
      root.removeEventListener('focusin', note);
      observer.disconnect();
      cancelAnimationFrame(waits);
    };
  }, [whole]);
}

const topOf = (element: Element | undefined): number =>
  element ? element.getBoundingClientRect().top + scrollY : 0;
const isInWindow = (top: number): boolean => top >= scrollY && top < scrollY + innerHeight;

/** Gives the focus to what names the part, or to the part itself. */
function focusOn(part: Element | null): void {
  if (!part) return;
  const name = part.getAttribute('aria-labelledby');
  const named = (name && document.getElementById(name)) || part.querySelector(':scope > summary') || part;
  const beginning = named as HTMLElement;
  if (beginning.tabIndex < 0) beginning.tabIndex = -1;
  beginning.focus();
}
