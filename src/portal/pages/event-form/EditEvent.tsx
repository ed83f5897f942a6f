import {
  OccurrenceDocument,
  request,
  unwrap,
  UpdateEventDocument,
  UpdateOccurrenceDocument,
  type OccurrenceScope,
  type UpdateEventInput,
  type UpdateOccurrenceInput,
} from '@guardian-network-hub/client-sdk';
import { useLingui } from '@lingui/react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { hub, queryClient } from '../../app/hub';
import { useStepUp } from '../../app/step-up/StepUp';
import { EditForm } from '../../design/EditForm';
import { Load } from '../../design/Load';
import { PageTitle } from '../../design/PageTitle';
import { Trail } from '../../design/Trail';
import { UserText } from '../../design/UserText';
import { useText } from '../../i18n/text';
import type { Shown } from '../event/EventPage';
import { NotFound } from '../NotFound';
import { ScopeChoice } from '../events/ScopeChoice';
import { changesOf, dateChangesOf, draftOf, type EventDraft } from './draft';
import { DateFields, EventFields, FIELDS } from './EventFields';

/** Where those who run an event change it. */
export function EditEvent() {
  const { id } = useParams({ from: '/inside/events/$id/edit' });
  const query = useQuery({
    queryKey: ['event-to-edit', id],
    queryFn: ({ signal }) => request(hub, OccurrenceDocument, { id }, { signal }),
    // The form begins with what stands now, and keeps what is typed.
    gcTime: 0,
  });
  return (
    <Load query={query}>
      {({ occurrence }) =>
        occurrence?.event.viewerMayOrganise ? <Page key={id} occurrence={occurrence} /> : <NotFound />
      }
    </Load>
  );
}

function Page({ occurrence }: { occurrence: Shown }) {
  const t = useText();
  const run = useStepUp();
  const { i18n } = useLingui();
  const navigate = useNavigate();
  const { id, event } = occurrence;
  const isSeries = event.recurrence !== null;
  const [scope, setScope] = useState<OccurrenceScope>(isSeries ? 'THIS' : 'ALL');
  const [saved] = useState(() => draftOf(occurrence, i18n.locale));
  const [draft, setDraft] = useState(saved);
  const save = useMutation({
    mutationFn: () =>
      run(async () => {
        const changes = changesOf(saved, draft);
        if (scope !== 'ALL') await changeDates({ occurrenceId: id, scope, ...dateChangesOf(changes) });
        else if (Object.keys(changes).length > 0)
          await changeEvent({ eventId: event.id, occurrenceId: id, ...changes });
        for (const queryKey of [['calendar'], ['occurrence'], ['dates', event.id]])
          await queryClient.invalidateQueries({ queryKey });
      }),
    onSuccess: () => void navigate({ to: '/events/$id', params: { id } }),
  });
  return (
    <div className="page page-narrow">
      <Trail
        steps={[
          <Link to="/events/$id" params={{ id }}>
            <UserText lang={occurrence.title.language}>{occurrence.title.text}</UserText>
          </Link>,
        ]}
      />
      <PageTitle title={t('portal.eventForm.edit')} />
      <EditForm work={save} draft={draft} fields={FIELDS} waits={!draft.start || !draft.end}>
        {(problemOf) => {
          const put = (more: Partial<EventDraft>) => setDraft((before) => ({ ...before, ...more }));
          const props = { draft, put, problemOf };
          return (
            <>
              {isSeries && <ScopeChoice label={t('portal.scope.change')} value={scope} onChange={setScope} />}
              {scope === 'ALL' ? <EventFields {...props} isSeries={isSeries} /> : <DateFields {...props} />}
            </>
          );
        }}
      </EditForm>
    </div>
  );
}

async function changeEvent(input: UpdateEventInput): Promise<void> {
  unwrap((await request(hub, UpdateEventDocument, { input })).updateEvent, 'EventSuccess');
}

async function changeDates(input: UpdateOccurrenceInput): Promise<void> {
  unwrap((await request(hub, UpdateOccurrenceDocument, { input })).updateOccurrence, 'OccurrenceSuccess');
}
