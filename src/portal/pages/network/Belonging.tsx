import { LeaveNetworkDocument, request, unwrap, type MembershipRole } from '@guardian-network-hub/client-sdk';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { hub, queryClient } from '../../app/hub';
import { Button } from '../../design/Button';
import { Notice } from '../../design/Notice';
import { useProblem } from '../../design/problem';
import { useText } from '../../i18n/text';
import { JoinLink } from './JoinLink';

/** The way into a network for who is not in it, and the way out for who is. */
export function Belonging({ networkId, roles }: { networkId: string; roles: readonly MembershipRole[] }) {
  const t = useText();
  const problem = useProblem();
  const [asked, setAsked] = useState(false);
  const leave = useMutation({
    mutationFn: async () => {
      const { leaveNetwork } = await request(hub, LeaveNetworkDocument, { input: { networkId } });
      unwrap(leaveNetwork, 'MembershipSuccess');
      setAsked(false);
      // What she may no longer see is not to stand on pages she goes back to.
      queryClient.removeQueries({ type: 'inactive' });
      await queryClient.invalidateQueries();
    },
  });
  if (roles.length === 0) {
    return (
      <>
        {leave.isSuccess && <Notice kind="good">{t('portal.leave.done')}</Notice>}
        <JoinLink networkId={networkId} />
      </>
    );
  }
  if (!asked) {
    return (
      <div className="actions">
        <Button look="plain" onPress={() => setAsked(true)}>
          {t('portal.leave.button')}
        </Button>
      </div>
    );
  }
  const names = roles.map((role) => t(`portal.role.${role}`)).join(', ');
  return (
    <Notice kind="info">
      <p>{t('portal.leave.lead', { roles: names })}</p>
      {leave.error && <Notice kind="problem">{problem(leave.error)}</Notice>}
      <div className="actions">
        <Button onPress={() => leave.mutate()} isPending={leave.isPending}>
          {t('portal.leave.confirm')}
        </Button>
        <Button
          autoFocus
          onPress={() => {
            leave.reset();
            setAsked(false);
          }}
        >
          {t('portal.shell.cancel')}
        </Button>
      </div>
    </Notice>
  );
}
