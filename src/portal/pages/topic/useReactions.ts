import { ReactToPostDocument, request, unwrap, type ReactionKind } from '@guardian-network-hub/client-sdk';
import { useMutation } from '@tanstack/react-query';
import { useLayoutEffect, useRef, useState } from 'react';
import { hub } from '../../app/hub';
import type { Post } from './useThread';

/** What was pressed and is not answered yet; the counts stand still below it. */
interface Waiting {
  readonly counts: Post['reactions'];
  readonly wanted: ReadonlyMap<ReactionKind, boolean>;
}

/** The reactions to a post; the reader's own are shown as soon as they are given. */
export function useReactions(post: Post, onChanged: (post: Post) => void) {
  const [waiting, setWaiting] = useState<Waiting>();
  const unanswered = useRef(0);
  const latest = useRef(post);
  useLayoutEffect(() => {
    latest.current = post;
  }, [post]);
  const send = useMutation({
    // One after the other: the last press decides.
    scope: { id: `reactions-${post.id}` },
    networkMode: 'always',
    mutationFn: async (input: { kind: ReactionKind; on: boolean }) => {
      const seen = latest.current.reactions;
      const { reactToPost } = await request(hub, ReactToPostDocument, {
        input: { postId: post.id, ...input },
      });
      return { seen, answer: unwrap(reactToPost, 'ReactToPostSuccess').post };
    },
    onSuccess: ({ seen, answer }) => {
      if (!answer) return;
      const now = latest.current;
      // What has come live since is as new, or is followed by what this press has brought about.
      const reactions = now.reactions === seen ? answer.reactions : now.reactions;
      onChanged({ ...now, reactions, viewerReactions: answer.viewerReactions });
    },
    onSettled: () => {
      if (--unanswered.current === 0) setWaiting(undefined);
    },
  });
  const own = post.viewerReactions ?? [];
  const isOn = (kind: ReactionKind): boolean => waiting?.wanted.get(kind) ?? own.includes(kind);
  return {
    error: send.error,
    isOn,
    count: (kind: ReactionKind): number => {
      const counts = waiting?.counts ?? post.reactions;
      const { count } = counts.find((each) => each.kind === kind) ?? { count: 0 };
      return Math.max(0, count + Number(isOn(kind)) - Number(own.includes(kind)));
    },
    toggle: (kind: ReactionKind): void => {
      const on = !isOn(kind);
      unanswered.current++;
      setWaiting((before) => ({
        counts: before?.counts ?? post.reactions,
        wanted: new Map(before?.wanted).set(kind, on),
      }));
      send.mutate({ kind, on });
    },
  };
}
