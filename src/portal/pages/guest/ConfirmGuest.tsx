import { ConfirmGuestDocument, request, unwrap } from '@guardian-network-hub/client-sdk';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { hub } from '../../app/hub';
import { Button } from '../../design/Button';
import { Notice } from '../../design/Notice';
import { PageTitle } from '../../design/PageTitle';
import { useProblem } from '../../design/problem';
import { tell } from '../../design/Toast';
import { useText } from '../../i18n/text';

/** Where the link leads by which somebody confirms that she comes as a guest. Only the button uses it. */
export function ConfirmGuest() {
  const t = useText();
  const problem = useProblem();
  const navigate = useNavigate();
  const [secret] = useState(() => decodeURIComponent(location.hash.slice(1)));
  const confirm = useMutation({
    mutationFn: async () => {
      const { confirmGuest } = await request(hub, ConfirmGuestDocument, { input: { secret } });
      return unwrap(confirmGuest, 'ConfirmGuestSuccess');
    },
    onSuccess: ({ secret: hash, refusedCount }) => {
      if (refusedCount > 0) tell(t('portal.rsvp.refused', { count: refusedCount }));
      void navigate({ to: '/guest', hash, replace: true });
    },
  });
  return (
    <div className="page page-narrow">
      <PageTitle title={t('portal.guest.confirmTitle')} />
      {!secret && <Notice kind="problem">{t('portal.undo.incomplete')}</Notice>}
      {confirm.error && <Notice kind="problem">{problem(confirm.error)}</Notice>}
      {secret && (
        <>
          <p className="lead">{t('portal.guest.confirmLead')}</p>
          <Button look="primary" onPress={() => confirm.mutate()} isPending={confirm.isPending}>
            {t('portal.guest.confirm')}
          </Button>
        </>
      )}
    </div>
  );
}
