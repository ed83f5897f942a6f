import {
  InvitationsDocument,
  request,
  RevokeInvitationDocument,
  unwrap,
} from '@guardian-network-hub/client-sdk';
import { useMutation, useQuery } from '@tanstack/react-query';
import { hub, queryClient } from '../../app/hub';
import { Button } from '../../design/Button';
import { Notice } from '../../design/Notice';
import { useProblem } from '../../design/problem';
import { tell } from '../../design/Toast';
import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';

/** Invitations that are still good, and how to withdraw them. */
export function Invitations({ networkId }: { networkId: string }) {
  const t = useText();
  const format = useFormat();
  const problem = useProblem();
  const query = useQuery({
    queryKey: ['invitations', networkId],
    queryFn: ({ signal }) => request(hub, InvitationsDocument, { id: networkId, first: 50 }, { signal }),
  });
  const revoke = useMutation({
    mutationFn: async (invitationId: string) => {
      const answer = await request(hub, RevokeInvitationDocument, { input: { invitationId } });
      unwrap(answer.revokeInvitation, 'RevokeInvitationSuccess');
      await queryClient.invalidateQueries({ queryKey: ['invitations', networkId] });
    },
    onSuccess: () => tell(t('portal.toast.withdrawn')),
  });
  const open = query.data?.network?.invitations.nodes.filter(({ state }) => state === 'OPEN') ?? [];
  if (open.length === 0) return null;
  return (
    <details className="member-changes">
      <summary>{t('portal.invite.open', { count: open.length })}</summary>
      {revoke.error && <Notice kind="problem">{problem(revoke.error)}</Notice>}
      <ul className="rows">
        {open.map(({ id, kind, role, address, places, placesLeft, expiresAt }) => (
          <li key={id} className="row">
            <div>
              <span className="row-title">{address ?? t(`portal.invite.kind.${kind}`)}</span>
              <p className="meta">
                {[
                  t(`portal.role.${role}`),
                  t('portal.invite.left', { left: placesLeft, places }),
                  t('portal.invite.until', { date: format.day(expiresAt) }),
                ].join(' · ')}
              </p>
            </div>
            <Button look="plain" onPress={() => revoke.mutate(id)} isPending={revoke.isPending}>
              {t('portal.invite.revoke')}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
