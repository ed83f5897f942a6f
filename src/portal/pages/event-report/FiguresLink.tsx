import { NetworkFiguresDocument, request } from '@guardian-network-hub/client-sdk';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { hub } from '../../app/hub';
import { useText } from '../../i18n/text';

/** The way to the reports for who represents the promoter of a network, and so sees its figures. */
export function FiguresLink({ id }: { id: string }) {
  const t = useText();
  const query = useQuery({
    queryKey: ['network-figures', id],
    queryFn: ({ signal }) => request(hub, NetworkFiguresDocument, { id }, { signal }),
  });
  if (!query.data?.network?.figures) return null;
  return (
    <div className="actions">
      <Link to="/networks/$id/reports" params={{ id }} className="button button-secondary">
        {t('portal.report.networkTitle')}
      </Link>
    </div>
  );
}
