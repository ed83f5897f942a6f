import {
  CreateInvitationDocument,
  request,
  unwrap,
  type CreateInvitationInput,
} from '@guardian-network-hub/client-sdk';
import { useMutation } from '@tanstack/react-query';
import { useRef, useState, type FormEvent } from 'react';
import { Label, Text, TextArea, TextField } from 'react-aria-components';
import { hub, queryClient } from '../../app/hub';
import { Button } from '../../design/Button';
import { Choice } from '../../design/Choice';
import { Field } from '../../design/Field';
import { Notice } from '../../design/Notice';
import { useProblem } from '../../design/problem';
import { useText } from '../../i18n/text';
import { Invitations } from './Invitations';

const INVITED = [
  'GUARDIAN',
  'ASPIRING_GUARDIAN',
  'MENTOR',
] as const satisfies CreateInvitationInput['role'][];

/** Inviting: by a link, which is shown once, or by mail to a list of addresses. */
export function Invite({ networkId }: { networkId: string }) {
  const t = useText();
  const problem = useProblem();
  const [role, setRole] = useState<CreateInvitationInput['role']>('GUARDIAN');
  const [places, setPlaces] = useState('1');
  const [addresses, setAddresses] = useState('');
  const key = useRef({ of: '', key: '' });
  const invite = useMutation({
    mutationFn: async (by: { places: number } | { addresses: string[] }) => {
      const of = JSON.stringify([by, role]);
      if (key.current.of !== of) key.current = { of, key: crypto.randomUUID() };
      const input = { networkId, role, ...by, idempotencyKey: key.current.key };
      const { createInvitation } = await request(hub, CreateInvitationDocument, { input });
      const made = unwrap(createInvitation, 'CreateInvitationSuccess');
      // What was made is done with: the same again is a new one.
      key.current = { of: '', key: '' };
      if (made.mailed > 0) setAddresses('');
      await queryClient.invalidateQueries({ queryKey: ['invitations', networkId] });
      return made;
    },
  });
  const list = addresses.split(/[\s,;]+/).filter(Boolean);
  const submit =
    (by: { places: number } | { addresses: string[] }) =>
    (event: FormEvent): void => {
      event.preventDefault();
      invite.mutate(by);
    };
  return (
    <section className="page" aria-labelledby="invite">
      <h2 id="invite" className="section-title">
        {t('portal.invite.title')}
      </h2>
      <div className="invite-role">
        <Choice
          label={t('portal.invite.role')}
          value={role}
          options={INVITED.map((each) => [each, t(`portal.role.${each}`)])}
          onChange={setRole}
        />
      </div>
      <form className="member-give" onSubmit={submit({ places: Number(places) })}>
        <Field
          label={t('portal.invite.places')}
          value={places}
          onChange={(value) => setPlaces(value.replace(/\D/g, '').slice(0, 3))}
          input={{ inputMode: 'numeric', dir: 'ltr', className: 'input-short' }}
        />
        <Button type="submit" isPending={invite.isPending} isDisabled={places === ''}>
          {t('portal.invite.makeLink')}
        </Button>
      </form>
      <form className="page" onSubmit={submit({ addresses: list })}>
        <TextField className="field" value={addresses} onChange={setAddresses}>
          <Label className="field-label">{t('portal.invite.addresses')}</Label>
          <Text slot="description" className="field-hint">
            {t('portal.invite.addressesHint')}
          </Text>
          <TextArea className="input" rows={3} dir="ltr" spellCheck="false" />
        </TextField>
        <div className="actions">
          <Button type="submit" isPending={invite.isPending} isDisabled={list.length === 0}>
            {t('portal.invite.mail', { count: list.length })}
          </Button>
        </div>
      </form>
      {invite.error && <Notice kind="problem">{problem(invite.error)}</Notice>}
      {invite.data?.link && (
        <Notice kind="good">
          <p>{t('portal.invite.link')}</p>
          <code className="invite-link" dir="ltr">
            {invite.data.link}
          </code>
        </Notice>
      )}
      {invite.data && invite.data.mailed > 0 && (
        <Notice kind="good">{t('portal.invite.mailed', { count: invite.data.mailed })}</Notice>
      )}
      <Invitations networkId={networkId} />
    </section>
  );
}
