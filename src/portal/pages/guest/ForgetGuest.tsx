import { ForgetGuestDocument, request, unwrap } from '@guardian-network-hub/client-sdk';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { hub, queryClient } from '../../app/hub';
import { Button } from '../../design/Button';
import { Confirm } from '../../design/Confirm';
import { useText } from '../../i18n/text';

/** Takes back all that a guest comes to and has her forgotten, after a question. */
export function ForgetGuest({ secret, onForgotten }: { secret: string; onForgotten: () => void }) {
  const t = useText();
  const [asked, setAsked] = useState(false);
  const work = useMutation({
    mutationFn: async () => {
      const { forgetGuest } = await request(hub, ForgetGuestDocument, { input: { secret } });
      unwrap(forgetGuest, 'ForgetGuestSuccess');
      queryClient.removeQueries({ queryKey: ['guest', secret] });
      onForgotten();
    },
  });
  return (
    <>
      <div className="actions">
        <Button look="plain" onPress={() => setAsked(true)}>
          {t('portal.guest.forget')}
        </Button>
      </div>
      {asked && (
        <Confirm
          title={t('portal.guest.forget')}
          confirm={t('portal.guest.forget')}
          work={work}
          onCancel={() => {
            work.reset();
            setAsked(false);
          }}
        >
          <p>{t('portal.guest.forgetText')}</p>
        </Confirm>
      )}
    </>
  );
}
