import { Link } from '@tanstack/react-router';
import { Icon } from '../design/Icon';
import { useFormat } from '../i18n/format';
import { useText } from '../i18n/text';
import { useToldCount } from './told';

/** Where the hub stops counting. */
const MOST = 100;

/** The way to what the reader was told, with how much of it is unread. */
export function Bell() {
  const t = useText();
  const format = useFormat();
  const count = useToldCount();
  const shown = format.number(Math.min(count, MOST - 1));
  return (
    <Link
      to="/notifications"
      className="shell-bell"
      aria-label={count > 0 ? t('portal.notifications.navUnread', { count }) : t('portal.notifications.nav')}
    >
      <Icon name="bell" />
      {count > 0 && (
        <span className="shell-bell-count" aria-hidden="true">
          {count < MOST ? shown : `${shown}+`}
        </span>
      )}
    </Link>
  );
}
