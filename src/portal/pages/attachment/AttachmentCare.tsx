import {
  ReleaseAttachmentDocument,
  RemoveAttachmentDocument,
  request,
  unwrap,
  type AttachmentItemFragment,
} from '@guardian-network-hub/client-sdk';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { hub } from '../../app/hub';
import { Button } from '../../design/Button';
import { Confirm } from '../../design/Confirm';
import { Notice } from '../../design/Notice';
import { useProblem } from '../../design/problem';
import { tell } from '../../design/Toast';
import { useText } from '../../i18n/text';
import type { Post } from '../topic/useThread';

/** What can be done with an attachment, in small words below it: by who sent it, and those who keep order. */
export function AttachmentCare({
  attachment: { id, name, state, viewerMayRemove },
  mayRelease,
  onChanged,
}: {
  attachment: AttachmentItemFragment;
  mayRelease: boolean;
  onChanged: (post: Post) => void;
}) {
  const t = useText();
  const problem = useProblem();
  const [removing, setRemoving] = useState(false);
  const input = { attachmentId: id };
  const release = useMutation({
    mutationFn: async () => {
      const { releaseAttachment } = await request(hub, ReleaseAttachmentDocument, { input });
      onChanged(unwrap(releaseAttachment, 'ReleaseAttachmentSuccess').post);
      tell(t('portal.attachments.released'), name);
    },
  });
  const remove = useMutation({
    mutationFn: async () => {
      const { removeAttachment } = await request(hub, RemoveAttachmentDocument, { input });
      const { post } = unwrap(removeAttachment, 'RemoveAttachmentSuccess');
      setRemoving(false);
      if (post) onChanged(post);
    },
  });
  // Among many alike, its name tells them apart.
  const of = (what: string): string => `${what}: ${name}`;
  const releases = mayRelease && state === 'HELD';
  if (!releases && !viewerMayRemove) return null;
  return (
    <div className="attachment-care">
      {releases && (
        <Button
          look="plain"
          onPress={() => release.mutate()}
          isPending={release.isPending}
          aria-label={of(t('portal.attachments.release'))}
        >
          {t('portal.attachments.release')}
        </Button>
      )}
      {viewerMayRemove && (
        <Button
          look="plain"
          onPress={() => setRemoving(true)}
          aria-label={of(t('portal.attachments.remove'))}
        >
          {t('portal.attachments.remove')}
        </Button>
      )}
      {release.error && <Notice kind="problem">{problem(release.error)}</Notice>}
      {removing && (
        <Confirm
          title={t('portal.attachments.removeTitle')}
          confirm={t('portal.attachments.remove')}
          work={remove}
          onCancel={() => setRemoving(false)}
        >
          <p>{t('portal.attachments.removeWhat', { name })}</p>
        </Confirm>
      )}
    </div>
  );
}
