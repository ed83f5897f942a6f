import {
  DateModulesDocument,
  request,
  SetModulesDocument,
  unwrap,
  type OccurrenceQuery,
} from '@guardian-network-hub/client-sdk';
import { useMutation, useQuery } from '@tanstack/react-query';
import { hub, queryClient } from '../../app/hub';
import { Choice } from '../../design/Choice';
import { Load } from '../../design/Load';
import { Notice } from '../../design/Notice';
import { useProblem } from '../../design/problem';
import { tell } from '../../design/Toast';
import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';
import { timeOf } from '../events/when';
import { modulesQuery } from './useModules';

type Shown = NonNullable<OccurrenceQuery['occurrence']>;

/** So many dates are shown: courses have fewer. */
const MOST = 100;

/** Of which module each date of an event is; for those who run its network, where that has modules. */
export function DateModules({ occurrence: { event } }: { occurrence: Shown }) {
  const t = useText();
  const format = useFormat();
  const problem = useProblem();
  const { id: eventId, network, kind } = event;
  const counted = kind !== 'SOCIAL';
  const modules = useQuery({ ...modulesQuery(network.id), enabled: counted }).data?.network?.trainingModules;
  const some = counted && modules !== undefined && modules.length > 0;
  const query = useQuery({
    queryKey: ['date-modules', eventId],
    queryFn: ({ signal }) => request(hub, DateModulesDocument, { id: eventId, first: MOST }, { signal }),
    enabled: some,
  });
  const set = useMutation({
    mutationFn: async ({ occurrenceId, moduleId }: { occurrenceId: string; moduleId: string }) => {
      const input = { eventId, modules: [{ occurrenceId, moduleId: moduleId || null }] };
      unwrap((await request(hub, SetModulesDocument, { input })).setModules, 'SetModulesSuccess');
      await Promise.all(
        [['date-modules', eventId], ['occurrence']].map((queryKey) =>
          queryClient.invalidateQueries({ queryKey }),
        ),
      );
      tell(t('portal.toast.saved'));
    },
  });
  if (!some) return null;
  return (
    <section className="card event-card" aria-labelledby="date-modules">
      <h2 id="date-modules" className="section-title">
        {t('portal.modules.ofDates')}
      </h2>
      <Load query={query} lines={3}>
        {({ event: found }) =>
          (found?.occurrences.nodes ?? [])
            .filter(({ cancelled }) => !cancelled)
            .map(({ id, module, ...times }) => {
              const chosen =
                set.isPending && set.variables.occurrenceId === id ? set.variables.moduleId : module?.id;
              return (
                <Choice
                  key={id}
                  label={timeOf({ ...times, event }, format, t, true)}
                  value={chosen ?? ''}
                  options={[
                    ['', t('portal.modules.ofNone')],
                    ...modules
                      .filter((each) => !each.archived || each.id === module?.id)
                      .map((each) => [each.id, each.name.text] as const),
                  ]}
                  onChange={(moduleId) => set.mutate({ occurrenceId: id, moduleId })}
                />
              );
            })
        }
      </Load>
      {set.error && <Notice kind="problem">{problem(set.error)}</Notice>}
    </section>
  );
}
