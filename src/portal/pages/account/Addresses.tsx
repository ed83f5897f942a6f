import {
  AddEmailAddressDocument,
  ConfirmEmailAddressDocument,
  MakeEmailAddressPrimaryDocument,
  RemoveEmailAddressDocument,
  request,
  unwrap,
} from '@guardian-network-hub/client-sdk';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { hub, queryClient } from '../../app/hub';
import { CodeForm } from '../../app/step-up/CodeForm';
import { useStepUp } from '../../app/step-up/StepUp';
import { Button } from '../../design/Button';
import { Field } from '../../design/Field';
import { Notice } from '../../design/Notice';
import { useProblem } from '../../design/problem';
import { tell } from '../../design/Toast';
import { useText } from '../../i18n/text';
import type { Access } from './Devices';

type Address = Access['emailAddresses'][number];

/** The main address shows on other pages as well. */
async function refresh(): Promise<void> {
  await queryClient.invalidateQueries({ queryKey: ['access'] });
  await queryClient.invalidateQueries({ queryKey: ['me'] });
}

/** The reader's addresses: she signs in by each of them, and gets her mail at the main one. */
export function Addresses({ addresses }: { addresses: readonly Address[] }) {
  const t = useText();
  const problem = useProblem();
  const run = useStepUp();
  const change = useMutation({
    mutationFn: ({ id, remove }: { id: string; address: string; remove: boolean }) =>
      run(async () => {
        const variables = { input: { addressId: id } };
        const result = remove
          ? (await request(hub, RemoveEmailAddressDocument, variables)).removeEmailAddress
          : (await request(hub, MakeEmailAddressPrimaryDocument, variables)).makeEmailAddressPrimary;
        unwrap(result, 'EmailAddressesSuccess');
      }),
    onSuccess: (_done, { address, remove }) => {
      tell(t(remove ? 'portal.toast.removed' : 'portal.toast.mainAddress'), address);
      return refresh();
    },
  });
  return (
    <section aria-labelledby="addresses">
      <h2 id="addresses" className="section-title">
        {t('portal.addresses.title')}
      </h2>
      {change.error && <Notice kind="problem">{problem(change.error)}</Notice>}
      <ul className="card rows">
        {addresses.map(({ id, address, main, confirmed }) => (
          <li key={id} className="row account-row">
            <span>
              <bdi className="row-title account-address">{address}</bdi>
              <span className="meta">{t(`portal.addresses.${standing(main, confirmed)}`)}</span>
            </span>
            {!main && (
              <span className="actions">
                {confirmed && (
                  <Button
                    onPress={() => change.mutate({ id, address, remove: false })}
                    isPending={change.isPending}
                    aria-label={t('portal.addresses.makeMainOne', { address })}
                  >
                    {t('portal.addresses.makeMain')}
                  </Button>
                )}
                <Button
                  onPress={() => change.mutate({ id, address, remove: true })}
                  isPending={change.isPending}
                  aria-label={t('portal.addresses.removeOne', { address })}
                >
                  {t('portal.addresses.remove')}
                </Button>
              </span>
            )}
          </li>
        ))}
      </ul>
      <NewAddress />
    </section>
  );
}

function standing(main: boolean, confirmed: boolean): 'main' | 'confirmed' | 'unconfirmed' {
  return main ? 'main' : confirmed ? 'confirmed' : 'unconfirmed';
}

/** A new address, and then the code that went there. */
function NewAddress() {
  const t = useText();
  const problem = useProblem();
  const run = useStepUp();
  const [email, setEmail] = useState('');
  const add = useMutation({
    mutationFn: (address: string) =>
      run(async () => {
        const { addEmailAddress } = await request(hub, AddEmailAddressDocument, {
          input: { email: address },
        });
        unwrap(addEmailAddress, 'AddEmailAddressSuccess');
        return address;
      }),
  });
  const confirm = async (code: string): Promise<void> => {
    const input = { email: add.data!, code };
    const { confirmEmailAddress } = await request(hub, ConfirmEmailAddressDocument, { input });
    unwrap(confirmEmailAddress, 'EmailAddressesSuccess');
  };
  const confirmed = (): void => {
    tell(t('portal.toast.added'), add.data);
    add.reset();
    setEmail('');
    void refresh();
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (email.trim() !== '') add.mutate(email.trim());
  };
  if (add.data !== undefined) {
    return (
      <CodeForm
        label={t('portal.code.label')}
        hint={t('portal.addresses.sent', { address: add.data })}
        prove={confirm}
        onProved={confirmed}
        numeric
      />
    );
  }
  return (
    <form onSubmit={submit} noValidate className="form code-form">
      <Field
        label={t('portal.addresses.new')}
        hint={t('portal.addresses.newHint')}
        type="email"
        autoComplete="email"
        value={email}
        onChange={setEmail}
        problem={add.error ? problem(add.error) : undefined}
        input={{ dir: 'ltr', inputMode: 'email', spellCheck: false, autoCapitalize: 'none' }}
      />
      <Button type="submit" isPending={add.isPending}>
        {t('portal.addresses.add')}
      </Button>
    </form>
  );
}
