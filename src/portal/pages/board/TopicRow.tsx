import type { BoardQuery } from '@guardian-network-hub/client-sdk';
import { Link } from '@tanstack/react-router';
import { useNames } from '../../app/participant';
import { Icon } from '../../design/Icon';
import { Unread } from '../../design/Unread';
import { UserText } from '../../design/UserText';
import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';
import '../tags/tags.css';

/** What is said of how a topic stands, in the order of its signs. */
const WORDS = { accepted: 'answered', pinned: 'pinned', locked: 'locked' } as const;

type Topic = NonNullable<BoardQuery['board']>['topics']['nodes'][number];

/** A topic in the list: what it is about, who began it, how much is in it and when somebody last wrote. */
export function TopicRow({ topic }: { topic: Topic }) {
  const t = useText();
  const nameOf = useNames();
  const format = useFormat();
  const { acceptedAnswer, pinned, locked } = topic;
  const stands = { accepted: acceptedAnswer !== null, pinned, locked };
  const states = (Object.keys(WORDS) as (keyof typeof WORDS)[]).filter((state) => stands[state]);
  return (
    <li>
      <Link to="/topics/$id" params={{ id: topic.id }} className="row topic-row">
        <span className="row-title">
          {states.map((state) => (
            <span key={state} className="topic-state">
              <Icon name={state} />
              <span className="visually-hidden">{t(`portal.topic.${WORDS[state]}`)} · </span>
            </span>
          ))}
          <UserText lang={topic.language}>{topic.title}</UserText>
        </span>
        <time className="meta topic-when" dateTime={topic.lastPostAt}>
          {format.when(topic.lastPostAt)}
        </time>
        <span className="meta topic-about">
          <UserText>{nameOf(topic.author)}</UserText> · {t('portal.board.posts', { count: topic.postCount })}
        </span>
        {topic.tags.length > 0 && (
          <span className="tag-chips topic-tags">
            {topic.tags.map(({ id, name }) => (
              <span key={id} className="tag">
                <UserText lang={name.language}>{name.text}</UserText>
              </span>
            ))}
          </span>
        )}
        <Unread count={topic.unreadCount} words={t('portal.unread.posts', { count: topic.unreadCount })} />
      </Link>
    </li>
  );
}
