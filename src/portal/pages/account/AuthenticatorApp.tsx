import {
  BeginTotpDocument,
  ConfirmTotpDocument,
  RemoveTotpDocument,
  request,
  unwrap,
} from '@guardian-network-hub/client-sdk';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { hub } from '../../app/hub';
import { CodeForm } from '../../app/step-up/CodeForm';
import { useStepUp } from '../../app/step-up/StepUp';
import { Button } from '../../design/Button';
import { Notice } from '../../design/Notice';
import { useProblem } from '../../design/problem';
import { QrCode } from '../../design/QrCode';
import { tell } from '../../design/Toast';
import { useText } from '../../i18n/text';
import { refresh, type Access } from './Devices';

/** The reader's authenticator app: set up by a QR code, or by typing or opening its secret, with codes for when it is lost. */
export function AuthenticatorApp({ totp }: { totp: Access['totp'] }) {
  const t = useText();
  const problem = useProblem();
  const run = useStepUp();
  const [recoveryCodes, setRecoveryCodes] = useState<readonly string[]>();
  const begin = useMutation({
    mutationFn: () =>
      run(async () => unwrap((await request(hub, BeginTotpDocument)).beginTotp, 'BeginTotpSuccess')),
  });
  const remove = useMutation({
    mutationFn: () =>
      run(async () => unwrap((await request(hub, RemoveTotpDocument)).removeTotp, 'RemoveTotpSuccess')),
    onSuccess: () => {
      setRecoveryCodes(undefined);
      tell(t('portal.toast.removed'), t('portal.totp.title'));
      return refresh();
    },
  });
  const confirm = (code: string) =>
    run(async () => {
      const { confirmTotp } = await request(hub, ConfirmTotpDocument, { input: { code } });
      setRecoveryCodes(unwrap(confirmTotp, 'ConfirmTotpSuccess').recoveryCodes);
      begin.reset();
    });
  const failure = begin.error ?? remove.error;
  return (
    <section aria-labelledby="authenticator">
      <h2 id="authenticator" className="section-title">
        {t('portal.totp.title')}
      </h2>
      {failure && <Notice kind="problem">{problem(failure)}</Notice>}
      {recoveryCodes && (
        <Notice kind="info">
          <p>{t('portal.totp.recovery')}</p>
          <ul className="recovery-codes" dir="ltr">
            {recoveryCodes.map((code) => (
              <li key={code}>
                <code>{code}</code>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {totp ? (
        <>
          <p>{t('portal.totp.inUse', { count: totp.recoveryCodesLeft })}</p>
          <Button onPress={() => remove.mutate()} isPending={remove.isPending}>
            {t('portal.totp.remove')}
          </Button>
        </>
      ) : begin.data ? (
        <>
          <p>{t('portal.totp.scan')}</p>
          <QrCode text={begin.data.uri} label={t('portal.totp.qr')} />
          <p>{t('portal.totp.secret')}</p>
          <p dir="ltr">
            <code className="totp-secret">{begin.data.secret.replace(/.{4}/g, '$& ')}</code>
          </p>
          <a href={begin.data.uri}>{t('portal.totp.open')}</a>
          <CodeForm
            label={t('portal.totp.code')}
            hint={t('portal.totp.codeHint')}
            prove={confirm}
            onProved={() => void refresh()}
            numeric
          />
        </>
      ) : (
        <>
          <p className="meta">{t('portal.totp.lead')}</p>
          <Button onPress={() => begin.mutate()} isPending={begin.isPending}>
            {t('portal.totp.begin')}
          </Button>
        </>
      )}
    </section>
  );
}
