import { ReportDocument, request, unwrap, type ReportReason } from '@guardian-network-hub/client-sdk';
import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { hub } from '../../app/hub';
import { useNames } from '../../app/participant';
import { Button } from '../../design/Button';
import { Choice } from '../../design/Choice';
import { Confirm } from '../../design/Confirm';
import { Field } from '../../design/Field';
import { tell } from '../../design/Toast';
import { useText } from '../../i18n/text';
import type { Post } from '../topic/useThread';
import { REASONS } from './reasons';

/** Reports a post to those who keep order, behind a dialog that says what comes of it. */
export function ReportPost({ post, onDone }: { post: Post; onDone: () => void }) {
  const t = useText();
  const name = useNames()(post.author);
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState<ReportReason>('CHILD_SAFETY');
  const [note, setNote] = useState('');
  const key = useRef({ of: '', key: '' });
  const work = useMutation({
    mutationFn: async () => {
      const of = JSON.stringify([reason, note]);
      if (key.current.of !== of) key.current = { of, key: crypto.randomUUID() };
      const input = {
        kind: 'POST',
        subjectId: post.id,
        reason,
        note,
        idempotencyKey: key.current.key,
      } as const;
      unwrap((await request(hub, ReportDocument, { input })).report, 'ReportSuccess');
    },
    onSuccess: () => {
      setAsking(false);
      tell(t('portal.moderation.sent'));
      onDone();
    },
  });
  return (
    <>
      <Button
        look="plain"
        onPress={() => setAsking(true)}
        aria-label={t('portal.moderation.reportOf', { name })}
      >
        {t('portal.moderation.report')}
      </Button>
      {asking && (
        <Confirm
          title={t('portal.moderation.reportOf', { name })}
          confirm={t('portal.moderation.report')}
          work={work}
          onCancel={() => setAsking(false)}
        >
          <Choice
            label={t('portal.moderation.reason')}
            value={reason}
            options={REASONS.map((each) => [each, t(`portal.moderation.reason.${each}`)])}
            onChange={setReason}
          />
          <p>
            {reason === 'CHILD_SAFETY' && `${t('portal.moderation.whatChild')} `}
            {t('portal.moderation.what')}
          </p>
          <Field
            label={t('portal.moderation.note')}
            hint={t('portal.moderation.noteHint')}
            value={note}
            onChange={setNote}
            rows={2}
            input={{ maxLength: 1_000 }}
          />
        </Confirm>
      )}
    </>
  );
}
