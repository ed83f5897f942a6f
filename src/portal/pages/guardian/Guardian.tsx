import { GuardianDocument, request } from '@guardian-network-hub/client-sdk';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { hub } from '../../app/hub';
import { useViewer } from '../../app/session';
import { Load } from '../../design/Load';
import { PageTitle } from '../../design/PageTitle';
import { useText } from '../../i18n/text';
import { BlockCard } from '../blocks/BlockCard';
import { NotFound } from '../NotFound';
import { CardFacts, CardHead, type WholeCard } from './CardFacts';
import { InTouch } from './InTouch';

/** A guardian's card, in full. */
export function Guardian() {
  const { id } = useParams({ from: '/inside/guardians/$id' });
  const query = useQuery({
    queryKey: ['guardian', id],
    queryFn: ({ signal }) => request(hub, GuardianDocument, { id }, { signal }),
  });
  return (
    <Load query={query}>{({ guardian }) => (guardian ? <Person guardian={guardian} /> : <NotFound />)}</Load>
  );
}

function Person({ guardian }: { guardian: WholeCard }) {
  const t = useText();
  const viewer = useViewer();
  const own = viewer?.guardian?.id === guardian.id;
  return (
    <article className="page page-narrow">
      <CardHead guardian={guardian}>
        <PageTitle title={guardian.name} user />
      </CardHead>
      {own && (
        <div className="guardian-own">
          <p>{t('portal.guardian.own')}</p>
          <Link to="/card" className="button button-secondary">
            {t('portal.guardian.edit')}
          </Link>
        </div>
      )}
      <CardFacts guardian={guardian} />
      {!own && <InTouch guardianId={guardian.id} />}
      {viewer && !own && <BlockCard guardianId={guardian.id} name={guardian.name} />}
    </article>
  );
}
