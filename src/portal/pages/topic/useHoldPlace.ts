import { useLayoutEffect, useRef } from 'react';

/**
 * Keeps what the reader looks at in place while posts come and go all over the page. Call `hold` just before: the
 * uppermost post in view that is still there afterwards stays where it was.
 * @param posts another object after each change
 */
export function useHoldPlace(posts: unknown): () => void {
  const held = useRef<{ id: string; top: number }[] | undefined>(undefined);
  useLayoutEffect(() => {
    const places = held.current;
    held.current = undefined;
    for (const { id, top } of places ?? []) {
      const post = document.getElementById(id);
      if (!post) continue;
      window.scrollBy({ top: post.getBoundingClientRect().top - top, behavior: 'instant' });
      return;
    }
  }, [posts]);
  return () => {
    const all = [...document.querySelectorAll('.post')].map((post) => ({
      id: post.id,
      ...post.getBoundingClientRect().toJSON(),
    })) as { id: string; top: number; bottom: number }[];
    held.current = all.filter(({ bottom }) => bottom > 0);
  };
}
