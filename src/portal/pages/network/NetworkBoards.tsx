import type { NetworkQuery } from '@guardian-network-hub/client-sdk';
import { Link } from '@tanstack/react-router';
import { Icon } from '../../design/Icon';
import { UserText } from '../../design/UserText';
import { useText } from '../../i18n/text';

/** The boards of a network that the reader may see; for others nothing. */
export function NetworkBoards({ boards }: { boards: NonNullable<NetworkQuery['network']>['boards'] }) {
  const t = useText();
  if (boards.length === 0) return null;
  return (
    <section aria-labelledby="boards">
      <h2 id="boards" className="section-title">
        {t('portal.sharing.kind.BOARDS')}
      </h2>
      <ul className="card rows network-boards">
        {boards.map(({ id, kind, title, archived }) => (
          <li key={id}>
            <Link to="/boards/$id" params={{ id }} className="row">
              <Icon name={kind} />
              <UserText lang={title.language} className="row-title">
                {title.text}
              </UserText>
              <span className="visually-hidden">, {t(`portal.boardKind.${kind}`)}</span>
              {archived && <span className="tag">{t('portal.boards.archived')}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
