import { Link } from '@tanstack/react-router';
import { Icon } from '../design/Icon';
import { useShownCount } from '../design/Unread';
import { useText } from '../i18n/text';
import { useToldCount } from './told';

/** The way to what the reader was told, with how much of it is unread. */
export function Bell() {
  const t = useText();
  const count = useToldCount();
  const shown = useShownCount(count);
  return (
    <Link
      to="/notifications"
      className="shell-bell"
      aria-label={count > 0 ? t('portal.notifications.navUnread', { count }) : t('portal.notifications.nav')}
    >
      <Icon name="bell" />
      {count > 0 && (
        <span className="shell-bell-count" aria-hidden="true">
          {shown}
        </span>
      )}
    </Link>
  );
}
