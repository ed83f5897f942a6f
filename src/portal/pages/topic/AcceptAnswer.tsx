import {
  AcceptAnswerDocument,
  request,
  unwrap,
  type TopicItemFragment,
} from '@guardian-network-hub/client-sdk';
import { useMutation } from '@tanstack/react-query';
import { hub } from '../../app/hub';
import { useNames } from '../../app/participant';
import { Button } from '../../design/Button';
import { Notice } from '../../design/Notice';
import { useProblem } from '../../design/problem';
import { useText } from '../../i18n/text';
import type { Post } from './useThread';

/** How a question stands, for who may say which answer helped. */
export interface Question {
  /** The answer that was accepted. */
  readonly acceptedId?: string;
  /** The post that asks. */
  readonly askedId?: string;
  /** Left out where it is not the reader's to say. */
  readonly onAccepted?: (topic: TopicItemFragment) => void;
}

/** Accepts an answer, or accepts it no more. */
export function AcceptAnswer({
  post,
  accepted,
  onAccepted,
}: {
  post: Post;
  accepted: boolean;
  onAccepted: (topic: TopicItemFragment) => void;
}) {
  const t = useText();
  const nameOf = useNames();
  const problem = useProblem();
  const work = useMutation({
    mutationFn: async () => {
      const input = { postId: post.id, accepted: !accepted };
      const { acceptAnswer } = await request(hub, AcceptAnswerDocument, { input });
      return unwrap(acceptAnswer, 'AcceptAnswerSuccess').topic;
    },
    onSuccess: onAccepted,
  });
  return (
    <>
      <Button
        look="plain"
        onPress={() => work.mutate()}
        isPending={work.isPending}
        aria-label={`${t(accepted ? 'portal.topic.unaccept' : 'portal.topic.accept')}: ${nameOf(post.author)}`}
      >
        {t(accepted ? 'portal.topic.unaccept' : 'portal.topic.accept')}
      </Button>
      {work.error && <Notice kind="problem">{problem(work.error)}</Notice>}
    </>
  );
}
