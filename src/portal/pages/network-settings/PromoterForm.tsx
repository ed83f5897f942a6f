import {
  OrganisationsDocument,
  request,
  SetPromoterDocument,
  unwrap,
} from '@guardian-network-hub/client-sdk';
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { hub, queryClient } from '../../app/hub';
import { useStepUp } from '../../app/step-up/StepUp';
import { Choice } from '../../design/Choice';
import { EditForm } from '../../design/EditForm';
import { Field } from '../../design/Field';
import { useText } from '../../i18n/text';
import type { NetworkToEdit } from './NetworkSettings';

/** The organisation behind the network. */
export function PromoterForm({ network }: { network: NetworkToEdit }) {
  const t = useText();
  const run = useStepUp();
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState({ id: network.promoter?.id ?? '', name: network.promoter?.name.text });
  const { data } = useQuery({
    queryKey: ['organisations', search],
    queryFn: ({ signal }) =>
      request(hub, OrganisationsDocument, { search: search.trim() || null, first: 100 }, { signal }),
    placeholderData: keepPreviousData,
  });
  const found = (data?.organisations.nodes ?? []).map(({ id, name }) => [id, name.text] as const);
  // What is chosen may have been searched away.
  const here = chosen.id === '' || found.some(([id]) => id === chosen.id);
  const save = useMutation({
    mutationFn: () =>
      run(async () => {
        const input = { networkId: network.id, organisationId: chosen.id || null };
        unwrap((await request(hub, SetPromoterDocument, { input })).setPromoter, 'OrganisationSuccess');
        await queryClient.invalidateQueries();
      }),
  });
  return (
    <EditForm title={t('portal.network.promoter')} work={save} draft={chosen} fields={['organisationId']}>
      {(problemOf) => (
        <>
          <Field
            label={t('portal.settings.searchOrganisation')}
            type="search"
            value={search}
            onChange={setSearch}
          />
          <Choice
            label={t('portal.settings.organisation')}
            hint={t('portal.settings.promoterHint')}
            value={chosen.id}
            options={[
              ['', t('portal.settings.noOrganisation')],
              ...(here ? [] : [[chosen.id, chosen.name ?? ''] as const]),
              ...found,
            ]}
            onChange={(id) => setChosen({ id, name: found.find(([each]) => each === id)?.[1] })}
            problem={problemOf('organisationId')}
          />
        </>
      )}
    </EditForm>
  );
}
