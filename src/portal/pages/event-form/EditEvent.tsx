import { OccurrenceDocument, request, unwrap, UpdateEventDocument } from '@guardian-network-hub/client-sdk';
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
import { changesOf, draftOf } from './draft';
import { EventFields, FIELDS } from './EventFields';

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
  const [saved] = useState(() => draftOf(occurrence, i18n.locale));
  const [draft, setDraft] = useState(saved);
  const save = useMutation({
    mutationFn: () =>
      run(async () => {
        const changes = changesOf(saved, draft);
        const input = { eventId: event.id, ...changes };
        if (Object.keys(changes).length > 0)
          unwrap((await request(hub, UpdateEventDocument, { input })).updateEvent, 'EventSuccess');
        for (const queryKey of [['calendar'], ['occurrence', id]])
          await queryClient.invalidateQueries({ queryKey });
      }),
    onSuccess: () => void navigate({ to: '/events/$id', params: { id } }),
  });
  return (
    <div className="page page-narrow">
      <Trail
        steps={[
          <Link to="/events/$id" params={{ id }}>
            <UserText lang={event.title.language}>{event.title.text}</UserText>
          </Link>,
        ]}
      />
      <PageTitle title={t('portal.eventForm.edit')} />
      <EditForm work={save} draft={draft} fields={FIELDS} waits={!draft.start || !draft.end}>
        {(problemOf) => (
          <EventFields
            draft={draft}
            put={(more) => setDraft((before) => ({ ...before, ...more }))}
            problemOf={problemOf}
          />
        )}
      </EditForm>
    </div>
  );
}
