import { request, SplitTopicDocument, unwrap } from '@guardian-network-hub/client-sdk';
import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { hub } from '../../app/hub';
import { Button } from '../../design/Button';
import { Field } from '../../design/Field';
import { Notice } from '../../design/Notice';
import { useProblem } from '../../design/problem';
import { useText } from '../../i18n/text';

/** In the place of the field to write in, while posts are chosen that are to be a topic of their own. */
export function SplitTopic({
  topicId,
  postIds,
  onDone,
  onCancel,
}: {
  topicId: string;
  postIds: readonly string[];
  onDone: () => void;
  onCancel: () => void;
}) {
  const t = useText();
  const problem = useProblem();
  const [title, setTitle] = useState('');
  const last = useRef({ meant: '', key: '' });
  const work = useMutation({
    mutationFn: async () => {
      // The same posts under the same title are the same try, however often they are sent.
      const meant = JSON.stringify([title, ...postIds]);
      if (last.current.meant !== meant) last.current = { meant, key: crypto.randomUUID() };
      const input = { topicId, postIds: [...postIds], title, idempotencyKey: last.current.key };
      unwrap((await request(hub, SplitTopicDocument, { input })).splitTopic, 'SplitTopicSuccess');
      onDone();
    },
  });
  return (
    <form
      className="split-topic"
      aria-label={t('portal.topicMove.split')}
      onSubmit={(event) => {
        event.preventDefault();
        if (postIds.length > 0 && !work.isPending) work.mutate();
      }}
    >
      <Field
        label={t('portal.newTopic.title')}
        value={title}
        onChange={setTitle}
        input={{ dir: 'auto', maxLength: 200 }}
        autoFocus
      />
      {work.error && <Notice kind="problem">{problem(work.error)}</Notice>}
      <p role="status" className="split-chosen">
        {t('portal.topicMove.chosen', { count: postIds.length })}
      </p>
      <div className="actions">
        <Button type="submit" look="primary" isPending={work.isPending} isDisabled={postIds.length === 0}>
          {t('portal.topicMove.splitDo')}
        </Button>
        <Button onPress={onCancel}>{t('portal.shell.cancel')}</Button>
      </div>
    </form>
  );
}
