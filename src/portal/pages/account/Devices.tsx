import {
  EndOtherSessionsDocument,
  EndSessionDocument,
  request,
  unwrap,
  type MyAccessQuery,
} from '@guardian-network-hub/client-sdk';
import { useMutation } from '@tanstack/react-query';
import { hub, queryClient } from '../../app/hub';
import { Button } from '../../design/Button';
import { Notice } from '../../design/Notice';
import { useProblem } from '../../design/problem';
import { tell } from '../../design/Toast';
import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';

export type Access = NonNullable<MyAccessQuery['me']>;

/** Reads anew what has changed. */
export function refresh(): Promise<void> {
  return queryClient.invalidateQueries({ queryKey: ['access'] });
}

/** Where the reader is signed in, and the way to end it. */
export function Devices({ sessions }: { sessions: Access['sessions'] }) {
  const t = useText();
  const problem = useProblem();
  const format = useFormat();
  const end = useMutation({
    mutationFn: async ({ sessionId }: { sessionId: string; device: string }) => {
      const { endSession } = await request(hub, EndSessionDocument, { input: { sessionId } });
      unwrap(endSession, 'EndSessionsSuccess');
    },
    onSuccess: (_done, { device }) => tell(t('portal.toast.signedOut'), device),
    onSettled: refresh,
  });
  const endOthers = useMutation({
    mutationFn: async () => {
      const { endOtherSessions } = await request(hub, EndOtherSessionsDocument);
      unwrap(endOtherSessions, 'EndSessionsSuccess');
    },
    onSuccess: () => tell(t('portal.toast.signedOutOthers')),
    onSettled: refresh,
  });
  const failure = end.error ?? endOthers.error;
  return (
    <section aria-labelledby="devices">
      <h2 id="devices" className="section-title">
        {t('portal.devices.title')}
      </h2>
      {failure && <Notice kind="problem">{problem(failure)}</Notice>}
      <ul className="card rows">
        {sessions.map(({ id, device, current, lastSeenAt }) => {
          const name = device ?? t('portal.devices.unknown');
          return (
            <li key={id} className="row account-row">
              <span>
                <bdi className="row-title">{name}</bdi>
                <span className="meta">
                  {current
                    ? t('portal.devices.current')
                    : t('portal.devices.seen', { when: format.when(lastSeenAt) })}
                </span>
              </span>
              {!current && (
                <Button
                  onPress={() => end.mutate({ sessionId: id, device: name })}
                  isPending={end.isPending}
                  aria-label={t('portal.devices.endOne', { device: name })}
                >
                  {t('portal.devices.end')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {sessions.length > 1 && (
        <Button onPress={() => endOthers.mutate()} isPending={endOthers.isPending}>
          {t('portal.devices.endOthers')}
        </Button>
      )}
    </section>
  );
}
