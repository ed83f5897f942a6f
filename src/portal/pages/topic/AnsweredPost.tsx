import { UserText } from '../../design/UserText';
import { useText } from '../../i18n/text';
import type { Answered } from './useDraft';

/**
 * The post that is answered, in a line; it leads there where it is on the page.
 * @param instead what is said in the place of its words
 */
export function AnsweredPost({ post, instead }: { post: Answered; instead?: string }) {
  const t = useText();
  return (
    <a className="answered" href={`#post-${post.id}`}>
      {t('portal.topic.answers')} <UserText className="answered-name">{post.name}</UserText>{' '}
      {instead ?? <UserText className="answered-says">{post.says}</UserText>}
    </a>
  );
}
