import { Check } from '../../design/Check';
import { Choice } from '../../design/Choice';
import type { ProblemOf } from '../../design/EditForm';
import { Field } from '../../design/Field';
import { LocalizedField } from '../../design/LocalizedField';
import { useText } from '../../i18n/text';
import { STEPS, type BoardDraft } from './draft';

export const FIELDS = ['title', 'editHours', 'attachmentHoldDays'];

/** What is said of a board, whether it is there or is to be made. */
export function BoardFields({
  draft,
  onChange,
  problemOf,
}: {
  draft: BoardDraft;
  onChange: (draft: BoardDraft) => void;
  problemOf: ProblemOf;
}) {
  const t = useText();
  const put = (more: Partial<BoardDraft>): void => onChange({ ...draft, ...more });
  return (
    <>
      <LocalizedField
        label={t('portal.boards.name')}
        texts={draft.title}
        onChange={(title) => put({ title })}
        maxLength={200}
        problem={problemOf('title')}
      />
      <Choice
        label={t('portal.boards.audience')}
        value={draft.audience}
        options={STEPS.map((step) => [step, t(`portal.audience.${step}`)])}
        onChange={(audience) => put({ audience })}
      />
      <Check checked={draft.partners} onChange={(partners) => put({ partners })}>
        {t('portal.card.partners')}
      </Check>
      <Check checked={draft.reactions} onChange={(reactions) => put({ reactions })}>
        {t('portal.boards.reactions')}
      </Check>
      <Check checked={draft.nameless} onChange={(nameless) => put({ nameless })}>
        {t('portal.boards.nameless')}
      </Check>
      <Field
        label={t('portal.boards.hours')}
        hint={t('portal.boards.hoursHint')}
        value={draft.hours}
        onChange={(text) => put({ hours: text.replace(/\D/g, '').slice(0, 3) })}
        problem={problemOf('editHours')}
        input={{ inputMode: 'numeric', dir: 'ltr', className: 'input-short' }}
      />
      <Check checked={draft.attachments} onChange={(attachments) => put({ attachments })}>
        {t('portal.boards.attachments')}
      </Check>
      {draft.attachments && (
        <Field
          label={t('portal.boards.holdDays')}
          hint={t('portal.boards.holdDaysHint')}
          value={draft.holdDays}
          onChange={(text) => put({ holdDays: text.replace(/\D/g, '').slice(0, 3) })}
          problem={problemOf('attachmentHoldDays')}
          input={{ inputMode: 'numeric', dir: 'ltr', className: 'input-short' }}
        />
      )}
    </>
  );
}
