import type { TagNameFragment } from '@guardian-network-hub/client-sdk';
import { Link } from '@tanstack/react-router';
import { UserText } from '../../design/UserText';
import { useText } from '../../i18n/text';
import './tags.css';

/** What a topic is about; where its board is given, each leads to what else is there about it. */
export function TagChips({ tags, boardId }: { tags: readonly TagNameFragment[]; boardId?: string }) {
  const t = useText();
  if (tags.length === 0) return null;
  return (
    <ul className="tag-chips" aria-label={t('portal.tags.title')}>
      {tags.map(({ id, name }) => (
        <li key={id} className="tag">
          {boardId ? (
            <Link to="/boards/$id" params={{ id: boardId }} search={{ tag: id }}>
              <UserText lang={name.language}>{name.text}</UserText>
            </Link>
          ) : (
            <UserText lang={name.language}>{name.text}</UserText>
          )}
        </li>
      ))}
    </ul>
  );
}
