import { Link } from '@tanstack/react-router';
import { useRoles } from '../../app/roles';
import { useText } from '../../i18n/text';

/** The way into a network, for who is not in it; for others nothing. */
export function JoinLink({ networkId }: { networkId: string }) {
  const t = useText();
  const roles = useRoles(networkId);
  if (roles?.length !== 0) return null;
  return (
    <div className="actions">
      <Link to="/networks/$id/join" params={{ id: networkId }} className="button button-secondary">
        {t('portal.network.join')}
      </Link>
    </div>
  );
}
