import { NetworksDocument, request } from '@guardian-network-hub/client-sdk';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { hub } from '../../app/hub';
import { Button } from '../../design/Button';
import { Choice } from '../../design/Choice';
import { Field } from '../../design/Field';
import { useText } from '../../i18n/text';

/** Finds a network, and asks it to host an event. */
export function AskNetwork({
  taken,
  isPending,
  ask,
}: {
  /** Those that host it already, or are asked. */
  taken: ReadonlySet<string>;
  isPending: boolean;
  ask: (networkId: string) => void;
}) {
  const t = useText();
  const [search, setSearch] = useState('');
  const [picked, setPicked] = useState('');
  const found = useQuery({
    queryKey: ['networks', search],
    queryFn: ({ signal }) =>
      request(hub, NetworksDocument, { search: search || null, first: 100 }, { signal }),
  });
  const others = (found.data?.networks.nodes ?? []).filter(({ id }) => !taken.has(id));
  // What was chosen may have been searched away.
  const chosen = others.some(({ id }) => id === picked) ? picked : (others[0]?.id ?? '');
  return (
    <form
      className="card hosts-ask"
      onSubmit={(event) => {
        event.preventDefault();
        ask(chosen);
      }}
    >
      <p>{t('portal.hosts.networkHint')}</p>
      <Field label={t('portal.links.search')} value={search} onChange={setSearch} autoFocus />
      <Choice
        label={t('portal.events.network')}
        value={chosen}
        options={others.map(({ id, name }) => [id, name.text])}
        onChange={setPicked}
      />
      <div className="actions">
        <Button type="submit" look="primary" isPending={isPending} isDisabled={chosen === ''}>
          {t('portal.hosts.ask')}
        </Button>
      </div>
    </form>
  );
}
