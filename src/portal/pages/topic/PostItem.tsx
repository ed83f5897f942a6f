import { Link } from '@tanstack/react-router';
import { Avatar } from '../../design/Avatar';
import { UserText } from '../../design/UserText';
import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';
import type { Post } from './useThread';

/** A post: who, when, and what. */
export function PostItem({ post, own }: { post: Post; own: boolean }) {
  const t = useText();
  const format = useFormat();
  const { author, createdAt, editedAt, html, language, redacted } = post;
  const name = <UserText className="post-author">{author.name}</UserText>;
  return (
    <li className="post" data-own={own || undefined} id={`post-${post.id}`}>
      <Avatar name={author.name} />
      <article className="post-main">
        <header className="post-head">
          {author.guardian ? (
            <Link to="/guardians/$id" params={{ id: author.guardian.id }}>
              {name}
            </Link>
          ) : (
            name
          )}
          {own && <span className="tag">{t('portal.topic.you')}</span>}
          <time className="meta" dateTime={createdAt} title={format.full(createdAt)}>
            {format.time(createdAt)}
          </time>
          {editedAt && <span className="meta">{t('portal.topic.edited')}</span>}
        </header>
        {redacted ? (
          <p className="post-gone">{t('portal.topic.redacted')}</p>
        ) : (
          // The hub has sanitised it.
          <div
            className="prose"
            dir="auto"
            lang={language ?? undefined}
            dangerouslySetInnerHTML={{ __html: html }}
          />
        )}
      </article>
    </li>
  );
}
