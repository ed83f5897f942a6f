import { request, RequestInvitationCodeDocument, unwrap } from '@guardian-network-hub/client-sdk';
import { useLingui } from '@lingui/react';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { hub } from '../../app/hub';
import { Button } from '../../design/Button';
import { Field } from '../../design/Field';
import { Notice } from '../../design/Notice';
import { useProblem } from '../../design/problem';
import { useText } from '../../i18n/text';
import { digits } from '../sign-in/CodeStep';
import type { Offer } from './Join';
import { useAccept, type Accepting } from './useAccept';

/**
 * Joining without an account: the name, and with a link the address too, proved by a code. Who was invited by
 * mail has proved the address by opening it.
 */
export function Newcomer({ offer, ready, ...accepting }: Accepting & { offer: Offer }) {
  const t = useText();
  const problem = useProblem();
  const { i18n } = useLingui();
  const [names, setNames] = useState({ givenName: '', familyName: '' });
  const [email, setEmail] = useState('');
  const [code, setCode] = useState('');
  const byLink = offer.kind === 'LINK';
  const send = useMutation({
    mutationFn: async () => {
      const input = { token: accepting.token, email };
      const { requestInvitationCode } = await request(hub, RequestInvitationCodeDocument, { input });
      unwrap(requestInvitationCode, 'RequestInvitationCodeSuccess');
    },
  });
  const accept = useAccept(accepting);
  const asksCode = byLink && send.isSuccess;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (byLink && !send.isSuccess) return send.mutate();
    accept.mutate({ ...names, locale: i18n.locale, ...(byLink && { email, code }) });
  };
  const failure = accept.error ?? send.error;
  const complete =
    names.givenName.trim() !== '' &&
    names.familyName.trim() !== '' &&
    (!byLink || email.includes('@')) &&
    (!asksCode || code.length > 0);
  return (
    <form className="form" onSubmit={submit} noValidate>
      <h2 className="section-title">{t(asksCode ? 'portal.code.title' : 'portal.join.who')}</h2>
      {asksCode ? (
        <Field
          label={t('portal.code.label')}
          hint={t('portal.join.codeHint', { email })}
          name="code"
          autoComplete="one-time-code"
          value={code}
          onChange={(value) => setCode(digits(value))}
          isRequired
          autoFocus
          input={{ className: 'input-code', inputMode: 'numeric', dir: 'ltr' }}
        />
      ) : (
        <>
          <Field
            label={t('portal.join.givenName')}
            name="givenName"
            autoComplete="given-name"
            value={names.givenName}
            onChange={(givenName) => setNames({ ...names, givenName })}
            isRequired
            input={{ dir: 'auto' }}
          />
          <Field
            label={t('portal.join.familyName')}
            name="familyName"
            autoComplete="family-name"
            value={names.familyName}
            onChange={(familyName) => setNames({ ...names, familyName })}
            isRequired
            input={{ dir: 'auto' }}
          />
          {byLink && (
            <Field
              label={t('portal.signIn.email')}
              type="email"
              name="email"
              autoComplete="email"
              value={email}
              onChange={setEmail}
              isRequired
              input={{ dir: 'ltr', inputMode: 'email', spellCheck: false, autoCapitalize: 'none' }}
            />
          )}
        </>
      )}
      {failure && <Notice kind="problem">{problem(failure)}</Notice>}
      <Button
        type="submit"
        look="primary"
        isDisabled={!ready || !complete}
        isPending={send.isPending || accept.isPending}
      >
        {t(byLink && !asksCode ? 'portal.signIn.send' : 'portal.join.submit')}
      </Button>
      <div className="form-more">
        {asksCode && (
          <Button look="plain" onPress={() => send.reset()}>
            {t('portal.code.other')}
          </Button>
        )}
        <Link to="/sign-in" search={{ next: '/join' }}>
          {t('portal.join.haveAccount')}
        </Link>
      </div>
    </form>
  );
}
