import { UserText } from '../../design/UserText';
import { useText } from '../../i18n/text';
import type { Answered } from './useDraft';

/** The post that is answered, in a line; it leads there where it is on the page. */
export function AnsweredPost({ post, gone = false }: { post: Answered; gone?: boolean }) {
  const t = useText();
  return (
    <a className="answered" href={`#post-${post.id}`}>
      {t('portal.topic.answers')} <UserText className="answered-name">{post.name}</UserText>{' '}
      {gone ? t('portal.topic.answersGone') : <UserText className="answered-says">{post.says}</UserText>}
    </a>
  );
}
