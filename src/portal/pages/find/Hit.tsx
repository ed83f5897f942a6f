import type { PostHitItemFragment, TopicHitItemFragment } from '@guardian-network-hub/client-sdk';
import { Link } from '@tanstack/react-router';
import { useNames } from '../../app/participant';
import { UserText } from '../../design/UserText';
import { useFormat } from '../../i18n/format';
import { Pieces } from './Pieces';

/** A topic that was found by its title. */
export function TopicHit({ hit: { title, topic } }: { hit: TopicHitItemFragment }) {
  return (
    <li>
      <Link to="/topics/$id" params={{ id: topic.id }} className="row hit">
        <Pieces pieces={title} lang={topic.language} className="row-title" />
        <About topic={topic} by={topic} />
      </Link>
    </li>
  );
}

/** A post that was found: it leads to its place in the topic. */
export function PostHit({ hit: { title, snippet, topic, post } }: { hit: PostHitItemFragment }) {
  return (
    <li>
      <Link to="/topics/$id" params={{ id: topic.id }} search={{ post: post.id }} className="row hit">
        <Pieces pieces={title} lang={topic.language} className="hit-topic" />
        <Pieces pieces={snippet} lang={post.language} className="hit-says" />
        <About topic={topic} by={post} />
      </Link>
    </li>
  );
}

type By = Pick<PostHitItemFragment['post'], 'author' | 'createdAt'>;

/** Who wrote it, on which board, and when. */
function About({ topic: { board }, by }: { topic: PostHitItemFragment['topic']; by: By }) {
  const format = useFormat();
  return (
    <span className="meta">
      <UserText>{useNames()(by.author)}</UserText> ·{' '}
      <UserText lang={board.title.language}>{board.title.text}</UserText> ·{' '}
      <UserText lang={board.network.name.language}>{board.network.name.text}</UserText> ·{' '}
      <time dateTime={by.createdAt}>{format.when(by.createdAt)}</time>
    </span>
  );
}
