import { getLocalTimeZone, parseDate, today, type CalendarDate } from '@internationalized/date';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import {
  Button as AriaButton,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  Heading,
} from 'react-aria-components';
import { Empty, Failed } from '../../design/Load';
import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';
import { EventCard } from './EventCard';
import { keyOf, useMonth, type MonthFilter } from './useMonth';
import './month.css';

/** The month around a day, with how much takes place on each of its days, and what does on that day. */
export function Month({ day, ...filter }: MonthFilter & { day: string | undefined }) {
  const t = useText();
  const format = useFormat();
  const navigate = useNavigate();
  const [zone] = useState(getLocalTimeZone);
  const chosen = dayIn(day) ?? today(zone);
  const [focused, setFocused] = useState(chosen);
  const { query, onDay } = useMonth(focused, zone, filter);
  const planned = onDay(chosen);
  const choose = (next: CalendarDate): void =>
    void navigate({
      to: '/events',
      search: { ...filter, view: 'month', day: keyOf(next) },
      replace: true,
      resetScroll: false,
    });
  return (
    <>
      <Calendar
        className="card month"
        aria-label={t('portal.events.title')}
        value={chosen}
        onChange={choose}
        focusedValue={focused}
        onFocusChange={setFocused}
      >
        <div className="month-head">
          <AriaButton
            slot="previous"
            className="button button-secondary"
            aria-label={t('portal.events.monthBefore')}
          >
            <span className="month-arrow">‹</span>
          </AriaButton>
          <Heading className="section-title" />
          <AriaButton
            slot="next"
            className="button button-secondary"
            aria-label={t('portal.events.monthAfter')}
          >
            <span className="month-arrow">›</span>
          </AriaButton>
        </div>
        <CalendarGrid className="month-grid" weekdayStyle="short">
          <CalendarGridHeader>
            {(weekday) => <CalendarHeaderCell className="meta">{weekday}</CalendarHeaderCell>}
          </CalendarGridHeader>
          <CalendarGridBody>
            {(date) => (
              <CalendarCell date={date} className="month-day">
                {({ formattedDate }) => (
                  <>
                    <span>{formattedDate}</span>
                    <Count of={onDay(date).length} />
                  </>
                )}
              </CalendarCell>
            )}
          </CalendarGridBody>
        </CalendarGrid>
      </Calendar>
      {query.isError && <Failed error={query.error} retry={() => void query.refetch()} />}
      <section aria-labelledby="chosen-day" aria-live="polite">
        <h2 id="chosen-day" className="section-title">
          {format.day(chosen.toDate(zone).toISOString())}
        </h2>
        {query.isSuccess && planned.length === 0 && <Empty>{t('portal.events.noneThatDay')}</Empty>}
        <ul className="event-cards">
          {planned.map((each) => (
            <EventCard key={each.id} planned={each} />
          ))}
        </ul>
      </section>
    </>
  );
}

/** How much takes place on a day. */
function Count({ of: count }: { of: number }) {
  const format = useFormat();
  return <span className="month-count">{count > 0 && format.number(count)}</span>;
}

/** A day as it stands in the address; undefined where none does. */
function dayIn(text: string | undefined): CalendarDate | undefined {
  try {
    return text === undefined ? undefined : parseDate(text);
  } catch {
    return undefined;
  }
}
