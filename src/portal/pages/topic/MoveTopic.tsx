import { MoveTopicDocument, request, TopicPlacesDocument, unwrap } from '@guardian-network-hub/client-sdk';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { hub } from '../../app/hub';
import { Button } from '../../design/Button';
import { Choice } from '../../design/Choice';
import { Confirm } from '../../design/Confirm';
import { Dialog } from '../../design/Dialog';
import { Load } from '../../design/Load';
import { useText } from '../../i18n/text';

/** Asks to which board a topic is to go: those to which it can go are offered. */
export function MoveTopic({
  topicId,
  onDone,
  onCancel,
}: {
  topicId: string;
  onDone: () => void;
  onCancel: () => void;
}) {
  const t = useText();
  // Chosen for itself: on some boards only organisers write.
  const [boardId, setBoardId] = useState('');
  const query = useQuery({
    queryKey: ['topicPlaces', topicId],
    queryFn: async ({ signal }) => {
      const { topic } = await request(hub, TopicPlacesDocument, { id: topicId }, { signal });
      return topic?.movableTo ?? [];
    },
    staleTime: 0,
  });
  const boards = query.data ?? [];
  const work = useMutation({
    mutationFn: async () => {
      const input = { topicId, boardId };
      unwrap((await request(hub, MoveTopicDocument, { input })).moveTopic, 'MoveTopicSuccess');
      onDone();
    },
  });
  if (boards.length === 0)
    return (
      <Dialog title={t('portal.topicMove.move')} onCancel={onCancel}>
        <Load query={query}>{() => <p>{t('portal.topicMove.nowhere')}</p>}</Load>
        <div className="actions">
          <Button onPress={onCancel}>{t('portal.shell.cancel')}</Button>
        </div>
      </Dialog>
    );
  return (
    <Confirm
      title={t('portal.topicMove.move')}
      confirm={t('portal.topicMove.move')}
      work={work}
      isDisabled={boardId === ''}
      onCancel={onCancel}
    >
      <p>{t('portal.topicMove.moveWhat')}</p>
      <Choice
        label={t('portal.topicMove.moveTo')}
        value={boardId}
        options={[
          ['', t('portal.topicMove.chooseBoard')] as const,
          ...boards.map(({ id, title }) => [id, title.text] as const),
        ]}
        onChange={setBoardId}
      />
    </Confirm>
  );
}
