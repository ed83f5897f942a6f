import { MembersToMarkDocument, request } from '@guardian-network-hub/client-sdk';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { hub } from '../../app/hub';
import { Button } from '../../design/Button';
import { Empty, Failed } from '../../design/Load';
import { SearchBox } from '../../design/SearchBox';
import { UserText } from '../../design/UserText';
import { useText } from '../../i18n/text';

const MOST = 10;

/** Finds somebody of a network, and asks her to organise an event. */
export function AskPerson({
  networkId,
  taken,
  isPending,
  ask,
}: {
  networkId: string;
  /** Those who organise it already, or are asked. */
  taken: ReadonlySet<string>;
  isPending: boolean;
  ask: (participantId: string) => void;
}) {
  const t = useText();
  const [search, setSearch] = useState('');
  const query = useQuery({
    queryKey: ['members-to-mark', networkId, search],
    queryFn: ({ signal }) =>
      request(hub, MembersToMarkDocument, { networkId, search, first: MOST }, { signal }),
    enabled: search !== '',
  });
  const found = query.data?.network?.members.nodes
    .flatMap(({ participant }) => participant ?? [])
    .filter(({ id }) => !taken.has(id));
  return (
    <div className="card hosts-ask">
      <p>{t('portal.hosts.personHint')}</p>
      <SearchBox label={t('portal.checkIn.search')} q={search} onSearch={setSearch} />
      {query.isError && <Failed error={query.error} retry={() => void query.refetch()} />}
      <div role="status">{found?.length === 0 && <Empty>{t('portal.members.none')}</Empty>}</div>
      {found && found.length > 0 && (
        <ul className="rows">
          {found.map(({ id, name }) => (
            <li key={id} className="row row-wrap">
              <UserText className="row-title">{name}</UserText>
              <Button
                onPress={() => ask(id)}
                isDisabled={isPending}
                aria-label={`${t('portal.hosts.ask')}: ${name}`}
              >
                {t('portal.hosts.ask')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
