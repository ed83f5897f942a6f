import {
  DecideRequestsDocument,
  EventRequestsDocument,
  request,
  unwrap,
  type EventRequestsQuery,
} from '@guardian-network-hub/client-sdk';
import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { hub, queryClient } from '../../app/hub';
import { Button } from '../../design/Button';
import { Check } from '../../design/Check';
import { Confirm } from '../../design/Confirm';
import { Field } from '../../design/Field';
import { More } from '../../design/More';
import { Notice } from '../../design/Notice';
import { useProblem } from '../../design/problem';
import { tell } from '../../design/Toast';
import { UserText } from '../../design/UserText';
import { useText } from '../../i18n/text';
import type { Shown } from '../event/EventPage';
import { DietCounts } from './DietCounts';
import { Replies } from './Replies';
import './admission.css';

type Request = NonNullable<NonNullable<EventRequestsQuery['occurrence']>['rsvps']>['nodes'][number];

const PAGE = 50;

/** Who asks to come, for organisers, who decide; and how those eat who come. */
export function Requests({ occurrence: { id, event } }: { occurrence: Shown }) {
  const query = useInfiniteQuery({
    queryKey: ['answers', id, 'requests'],
    queryFn: ({ pageParam: after, signal }) =>
      request(hub, EventRequestsDocument, { id, first: PAGE, after }, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ occurrence }) =>
      occurrence?.rsvps?.pageInfo.hasNextPage ? occurrence.rsvps.pageInfo.endCursor : undefined,
    staleTime: 0,
  });
  const t = useText();
  const pages = query.data?.pages ?? [];
  const requests = pages.flatMap(({ occurrence }) => occurrence?.rsvps?.nodes ?? []);
  return (
    <>
      <DietCounts counts={pages[0]?.occurrence?.dietCounts ?? []} />
      {requests.length > 0 && (
        <section aria-labelledby="requests">
          <h2 id="requests" className="section-title">
            {t('portal.eventRequests.title')} ({pages[0]?.occurrence?.requestedCount})
          </h2>
          <Deciding requests={requests} isSeries={event.recurrence !== null} />
          <More query={query}>{t('portal.events.more')}</More>
        </section>
      )}
    </>
  );
}

function Deciding({ requests, isSeries }: { requests: readonly Request[]; isSeries: boolean }) {
  const t = useText();
  const problem = useProblem();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [wholeSeries, setWholeSeries] = useState(false);
  const [reason, setReason] = useState<string>();
  // What was decided meanwhile is not among them any more.
  const chosen = requests.map(({ id }) => id).filter((id) => ticked.has(id));
  const decide = useMutation({
    mutationFn: async () => {
      const input = {
        rsvpIds: chosen.slice(0, 200),
        scope: wholeSeries ? ('ALL' as const) : ('THIS' as const),
        ...(reason === undefined
          ? { decision: 'APPROVE' as const }
          : { decision: 'DECLINE' as const, reason: reason.trim() || null }),
      };
      const { decideRequests } = await request(hub, DecideRequestsDocument, { input });
      const { decidedCount, leftCount } = unwrap(decideRequests, 'DecideRequestsSuccess');
      const done = t('portal.eventRequests.done', { count: decidedCount });
      tell(leftCount > 0 ? `${done}. ${t('portal.eventRequests.left', { count: leftCount })}` : done);
      setReason(undefined);
      setTicked(new Set());
    },
    onSettled: () => queryClient.invalidateQueries(),
  });
  const tick = (ids: readonly string[], on: boolean): void =>
    setTicked((before) => {
      const next = new Set(before);
      for (const id of ids)
        if (on) next.add(id);
        else next.delete(id);
      return next;
    });
  const all = requests.map(({ id }) => id);
  return (
    <div className="card requests">
      {requests.length > 1 && (
        <Check checked={chosen.length === all.length} onChange={(on) => tick(all, on)}>
          {t('portal.eventRequests.all')}
        </Check>
      )}
      <ul className="request-list">
        {requests.map(({ id, participant, replies }) => (
          <li key={id}>
            <Check checked={ticked.has(id)} onChange={(on) => tick([id], on)}>
              <UserText className="row-title">{participant.name}</UserText>
              {participant.kind === 'EMAIL_GUEST' && <span className="tag">{t('portal.guest.tag')}</span>}
            </Check>
            <Replies replies={replies} />
          </li>
        ))}
      </ul>
      {isSeries && (
        <Check checked={wholeSeries} onChange={setWholeSeries}>
          {t('portal.eventRequests.series')}
        </Check>
      )}
      {decide.error != null && reason === undefined && (
        <Notice kind="problem">{problem(decide.error)}</Notice>
      )}
      <div className="actions">
        <Button
          look="primary"
          isDisabled={chosen.length === 0}
          isPending={decide.isPending && reason === undefined}
          onPress={() => decide.mutate()}
        >
          {t('portal.eventRequests.approve')}
        </Button>
        <Button isDisabled={chosen.length === 0} onPress={() => setReason('')}>
          {t('portal.requests.decline')}
        </Button>
      </div>
      {reason !== undefined && (
        <Confirm
          title={t('portal.requests.decline')}
          confirm={t('portal.requests.decline')}
          work={decide}
          onCancel={() => {
            decide.reset();
            setReason(undefined);
          }}
        >
          <Field
            label={t('portal.asked.optional', { question: t('portal.requests.reason') })}
            hint={t('portal.eventRequests.reasonHint')}
            value={reason}
            onChange={setReason}
            rows={3}
            input={{ maxLength: 500 }}
          />
        </Confirm>
      )}
    </div>
  );
}
