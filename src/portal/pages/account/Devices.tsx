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
import { Table } from '../../design/Table';
import { tell } from '../../design/Toast';
import { UserText } from '../../design/UserText';
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
  const nameOf = ({ device }: Access['sessions'][number]) => device ?? t('portal.devices.unknown');
  const failure = end.error ?? endOthers.error;
  return (
    <section aria-labelledby="devices">
      <h2 id="devices" className="section-title">
        {t('portal.devices.title')}
      </h2>
      {failure && <Notice kind="problem">{problem(failure)}</Notice>}
      <Table
        caption={t('portal.devices.title')}
        rows={sessions}
        keyOf={({ id }) => id}
        columns={[
          {
            title: t('portal.devices.device'),
            names: true,
            cell: (session) => <UserText>{nameOf(session)}</UserText>,
          },
          {
            title: t('portal.devices.lastUsed'),
            order: (a, b) => a.lastSeenAt.localeCompare(b.lastSeenAt),
            cell: ({ current, lastSeenAt }) =>
              current ? t('portal.devices.current') : format.when(lastSeenAt),
          },
          {
            title: t('portal.table.actions'),
            actions: true,
            cell: (session) =>
              !session.current && (
                <Button
                  onPress={() => end.mutate({ sessionId: session.id, device: nameOf(session) })}
                  isPending={end.isPending && end.variables.sessionId === session.id}
                  aria-label={t('portal.devices.endOne', { device: nameOf(session) })}
                >
                  {t('portal.devices.end')}
                </Button>
              ),
          },
        ]}
      />
      {sessions.length > 1 && (
        <Button onPress={() => endOthers.mutate()} isPending={endOthers.isPending}>
          {t('portal.devices.endOthers')}
        </Button>
      )}
    </section>
  );
}
