import { RemoveGuestDocument, request, unwrap } from '@guardian-network-hub/client-sdk';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { hub, queryClient } from '../../app/hub';
import { Button } from '../../design/Button';
import { Confirm } from '../../design/Confirm';
import { useText } from '../../i18n/text';

/** Has a guest not come to a date, after a question: for its organisers. */
export function RemoveGuest({
  dateId,
  guest: { id, name },
}: {
  dateId: string;
  guest: { readonly id: string; readonly name: string };
}) {
  const t = useText();
  const [asked, setAsked] = useState(false);
  const work = useMutation({
    mutationFn: async () => {
      const input = { occurrenceId: dateId, participantId: id };
      unwrap((await request(hub, RemoveGuestDocument, { input })).removeGuest, 'RemoveGuestSuccess');
      setAsked(false);
      await queryClient.invalidateQueries();
    },
  });
  return (
    <>
      <Button look="plain" onPress={() => setAsked(true)} aria-label={t('portal.guest.removeAsk', { name })}>
        {t('portal.guest.remove')}
      </Button>
      {asked && (
        <Confirm
          title={t('portal.guest.removeAsk', { name })}
          confirm={t('portal.guest.remove')}
          work={work}
          onCancel={() => {
            work.reset();
            setAsked(false);
          }}
        >
          <p>{t('portal.guest.removeText')}</p>
        </Confirm>
      )}
    </>
  );
}
