import type { NetworkQuery } from '@guardian-network-hub/client-sdk';
import { Link } from '@tanstack/react-router';
import { useText } from '../../i18n/text';

/** The ways to the other pages of a network: some for its members, some for those who run it. */
export function NetworkPages({ network }: { network: NonNullable<NetworkQuery['network']> }) {
  const t = useText();
  const params = { id: network.id };
  return (
    <nav className="actions" aria-label={t('portal.network.pages')}>
      <Link to="/networks/$id/members" params={params} className="button button-secondary">
        {t('portal.members.title')}
      </Link>
      <Link to="/networks/$id/rules" params={params} className="button button-secondary">
        {t('portal.rules.title')}
      </Link>
      <Link to="/networks/$id/sharing" params={params} className="button button-secondary">
        {t('portal.sharing.title')}
      </Link>
      {network.viewerMayOrganise && (
        <>
          <Link to="/networks/$id/partners" params={params} className="button button-secondary">
            {t('portal.partners.title')}
          </Link>
          <Link to="/networks/$id/settings" params={params} className="button button-secondary">
            {t('portal.network.settings')}
          </Link>
          <Link to="/networks/$id/new" params={params} className="button button-secondary">
            {t('portal.network.new')}
          </Link>
        </>
      )}
    </nav>
  );
}
