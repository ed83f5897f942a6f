import {
  RegisterPartnerJwkDocument,
  RemovePartnerJwkDocument,
  request,
  unwrap,
  type PartnerPartsFragment,
} from '@guardian-network-hub/client-sdk';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { hub } from '../../app/hub';
import { useStepUp } from '../../app/step-up/StepUp';
import { Button } from '../../design/Button';
import { Field } from '../../design/Field';
import { Notice } from '../../design/Notice';
import { useProblem } from '../../design/problem';
import { Table } from '../../design/Table';
import { tell } from '../../design/Toast';
import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';

/** The public keys by which a partner asks for tokens (OAuth 2.0, `private_key_jwt`). */
export function Jwks({
  partner,
  onChange,
}: {
  partner: PartnerPartsFragment;
  onChange: () => Promise<void>;
}) {
  const t = useText();
  const format = useFormat();
  const problem = useProblem();
  const run = useStepUp();
  const [jwk, setJwk] = useState('');
  const add = useMutation({
    mutationFn: () =>
      run(async () => {
        const input = { partnerId: partner.id, jwk };
        const { registerPartnerJwk } = await request(hub, RegisterPartnerJwkDocument, { input });
        unwrap(registerPartnerJwk, 'PartnerSuccess');
      }),
    onSuccess: () => {
      setJwk('');
      tell(t('portal.toast.added'));
      return onChange();
    },
  });
  const remove = useMutation({
    mutationFn: ({ jwkId }: { jwkId: string; kid: string }) =>
      run(async () => {
        const { removePartnerJwk } = await request(hub, RemovePartnerJwkDocument, { input: { jwkId } });
        unwrap(removePartnerJwk, 'PartnerSuccess');
      }),
    onSuccess: (_done, { kid }) => {
      tell(t('portal.toast.removed'), kid);
      return onChange();
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    add.mutate();
  };
  return (
    <>
      <h3>{t('portal.partners.jwks')}</h3>
      {remove.error && <Notice kind="problem">{problem(remove.error)}</Notice>}
      {partner.jwks.length === 0 && <p className="meta">{t('portal.partners.noJwks')}</p>}
      {partner.jwks.length > 0 && (
        <Table
          caption={t('portal.partners.jwks')}
          rows={partner.jwks}
          keyOf={({ id }) => id}
          columns={[
            {
              title: t('portal.partners.name'),
              names: true,
              cell: ({ kid }) => <code dir="ltr">{kid}</code>,
            },
            { title: t('portal.partners.madeOn'), cell: ({ createdAt }) => format.day(createdAt) },
            {
              title: t('portal.table.actions'),
              actions: true,
              cell: ({ id, kid }) => (
                <Button
                  onPress={() => remove.mutate({ jwkId: id, kid })}
                  isPending={remove.isPending && remove.variables.jwkId === id}
                >
                  {t('portal.partners.removeJwk')}
                  <span className="visually-hidden">: {kid}</span>
                </Button>
              ),
            },
          ]}
        />
      )}
      <form onSubmit={submit} noValidate className="partner-new-key">
        <Field
          label={t('portal.partners.jwk')}
          hint={t('portal.partners.jwkHint')}
          value={jwk}
          onChange={setJwk}
          rows={4}
          problem={add.error ? problem(add.error) : undefined}
        />
        <Button type="submit" isPending={add.isPending}>
          {t('portal.partners.addJwk')}
        </Button>
      </form>
    </>
  );
}
