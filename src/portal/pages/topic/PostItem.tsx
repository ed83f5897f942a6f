import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Avatar } from '../../design/Avatar';
import { Button } from '../../design/Button';
import { useNames } from '../../app/participant';
import { Check } from '../../design/Check';
import { Icon } from '../../design/Icon';
import { UserText } from '../../design/UserText';
import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';
import { AcceptAnswer, type Question } from './AcceptAnswer';
import { AnsweredPost } from './AnsweredPost';
import { Attachments } from '../attachment/Attachments';
import { MentionedText } from '../mention/MentionedText';
import type { MentionPlace } from '../mention/useMentionable';
import { MoreActions } from './MoreActions';
import { PostActions } from './PostActions';
import { PostEditor } from './PostEditor';
import { PostHistory } from './PostHistory';
import { ReactionCounts, Reactions } from './Reactions';
import { RevealAuthor } from './RevealAuthor';
import { firstWords } from './says';
import type { Own } from './useOwn';
import type { BlockedAuthors } from './useBlocked';
import type { Post } from './useThread';

/** What the reader can do with the posts of a topic. */
export interface PostTools {
  /** As whom the reader is known there. */
  readonly own: Own;
  /** Where the posts stand. */
  readonly place: MentionPlace;
  /** The post that she came for. */
  readonly sought?: string;
  /** Whether she keeps order here. */
  readonly keepsOrder: boolean;
  /** Begins an answer; left out where one cannot write. */
  readonly answer?: (post: Post) => void;
  /** Whether one can react to what others wrote. */
  readonly reacts: boolean;
  readonly changed: (post: Post) => void;
  /** Whom she blocks; left out where nobody is signed in. */
  readonly blocked?: BlockedAuthors;
  /** On a board of questions. */
  readonly question?: Question;
  /** While posts are chosen. */
  readonly choose?: { readonly chosen: ReadonlySet<string>; readonly toggle: (post: Post) => void };
}

/** A post: who, when, and what. */
export function PostItem({ post, tools }: { post: Post; tools: PostTools }) {
  const t = useText();
  const [editing, setEditing] = useState(false);
  const { replyTo, state } = post;
  const nameOf = useNames();
  const own = tools.own.is(post.author);
  const { answer, blocked, changed, question, reacts } = tools;
  const insteadOf = ({ author, html }: NonNullable<Post['replyTo']>): string | undefined => {
    if (html === '') return t('portal.topic.answersGone');
    return blocked?.blocks(author.id) ? t('portal.block.folded') : undefined;
  };
  const accepted = question?.acceptedId === post.id;
  const sought = tools.sought === post.id;
  // The hub decides; the words are only offered while it would take them.
  const editable =
    own && answer && post.editableUntil !== null && Date.parse(post.editableUntil) > Date.now();
  return (
    <li
      className="post"
      data-own={own || undefined}
      data-accepted={accepted || undefined}
      data-sought={sought || undefined}
      tabIndex={sought ? -1 : undefined}
      id={`post-${post.id}`}
    >
      <Avatar name={post.author.name.replace('#', '')} />
      <article className="post-main">
        <PostHead
          post={post}
          own={own}
          blocked={blocked?.blocks(post.author.id)}
          mayLookBack={own || tools.keepsOrder}
        />
        {tools.choose && (
          <Check checked={tools.choose.chosen.has(post.id)} onChange={() => tools.choose!.toggle(post)}>
            {t('portal.topicMove.take', { name: nameOf(post.author) })}
          </Check>
        )}
        {accepted && (
          <p className="tag post-accepted">
            <Icon name="accepted" />
            {t('portal.topic.accepted')}
          </p>
        )}
        {replyTo && (
          <AnsweredPost
            post={{ id: replyTo.id, name: nameOf(replyTo.author), says: firstWords(replyTo.html) }}
            instead={insteadOf(replyTo)}
          />
        )}
        {state !== 'PUBLISHED' ? (
          <Gone state={state} />
        ) : editing ? (
          <PostEditor
            post={post}
            place={tools.place}
            onCancel={() => setEditing(false)}
            onSaved={(saved) => {
              changed(saved);
              setEditing(false);
            }}
          />
        ) : (
          <MentionedText post={post} own={tools.own.me} />
        )}
        {state === 'PUBLISHED' && (
          <Attachments post={post} keepsOrder={tools.keepsOrder} onChanged={changed} />
        )}
        {state === 'PUBLISHED' && !editing && !tools.choose && (
          <PostActions
            post={post}
            onAnswer={answer && (() => answer(post))}
            onEdit={editable ? () => setEditing(true) : undefined}
            onChanged={own ? changed : undefined}
            more={
              <>
                {question?.onAccepted && question.askedId !== post.id && (
                  <AcceptAnswer post={post} accepted={accepted} onAccepted={question.onAccepted} />
                )}
                {tools.keepsOrder && !own && post.author.kind === 'ALIAS' && <RevealAuthor post={post} />}
                {blocked && !own && <MoreActions post={post} blocked={blocked} />}
              </>
            }
          >
            {reacts && !own ? <Reactions post={post} onChanged={changed} /> : <ReactionCounts post={post} />}
          </PostActions>
        )}
      </article>
    </li>
  );
}

function PostHead({
  post,
  own,
  blocked = false,
  mayLookBack,
}: {
  post: Post;
  own: boolean;
  blocked?: boolean;
  mayLookBack: boolean;
}) {
  const t = useText();
  const format = useFormat();
  const [lookingBack, setLookingBack] = useState(false);
  const { author, createdAt, editedAt, state } = post;
  const name = <UserText className="post-author">{useNames()(author)}</UserText>;
  return (
    <header className="post-head">
      {author.guardian ? (
        <Link to="/guardians/$id" params={{ id: author.guardian.id }}>
          {name}
        </Link>
      ) : (
        name
      )}
      {own && <span className="tag">{t('portal.topic.you')}</span>}
      {blocked && <span className="tag">{t('portal.block.tag')}</span>}
      <time className="meta" dateTime={createdAt} title={format.full(createdAt)}>
        {format.time(createdAt)}
      </time>
      {editedAt && state === 'PUBLISHED' && !mayLookBack && (
        <span className="meta">{t('portal.topic.edited')}</span>
      )}
      {editedAt && state === 'PUBLISHED' && mayLookBack && (
        <Button look="plain" onPress={() => setLookingBack(true)}>
          {t('portal.topic.edited')}
        </Button>
      )}
      {lookingBack && <PostHistory post={post} onClose={() => setLookingBack(false)} />}
    </header>
  );
}

function Gone({ state }: { state: Exclude<Post['state'], 'PUBLISHED'> }) {
  const t = useText();
  return <p className="post-gone">{t(`portal.topic.gone.${state}`)}</p>;
}
