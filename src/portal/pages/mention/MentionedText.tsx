import type { PostItemFragment } from '@guardian-network-hub/client-sdk';
import { useNavigate } from '@tanstack/react-router';
import { useMemo, type MouseEvent } from 'react';

/** What a post says, as the hub has sanitised it; names lead to the cards that the reader may see. */
export function MentionedText({
  post: { html, language, mentions },
  own,
}: {
  post: Pick<PostItemFragment, 'html' | 'language' | 'mentions'>;
  /** The reader, as posts name her. */
  own?: string;
}) {
  const navigate = useNavigate();
  const linked = useMemo(() => withLinks(html, mentions, own), [html, mentions, own]);
  const follow = (event: MouseEvent): void => {
    const link = (event.target as Element).closest<HTMLElement>('a.mention');
    if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
      return;
    event.preventDefault();
    void navigate({ to: '/guardians/$id', params: { id: link.dataset['guardian']! } });
  };
  return (
    <div
      className="prose"
      dir="auto"
      lang={language ?? undefined}
      onClick={follow}
      dangerouslySetInnerHTML={{ __html: linked }}
    />
  );
}

/** The text with a link in the place of each name whose card can be seen. */
function withLinks(html: string, mentions: PostItemFragment['mentions'], own?: string): string {
  if (mentions.length === 0) return html;
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const span of body.querySelectorAll<HTMLElement>('span.mention[data-participant]')) {
    const mention = mentions.find(({ id }) => id === span.dataset['participant']);
    if (mention?.id === own) span.classList.add('mention-own');
    if (!mention?.guardian || span.closest('a')) continue;
    const link = document.createElement('a');
    link.className = span.className;
    link.href = `/guardians/${encodeURIComponent(mention.guardian.id)}`;
    link.dataset['guardian'] = mention.guardian.id;
    link.textContent = span.textContent;
    span.replaceWith(link);
  }
  return body.innerHTML;
}
