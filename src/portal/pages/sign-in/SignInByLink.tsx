import { request, SignInByLinkDocument, SignInLinkDocument, unwrap } from '@guardian-network-hub/client-sdk';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Skeleton } from '../../design/Load';
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
  const look = useQuery({
    queryKey: ['link', token],
    queryFn: async ({ signal }) =>
      unwrap((await request(hub, SignInLinkDocument, { token }, { signal })).signInLink, 'SignInLinkSuccess'),
    enabled: token !== '' && !signIn.isPending && !signIn.isSuccess,
    gcTime: 0,
  });
  const failure = signIn.error ?? look.error;
  const failed = !token || failure !== null || look.data?.otherBrowser === true;
  return (
    <div className="page page-narrow sign-in">
      <PageTitle title={t('portal.link.title')} />
      {look.data && !failed && <p className="lead">{t('portal.link.lead', { name: look.data.name })}</p>}
      {look.isLoading && <Skeleton lines={1} />}
      {failed && (
        <Notice kind="problem">
          {failure ? problem(failure) : t(token ? 'portal.error.OTHER_BROWSER' : 'portal.link.incomplete')}
        </Notice>
      )}
      {look.data && !failed && (
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
