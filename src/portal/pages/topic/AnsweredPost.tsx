import { UserText } from '../../design/UserText';
import { useText } from '../../i18n/text';
import type { Answered } from './useDraft';

/** The post that is answered, in a line; it leads there where it is on the page. */
export function AnsweredPost({ post, gone = false }: { post: Answered; gone?: boolean }) {
  const t = useText();
  const words = (
    <>
      <span className="answered-name">
        {t('portal.topic.answers')} <UserText>{post.name}</UserText>
      </span>{' '}
      {gone ? t('portal.topic.answersGone') : <UserText className="answered-says">{post.says}</UserText>}
    </>
  );
  return (
    <a className="answered" href={`#post-${post.id}`}>
      {words}
    </a>
  );
}
