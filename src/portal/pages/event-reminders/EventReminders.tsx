import {
  EventRemindersDocument,
  request,
  SetEventRemindersDocument,
  SetMyRemindersDocument,
  unwrap,
  type OccurrenceQuery,
} from '@guardian-network-hub/client-sdk';
import { useMutation, useQuery } from '@tanstack/react-query';
import { hub, queryClient } from '../../app/hub';
import { Choice } from '../../design/Choice';
import { Load } from '../../design/Load';
import { Notice } from '../../design/Notice';
import { useProblem } from '../../design/problem';
import { tell } from '../../design/Toast';
import { useText } from '../../i18n/text';
import { Leads } from './Leads';
import { NudgeSilent } from './NudgeSilent';
import './event-reminders.css';

type Shown = NonNullable<OccurrenceQuery['occurrence']>;

/** Who answered so may come, or wants to. */
const COMES: ReadonlySet<string | undefined> = new Set(['GOING', 'MAYBE', 'OFFERED', 'WAITING']);

/** When one is reminded of an event to which one comes; for organisers, when all are, and asking who is silent. */
export function EventReminders({ occurrence }: { occurrence: Shown }) {
  const { id, viewerMayOrganise } = occurrence.event;
  const queryKey = ['eventReminders', id];
  const query = useQuery({
    queryKey,
    queryFn: ({ signal }) => request(hub, EventRemindersDocument, { id }, { signal }),
  });
  const comes = COMES.has(occurrence.viewerRsvp?.status);
  if (!comes && !viewerMayOrganise) return null;
  const kept = () => queryClient.invalidateQueries({ queryKey });
  return (
    <Load query={query} lines={2}>
      {({ event }) =>
        event && (
          <>
            {comes && (
              <RemindMe id={id} all={event.reminderMinutes} own={event.viewerReminderMinutes} kept={kept} />
            )}
            {viewerMayOrganise && (
              <RemindAll occurrence={occurrence} all={event.reminderMinutes} kept={kept} />
            )}
          </>
        )
      }
    </Load>
  );
}

/** Sends what is chosen at once; what is on its way is shown as if it were so. */
function useSetting<T>(send: (wanted: T) => Promise<unknown>, kept: () => Promise<unknown>) {
  const t = useText();
  return useMutation({
    mutationFn: send,
    onSuccess: () => {
      tell(t('portal.toast.saved'));
      return kept();
    },
  });
}

interface RemindMeProps {
  id: string;
  all: readonly number[];
  /** null: as all are. */
  own: readonly number[] | null;
  kept: () => Promise<unknown>;
}

function RemindMe({ id: eventId, all, own, kept }: RemindMeProps) {
  const t = useText();
  const problem = useProblem();
  const set = useSetting(async (minutes: number[] | null) => {
    const input = { eventId, minutes };
    unwrap((await request(hub, SetMyRemindersDocument, { input })).setMyReminders, 'RemindersSuccess');
  }, kept);
  const now = set.isPending ? set.variables : own;
  const choice = now === null ? 'asEvent' : now.length === 0 ? 'none' : 'own';
  const choose = (chosen: typeof choice) => {
    const usual = all.length > 0 ? [...all] : [1_440];
    set.mutate(chosen === 'asEvent' ? null : chosen === 'none' ? [] : usual);
  };
  return (
    <section className="card event-card" aria-labelledby="remind-me">
      <h2 id="remind-me" className="section-title">
        {t('portal.reminders.title')}
      </h2>
      <Choice
        label={t('portal.reminders.mine')}
        value={choice}
        options={(['asEvent', 'own', 'none'] as const).map((each) => [each, t(`portal.reminders.${each}`)])}
        onChange={choose}
      />
      {now && now.length > 0 && (
        <Leads legend={t('portal.reminders.own')} chosen={now} onChange={(minutes) => set.mutate(minutes)} />
      )}
      {set.error && <Notice kind="problem">{problem(set.error)}</Notice>}
    </section>
  );
}

interface RemindAllProps {
  occurrence: Shown;
  all: readonly number[];
  kept: () => Promise<unknown>;
}

function RemindAll({ occurrence, all, kept }: RemindAllProps) {
  const t = useText();
  const problem = useProblem();
  const set = useSetting(async (minutes: number[]) => {
    const input = { eventId: occurrence.event.id, minutes };
    unwrap((await request(hub, SetEventRemindersDocument, { input })).setEventReminders, 'RemindersSuccess');
  }, kept);
  const title = t('portal.reminders.ofAll');
  return (
    <section className="card event-card" aria-labelledby="reminders">
      <h2 id="reminders" className="section-title">
        {title}
      </h2>
      <p className="meta">{t('portal.reminders.lead')}</p>
      <Leads
        legend={title}
        chosen={set.isPending ? set.variables : all}
        onChange={(minutes) => set.mutate(minutes)}
      />
      {set.error && <Notice kind="problem">{problem(set.error)}</Notice>}
      {occurrence.registration === 'OPEN' && <NudgeSilent occurrenceId={occurrence.id} />}
    </section>
  );
}
