import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { More } from '../../design/More';
import { Choice } from '../../design/Choice';
import { Empty, Failed, Skeleton } from '../../design/Load';
import { PageTitle } from '../../design/PageTitle';
import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';
import { useOrganised, useOwnNetworks } from '../directory/useNetworks';
import { HostRequests } from '../event-hosts/HostRequests';
import { Subscribe } from '../subscribe/Subscribe';
import { EventCard } from './EventCard';
import { EVENT_KINDS } from './kinds';
import { Month } from './Month';
import { useAgenda } from './useAgenda';
import type { MonthFilter } from './useMonth';
import './events.css';

/** What takes place, day by day or in a month, with the reader's answers. */
export function Agenda() {
  const t = useText();
  const { kind: named, network, view, day } = useSearch({ from: '/inside/events' });
  const kind = EVENT_KINDS.find((each) => each === named);
  return (
    <div className="page page-narrow">
      <PageTitle title={t('portal.events.title')} />
      <HostRequests />
      <NewEvents network={network} />
      <Subscribe />
      <Filters kind={kind} network={network} view={view} />
      {view === 'month' ? (
        <Month kind={kind} network={network} day={day} />
      ) : (
        <Days kind={kind} network={network} />
      )}
    </div>
  );
}

/** What takes place from today on. */
function Days(filter: MonthFilter) {
  const t = useText();
  const format = useFormat();
  const { query, days, within } = useAgenda(filter);
  return (
    <>
      {query.isError && !query.data && <Failed error={query.error} retry={() => void query.refetch()} />}
      {query.isPending && <Skeleton lines={6} />}
      {query.data && days.length === 0 && <Empty>{t('portal.events.none')}</Empty>}
      {days.map(([day, planned]) => (
        <section key={day} aria-labelledby={`day-${day}`}>
          <h2 id={`day-${day}`} className="section-title">
            {format.day(new Date(day).toISOString())}
          </h2>
          <ul className="event-cards">
            {planned.map((each) => (
              <EventCard key={each.id} planned={each} />
            ))}
          </ul>
        </section>
      ))}
      <More query={query}>{t(within ? 'portal.events.more' : 'portal.events.later')}</More>
    </>
  );
}

/** For those who run networks: the way to an event of the one that is chosen, or of the first. */
function NewEvents({ network }: { network: string | undefined }) {
  const t = useText();
  const organised = useOrganised();
  const id = (organised.find((each) => each.id === network) ?? organised[0])?.id;
  if (!id) return null;
  return (
    <div className="actions">
      <Link to="/networks/$id/events/new" params={{ id }} className="button button-secondary">
        {t('portal.eventForm.new')}
      </Link>
    </div>
  );
}

interface Filter {
  readonly kind: string | undefined;
  readonly network: string | undefined;
  readonly view: 'month' | undefined;
}

/** What is chosen stands in the address, so that it can be kept and gone back to. */
function Filters({ kind, network, view }: Filter) {
  const t = useText();
  const navigate = useNavigate();
  const networks = useOwnNetworks();
  const ask = (search: Partial<Filter>): void =>
    void navigate({
      to: '/events',
      search: { kind, network, view, ...search },
      replace: true,
      resetScroll: false,
    });
  return (
    <div className="event-filters">
      <Choice
        label={t('portal.events.kind')}
        value={kind ?? ''}
        options={[
          ['', t('portal.events.anyKind')],
          ...EVENT_KINDS.map((each) => [each, t(`portal.eventKind.${each}`)] as const),
        ]}
        onChange={(value) => ask({ kind: value || undefined })}
      />
      <Choice
        label={t('portal.events.network')}
        value={network ?? ''}
        options={[
          ['', t('portal.events.anyNetwork')],
          ...networks.map(({ id, name }) => [id, name.text] as const),
        ]}
        onChange={(value) => ask({ network: value || undefined })}
      />
      <Choice
        label={t('portal.events.view')}
        value={view ?? ''}
        options={[
          ['', t('portal.events.asAgenda')],
          ['month', t('portal.events.asMonth')],
        ]}
        onChange={(value) => ask({ view: value || undefined })}
      />
    </div>
  );
}
