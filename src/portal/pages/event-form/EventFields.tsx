import { Choice } from '../../design/Choice';
import type { ProblemOf } from '../../design/EditForm';
import { Field } from '../../design/Field';
import { LocalizedField } from '../../design/LocalizedField';
import { useText } from '../../i18n/text';
import { AdmissionFields } from '../admission/AdmissionFields';
import { EVENT_KINDS } from '../events/kinds';
import { LanguagesField } from '../network-settings/LanguagesField';
import type { EventDraft } from './draft';
import { ForWhom, SeatsField } from './ForWhom';
import { RepeatFields } from './RepeatFields';
import { StartAndEnd, WhenFields } from './WhenFields';

export const FIELDS = [
  'title',
  'description',
  'costNote',
  'place',
  'onlineUrl',
  'zone',
  'wholeDay',
  'localStart',
  'localEnd',
  'capacity',
  'plusOnes',
  'bandSeats',
  'replyHours',
  'opensAt',
  'closesAt',
  'questions',
];

export interface EventFieldsProps {
  draft: EventDraft;
  put: (more: Partial<EventDraft>) => void;
  problemOf: ProblemOf;
}

/** What is said of an event, whether it is there or is to be made. */
export function EventFields({
  isSeries = false,
  ...props
}: EventFieldsProps & {
  /** Whether it repeats already. */
  isSeries?: boolean;
}) {
  const { draft, put, problemOf } = props;
  const t = useText();
  return (
    <>
      <Choice
        label={t('portal.events.kind')}
        value={draft.kind}
        options={EVENT_KINDS.map((kind) => [kind, t(`portal.eventKind.${kind}`)])}
        onChange={(kind) => put({ kind })}
      />
      <TitleFields {...props} />
      <WhenFields {...props} />
      <RepeatFields {...props} isSeries={isSeries} />
      <PlaceFields {...props} />
      <LanguagesField languages={draft.languages} onChange={(languages) => put({ languages })} />
      <LocalizedField
        label={t('portal.event.cost')}
        texts={draft.costNote}
        onChange={(costNote) => put({ costNote })}
        maxLength={500}
        problem={problemOf('costNote')}
      />
      <ForWhom {...props} />
      <AdmissionFields
        draft={draft.admission}
        put={(admission) => put({ admission })}
        problem={problemOf('questions')}
      />
    </>
  );
}

/** What is said of one date of a series. */
export function DateFields(props: EventFieldsProps) {
  return (
    <>
      <TitleFields {...props} />
      <StartAndEnd {...props} />
      <PlaceFields {...props} />
      <SeatsField {...props} />
    </>
  );
}

function TitleFields({ draft, put, problemOf }: EventFieldsProps) {
  const t = useText();
  return (
    <>
      <LocalizedField
        label={t('portal.boards.name')}
        texts={draft.title}
        onChange={(title) => put({ title })}
        maxLength={200}
        problem={problemOf('title')}
      />
      <LocalizedField
        label={t('portal.eventForm.description')}
        texts={draft.description}
        onChange={(description) => put({ description })}
        maxLength={5_000}
        rows={5}
        problem={problemOf('description')}
      />
    </>
  );
}

function PlaceFields({ draft, put, problemOf }: EventFieldsProps) {
  const t = useText();
  return (
    <>
      <Field
        label={t('portal.event.where')}
        value={draft.place}
        onChange={(place) => put({ place })}
        input={{ dir: 'auto', maxLength: 300 }}
        problem={problemOf('place')}
      />
      <Field
        label={t('portal.eventForm.url')}
        hint={t('portal.eventForm.urlHint')}
        value={draft.onlineUrl}
        onChange={(onlineUrl) => put({ onlineUrl })}
        input={{ type: 'url', dir: 'ltr', maxLength: 500 }}
        problem={problemOf('onlineUrl')}
      />
    </>
  );
}
