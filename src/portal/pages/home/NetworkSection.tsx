import { Link } from '@tanstack/react-router';
import { Icon } from '../../design/Icon';
import { UserText } from '../../design/UserText';
import { useText } from '../../i18n/text';
import type { Place } from './Home';

/** A network: the reader's role in it, and its boards. */
export function NetworkSection({ place: { network, membership, boards } }: { place: Place }) {
  const t = useText();
  const organises = membership?.role === 'ORGANISER';
  const about = [
    t(`portal.networkKind.${network.kind}`),
    membership?.role && t(`portal.role.${membership.role}`),
    membership?.network?.memberCount && t('portal.home.members', { count: membership.network.memberCount }),
  ];
  return (
    <section className="card place" aria-labelledby={`network-${network.id}`}>
      <h3 id={`network-${network.id}`} className="place-name">
        <UserText lang={network.name.language}>{network.name.text}</UserText>
      </h3>
      <p className="meta">{about.filter(Boolean).join(' · ')}</p>
      {(boards.length > 0 || organises) && (
        <ul className="rows">
          {boards.map((board) => (
            <li key={board.id}>
              <Link to="/boards/$id" params={{ id: board.id }} className="row">
                <Icon name={board.kind} />
                <UserText lang={board.title.language} className="row-title">
                  {board.title.text}
                </UserText>
                <span className="visually-hidden">, {t(`portal.boardKind.${board.kind}`)}</span>
              </Link>
            </li>
          ))}
          {organises && (
            <li>
              <Link to="/networks/$id/partners" params={{ id: network.id }} className="row">
                <Icon name="partners" />
                <span className="row-title">{t('portal.partners.title')}</span>
              </Link>
            </li>
          )}
        </ul>
      )}
    </section>
  );
}
