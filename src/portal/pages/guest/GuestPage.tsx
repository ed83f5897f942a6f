import { GuestDocument, request, unwrap } from '@guardian-network-hub/client-sdk';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { useState } from 'react';
import { hub } from '../../app/hub';
import { More } from '../../design/More';
import { Failed, Skeleton } from '../../design/Load';
import { Notice } from '../../design/Notice';
import { PageTitle } from '../../design/PageTitle';
import { TakesFocus } from '../../design/TakesFocus';
import { useText } from '../../i18n/text';
import { ForgetGuest } from './ForgetGuest';
import { GuestDate } from './GuestDate';
import '../events/events.css';

const PAGE = 20;

/** What a guest comes to, by the link of her mails: she sees how it stands, and cancels. */
export function GuestPage() {
  const t = useText();
  const secret = useLocation({ select: ({ hash }) => decodeURIComponent(hash) });
  const [forgotten, setForgotten] = useState(false);
  return (
    <div className="page page-narrow">
      <PageTitle title={t('portal.guest.pageTitle')} />
      {!secret && <Notice kind="problem">{t('portal.undo.incomplete')}</Notice>}
      {forgotten && (
        <TakesFocus>
          <Notice kind="good">{t('portal.guest.forgotten')}</Notice>
        </TakesFocus>
      )}
      {secret && !forgotten && (
        <Registrations key={secret} secret={secret} onForgotten={() => setForgotten(true)} />
      )}
    </div>
  );
}

function Registrations({ secret, onForgotten }: { secret: string; onForgotten: () => void }) {
  const t = useText();
  const query = useInfiniteQuery({
    queryKey: ['guest', secret],
    queryFn: async ({ pageParam: after, signal }) => {
      const { guest } = await request(hub, GuestDocument, { secret, first: PAGE, after }, { signal });
      return unwrap(guest, 'GuestSuccess').guest;
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ dates }) => (dates.pageInfo.hasNextPage ? dates.pageInfo.endCursor : undefined),
    staleTime: 0,
  });
  const [guest] = query.data?.pages ?? [];
  if (!guest)
    return query.isError ? (
      <Failed error={query.error} retry={() => void query.refetch()} />
    ) : (
      <Skeleton lines={4} />
    );
  const dates = query.data!.pages.flatMap((page) => page.dates.nodes);
  return (
    <>
      <p className="lead">{t('portal.guest.who', { name: guest.name, email: guest.address })}</p>
      <ul className="event-cards">
        {dates.map((date) => (
          <GuestDate key={date.id} date={date} secret={secret} />
        ))}
      </ul>
      <More query={query}>{t('portal.events.more')}</More>
      <ForgetGuest secret={secret} onForgotten={onForgotten} />
    </>
  );
}
