import { Button } from '../../design/Button';
import { Notice } from '../../design/Notice';
import { useProblem } from '../../design/problem';
import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';
import { useCalendarOf, useFeeds, useRemoveFeed } from './useFeeds';

/** The feeds that the reader has; nothing where there are none. */
export function FeedList({ onRenew, isPending }: { onRenew: (id: string) => void; isPending: boolean }) {
  const t = useText();
  const format = useFormat();
  const problem = useProblem();
  const calendarOf = useCalendarOf();
  const { data: feeds = [] } = useFeeds();
  const remove = useRemoveFeed();
  if (feeds.length === 0) return null;
  return (
    <section aria-labelledby="feeds">
      <h3 id="feeds">{t('portal.subscribe.yours')}</h3>
      <p className="meta">{t('portal.subscribe.yoursHint')}</p>
      {remove.error && <Notice kind="problem">{problem(remove.error)}</Notice>}
      <ul className="rows">
        {feeds.map((feed) => {
          const calendar = calendarOf(feed);
          return (
            <li key={feed.id} className="row feed-row">
              <span>
                <bdi className="row-title">{calendar}</bdi>
                <span className="meta">
                  {t('portal.subscribe.since', { when: format.full(feed.renewedAt) })}
                </span>
              </span>
              <span className="actions">
                <Button
                  onPress={() => onRenew(feed.id)}
                  isPending={isPending}
                  aria-label={t('portal.subscribe.renewOne', { calendar })}
                >
                  {t('portal.subscribe.renew')}
                </Button>
                <Button
                  onPress={() => remove.mutate(feed)}
                  isPending={remove.isPending}
                  aria-label={t('portal.subscribe.removeOne', { calendar })}
                >
                  {t('portal.subscribe.remove')}
                </Button>
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
