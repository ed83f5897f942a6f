import { request, SignInByLinkDocument, unwrap } from '@guardian-network-hub/client-sdk';
import { useMutation } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { hub } from '../../app/hub';
import { begin } from '../../app/session';
import { Button } from '../../design/Button';
import { Notice } from '../../design/Notice';
import { PageTitle } from '../../design/PageTitle';
import { useProblem } from '../../design/problem';
import { useText } from '../../i18n/text';
import './sign-in.css';

/**
 * Where the link in a mail leads. Opening it does nothing: mail programs open links too. Only the button spends the
 * token, which stands behind the `#`, so that no server log has ever seen it.
 */
export function SignInByLink() {
  const t = useText();
  const problem = useProblem();
  const navigate = useNavigate();
  const [token] = useState(() => decodeURIComponent(location.hash.slice(1)));
  const signIn = useMutation({
    mutationFn: async () => {
      const { signInByLink } = await request(hub, SignInByLinkDocument, { input: { token } });
      await begin(unwrap(signInByLink, 'SignInSuccess').viewer);
      await navigate({ to: '/', replace: true });
    },
  });
  const failed = !token || signIn.isError;
  return (
    <div className="page page-narrow sign-in">
      <PageTitle title={t('portal.link.title')} />
      <p className="lead">{t('portal.link.lead')}</p>
      {failed && (
        <Notice kind="problem">{signIn.error ? problem(signIn.error) : t('portal.link.incomplete')}</Notice>
      )}
      {token && (
        <Button look="primary" onPress={() => signIn.mutate()} isPending={signIn.isPending}>
          {t('portal.link.submit')}
        </Button>
      )}
      {failed && (
        <Link to="/sign-in" search={{ next: undefined }} className="button button-secondary">
          {t('portal.link.code')}
        </Link>
      )}
    </div>
  );
}
