import type { TopicItemFragment, TopicQuery } from '@guardian-network-hub/client-sdk';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { Load } from '../../design/Load';
import { Notice } from '../../design/Notice';
import { PageTitle } from '../../design/PageTitle';
import { Trail } from '../../design/Trail';
import { UserText } from '../../design/UserText';
import { useText } from '../../i18n/text';
import { FollowTopic } from '../notifications/FollowChoice';
import { NotFound } from '../NotFound';
import { Thread } from './Thread';
import { TopicCare } from './TopicCare';
import { useOwn } from './useOwn';
import { readTopic } from './readTopic';
import './topic.css';

export type TopicData = NonNullable<TopicQuery['topic']>;

/** A topic: what was last written, what is written now, and a place to write. */
export function Topic() {
  const { id } = useParams({ from: '/inside/topics/$id' });
  const { post } = useSearch({ from: '/inside/topics/$id' });
  const query = useQuery({
    queryKey: ['topic', id, post],
    queryFn: ({ signal }) => readTopic(id, post, signal),
    // Read once; from its cursor on, the live posts carry on. Coming back reads it anew.
    staleTime: Infinity,
    gcTime: 0,
    refetchOnReconnect: false,
  });
  return (
    <Load query={query} lines={8}>
      {({ topic }) => (topic ? <Page key={`${id} ${post}`} first={topic} sought={post} /> : <NotFound />)}
    </Load>
  );
}

function Page({ first, sought }: { first: TopicData; sought: string | undefined }) {
  const t = useText();
  // Where it goes while it is looked at the page goes along: null where the reader does not.
  const [topic, setTopic] = useState<TopicData | null>(first);
  const [now, setNow] = useState<TopicItemFragment>(first);
  const [splitting, setSplitting] = useState(false);
  const own = useOwn(topic ?? first);
  const { network, title, id } = (topic ?? first).board;
  const again = (read: TopicData | null): void => {
    setTopic(read);
    if (read) setNow(read);
  };
  return (
    <div className="page page-topic">
      <Trail
        steps={[
          <Link to="/networks/$id" params={{ id: network.id }}>
            <UserText lang={network.name.language}>{network.name.text}</UserText>
          </Link>,
          <Link to="/boards/$id" params={{ id }}>
            <UserText lang={title.language}>{title.text}</UserText>
          </Link>,
        ]}
      />
      <PageTitle title={now.title} user />
      {topic ? (
        <>
          <TopicCare
            topic={now}
            own={own.is(now.author)}
            board={topic.board}
            onChanged={setNow}
            onSplit={() => setSplitting(true)}
          />
          <Thread
            topic={topic}
            now={now}
            own={own}
            onTopic={setNow}
            onAgain={again}
            splitting={splitting}
            onSplit={() => setSplitting(false)}
            sought={sought}
          />
          <FollowTopic topicId={topic.id} level={topic.notificationLevel} />
        </>
      ) : (
        <Notice kind="info">{t('portal.topicMove.away')}</Notice>
      )}
    </div>
  );
}
