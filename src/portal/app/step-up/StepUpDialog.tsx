import {
  BeginPasskeyStepUpDocument,
  request,
  RequestStepUpCodeDocument,
  StepUpByCodeDocument,
  StepUpByPasskeyDocument,
  StepUpByTotpDocument,
  unwrap,
} from '@guardian-network-hub/client-sdk';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '../../design/Button';
import { Dialog } from '../../design/Dialog';
import { Notice } from '../../design/Notice';
import { useProblem } from '../../design/problem';
import { useText } from '../../i18n/text';
import { accessQuery } from '../access';
import { hub } from '../hub';
import { canUsePasskeys, showPasskey } from '../passkeys';
import { CodeForm } from './CodeForm';
import './step-up.css';

/** Asks the person to prove that it is she: by passkey, by her app, or by a code that is mailed to her. */
export function StepUpDialog({ onEnd }: { onEnd: (proved: boolean) => void }) {
  const t = useText();
  const problem = useProblem();
  const [mailed, setMailed] = useState(false);
  const access = useQuery(accessQuery).data?.me;
  const done = () => onEnd(true);
  const passkey = useMutation({
    mutationFn: async () => {
      const { beginPasskeyStepUp } = await request(hub, BeginPasskeyStepUpDocument);
      const response = await showPasskey(unwrap(beginPasskeyStepUp, 'PasskeyOptionsSuccess').options);
      const { stepUpByPasskey } = await request(hub, StepUpByPasskeyDocument, { input: { response } });
      unwrap(stepUpByPasskey, 'StepUpSuccess');
    },
    onSuccess: done,
  });
  const mail = useMutation({
    mutationFn: async () => {
      const { requestStepUpCode } = await request(hub, RequestStepUpCodeDocument);
      unwrap(requestStepUpCode, 'RequestStepUpCodeSuccess');
    },
    onSuccess: () => setMailed(true),
  });
  const byTotp = async (code: string) => {
    const { stepUpByTotp } = await request(hub, StepUpByTotpDocument, { input: { code } });
    unwrap(stepUpByTotp, 'StepUpSuccess');
  };
  const byMail = async (code: string) => {
    const { stepUpByCode } = await request(hub, StepUpByCodeDocument, { input: { code } });
    unwrap(stepUpByCode, 'StepUpSuccess');
  };
  const failure = passkey.error ?? mail.error;
  return (
    <Dialog title={t('portal.stepUp.title')} onCancel={() => onEnd(false)}>
      <p>{t('portal.stepUp.lead')}</p>
      {failure && <Notice kind="problem">{problem(failure)}</Notice>}
      {access && access.passkeys.length > 0 && canUsePasskeys() && (
        <Button look="primary" onPress={() => passkey.mutate()} isPending={passkey.isPending}>
          {t('portal.stepUp.passkey')}
        </Button>
      )}
      {access?.totp && (
        <CodeForm
          label={t('portal.stepUp.totp')}
          hint={t('portal.stepUp.totpHint')}
          prove={byTotp}
          onProved={done}
        />
      )}
      {mailed ? (
        <CodeForm
          label={t('portal.code.label')}
          hint={t('portal.stepUp.mailHint')}
          prove={byMail}
          onProved={done}
          numeric
        />
      ) : (
        <Button onPress={() => mail.mutate()} isPending={mail.isPending}>
          {t('portal.stepUp.mail')}
        </Button>
      )}
      <Button look="plain" onPress={() => onEnd(false)}>
        {t('portal.stepUp.cancel')}
      </Button>
    </Dialog>
  );
}
