import { useRef, useState, type KeyboardEvent } from 'react';
import { useNames } from '../../app/participant';
import { Button } from '../../design/Button';
import { useText } from '../../i18n/text';
import { BlockPerson } from '../blocks/BlockPerson';
import { ReportPost } from '../moderation/ReportPost';
import type { BlockedAuthors } from './useBlocked';
import type { Post } from './useThread';

/** What is seldom wanted: it stands behind a word. */
export function MoreActions({ post, blocked }: { post: Post; blocked: BlockedAuthors }) {
  const t = useText();
  const opener = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const { author } = post;
  const name = useNames()(author);
  const press = (event: KeyboardEvent): void => {
    // The key also closes the dialog, which stands above it.
    if (event.key !== 'Escape' || !open || (event.target as Element).closest('dialog')) return;
    opener.current?.focus();
    setOpen(false);
  };
  return (
    <div className="post-more" onKeyDown={press}>
      <Button
        ref={opener}
        look="plain"
        aria-expanded={open}
        aria-label={`${t('portal.block.more')}: ${name}`}
        onPress={() => setOpen(!open)}
      >
        {t('portal.block.more')}
      </Button>
      {open && <ReportPost post={post} onDone={() => setOpen(false)} />}
      {open && author.kind === 'PERSON' && (
        <BlockPerson
          look="plain"
          person={{ whom: { participantId: author.id }, name: author.name }}
          blocked={blocked.blocks(author.id)}
          onDone={(now) => {
            blocked.set(author.id, now);
            setOpen(false);
          }}
        />
      )}
    </div>
  );
}
