import { useCallback, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';

/** How far from the end still counts as being there. */
const NEAR = 80;

/**
 * Keeps a reader who is at the end of the posts there when more come, and one who is elsewhere where they are.
 * `end` stands behind the last post, `dock` is what covers the lower edge of the window.
 * @param begin where the reader begins, where that is not the end
 */
export function useEnd(count: number, begin?: () => Element | null) {
  const end = useRef<HTMLDivElement>(null);
  const dock = useRef<HTMLDivElement>(null);
  const wasAtEnd = useRef(begin === undefined);
  const [atEnd, setAtEnd] = useState(wasAtEnd.current);

  /** How far below the dock's upper edge the end lies. */
  const beyond = useCallback((): number => {
    if (!end.current || !dock.current) return 0;
    return end.current.getBoundingClientRect().bottom - dock.current.getBoundingClientRect().top;
  }, []);

  const goToEnd = useCallback((): void => {
    window.scrollBy({ top: Math.max(0, beyond()), behavior: 'instant' });
    wasAtEnd.current = true;
    setAtEnd(true);
  }, [beyond]);

  useLayoutEffect(() => {
    if (wasAtEnd.current && beyond() > 0) goToEnd();
  }, [count, beyond, goToEnd]);

  const goToBegin = useEffectEvent((): void => {
    begin?.()?.scrollIntoView({ block: 'start', behavior: 'instant' });
    wasAtEnd.current = beyond() <= NEAR;
    setAtEnd(wasAtEnd.current);
  });
  useLayoutEffect(() => {
    if (!wasAtEnd.current) goToBegin();
  }, []);

  useEffect(() => {
    const look = (): void => {
      wasAtEnd.current = beyond() <= NEAR;
      setAtEnd(wasAtEnd.current);
    };
    // The field grows while one writes, and a phone's keyboard takes half the window.
    const stay = (): void => (wasAtEnd.current ? goToEnd() : look());
    const sizes = new ResizeObserver(stay);
    if (dock.current) sizes.observe(dock.current);
    window.addEventListener('scroll', look, { passive: true });
    window.addEventListener('resize', stay);
    return () => {
      sizes.disconnect();
      window.removeEventListener('scroll', look);
      window.removeEventListener('resize', stay);
    };
  }, [beyond, goToEnd]);

  return { end, dock, atEnd, goToEnd };
}
