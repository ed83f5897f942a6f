import { Link } from '@tanstack/react-router';
import { Icon } from '../../design/Icon';
import { Unread } from '../../design/Unread';
import { UserText } from '../../design/UserText';
import { useText } from '../../i18n/text';
import type { Place } from './Home';

/** A network: the reader's role in it, and its boards. */
export function NetworkSection({ place: { network, membership, boards } }: { place: Place }) {
  const t = useText();
  const about = [
    t(`portal.networkKind.${network.kind}`),
    membership?.role && t(`portal.role.${membership.role}`),
    membership?.network?.memberCount && t('portal.home.members', { count: membership.network.memberCount }),
  ];
  return (
    <section className="card place" aria-labelledby={`network-${network.id}`}>
      <h3 id={`network-${network.id}`} className="place-name">
        <Link to="/networks/$id" params={{ id: network.id }}>
          <UserText lang={network.name.language}>{network.name.text}</UserText>
        </Link>
      </h3>
      <p className="meta">{about.filter(Boolean).join(' · ')}</p>
      {boards.length > 0 && (
        <ul className="rows">
          {boards.map((board) => (
            <li key={board.id}>
              <Link to="/boards/$id" params={{ id: board.id }} className="row">
                <Icon name={board.kind} />
                <UserText lang={board.title.language} className="row-title">
                  {board.title.text}
                </UserText>
                <span className="visually-hidden">, {t(`portal.boardKind.${board.kind}`)}</span>
                <Unread
                  count={board.unreadTopics}
                  words={t('portal.unread.topics', { count: board.unreadTopics })}
                />
              </Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
