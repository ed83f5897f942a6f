import { Button } from '../../design/Button';
import { Choice } from '../../design/Choice';
import { Field } from '../../design/Field';
import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';
import { AVAILABILITIES, MENTORINGS } from '../guardian/values';
import { CourtsField } from '../network-settings/CourtsField';
import type { PartsProps } from './CardForm';

const digits = (text: string, most: number): string => text.replace(/\D/g, '').slice(0, most);
/** The day as the hub counts them. */
const today = (): string => new Date().toISOString().slice(0, 10);
const NUMBER = { inputMode: 'numeric', dir: 'ltr', className: 'input-short' } as const;

/** What a guardian says of the work: how much, since when, by whose list. Of children nothing but a number. */
export function WorkParts({ card, draft, onChange, problemOf, partOf }: PartsProps) {
  const t = useText();
  const unsaid = ['', t('portal.card.unsaid')] as const;
  const dayField = { type: 'date', max: today(), className: 'input-short' } as const;
  return (
    <>
      {partOf(
        'availability',
        t('portal.guardian.availability'),
        <Choice
          label={t('portal.guardian.availability')}
          value={draft.availability}
          options={[
            unsaid,
            ...AVAILABILITIES.map((each) => [each, t(`portal.availability.${each}`)] as const),
          ]}
          onChange={(availability) => onChange({ availability })}
        />,
      )}
      {partOf(
        'caseload',
        t('portal.guardian.caseload'),
        <Caseload card={card} draft={draft} onChange={onChange} problemOf={problemOf} />,
      )}
      {partOf(
        'mentoring',
        t('portal.guardian.mentoring'),
        <Choice
          label={t('portal.guardian.mentoring')}
          value={draft.mentoring}
          options={[unsaid, ...MENTORINGS.map((each) => [each, t(`portal.mentoring.${each}`)] as const)]}
          onChange={(mentoring) => onChange({ mentoring })}
        />,
      )}
      {partOf(
        'experience',
        t('portal.guardian.since'),
        <Field
          label={t('portal.guardian.since')}
          hint={t('portal.card.sinceHint')}
          value={draft.since}
          onChange={(text) => onChange({ since: digits(text, 4) })}
          problem={problemOf('experienceSince')}
          input={NUMBER}
        />,
      )}
      {partOf(
        'listing',
        t('portal.card.listing'),
        <>
          <CourtsField
            country={draft.territory?.slice(0, 2)}
            courts={draft.courts}
            onChange={(courts) => onChange({ courts })}
          />
          <Field
            label={t('portal.guardian.listedOn')}
            value={draft.listedOn}
            onChange={(listedOn) => onChange({ listedOn })}
            problem={problemOf('listedOn')}
            input={dayField}
          />
          <Field
            label={t('portal.guardian.trainedOn')}
            value={draft.trainedOn}
            onChange={(trainedOn) => onChange({ trainedOn })}
            problem={problemOf('trainedOn')}
            input={dayField}
          />
        </>,
      )}
    </>
  );
}

/** How many children the guardian represents, and on which day that was said. */
function Caseload({ card, draft, onChange, problemOf }: Omit<Parameters<typeof WorkParts>[0], 'partOf'>) {
  const t = useText();
  const format = useFormat();
  const declaredOn = card.declaredCaseload?.declaredOn;
  const same = draft.caseload !== '' && draft.caseload === String(card.declaredCaseload?.count);
  return (
    <>
      <Field
        label={t('portal.guardian.caseload')}
        hint={t('portal.card.caseloadHint')}
        value={draft.caseload}
        onChange={(text) => onChange({ caseload: digits(text, 3) })}
        problem={problemOf('caseload.count')}
        input={NUMBER}
      />
      {declaredOn && same && (
        <div className="card-declared">
          <span className="meta">
            {draft.confirmed
              ? t('portal.card.asOfToday')
              : t('portal.card.declaredOn', { day: format.date(declaredOn) })}
          </span>
          {!draft.confirmed && declaredOn !== today() && (
            <Button look="plain" onPress={() => onChange({ confirmed: true })}>
              {t('portal.card.stillSo')}
            </Button>
          )}
        </div>
      )}
      {draft.caseload !== '' && (
        <Field
          label={t('portal.card.ceiling')}
          hint={t('portal.card.ceilingHint')}
          value={draft.ceiling}
          onChange={(text) => onChange({ ceiling: digits(text, 3) })}
          problem={problemOf('caseload.ceiling')}
          input={NUMBER}
        />
      )}
    </>
  );
}
