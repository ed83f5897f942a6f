import {
  CreateNetworkDocument,
  NetworkDocument,
  request,
  unwrap,
  type NetworkKind,
} from '@guardian-network-hub/client-sdk';
import { useLingui } from '@lingui/react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { hub, queryClient } from '../../app/hub';
import { useStepUp } from '../../app/step-up/StepUp';
import { Choice } from '../../design/Choice';
import { EditForm } from '../../design/EditForm';
import { Load } from '../../design/Load';
import { LocalizedField, written, type Texts } from '../../design/LocalizedField';
import { PageTitle } from '../../design/PageTitle';
import { useText } from '../../i18n/text';
import { NetworkTrail } from '../network/NetworkTrail';
import { NotFound } from '../NotFound';
import { LanguagesField } from './LanguagesField';
import { TerritoryField } from './TerritoryField';

/** From the nearest to the farthest. */
const KINDS: readonly NetworkKind[] = ['LOCAL', 'REGIONAL', 'NATIONAL', 'TRANSNATIONAL'];
const FIELDS = ['name', 'description'];

/** Making a network below another, for those who run that one. */
export function NewNetwork() {
  const t = useText();
  const { id } = useParams({ from: '/inside/networks/$id/new' });
  const query = useQuery({
    queryKey: ['network', id],
    queryFn: ({ signal }) => request(hub, NetworkDocument, { id }, { signal }),
  });
  return (
    <Load query={query} lines={6}>
      {({ network }) =>
        network?.viewerMayOrganise ? (
          <div className="page page-narrow" key={id}>
            <NetworkTrail id={id} self />
            <PageTitle title={t('portal.newNetwork.title')} />
            <p className="lead">{t('portal.newNetwork.lead', { network: network.name.text })}</p>
            <New
              parentId={id}
              kinds={KINDS.slice(0, KINDS.indexOf(network.kind) + 1)}
              territoryCode={network.territory?.code ?? null}
              languages={network.languages}
            />
          </div>
        ) : (
          <NotFound />
        )
      }
    </Load>
  );
}

interface Draft {
  readonly kind: NetworkKind;
  readonly name: Texts;
  readonly description: Texts;
  readonly territoryCode: string | null;
  readonly languages: readonly string[];
}

function New({
  parentId,
  kinds,
  ...parent
}: Pick<Draft, 'territoryCode' | 'languages'> & { parentId: string; kinds: readonly NetworkKind[] }) {
  const t = useText();
  const run = useStepUp();
  const { i18n } = useLingui();
  const navigate = useNavigate();
  const [draft, setDraft] = useState<Draft>(() => {
    const texts = [{ language: i18n.locale, text: '' }];
    return { kind: kinds[0]!, name: texts, description: texts, ...parent };
  });
  const put = (more: Partial<Draft>): void => setDraft((all) => ({ ...all, ...more }));
  const key = useRef({ of: '', key: '' });
  const make = useMutation({
    mutationFn: () =>
      run(async () => {
        const wish = {
          ...draft,
          parentId,
          name: written(draft.name),
          description: written(draft.description),
          languages: [...draft.languages],
        };
        const of = JSON.stringify(wish);
        if (key.current.of !== of) key.current = { of, key: crypto.randomUUID() };
        const input = { ...wish, idempotencyKey: key.current.key };
        const { createNetwork } = await request(hub, CreateNetworkDocument, { input });
        const { network } = unwrap(createNetwork, 'NetworkSuccess');
        await queryClient.invalidateQueries();
        await navigate({ to: '/networks/$id', params: { id: network.id } });
      }),
  });
  return (
    <EditForm work={make} draft={draft} fields={FIELDS} submit={t('portal.newNetwork.submit')}>
      {(problemOf) => (
        <>
          <LocalizedField
            label={t('portal.settings.name')}
            texts={draft.name}
            onChange={(name) => put({ name })}
            maxLength={120}
            problem={problemOf('name')}
          />
          <Choice
            label={t('portal.network.kind')}
            value={draft.kind}
            options={kinds.map((kind) => [kind, t(`portal.networkKind.${kind}`)])}
            onChange={(kind) => put({ kind })}
          />
          <LocalizedField
            label={t('portal.settings.description')}
            texts={draft.description}
            onChange={(description) => put({ description })}
            maxLength={2_000}
            rows={4}
            problem={problemOf('description')}
          />
          <TerritoryField
            territory={draft.territoryCode}
            onChange={(territoryCode) => put({ territoryCode })}
          />
          <LanguagesField languages={draft.languages} onChange={(languages) => put({ languages })} />
        </>
      )}
    </EditForm>
  );
}
