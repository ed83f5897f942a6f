import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '../../design/Button';
import { Icon } from '../../design/Icon';
import { UserText } from '../../design/UserText';
import { useText } from '../../i18n/text';
import { Archiving } from './Archiving';
import { BoardForm } from './BoardForm';
import type { BoardToEdit } from './Boards';

/** A board: what it is and who reads it, and the ways to change that. */
export function BoardItem({ board }: { board: BoardToEdit }) {
  const t = useText();
  const [open, setOpen] = useState(false);
  const { id, title, kind, audience, partners, archived } = board;
  const about = [
    t(`portal.boardKind.${kind}`),
    audience && audience !== 'ME' && t(`portal.audience.${audience}`),
    partners && t('portal.partners.title'),
  ];
  return (
    <section className="card board-item" aria-labelledby={`board-${id}`}>
      <h2 id={`board-${id}`} className="board-item-title">
        <Icon name={kind} />
        <Link to="/boards/$id" params={{ id }}>
          <UserText lang={title.language}>{title.text}</UserText>
        </Link>
        {archived && <span className="tag">{t('portal.boards.archived')}</span>}
      </h2>
      <p className="meta">{about.filter(Boolean).join(' · ')}</p>
      <div className="actions">
        <Button
          aria-expanded={open}
          aria-label={`${t('portal.members.change')}: ${title.text}`}
          onPress={() => setOpen(!open)}
        >
          {t('portal.members.change')}
        </Button>
        <Archiving board={board} />
      </div>
      {open && <BoardForm board={board} />}
    </section>
  );
}
