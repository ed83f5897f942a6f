import { Link } from '@tanstack/react-router';
import { UserText } from '../../design/UserText';
import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';
import { Answer } from './Answer';
import { Seats } from './Seats';
import { timeOf, timeThere, type Planned } from './when';
import { Where } from './Where';

/** Something that takes place: what, when and where, and the reader's answer. */
export function EventCard({ planned }: { planned: Planned }) {
  const t = useText();
  const format = useFormat();
  const { id, event, title, cancelled } = planned;
  const { kind, network, recurrence } = event;
  const there = timeThere(planned, format, t);
  return (
    <li className="card event-card">
      <h3 className="event-title">
        <Link to="/events/$id" params={{ id }} className={cancelled ? 'event-cancelled' : undefined}>
          <UserText lang={title.language}>{title.text}</UserText>
        </Link>
        {cancelled && <span className="tag">{t('portal.events.cancelled')}</span>}
      </h3>
      <p className="event-time">
        {timeOf(planned, format, t, false)}
        {there && <span className="meta"> · {there}</span>}
      </p>
      <p className="meta">
        {t(`portal.eventKind.${kind}`)}
        {recurrence && ` (${t('portal.dates.several')})`} ·{' '}
        <UserText lang={network.name.language}>{network.name.text}</UserText>
        {' · '}
        <Where occurrence={planned} />
      </p>
      {!cancelled && <Seats occurrence={planned} />}
      <Answer occurrence={planned} title={title.text} event={event} />
    </li>
  );
}
