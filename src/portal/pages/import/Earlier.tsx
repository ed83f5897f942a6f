import { NetworkImportsDocument, request, type NetworkImportsQuery } from '@guardian-network-hub/client-sdk';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { hub } from '../../app/hub';
import { More } from '../../design/More';
import { Empty, Failed, Skeleton } from '../../design/Load';
import { UserText } from '../../design/UserText';
import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';
import { nameOf } from './draft';
import { OUTCOMES } from './numbers';
import { Step } from './Step';

const PAGE = 10;
/** What an import did or left undone; rows that changed nothing are no news. */
const TOLD = OUTCOMES.filter(([, name]) => name !== 'skip');

type EarlierImport = NonNullable<NetworkImportsQuery['network']>['imports']['nodes'][number];

/** Lists that were brought in before, to look at again, or to take back. */
export function Earlier({ networkId }: { networkId: string }) {
  const t = useText();
  const query = useInfiniteQuery({
    queryKey: ['import', 'of', networkId],
    queryFn: ({ pageParam: after, signal }) =>
      request(hub, NetworkImportsDocument, { id: networkId, first: PAGE, after }, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ network }) =>
      network?.imports.pageInfo.hasNextPage ? network.imports.pageInfo.endCursor : undefined,
    staleTime: 0,
  });
  const imports = query.data?.pages.flatMap(({ network }) => network?.imports.nodes ?? []);
  return (
    <Step title={t('portal.import.earlier')}>
      {query.isError && !imports && <Failed error={query.error} retry={() => void query.refetch()} />}
      {query.isPending && <Skeleton lines={2} />}
      {imports?.length === 0 && <Empty>{t('portal.import.noEarlier')}</Empty>}
      {imports && imports.length > 0 && (
        <ul className="rows card" aria-busy={query.isFetching}>
          {imports.map((each) => (
            <EarlierRow key={each.id} found={each} />
          ))}
        </ul>
      )}
      <More query={query}>{t('portal.import.moreEarlier')}</More>
    </Step>
  );
}

function EarlierRow({ found }: { found: EarlierImport }) {
  const t = useText();
  const format = useFormat();
  const { id, state, numbers, sentBy, network } = found;
  const name = nameOf(found);
  const told = state === 'APPLIED' ? TOLD.filter(([, each]) => numbers[each] > 0) : [];
  return (
    <li>
      <Link
        to="/networks/$id/import"
        params={{ id: network.id }}
        search={{ list: undefined, import: id }}
        className="row"
      >
        <span>
          <span className="row-title">{format.full(found.appliedAt ?? found.createdAt)}</span>
          <span className="meta import-earlier">
            <span>{t(`portal.importState.${state}`)}</span>
            {told.map(([outcome, each]) => (
              <span key={outcome}>
                {t(`portal.importOutcome.${outcome}`)}: {format.number(numbers[each])}
              </span>
            ))}
            {sentBy && <UserText>{sentBy.name}</UserText>}
            {name && <UserText>{name}</UserText>}
          </span>
        </span>
      </Link>
    </li>
  );
}
