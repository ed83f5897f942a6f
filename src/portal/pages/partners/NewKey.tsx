import { AddPartnerKeyDocument, request, unwrap } from '@guardian-network-hub/client-sdk';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { hub } from '../../app/hub';
import { useStepUp } from '../../app/step-up/StepUp';
import { Button } from '../../design/Button';
import { Field } from '../../design/Field';
import { Notice } from '../../design/Notice';
import { useProblem } from '../../design/problem';
import { useText } from '../../i18n/text';

/** Makes a key. It is shown once, here, with a button to copy it. */
export function NewKey({ partnerId, onMade }: { partnerId: string; onMade: () => Promise<void> }) {
  const t = useText();
  const problem = useProblem();
  const run = useStepUp();
  const [label, setLabel] = useState('');
  const [copied, setCopied] = useState(false);
  const make = useMutation({
    mutationFn: () =>
      run(async () => {
        const input = { partnerId, label, idempotencyKey: crypto.randomUUID() };
        const { addPartnerKey } = await request(hub, AddPartnerKeyDocument, { input });
        return unwrap(addPartnerKey, 'AddPartnerKeySuccess').key;
      }),
    onSuccess: () => {
      setLabel('');
      setCopied(false);
      return onMade();
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    make.mutate();
  };
  const copy = async (key: string): Promise<void> => {
    await navigator.clipboard.writeText(key);
    setCopied(true);
  };
  return (
    <>
      {make.data && (
        <Notice kind="good">
          <p>{t('portal.partners.keyOnce')}</p>
          <p>
            <code className="partner-secret" dir="ltr">
              {make.data}
            </code>
          </p>
          <Button onPress={() => void copy(make.data!)}>
            {t(copied ? 'portal.partners.copied' : 'portal.partners.copy')}
          </Button>
        </Notice>
      )}
      <form onSubmit={submit} noValidate className="partner-new-key">
        <Field
          label={t('portal.partners.keyLabel')}
          hint={t('portal.partners.keyHint')}
          value={label}
          onChange={setLabel}
          problem={make.error ? problem(make.error) : undefined}
        />
        <Button type="submit" isPending={make.isPending}>
          {t('portal.partners.makeKey')}
        </Button>
      </form>
    </>
  );
}
