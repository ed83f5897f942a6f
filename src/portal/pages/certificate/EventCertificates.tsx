import {
  EventCertificatesDocument,
  request,
  type EventCertificatesQuery,
} from '@guardian-network-hub/client-sdk';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { hub } from '../../app/hub';
import { Button } from '../../design/Button';
import { More } from '../../design/More';
import { UserText } from '../../design/UserText';
import { useText } from '../../i18n/text';
import type { Shown } from '../event/EventPage';
import { Withdraw } from './Withdraw';
import './certificate.css';

const PAGE = 50;

export type Listed = NonNullable<
  NonNullable<EventCertificatesQuery['event']>['certificates']
>['nodes'][number];

/** Who has a certificate of an event, for organisers; nothing where nobody has. */
export function EventCertificates({ occurrence: { event } }: { occurrence: Shown }) {
  const t = useText();
  const [withdrawn, setWithdrawn] = useState<Listed | null>(null);
  const query = useInfiniteQuery({
    queryKey: ['event-certificates', event.id],
    queryFn: ({ pageParam: after, signal }) =>
      request(hub, EventCertificatesDocument, { id: event.id, first: PAGE, after }, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ event: found }) =>
      found?.certificates?.pageInfo.hasNextPage ? found.certificates.pageInfo.endCursor : undefined,
    staleTime: 0,
  });
  const listed = query.data?.pages.flatMap((page) => page.event?.certificates?.nodes ?? []) ?? [];
  if (listed.length === 0) return null;
  return (
    <section aria-labelledby="certificates">
      <h2 id="certificates" className="section-title">
        {t('portal.certificate.list')}
      </h2>
      <ul className="card rows">
        {listed.map((each) => (
          <li key={each.id} className="row certificate-row">
            <span>
              <UserText className="row-title">{each.participant.name}</UserText>
              {each.name !== each.participant.name && (
                <span className="meta">
                  <UserText>{each.name}</UserText>
                </span>
              )}
            </span>
            {!each.valid && <span className="tag">{t('portal.certificate.isWithdrawn')}</span>}
            <Button
              onPress={() => setWithdrawn(each)}
              aria-label={t('portal.certificate.withdrawOne', { name: each.participant.name })}
              isDisabled={!each.valid && each.withdrawnReason === null}
            >
              {t(
                each.withdrawnReason === null ? 'portal.certificate.withdraw' : 'portal.certificate.restore',
              )}
            </Button>
          </li>
        ))}
      </ul>
      <More query={query}>{t('portal.events.more')}</More>
      {withdrawn && <Withdraw certificate={withdrawn} eventId={event.id} onDone={() => setWithdrawn(null)} />}
    </section>
  );
}
