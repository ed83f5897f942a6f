import {
  BeginPasskeyStepUpDocument,
  request,
  StepUpByPasskeyDocument,
  unwrap,
} from '@guardian-network-hub/client-sdk';
import { useMutation } from '@tanstack/react-query';
import { hub, queryClient } from '../../app/hub';
import { showPasskey } from '../../app/passkeys';
import { Button } from '../../design/Button';
import { Notice } from '../../design/Notice';
import { useProblem } from '../../design/problem';
import { useText } from '../../i18n/text';

/** What an operator has to do before anything else: show her passkey, or make her first one below. */
export function ShowPasskey({ has }: { has: boolean }) {
  const t = useText();
  const problem = useProblem();
  const show = useMutation({
    mutationFn: async () => {
      const { beginPasskeyStepUp } = await request(hub, BeginPasskeyStepUpDocument);
      const response = await showPasskey(unwrap(beginPasskeyStepUp, 'PasskeyOptionsSuccess').options);
      const { stepUpByPasskey } = await request(hub, StepUpByPasskeyDocument, { input: { response } });
      unwrap(stepUpByPasskey, 'StepUpSuccess');
    },
    onSuccess: () => queryClient.invalidateQueries(),
  });
  return (
    <>
      {show.error && <Notice kind="problem">{problem(show.error)}</Notice>}
      <Notice kind="info">
        <p>{t(has ? 'portal.passkeys.show' : 'portal.passkeys.first')}</p>
        {has && (
          <Button look="primary" onPress={() => show.mutate()} isPending={show.isPending}>
            {t('portal.stepUp.passkey')}
          </Button>
        )}
      </Notice>
    </>
  );
}
