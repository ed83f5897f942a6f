import { request, RevealAuthorDocument, unwrap } from '@guardian-network-hub/client-sdk';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { hub } from '../../app/hub';
import { useStepUp } from '../../app/step-up/StepUp';
import { Button } from '../../design/Button';
import { Confirm } from '../../design/Confirm';
import { Dialog } from '../../design/Dialog';
import { Field } from '../../design/Field';
import { UserText } from '../../design/UserText';
import { useText } from '../../i18n/text';
import type { Post } from './useThread';

const MIN_REASON = 10;

/** Asks who wrote a post without a name: for those who keep order, with a reason, which is written down and told. */
export function RevealAuthor({ post }: { post: Post }) {
  const t = useText();
  const run = useStepUp();
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const work = useMutation({
    mutationFn: () =>
      run(async () => {
        const input = { postId: post.id, reason };
        return unwrap(
          (await request(hub, RevealAuthorDocument, { input })).revealAuthor,
          'RevealAuthorSuccess',
        ).author;
      }),
  });
  const close = (): void => {
    setAsking(false);
    setReason('');
    work.reset();
  };
  const author = work.data;
  const name = author && <UserText>{author.name}</UserText>;
  return (
    <>
      <Button look="plain" onPress={() => setAsking(true)}>
        {t('portal.nameless.reveal')}
      </Button>
      {asking && author && (
        <Dialog title={t('portal.nameless.revealed')} onCancel={close}>
          <p>
            {author.guardian ? (
              <Link to="/guardians/$id" params={{ id: author.guardian.id }}>
                {name}
              </Link>
            ) : (
              name
            )}
          </p>
          <div className="actions">
            <Button onPress={close}>{t('portal.shell.close')}</Button>
          </div>
        </Dialog>
      )}
      {asking && !author && (
        <Confirm
          title={t('portal.nameless.reveal')}
          confirm={t('portal.nameless.ask')}
          work={work}
          isDisabled={reason.trim().length < MIN_REASON}
          onCancel={close}
        >
          <p>{t('portal.nameless.revealWhat')}</p>
          <Field
            label={t('portal.nameless.reason')}
            hint={t('portal.nameless.reasonHint')}
            value={reason}
            onChange={setReason}
            rows={3}
            input={{ maxLength: 500 }}
          />
        </Confirm>
      )}
    </>
  );
}
