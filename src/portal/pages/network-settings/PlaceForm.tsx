import { MoveNetworkDocument, NetworksDocument, request, unwrap } from '@guardian-network-hub/client-sdk';
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { hub, queryClient } from '../../app/hub';
import { useStepUp } from '../../app/step-up/StepUp';
import { Choice } from '../../design/Choice';
import { EditForm } from '../../design/EditForm';
import { Field } from '../../design/Field';
import { useText } from '../../i18n/text';
import type { NetworkToEdit } from './NetworkSettings';

/** Where the network stands: below one that the reader runs too, or below none. */
export function PlaceForm({ network }: { network: NetworkToEdit }) {
  const t = useText();
  const run = useStepUp();
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState({ id: network.parent?.id ?? '', name: network.parent?.name.text });
  const { data } = useQuery({
    queryKey: ['networks', search],
    queryFn: ({ signal }) =>
      request(hub, NetworksDocument, { search: search.trim() || null, first: 100 }, { signal }),
    placeholderData: keepPreviousData,
  });
  const found = (data?.networks.nodes ?? [])
    .filter(({ id, viewerMayOrganise }) => viewerMayOrganise && id !== network.id)
    .map(({ id, name }) => [id, name.text] as const);
  const here = chosen.id === '' || found.some(([id]) => id === chosen.id);
  const save = useMutation({
    mutationFn: () =>
      run(async () => {
        const input = { networkId: network.id, parentId: chosen.id || null };
        unwrap((await request(hub, MoveNetworkDocument, { input })).moveNetwork, 'NetworkSuccess');
        await queryClient.invalidateQueries();
      }),
  });
  return (
    <EditForm title={t('portal.settings.place')} work={save} draft={chosen} fields={['parentId']}>
      {(problemOf) => (
        <>
          <Field label={t('portal.links.search')} type="search" value={search} onChange={setSearch} />
          <Choice
            label={t('portal.settings.parent')}
            hint={t('portal.settings.placeHint')}
            value={chosen.id}
            options={[
              ['', t('portal.settings.noParent')],
              ...(here ? [] : [[chosen.id, chosen.name ?? ''] as const]),
              ...found,
            ]}
            onChange={(id) => setChosen({ id, name: found.find(([each]) => each === id)?.[1] })}
            problem={problemOf('parentId')}
          />
        </>
      )}
    </EditForm>
  );
}
