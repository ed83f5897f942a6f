import {
  AcceptGroundRulesDocument,
  GroundRulesDocument,
  request,
  unwrap,
  type GroundRulesQuery,
} from '@guardian-network-hub/client-sdk';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { hub, queryClient } from '../../app/hub';
import { Button } from '../../design/Button';
import { Empty, Load } from '../../design/Load';
import { Notice } from '../../design/Notice';
import { PageTitle } from '../../design/PageTitle';
import { useProblem } from '../../design/problem';
import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';
import { NetworkTrail } from '../network/NetworkTrail';
import { NotFound } from '../NotFound';
import { PublishRules } from './PublishRules';
import { RulesText } from './RulesText';

type NetworkRules = NonNullable<GroundRulesQuery['network']>;

/** The ground rules of a network: to read, to accept, and for organisers to write. */
export function Rules() {
  const { id } = useParams({ from: '/inside/networks/$id/rules' });
  const query = useQuery({
    queryKey: ['rules', id],
    queryFn: ({ signal }) => request(hub, GroundRulesDocument, { id }, { signal }),
  });
  return (
    <Load query={query} lines={6}>
      {({ network }) => (network ? <Page network={network} /> : <NotFound />)}
    </Load>
  );
}

function Page({ network }: { network: NetworkRules }) {
  const t = useText();
  const format = useFormat();
  const { groundRules, viewerMayOrganise } = network;
  return (
    <div className="page">
      <NetworkTrail id={network.id} self />
      <PageTitle title={t('portal.rules.title')} />
      {groundRules ? (
        <>
          <p className="meta">
            {t('portal.rules.version', {
              version: groundRules.version,
              date: format.day(groundRules.publishedAt),
            })}
          </p>
          <RulesText html={groundRules.html} />
          {groundRules.viewerAccepted ? (
            <Notice kind="good">{t('portal.rules.accepted')}</Notice>
          ) : (
            <Accept networkId={network.id} version={groundRules.version} />
          )}
        </>
      ) : (
        <Empty>{t('portal.rules.none')}</Empty>
      )}
      {viewerMayOrganise && <PublishRules networkId={network.id} current={groundRules?.markdown ?? ''} />}
    </div>
  );
}

function Accept({ networkId, version }: { networkId: string; version: number }) {
  const t = useText();
  const problem = useProblem();
  const accept = useMutation({
    mutationFn: async () => {
      const input = { networkId, version };
      const { acceptGroundRules } = await request(hub, AcceptGroundRulesDocument, { input });
      unwrap(acceptGroundRules, 'GroundRulesSuccess');
      // Pages one goes back to must not ask for it for a moment more.
      queryClient.removeQueries({ type: 'inactive' });
      await queryClient.invalidateQueries();
    },
  });
  return (
    <>
      {accept.error && <Notice kind="problem">{problem(accept.error)}</Notice>}
      <div className="actions">
        <Button look="primary" onPress={() => accept.mutate()} isPending={accept.isPending}>
          {t('portal.rules.accept')}
        </Button>
      </div>
    </>
  );
}
