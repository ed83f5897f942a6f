import type { ReactionKind } from '@guardian-network-hub/client-sdk';
import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { useNames } from '../../app/participant';
import { Button } from '../../design/Button';
import { Icon } from '../../design/Icon';
import { useProblem } from '../../design/problem';
import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';
import './reactions.css';
import { useReactions } from './useReactions';
import type { Post } from './useThread';

/** In the order in which the hub tells them. */
const KINDS = ['THANKS', 'HELPFUL', 'AGREE', 'SAME_HERE', 'STRENGTH'] as const satisfies ReactionKind[];

/** How people reacted to a post, and what one can say to it without words. */
export function Reactions({ post, onChanged }: { post: Post; onChanged: (post: Post) => void }) {
  const t = useText();
  const nameOf = useNames();
  const format = useFormat();
  const problem = useProblem();
  const set = useId();
  const opener = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const { count, error, isOn, toggle } = useReactions(post, onChanged);
  const word = (kind: ReactionKind): string => t(`portal.topic.reaction.${kind}`);
  const label = `${t('portal.topic.react')}: ${nameOf(post.author)}`;
  // What has the focus may be gone with the press.
  const press = (kind: ReactionKind): void => {
    if (open || (isOn(kind) && count(kind) === 1)) opener.current?.focus();
    setOpen(false);
    toggle(kind);
  };
  const close = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !open) return;
    opener.current?.focus();
    setOpen(false);
  };
  return (
    <div className="reactions" role="group" aria-label={label} onKeyDown={close}>
      {KINDS.filter((kind) => count(kind) > 0).map((kind) => (
        <Button
          key={kind}
          look="plain"
          aria-pressed={isOn(kind)}
          aria-label={`${word(kind)}: ${format.number(count(kind))}`}
          onPress={() => press(kind)}
        >
          <span className="reaction" title={word(kind)}>
            <Icon name={kind} />
            {format.number(count(kind))}
          </span>
        </Button>
      ))}
      <Button
        ref={opener}
        look="plain"
        aria-expanded={open}
        aria-controls={open ? set : undefined}
        aria-label={label}
        onPress={() => setOpen(!open)}
      >
        {t('portal.topic.react')}
      </Button>
      {open && (
        <div className="reaction-set" id={set}>
          {KINDS.map((kind) => (
            <Button key={kind} look="plain" aria-pressed={isOn(kind)} onPress={() => press(kind)}>
              <span className="reaction">
                <Icon name={kind} />
                {word(kind)}
              </span>
            </Button>
          ))}
        </div>
      )}
      {error && (
        <p className="field-problem reactions-problem" role="alert">
          {t('portal.topic.notReacted', { why: problem(error) })}
        </p>
      )}
    </div>
  );
}

/** How people reacted to a post, for whoever cannot react to it. */
export function ReactionCounts({ post }: { post: Post }) {
  const t = useText();
  const format = useFormat();
  if (post.reactions.length === 0) return null;
  return (
    <ul className="reactions">
      {post.reactions.map(({ kind, count }) => (
        <li key={kind} className="reaction" title={t(`portal.topic.reaction.${kind}`)}>
          <Icon name={kind} />
          <span className="visually-hidden">{t(`portal.topic.reaction.${kind}`)}: </span>
          {format.number(count)}
        </li>
      ))}
    </ul>
  );
}
