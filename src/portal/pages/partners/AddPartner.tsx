import { CreatePartnerDocument, request, unwrap, type PartnerScope } from '@guardian-network-hub/client-sdk';
import { useMutation } from '@tanstack/react-query';
import { useRef, useState, type FormEvent } from 'react';
import { hub } from '../../app/hub';
import { useStepUp } from '../../app/step-up/StepUp';
import { Button } from '../../design/Button';
import { Field } from '../../design/Field';
import { Notice } from '../../design/Notice';
import { useProblem } from '../../design/problem';
import { useText } from '../../i18n/text';
import { Scopes } from './Scopes';

/** Adds a partner that this network grants something. */
export function AddPartner({ networkId, onAdded }: { networkId: string; onAdded: (name: string) => void }) {
  const t = useText();
  const problem = useProblem();
  const run = useStepUp();
  const [name, setName] = useState('');
  const [purpose, setPurpose] = useState('');
  const [scopes, setScopes] = useState<readonly PartnerScope[]>(['DIRECTORY_READ']);
  // One key for one attempt to add: pressing twice adds once.
  const attempt = useRef(crypto.randomUUID());
  const add = useMutation({
    mutationFn: () =>
      run(async () => {
        const input = {
          name,
          purpose,
          scopes: [...scopes],
          networkIds: [networkId],
          idempotencyKey: attempt.current,
        };
        const { createPartner } = await request(hub, CreatePartnerDocument, { input });
        return unwrap(createPartner, 'PartnerSuccess');
      }),
    onSuccess: () => {
      onAdded(name);
      setName('');
      setPurpose('');
      attempt.current = crypto.randomUUID();
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    add.mutate();
  };
  return (
    <form onSubmit={submit} noValidate className="form card partner-form" aria-labelledby="add-partner">
      <h2 id="add-partner">{t('portal.partners.add')}</h2>
      <Field label={t('portal.partners.name')} value={name} onChange={setName} isRequired />
      <Field
        label={t('portal.partners.purpose')}
        hint={t('portal.partners.purposeHint')}
        value={purpose}
        onChange={setPurpose}
        isRequired
      />
      <Scopes scopes={scopes} onChange={setScopes} />
      {add.error && <Notice kind="problem">{problem(add.error)}</Notice>}
      <Button type="submit" look="primary" isPending={add.isPending}>
        {t('portal.partners.addButton')}
      </Button>
    </form>
  );
}
