import { Check } from '../../design/Check';
import type { ProblemOf } from '../../design/EditForm';
import { Field } from '../../design/Field';
import { LocalizedField } from '../../design/LocalizedField';
import { useText } from '../../i18n/text';
import type { BoardDraft } from './draft';
import { Reach } from './Reach';

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
      <Reach label={t('portal.boards.audience')} draft={draft} put={put} />
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
