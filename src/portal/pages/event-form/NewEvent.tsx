import { CreateEventDocument, NetworkDocument, request, unwrap } from '@guardian-network-hub/client-sdk';
import { useLingui } from '@lingui/react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { hub, queryClient } from '../../app/hub';
import { EditForm } from '../../design/EditForm';
import { Load } from '../../design/Load';
import { PageTitle } from '../../design/PageTitle';
import { useText } from '../../i18n/text';
import { NetworkTrail } from '../network/NetworkTrail';
import { NotFound } from '../NotFound';
import { inputOf, newDraft } from './draft';
import { EventFields, FIELDS } from './EventFields';

/** Where those who run a network make an event. What was filled in stays until the hub has it. */
export function NewEvent() {
  const { id } = useParams({ from: '/inside/networks/$id/events/new' });
  const query = useQuery({
    queryKey: ['network', id],
    queryFn: ({ signal }) => request(hub, NetworkDocument, { id }, { signal }),
  });
  return (
    <Load query={query}>
      {({ network }) => (network?.viewerMayOrganise ? <Page key={id} networkId={id} /> : <NotFound />)}
    </Load>
  );
}

function Page({ networkId }: { networkId: string }) {
  const t = useText();
  const { i18n } = useLingui();
  const navigate = useNavigate();
  const [draft, setDraft] = useState(() => newDraft(i18n.locale));
  const key = useRef({ of: '', key: '' });
  const make = useMutation({
    mutationFn: async () => {
      const wish = { networkId, ...inputOf(draft) };
      const of = JSON.stringify(wish);
      if (key.current.of !== of) key.current = { of, key: crypto.randomUUID() };
      const input = { ...wish, idempotencyKey: key.current.key };
      const { event } = unwrap(
        (await request(hub, CreateEventDocument, { input })).createEvent,
        'EventSuccess',
      );
      await queryClient.invalidateQueries({ queryKey: ['calendar'] });
      return event?.occurrences.nodes[0]?.id;
    },
    onSuccess: (id) => void navigate(id ? { to: '/events/$id', params: { id } } : { to: '/events' }),
  });
  return (
    <div className="page page-narrow">
      <NetworkTrail id={networkId} self />
      <PageTitle title={t('portal.eventForm.new')} />
      <EditForm
        work={make}
        draft={draft}
        fields={FIELDS}
        submit={t('portal.eventForm.make')}
        waits={!draft.start || !draft.end}
      >
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
