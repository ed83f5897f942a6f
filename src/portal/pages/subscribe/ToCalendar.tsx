import { useText } from '../../i18n/text';

/** One date of an event as a file, which calendar programs open. */
export function ToCalendar({ id }: { id: string }) {
  const t = useText();
  return (
    <div className="actions">
      <a href={`/events/${id}.ics`} className="button button-secondary" download>
        {t('portal.event.toCalendar')}
      </a>
    </div>
  );
}
