import { request, RequestSignInCodeDocument, unwrap } from '@guardian-network-hub/client-sdk';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { hub } from '../../app/hub';
import { readSetting, writeSetting } from '../../app/settings';
import { Button } from '../../design/Button';
import { Field } from '../../design/Field';
import { PageTitle } from '../../design/PageTitle';
import { useProblem } from '../../design/problem';
import { useText } from '../../i18n/text';

/** Has a code mailed to the address. */
export async function sendCode(email: string): Promise<void> {
  const { requestSignInCode } = await request(hub, RequestSignInCodeDocument, { input: { email } });
  unwrap(requestSignInCode, 'RequestSignInCodeSuccess');
}

/** Asks for the address. The last one used here is already in place. */
export function AddressStep({ onSent }: { onSent: (email: string) => void }) {
  const t = useText();
  const problem = useProblem();
  const [email, setEmail] = useState(() => readSetting('email') ?? '');
  const [missing, setMissing] = useState(false);
  const send = useMutation({
    mutationFn: sendCode,
    onSuccess: (_result, sent) => {
      writeSetting('email', sent);
      onSent(sent);
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const address = email.trim();
    setMissing(!address.includes('@'));
    if (address.includes('@')) send.mutate(address);
  };
  return (
    <form onSubmit={submit} noValidate className="form">
      <PageTitle title={t('portal.signIn.title')} />
      <p className="lead">{t('portal.signIn.lead')}</p>
      <Field
        label={t('portal.signIn.email')}
        type="email"
        name="email"
        autoComplete="email"
        value={email}
        onChange={setEmail}
        isRequired
        problem={missing ? t('portal.signIn.emailMissing') : send.error ? problem(send.error) : undefined}
        input={{ dir: 'ltr', inputMode: 'email', spellCheck: false, autoCapitalize: 'none' }}
      />
      <Button type="submit" look="primary" isPending={send.isPending}>
        {t(send.isPending ? 'portal.signIn.sending' : 'portal.signIn.send')}
      </Button>
    </form>
  );
}
