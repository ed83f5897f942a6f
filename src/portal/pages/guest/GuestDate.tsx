import {
  CancelGuestDocument,
  request,
  TakeGuestSeatDocument,
  unwrap,
  type GuestDatesFragment,
} from '@guardian-network-hub/client-sdk';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { hub, queryClient } from '../../app/hub';
import { Button } from '../../design/Button';
import { Notice } from '../../design/Notice';
import { useProblem } from '../../design/problem';
import { UserText } from '../../design/UserText';
import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';
import { isOver, timeOf, timeThere } from '../events/when';
import { Where } from '../events/Where';

/** How an answer stands that she can take back. */
const EXPECTED: ReadonlySet<string> = new Set(['GOING', 'OFFERED', 'WAITING', 'REQUESTED']);

type Does = 'take' | 'cancel';

/** One date of a guest: when and where it is, how her answer stands, and what she can do about it. */
export function GuestDate({ date, secret }: { date: GuestDatesFragment['nodes'][number]; secret: string }) {
  const t = useText();
  const format = useFormat();
  const problem = useProblem();
  const { id, title, cancelled, onlineUrl, viewerRsvp } = date;
  const work = useMutation({
    mutationFn: async (what: Does) => {
      const input = { secret, occurrenceId: id };
      if (what === 'take')
        unwrap((await request(hub, TakeGuestSeatDocument, { input })).takeGuestSeat, 'GuestSuccess');
      else unwrap((await request(hub, CancelGuestDocument, { input })).cancelGuest, 'GuestSuccess');
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['guest', secret] }),
  });
  const there = timeThere(date, format, t);
  const status = viewerRsvp?.status;
  const open = !cancelled && !isOver(date);
  const expected = status !== undefined && EXPECTED.has(status);
  return (
    <li className="card event-card">
      <h2 className="event-title">
        <Link to="/come/$id" params={{ id }} className={cancelled ? 'event-cancelled' : undefined}>
          <UserText lang={title.language}>{title.text}</UserText>
        </Link>
        {cancelled && <span className="tag">{t('portal.events.cancelled')}</span>}
      </h2>
      <p className="event-time">
        {timeOf(date, format, t, true)}
        {there && <span className="meta"> · {there}</span>}
      </p>
      <p className="meta">
        <Where occurrence={date} />
      </p>
      {isOver(date) && <p className="meta">{t('portal.events.over')}</p>}
      {open && (
        <div className="answer">
          <p role="status" className="answer-now">
            {status &&
              t(`portal.rsvp.is.${status}`, {
                place: viewerRsvp.waitingPlace ?? 0,
                time: viewerRsvp.replyBy ? format.full(viewerRsvp.replyBy) : '',
              })}
          </p>
          {onlineUrl && (
            <p>
              <a href={onlineUrl} rel="noreferrer nofollow" className="button button-secondary">
                {t('portal.event.room')}
              </a>
            </p>
          )}
          {expected && (
            <div className="actions">
              {status === 'OFFERED' && (
                <Button
                  look="primary"
                  onPress={() => work.mutate('take')}
                  isPending={work.isPending && work.variables === 'take'}
                >
                  {t('portal.rsvp.take')}
                </Button>
              )}
              <Button
                onPress={() => work.mutate('cancel')}
                isPending={work.isPending && work.variables === 'cancel'}
              >
                {t('portal.guest.cancel')}
              </Button>
            </div>
          )}
          {work.error && <Notice kind="problem">{problem(work.error)}</Notice>}
        </div>
      )}
    </li>
  );
}
