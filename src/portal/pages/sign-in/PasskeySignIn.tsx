import {
  BeginPasskeySignInDocument,
  request,
  SignInByPasskeyDocument,
  unwrap,
} from '@guardian-network-hub/client-sdk';
import { useMutation } from '@tanstack/react-query';
import { hub } from '../../app/hub';
import { canUsePasskeys, showPasskey } from '../../app/passkeys';
import type { Viewer } from '../../app/session';
import { Button } from '../../design/Button';
import { Notice } from '../../design/Notice';
import { useProblem } from '../../design/problem';
import { useText } from '../../i18n/text';

/** The way in for who has a passkey on this device. */
export function PasskeySignIn({ onSignedIn }: { onSignedIn: (viewer: Viewer) => Promise<void> }) {
  const t = useText();
  const problem = useProblem();
  const signIn = useMutation({
    mutationFn: async () => {
      const { beginPasskeySignIn } = await request(hub, BeginPasskeySignInDocument);
      const response = await showPasskey(unwrap(beginPasskeySignIn, 'PasskeyOptionsSuccess').options);
      const { signInByPasskey } = await request(hub, SignInByPasskeyDocument, { input: { response } });
      await onSignedIn(unwrap(signInByPasskey, 'SignInSuccess').viewer);
    },
  });
  if (!canUsePasskeys()) return null;
  return (
    <div className="form sign-in-passkey">
      {signIn.error && <Notice kind="problem">{problem(signIn.error)}</Notice>}
      <Button onPress={() => signIn.mutate()} isPending={signIn.isPending}>
        {t('portal.signIn.passkey')}
      </Button>
    </div>
  );
}
