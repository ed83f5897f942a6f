import { FollowTagDocument, request, unwrap } from '@guardian-network-hub/client-sdk';
import { useMutation } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { hub, queryClient } from '../../app/hub';
import { Check } from '../../design/Check';
import { Notice } from '../../design/Notice';
import { useProblem } from '../../design/problem';
import { tell } from '../../design/Toast';
import { useText } from '../../i18n/text';
import type { NetworkTag } from './useTags';

/** Whether the reader is told of questions with a tag that wait for an answer. */
export function FollowTag({ tag, children }: { tag: NetworkTag; children: ReactNode }) {
  const t = useText();
  const problem = useProblem();
  const [follows, setFollows] = useState(tag.viewerFollows);
  const work = useMutation({
    mutationFn: async (following: boolean) => {
      const input = { tagId: tag.id, following };
      unwrap((await request(hub, FollowTagDocument, { input })).followTag, 'FollowTagSuccess');
    },
    onSuccess: () => {
      tell(t('portal.notifications.kept'));
      void queryClient.invalidateQueries({ queryKey: ['network-tags'] });
    },
    onError: () => setFollows(tag.viewerFollows),
  });
  return (
    <>
      <Check
        checked={follows}
        onChange={(following) => {
          setFollows(following);
          work.mutate(following);
        }}
      >
        {children}
      </Check>
      {work.error && <Notice kind="problem">{problem(work.error)}</Notice>}
    </>
  );
}
