import {
  NetworksDocument,
  OfferNetworkLinkDocument,
  request,
  unwrap,
  type DataKind,
} from '@guardian-network-hub/client-sdk';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { hub, queryClient } from '../../app/hub';
import { useStepUp } from '../../app/step-up/StepUp';
import { Button } from '../../design/Button';
import { Check } from '../../design/Check';
import { Choice } from '../../design/Choice';
import { Field } from '../../design/Field';
import { Notice } from '../../design/Notice';
import { useProblem } from '../../design/problem';
import { useText } from '../../i18n/text';

const KINDS: readonly DataKind[] = ['CARDS', 'BOARDS', 'EVENTS'];

/** Offers another network an agreement. */
export function OfferLink({ networkId, done }: { networkId: string; done: () => void }) {
  const t = useText();
  const problem = useProblem();
  const run = useStepUp();
  const [search, setSearch] = useState('');
  const [toId, setToId] = useState('');
  const [purpose, setPurpose] = useState('');
  const [kinds, setKinds] = useState<readonly DataKind[]>(['CARDS']);
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const found = useQuery({
    queryKey: ['networks', search],
    queryFn: ({ signal }) =>
      request(hub, NetworksDocument, { search: search || null, first: 100 }, { signal }),
  });
  const others = (found.data?.networks.nodes ?? []).filter(({ id }) => id !== networkId);
  // What was chosen may have been searched away.
  const chosen = others.some(({ id }) => id === toId) ? toId : (others[0]?.id ?? '');
  const offer = useMutation({
    mutationFn: () =>
      run(async () => {
        const input = { fromId: networkId, toId: chosen, kinds: [...kinds], purpose, idempotencyKey };
        unwrap(
          (await request(hub, OfferNetworkLinkDocument, { input })).offerNetworkLink,
          'NetworkLinkSuccess',
        );
        await queryClient.invalidateQueries();
        done();
      }),
  });
  return (
    <form
      className="card sharing-part"
      onSubmit={(event) => {
        event.preventDefault();
        offer.mutate();
      }}
    >
      <Field label={t('portal.links.search')} value={search} onChange={setSearch} autoFocus />
      <Choice
        label={t('portal.links.with')}
        value={chosen}
        options={others.map(({ id, name }) => [id, name.text])}
        onChange={setToId}
      />
      <fieldset className="checks">
        <legend>{t('portal.links.about')}</legend>
        {KINDS.map((kind) => (
          <Check
            key={kind}
            checked={kinds.includes(kind)}
            onChange={(on) => setKinds(on ? [...kinds, kind] : kinds.filter((each) => each !== kind))}
          >
            {t(`portal.sharing.kind.${kind}`)}
          </Check>
        ))}
      </fieldset>
      <Field
        label={t('portal.links.purpose')}
        hint={t('portal.links.purposeHint')}
        value={purpose}
        onChange={setPurpose}
        input={{ maxLength: 500 }}
      />
      {offer.error && <Notice kind="problem">{problem(offer.error)}</Notice>}
      <div className="actions">
        <Button type="submit" look="primary" isPending={offer.isPending} isDisabled={chosen === ''}>
          {t('portal.links.send')}
        </Button>
        <Button onPress={done}>{t('portal.shell.cancel')}</Button>
      </div>
    </form>
  );
}
