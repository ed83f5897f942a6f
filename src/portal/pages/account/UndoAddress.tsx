import { request, UndoAddressChangeDocument, unwrap } from '@guardian-network-hub/client-sdk';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { hub } from '../../app/hub';
import { Button } from '../../design/Button';
import { Notice } from '../../design/Notice';
import { PageTitle } from '../../design/PageTitle';
import { useProblem } from '../../design/problem';
import { useText } from '../../i18n/text';

/** Where the link leads that an address gets when it no longer counts. Only the button uses it. */
export function UndoAddress() {
  const t = useText();
  const problem = useProblem();
  const [token] = useState(() => decodeURIComponent(location.hash.slice(1)));
  const undo = useMutation({
    mutationFn: async () => {
      const { undoAddressChange } = await request(hub, UndoAddressChangeDocument, { input: { token } });
      unwrap(undoAddressChange, 'UndoAddressChangeSuccess');
    },
  });
  return (
    <div className="page page-narrow">
      <PageTitle title={t('portal.undo.title')} />
      {!token && <Notice kind="problem">{t('portal.undo.incomplete')}</Notice>}
      {undo.error && <Notice kind="problem">{problem(undo.error)}</Notice>}
      {undo.isSuccess ? (
        <>
          <Notice kind="good">{t('portal.undo.done')}</Notice>
          <Link to="/sign-in" search={{ next: undefined }} className="button button-primary">
            {t('portal.signIn.title')}
          </Link>
        </>
      ) : (
        token && (
          <>
            <p className="lead">{t('portal.undo.lead')}</p>
            <Button look="primary" onPress={() => undo.mutate()} isPending={undo.isPending}>
              {t('portal.undo.submit')}
            </Button>
          </>
        )
      )}
    </div>
  );
}
