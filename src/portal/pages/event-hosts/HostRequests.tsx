import {
  AnswerHostRequestDocument,
  HostRequestsToMeDocument,
  request,
  unwrap,
  type HostRequestsToMeQuery,
} from '@guardian-network-hub/client-sdk';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { hub, queryClient } from '../../app/hub';
import { Button } from '../../design/Button';
import { Notice } from '../../design/Notice';
import { useProblem } from '../../design/problem';
import { useText } from '../../i18n/text';

type Asked = HostRequestsToMeQuery['hostRequestsToMe'][number];

/** What the reader is asked: whether a network of hers hosts an event, or she organises one. Nothing where it is nothing. */
export function HostRequests() {
  const t = useText();
  const { data } = useQuery({
    queryKey: ['host-requests'],
    queryFn: ({ signal }) => request(hub, HostRequestsToMeDocument, {}, { signal }),
  });
  const asked = data?.hostRequestsToMe ?? [];
  if (asked.length === 0) return null;
  return (
    <section aria-labelledby="host-requests">
      <h2 id="host-requests" className="section-title">
        {t('portal.hosts.requests')}
      </h2>
      <ul className="card rows">
        {asked.map((each) => (
          <Request key={each.id} asked={each} />
        ))}
      </ul>
    </section>
  );
}

function Request({ asked: { id, event, network, askedBy } }: { asked: Asked }) {
  const t = useText();
  const problem = useProblem();
  const work = useMutation({
    mutationFn: async (accept: boolean) => {
      const input = { requestId: id, accept };
      unwrap((await request(hub, AnswerHostRequestDocument, { input })).answerHostRequest, 'HostingSuccess');
      await queryClient.invalidateQueries();
    },
  });
  const title = event?.title.text ?? '';
  const inviting = event?.network.name.text ?? '';
  const values = { asks: askedBy?.name ?? inviting, title, inviting, network: network?.name.text ?? '' };
  const date = event?.occurrences.nodes[0]?.id;
  return (
    <li className="row row-wrap">
      <p className="row-title">{t(network ? 'portal.hosts.ofNetwork' : 'portal.hosts.ofYou', values)}</p>
      {work.error && <Notice kind="problem">{problem(work.error)}</Notice>}
      <div className="actions">
        <Button
          look="primary"
          onPress={() => work.mutate(true)}
          isPending={work.isPending && work.variables}
          aria-label={`${t('portal.hosts.yes')}: ${title}`}
        >
          {t('portal.hosts.yes')}
        </Button>
        <Button
          onPress={() => work.mutate(false)}
          isPending={work.isPending && !work.variables}
          aria-label={`${t('portal.hosts.no')}: ${title}`}
        >
          {t('portal.hosts.no')}
        </Button>
        {date && (
          <Link to="/events/$id" params={{ id: date }} className="button button-plain">
            {title}
          </Link>
        )}
      </div>
    </li>
  );
}
