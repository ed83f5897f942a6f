import { useLayoutEffect, useRef } from 'react';

/** Keeps what the reader looks at in place when something is put in above it. Call `hold` just before. */
export function useKeepPlace(first: string | undefined): () => void {
  const held = useRef<{ height: number; top: number } | undefined>(undefined);
  useLayoutEffect(() => {
    if (!held.current) return;
    const { height, top } = held.current;
    held.current = undefined;
    window.scrollTo({ top: top + document.documentElement.scrollHeight - height, behavior: 'instant' });
  }, [first]);
  return () => {
    held.current = { height: document.documentElement.scrollHeight, top: window.scrollY };
  };
}
