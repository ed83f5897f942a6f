import { MergeTopicsDocument, request, TopicPlacesDocument, unwrap } from '@guardian-network-hub/client-sdk';
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { hub } from '../../app/hub';
import { Choice } from '../../design/Choice';
import { Confirm } from '../../design/Confirm';
import { Notice } from '../../design/Notice';
import { useProblem } from '../../design/problem';
import { SearchBox } from '../../design/SearchBox';
import { useText } from '../../i18n/text';

/** Asks into which topic another is to go, found by typing how it is called. */
export function MergeTopics({
  topicId,
  onDone,
  onCancel,
}: {
  topicId: string;
  onDone: () => void;
  onCancel: () => void;
}) {
  const t = useText();
  const problem = useProblem();
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState('');
  const query = useQuery({
    queryKey: ['topicPlaces', topicId, search],
    queryFn: async ({ signal }) => {
      const { topic } = await request(hub, TopicPlacesDocument, { id: topicId, search }, { signal });
      return topic?.mergeableInto ?? [];
    },
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
  const topics = query.data ?? [];
  const intoTopicId = topics.some(({ id }) => id === chosen) ? chosen : '';
  const work = useMutation({
    mutationFn: async () => {
      const input = { topicId, intoTopicId };
      unwrap((await request(hub, MergeTopicsDocument, { input })).mergeTopics, 'MergeTopicsSuccess');
      onDone();
    },
  });
  return (
    <Confirm
      title={t('portal.topicMove.merge')}
      confirm={t('portal.topicMove.merge')}
      work={work}
      isDisabled={intoTopicId === ''}
      onCancel={onCancel}
    >
      <p>{t('portal.topicMove.mergeWhat')}</p>
      <SearchBox label={t('portal.topicMove.mergeSearch')} q={search} onSearch={setSearch} />
      <Choice
        label={t('portal.topicMove.mergeInto')}
        hint={query.isSuccess && topics.length === 0 ? t('portal.topicMove.noneFound') : undefined}
        value={intoTopicId}
        options={[
          ['', t('portal.topicMove.choose')] as const,
          ...topics.map(({ id, title, board }) => [id, `${title} – ${board.title.text}`] as const),
        ]}
        onChange={setChosen}
      />
      {query.error && <Notice kind="problem">{problem(query.error)}</Notice>}
    </Confirm>
  );
}
