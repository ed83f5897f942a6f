import { HubUserError, request, SignInByCodeDocument, unwrap } from '@guardian-network-hub/client-sdk';
import { useMutation } from '@tanstack/react-query';
import { useState, type ClipboardEvent, type FormEvent } from 'react';
import { hub } from '../../app/hub';
import type { Viewer } from '../../app/session';
import { Button } from '../../design/Button';
import { Field } from '../../design/Field';
import { Notice } from '../../design/Notice';
import { PageTitle } from '../../design/PageTitle';
import { useProblem } from '../../design/problem';
import { useText } from '../../i18n/text';
import { sendCode } from './AddressStep';

const DIGITS = 8;

/** Asks for the mailed code. */
export function CodeStep({
  email,
  onSignedIn,
  onBack,
}: {
  email: string;
  onSignedIn: (viewer: Viewer) => Promise<void>;
  onBack: () => void;
}) {
  const t = useText();
  const problem = useProblem();
  const [code, setCode] = useState('');
  const [short, setShort] = useState(false);
  const signIn = useMutation({
    mutationFn: async () => {
      const { signInByCode } = await request(hub, SignInByCodeDocument, { input: { email, code } });
      await onSignedIn(unwrap(signInByCode, 'SignInSuccess').viewer);
    },
    onError: (error) => {
      if (error instanceof HubUserError) setCode('');
    },
  });
  const again = useMutation({ mutationFn: () => sendCode(email), onSuccess: () => setCode('') });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setShort(code.length < DIGITS);
    if (code.length === DIGITS) signIn.mutate();
  };
  // Mails and messages bring the code with spaces or a sentence around it.
  const paste = (event: ClipboardEvent): void => {
    event.preventDefault();
    setCode(digits(event.clipboardData.getData('text')));
  };
  const failure = again.error ?? signIn.error;
  return (
    <form onSubmit={submit} noValidate className="form">
      <PageTitle title={t('portal.code.title')} />
      <p className="lead">{t('portal.code.lead', { email })}</p>
      <Field
        label={t('portal.code.label')}
        hint={t('portal.code.hint')}
        name="code"
        autoComplete="one-time-code"
        value={code}
        onChange={(value) => setCode(digits(value))}
        isRequired
        problem={short ? t('portal.code.short') : failure ? problem(failure) : undefined}
        input={{ className: 'input-code', inputMode: 'numeric', dir: 'ltr', onPaste: paste }}
      />
      {again.isSuccess && !failure && <Notice kind="good">{t('portal.code.sentAgain')}</Notice>}
      <Button type="submit" look="primary" isPending={signIn.isPending}>
        {t('portal.code.submit')}
      </Button>
      <div className="form-more">
        <Button look="plain" onPress={() => again.mutate()} isPending={again.isPending}>
          {t('portal.code.again')}
        </Button>
        <Button look="plain" onPress={onBack}>
          {t('portal.code.other')}
        </Button>
      </div>
    </form>
  );
}

/** The digits in a text, at most as many as a code has. */
export function digits(text: string): string {
  return text.replace(/\D/g, '').slice(0, DIGITS);
}
