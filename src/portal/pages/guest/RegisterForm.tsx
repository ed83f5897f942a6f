import {
  RegisterGuestDocument,
  request,
  unwrap,
  type OccurrenceScope,
} from '@guardian-network-hub/client-sdk';
import { useLingui } from '@lingui/react';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { hub } from '../../app/hub';
import { Button } from '../../design/Button';
import { Field } from '../../design/Field';
import { Notice } from '../../design/Notice';
import { useProblem } from '../../design/problem';
import { TakesFocus } from '../../design/TakesFocus';
import { useText } from '../../i18n/text';
import type { Shown } from '../event/EventPage';
import { isComplete, NOTHING_SAID, saidInput } from '../admission/draft';
import { SaidFields } from '../admission/SaidFields';
import { ScopeChoice } from '../events/ScopeChoice';
import './guest.css';

/** Asks who would like to come: the rest is done by the link of a mail. */
export function RegisterForm({ occurrence: { id, event } }: { occurrence: Shown }) {
  const t = useText();
  const problem = useProblem();
  const { i18n } = useLingui();
  const [name, setName] = useState('');
  const [address, setAddress] = useState('');
  const [said, setSaid] = useState(NOTHING_SAID);
  const [scope, setScope] = useState<OccurrenceScope>('THIS');
  const send = useMutation({
    mutationFn: async () => {
      const input = {
        occurrenceId: id,
        scope,
        name,
        address,
        locale: i18n.locale,
        ...saidInput(event, said),
      };
      unwrap((await request(hub, RegisterGuestDocument, { input })).registerGuest, 'RegisterGuestSuccess');
    },
  });
  const asks = event.asksDiet || event.questions.length > 0;
  const submit = (submitted: FormEvent): void => {
    submitted.preventDefault();
    send.mutate();
  };
  if (send.isSuccess)
    return (
      <TakesFocus>
        <Notice kind="good">{t('portal.guest.sent', { email: address })}</Notice>
      </TakesFocus>
    );
  return (
    <form className="guest-form" onSubmit={submit} noValidate>
      <p>{t('portal.guest.lead')}</p>
      <Field
        label={t('portal.guest.name')}
        name="name"
        autoComplete="name"
        value={name}
        onChange={setName}
        isRequired
        input={{ dir: 'auto', maxLength: 100 }}
      />
      <Field
        label={t('portal.signIn.email')}
        type="email"
        name="email"
        autoComplete="email"
        value={address}
        onChange={setAddress}
        isRequired
        input={{ dir: 'ltr', inputMode: 'email', spellCheck: false, autoCapitalize: 'none' }}
      />
      {event.recurrence && <ScopeChoice label={t('portal.guest.scope')} value={scope} onChange={setScope} />}
      {asks && <SaidFields asks={event} draft={said} put={setSaid} />}
      {send.error && <Notice kind="problem">{problem(send.error)}</Notice>}
      <Button
        type="submit"
        look="primary"
        isDisabled={name.trim() === '' || !address.includes('@') || !isComplete(event, said)}
        isPending={send.isPending}
      >
        {t('portal.guest.send')}
      </Button>
    </form>
  );
}
