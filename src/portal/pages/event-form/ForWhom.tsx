import { Check } from '../../design/Check';
import { Field } from '../../design/Field';
import { useText } from '../../i18n/text';
import { Reach } from '../boards/Reach';
import { SeatingFields } from '../seating/SeatingFields';
import type { EventFieldsProps } from './EventFields';

const number = { inputMode: 'numeric', dir: 'ltr', className: 'input-short' } as const;
const moment = { type: 'datetime-local', dir: 'ltr' } as const;

/** Who may come: how many, from when on one registers, and whom it reaches. */
export function ForWhom(props: EventFieldsProps) {
  const { draft, put, problemOf } = props;
  const t = useText();
  return (
    <>
      <SeatsField {...props} />
      <SeatingFields {...props} />
      <Check checked={draft.waitingList} onChange={(waitingList) => put({ waitingList })}>
        {t('portal.eventForm.waitingList')}
      </Check>
      {draft.waitingList && (
        <Field
          label={t('portal.eventForm.hours')}
          hint={t('portal.eventForm.hoursHint')}
          value={draft.replyHours}
          onChange={(text) => put({ replyHours: text.replace(/\D/g, '').slice(0, 3) })}
          problem={problemOf('replyHours')}
          input={number}
        />
      )}
      <Field
        label={t('portal.event.opens')}
        value={draft.opensAt}
        onChange={(opensAt) => put({ opensAt })}
        problem={problemOf('opensAt')}
        input={moment}
      />
      <Field
        label={t('portal.event.closes')}
        value={draft.closesAt}
        onChange={(closesAt) => put({ closesAt })}
        problem={problemOf('closesAt')}
        input={moment}
      />
      <Reach label={t('portal.eventForm.audience')} draft={draft} put={put} />
      {draft.audience === 'PUBLIC' && (
        <Check checked={draft.guestsWelcome} onChange={(guestsWelcome) => put({ guestsWelcome })}>
          {t('portal.guest.welcome')}
        </Check>
      )}
    </>
  );
}

/** How many may come. */
export function SeatsField({ draft, put, problemOf }: EventFieldsProps) {
  const t = useText();
  return (
    <Field
      label={t('portal.eventForm.seats')}
      hint={t('portal.eventForm.seatsHint')}
      value={draft.capacity}
      onChange={(text) => put({ capacity: text.replace(/\D/g, '').slice(0, 6) })}
      problem={problemOf('capacity')}
      input={number}
    />
  );
}
