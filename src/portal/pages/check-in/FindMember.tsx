import { MembersToMarkDocument, request } from '@guardian-network-hub/client-sdk';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { hub } from '../../app/hub';
import { Empty, Failed } from '../../design/Load';
import { SearchBox } from '../../design/SearchBox';
import { useText } from '../../i18n/text';
import { ToggleRows } from './ToggleRows';
import type { AttendanceList } from './useAttendance';

const MOST = 20;

/** Members who came without an answer. */
export function FindMember({
  dateId,
  networkId,
  there,
}: {
  dateId: string;
  networkId: string;
  there: AttendanceList['there'];
}) {
  const t = useText();
  const [search, setSearch] = useState('');
  const query = useQuery({
    queryKey: ['members-to-mark', networkId, search],
    queryFn: ({ signal }) =>
      request(hub, MembersToMarkDocument, { networkId, search, first: MOST }, { signal }),
    enabled: search !== '',
  });
  const found = query.data?.network?.members.nodes.flatMap(({ participant }) => participant ?? []);
  return (
    <div className="check-in-search">
      <SearchBox label={t('portal.checkIn.search')} q={search} onSearch={setSearch} />
      {query.isError && <Failed error={query.error} retry={() => void query.refetch()} />}
      <div role="status">{found?.length === 0 && <Empty>{t('portal.members.none')}</Empty>}</div>
      {found && found.length > 0 && <ToggleRows dateId={dateId} people={found} there={there} />}
    </div>
  );
}
