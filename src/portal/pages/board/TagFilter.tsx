import { useNavigate } from '@tanstack/react-router';
import { Choice } from '../../design/Choice';
import { useText } from '../../i18n/text';
import { FollowTag } from '../tags/FollowTag';
import { useTags } from '../tags/useTags';

/** Narrows a board to the topics about one thing; and has the reader told of questions about it. */
export function TagFilter({
  networkId,
  boardId,
  tag,
}: {
  networkId: string;
  boardId: string;
  tag: string | undefined;
}) {
  const t = useText();
  const navigate = useNavigate();
  const tags = useTags(networkId);
  if (tags.length === 0) return null;
  const chosen = tags.find(({ id }) => id === tag);
  const choose = (id: string): void =>
    void navigate({
      to: '/boards/$id',
      params: { id: boardId },
      search: { tag: id || undefined },
      replace: true,
      resetScroll: false,
    });
  return (
    <div className="tag-filter">
      <Choice
        label={t('portal.tags.one')}
        value={tag ?? ''}
        options={[['', t('portal.tags.all')], ...tags.map(({ id, name }) => [id, name.text] as const)]}
        onChange={choose}
      />
      {chosen && (
        <FollowTag key={chosen.id} tag={chosen}>
          {t('portal.tags.followOne')}
        </FollowTag>
      )}
    </div>
  );
}
