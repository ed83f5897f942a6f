import { useState } from 'react';
import type { Post } from './useThread';

/** Whom the reader blocks of those who wrote on a page: as it was read, and what she did since. */
export function useBlocked(posts: readonly Post[]) {
  const [since, setSince] = useState<ReadonlyMap<string, boolean>>(new Map());
  // What comes live knows no reader: it is told by the others of the same author.
  const read = new Set(
    posts
      .flatMap((post) => (post.replyTo ? [post, post.replyTo] : [post]))
      .filter(({ viewerBlocksAuthor }) => viewerBlocksAuthor)
      .map(({ author }) => author.id),
  );
  return {
    blocks: (authorId: string): boolean => since.get(authorId) ?? read.has(authorId),
    set: (authorId: string, blocked: boolean) => setSince((all) => new Map(all).set(authorId, blocked)),
  };
}

export type BlockedAuthors = ReturnType<typeof useBlocked>;
