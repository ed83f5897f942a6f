import {
  AddPasskeyDocument,
  BeginPasskeyDocument,
  RemovePasskeyDocument,
  request,
  unwrap,
} from '@guardian-network-hub/client-sdk';
import { useMutation } from '@tanstack/react-query';
import { hub, queryClient } from '../../app/hub';
import { canUsePasskeys, createPasskey } from '../../app/passkeys';
import { useStepUp } from '../../app/step-up/StepUp';
import { Button } from '../../design/Button';
import { Notice } from '../../design/Notice';
import { useProblem } from '../../design/problem';
import { tell } from '../../design/Toast';
import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';
import type { Access } from './Devices';

/** The reader's passkeys: made on her device, shown instead of a code. */
export function Passkeys({ passkeys }: { passkeys: Access['passkeys'] }) {
  const t = useText();
  const problem = useProblem();
  const format = useFormat();
  const run = useStepUp();
  // The first passkey of an operator opens to her what she could not read before.
  const refresh = () => queryClient.invalidateQueries();
  const add = useMutation({
    mutationFn: async () => {
      const options = await run(async () => {
        const { beginPasskey } = await request(hub, BeginPasskeyDocument);
        return unwrap(beginPasskey, 'PasskeyOptionsSuccess').options;
      });
      const response = await createPasskey(options);
      const { addPasskey } = await request(hub, AddPasskeyDocument, { input: { response } });
      unwrap(addPasskey, 'PasskeysSuccess');
    },
    onSuccess: () => {
      tell(t('portal.toast.added'), t('portal.passkeys.title'));
      return refresh();
    },
  });
  const remove = useMutation({
    mutationFn: ({ passkeyId }: { passkeyId: string; device: string }) =>
      run(async () => {
        const { removePasskey } = await request(hub, RemovePasskeyDocument, { input: { passkeyId } });
        unwrap(removePasskey, 'PasskeysSuccess');
      }),
    onSuccess: (_done, { device }) => {
      tell(t('portal.toast.removed'), device);
      return refresh();
    },
  });
  const failure = add.error ?? remove.error;
  return (
    <section aria-labelledby="passkeys">
      <h2 id="passkeys" className="section-title">
        {t('portal.passkeys.title')}
      </h2>
      <p className="meta">{t('portal.passkeys.lead')}</p>
      {failure && <Notice kind="problem">{problem(failure)}</Notice>}
      {passkeys.length > 0 && (
        <ul className="card rows">
          {passkeys.map(({ id, device, addedAt, lastUsedAt }) => {
            const name = device ?? t('portal.passkeys.unnamed');
            return (
              <li key={id} className="row account-row">
                <span>
                  <bdi className="row-title">{name}</bdi>
                  <span className="meta">
                    {lastUsedAt
                      ? t('portal.passkeys.used', { when: format.when(lastUsedAt) })
                      : t('portal.passkeys.added', { when: format.when(addedAt) })}
                  </span>
                </span>
                <Button
                  onPress={() => remove.mutate({ passkeyId: id, device: name })}
                  isPending={remove.isPending}
                  aria-label={t('portal.passkeys.removeOne', { device: name })}
                >
                  {t('portal.passkeys.remove')}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
      {canUsePasskeys() ? (
        <Button onPress={() => add.mutate()} isPending={add.isPending}>
          {t('portal.passkeys.add')}
        </Button>
      ) : (
        <p className="meta">{t('portal.passkeys.unable')}</p>
      )}
    </section>
  );
}
