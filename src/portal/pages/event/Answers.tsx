import { OccurrenceAnswersDocument, request, type RsvpStatus } from '@guardian-network-hub/client-sdk';
import { useInfiniteQuery } from '@tanstack/react-query';
import { hub } from '../../app/hub';
import { More } from '../../design/More';
import { Failed, Skeleton } from '../../design/Load';
import { UserText } from '../../design/UserText';
import { useText } from '../../i18n/text';
import { Replies } from '../admission/Replies';
import { RemoveGuest } from '../guest/RemoveGuest';
import type { Shown } from './EventPage';

const PAGE = 50;
/** Who can be told not to come any more. */
const EXPECTED: ReadonlySet<string> = new Set(['GOING', 'OFFERED', 'WAITING', 'MAYBE']);
/** Those who ask are shown where it is decided. */
const STATUSES: RsvpStatus[] = [
  'GOING',
  'OFFERED',
  'WAITING',
  'MAYBE',
  'NOT_GOING',
  'LAPSED',
  'DECLINED',
  'UNDECIDED',
];

/** Who answered, for organisers: who comes, who is offered a seat, who waits in order, then the others. */
export function Answers({ occurrence: { id } }: { occurrence: Shown }) {
  const t = useText();
  const query = useInfiniteQuery({
    queryKey: ['answers', id],
    queryFn: ({ pageParam: after, signal }) =>
      request(hub, OccurrenceAnswersDocument, { id, statuses: STATUSES, first: PAGE, after }, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ occurrence }) =>
      occurrence?.rsvps?.pageInfo.hasNextPage ? occurrence.rsvps.pageInfo.endCursor : undefined,
    staleTime: 0,
  });
  const answers = query.data?.pages.flatMap(({ occurrence }) => occurrence?.rsvps?.nodes ?? []) ?? [];
  return (
    <section aria-labelledby="answers">
      <h2 id="answers" className="section-title">
        {t('portal.event.answers')}
      </h2>
      {query.isError && !query.data && <Failed error={query.error} retry={() => void query.refetch()} />}
      {query.isPending && <Skeleton lines={3} />}
      {query.data && answers.length === 0 && <p className="meta">{t('portal.event.noAnswers')}</p>}
      {answers.length > 0 && (
        <ul className="card rows">
          {answers.map(({ id: answer, participant, status, waitingPlace, plusOnes, replies }) => (
            <li key={answer} className="row row-wrap">
              {participant.name ? (
                <UserText className="row-title">{participant.name}</UserText>
              ) : (
                <span className="row-title">{t('portal.guest.gone')}</span>
              )}
              {participant.kind === 'EMAIL_GUEST' && <span className="tag">{t('portal.guest.tag')}</span>}
              <span className="tag">
                {[t(`portal.rsvp.of.${status}`), waitingPlace].filter(Boolean).join(' · ')}
              </span>
              {plusOnes > 0 && (
                <span className="tag" dir="ltr">
                  +{plusOnes}
                </span>
              )}
              {participant.kind === 'EMAIL_GUEST' && participant.name && EXPECTED.has(status) && (
                <RemoveGuest dateId={id} guest={participant} />
              )}
              <Replies replies={replies} />
            </li>
          ))}
        </ul>
      )}
      <More query={query}>{t('portal.events.more')}</More>
    </section>
  );
}
