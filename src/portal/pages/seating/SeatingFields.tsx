import { Choice } from '../../design/Choice';
import { Field } from '../../design/Field';
import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';
import type { EventFieldsProps } from '../event-form/EventFields';
import { EXPERIENCES } from '../guardian/values';
import type { SeatingDraft } from './draft';
import './seating.css';

const MAX_PLUS_ONES = 5;
const number = { inputMode: 'numeric', dir: 'ltr', className: 'input-short' } as const;
const digits = (text: string, most: number) => text.replace(/\D/g, '').slice(0, most);

/** How seats are given: with whom one may come, and which are kept for guardians of some experience. */
export function SeatingFields(props: EventFieldsProps) {
  const { draft, problemOf } = props;
  const t = useText();
  const format = useFormat();
  const change = changeOf(props);
  const counts = Array.from({ length: MAX_PLUS_ONES + 1 }, (_, count) => count);
  return (
    <>
      <Choice
        label={t('portal.seating.plusOnes')}
        value={draft.seating.plusOnes}
        options={counts.map((count) => [String(count), format.number(count)])}
        onChange={(plusOnes) => change({ plusOnes })}
        problem={problemOf('plusOnes')}
      />
      {draft.capacity && <KeptFields {...props} />}
    </>
  );
}

/** How many of the seats are kept for whom, and until when. */
function KeptFields(props: EventFieldsProps) {
  const { kept, releaseHours } = props.draft.seating;
  const t = useText();
  const change = changeOf(props);
  const problem = props.problemOf('bandSeats');
  return (
    <fieldset className="kept-seats">
      <legend className="field-label">{t('portal.seating.reserved')}</legend>
      <p className="field-hint">{t('portal.seating.reservedHint')}</p>
      <div className="kept-seats-bands">
        {EXPERIENCES.map((band, n) => (
          <Field
            key={band}
            label={t(`portal.experience.${band}`)}
            value={kept[band] ?? ''}
            onChange={(text) => change({ kept: { ...kept, [band]: digits(text, 6) } })}
            // It is said where one begins: it may concern all of them.
            problem={n === 0 ? problem : undefined}
            input={number}
          />
        ))}
      </div>
      {Object.values(kept).some((count) => Number(count) > 0) && (
        <Field
          label={t('portal.seating.releaseHours')}
          hint={t('portal.seating.releaseHoursHint')}
          value={releaseHours}
          onChange={(text) => change({ releaseHours: digits(text, 4) })}
          input={number}
        />
      )}
    </fieldset>
  );
}

function changeOf({ draft, put }: EventFieldsProps) {
  return (more: Partial<SeatingDraft>) => put({ seating: { ...draft.seating, ...more } });
}
