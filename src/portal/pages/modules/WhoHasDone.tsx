import {
  NetworkTrainingHoursDocument,
  request,
  type ModulePartsFragment,
} from '@guardian-network-hub/client-sdk';
import { useInfiniteQuery } from '@tanstack/react-query';
import { hub } from '../../app/hub';
import { Failed, Skeleton } from '../../design/Load';
import { More } from '../../design/More';
import { UserText } from '../../design/UserText';
import { useText } from '../../i18n/text';

const PAGE = 20;
/** As long as it is kept who was there. */
const YEARS = 5;
const DAY_MS = 86_400_000;

/** Who of those who were at dates of the network has done which modules, and misses which; for those who run it. */
export function WhoHasDone({ networkId }: { networkId: string }) {
  const t = useText();
  const query = useInfiniteQuery({
    queryKey: ['who-has-done', networkId],
    queryFn: ({ pageParam: after, signal }) => {
      const now = Date.now();
      const from = new Date(now - YEARS * 366 * DAY_MS).toISOString();
      const period = { from, to: new Date(now).toISOString() };
      const variables = { networkId, ...period, first: PAGE, after };
      return request(hub, NetworkTrainingHoursDocument, variables, { signal });
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ network }) =>
      network?.trainingHours?.pageInfo.hasNextPage ? network.trainingHours.pageInfo.endCursor : undefined,
    staleTime: 0,
  });
  const people = query.data?.pages.flatMap(({ network }) => network?.trainingHours?.nodes ?? []) ?? [];
  return (
    <section aria-labelledby="who-has-done">
      <h2 id="who-has-done" className="section-title">
        {t('portal.modules.who')}
      </h2>
      <p className="meta">{t('portal.modules.whoLead')}</p>
      {query.isError && !query.data && <Failed error={query.error} retry={() => void query.refetch()} />}
      {query.isPending && <Skeleton lines={3} />}
      {query.data && people.length === 0 && <p className="meta">{t('portal.modules.nobody')}</p>}
      {people.length > 0 && (
        <ul className="card rows">
          {people.map(({ participant, modulesDone, modulesMissing }) => (
            <li key={participant.id} className="row certificate-row">
              <span>
                <span className="row-title">
                  <UserText>{participant.name}</UserText>
                </span>
                <Names label={t('portal.modules.done')} modules={modulesDone} />
                <Names label={t('portal.modules.missing')} modules={modulesMissing} />
              </span>
            </li>
          ))}
        </ul>
      )}
      <More query={query}>{t('portal.modules.more')}</More>
    </section>
  );
}

function Names({ label, modules }: { label: string; modules: readonly ModulePartsFragment[] }) {
  if (modules.length === 0) return null;
  return (
    <span className="meta">
      {label}:{' '}
      {modules.map(({ id, name }, i) => (
        <span key={id}>
          {i > 0 && ' · '}
          <UserText lang={name.language}>{name.text}</UserText>
        </span>
      ))}
    </span>
  );
}
