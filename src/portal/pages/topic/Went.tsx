import { Link } from '@tanstack/react-router';
import { Button } from '../../design/Button';
import { Icon } from '../../design/Icon';
import { UserText } from '../../design/UserText';
import { useText } from '../../i18n/text';

/** What became of a topic while it was looked at. */
export type WentWhere =
  | { readonly kind: 'moved' | 'merged'; readonly title: string }
  | { readonly kind: 'tookIn' }
  | { readonly kind: 'wasSplit'; readonly topic: { readonly id: string; readonly title: string } | null };

/** Says what became of a topic, until it was read. The region stands there before its words come. */
export function Went({ went, onRead }: { went: WentWhere | undefined; onRead: () => void }) {
  const t = useText();
  return (
    <div role="status" className="went">
      {went && (
        <>
          <p>
            {t(`portal.topicMove.${went.kind}`, 'title' in went ? { title: went.title } : {})}{' '}
            {went.kind === 'wasSplit' && went.topic && (
              <Link to="/topics/$id" params={{ id: went.topic.id }}>
                <UserText>{went.topic.title}</UserText>
              </Link>
            )}
          </p>
          <Button look="plain" onPress={onRead} aria-label={t('portal.toast.close')}>
            <Icon name="clear" />
          </Button>
        </>
      )}
    </div>
  );
}
