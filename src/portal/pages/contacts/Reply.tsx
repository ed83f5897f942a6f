import { request, SendMessageDocument, unwrap } from '@guardian-network-hub/client-sdk';
import { useMutation } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { hub } from '../../app/hub';
import { Button } from '../../design/Button';
import { Field } from '../../design/Field';
import { Notice } from '../../design/Notice';
import { PageTitle } from '../../design/PageTitle';
import { useProblem } from '../../design/problem';
import { useText } from '../../i18n/text';

/** Answering a message that came by mail through the hub. */
export function Reply() {
  const t = useText();
  const problem = useProblem();
  const { id: replyTo } = useParams({ from: '/inside/contacts/reply/$id' });
  const [text, setText] = useState('');
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const send = useMutation({
    mutationFn: async () => {
      const { sendMessage } = await request(hub, SendMessageDocument, {
        input: { replyTo, text, idempotencyKey },
      });
      return unwrap(sendMessage, 'SendMessageSuccess');
    },
  });
  return (
    <div className="page">
      <PageTitle title={t('portal.reply.title')} />
      {send.isSuccess ? (
        <Notice kind="good">{t('portal.reply.sent')}</Notice>
      ) : (
        <form
          className="page"
          onSubmit={(event) => {
            event.preventDefault();
            send.mutate();
          }}
        >
          <p className="meta">{t('portal.reply.lead')}</p>
          <Field
            label={t('portal.reply.text')}
            value={text}
            onChange={setText}
            rows={8}
            input={{ maxLength: 4_000 }}
          />
          {send.error && <Notice kind="problem">{problem(send.error)}</Notice>}
          <div className="actions">
            <Button type="submit" look="primary" isPending={send.isPending} isDisabled={text.trim() === ''}>
              {t('portal.reply.send')}
            </Button>
          </div>
        </form>
      )}
    </div>
  );
}
