import { Check } from '../../design/Check';
import { Choice } from '../../design/Choice';
import { Field } from '../../design/Field';
import { useText } from '../../i18n/text';
import type { EventFieldsProps } from './EventFields';
import './event-form.css';

/** From when to when, by the clock of which zone. */
export function WhenFields(props: EventFieldsProps) {
  const { draft, put, problemOf } = props;
  const t = useText();
  return (
    <>
      <Check checked={draft.wholeDay} onChange={(checked) => put({ wholeDay: checked })}>
        {t('portal.events.wholeDay')}
      </Check>
      <StartAndEnd {...props} />
      <Choice
        label={t('portal.eventForm.zone')}
        value={draft.zone}
        options={[...new Set([draft.zone, ...Intl.supportedValuesOf('timeZone')])].map((zone) => [
          zone,
          zone.replaceAll('_', ' '),
        ])}
        onChange={(zone) => put({ zone })}
        problem={problemOf('zone')}
      />
    </>
  );
}

/** From when to when. */
export function StartAndEnd({ draft, put, problemOf }: EventFieldsProps) {
  const t = useText();
  const { wholeDay } = draft;
  const shown = (time: string): string => (wholeDay ? time.slice(0, 10) : time);
  const typed = (text: string): string => (wholeDay && text ? `${text}T00:00` : text);
  const input = { type: wholeDay ? 'date' : 'datetime-local', dir: 'ltr' } as const;
  return (
    <>
      <Field
        label={t('portal.eventForm.start')}
        value={shown(draft.start)}
        onChange={(start) => put({ start: typed(start) })}
        problem={problemOf('localStart')}
        input={input}
      />
      <Field
        label={t('portal.eventForm.end')}
        value={shown(draft.end)}
        onChange={(end) => put({ end: typed(end) })}
        problem={problemOf('localEnd')}
        input={input}
      />
    </>
  );
}
