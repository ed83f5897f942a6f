import { AddOccurrenceDocument, request, unwrap } from '@guardian-network-hub/client-sdk';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { hub, queryClient } from '../../app/hub';
import { Button } from '../../design/Button';
import { Confirm } from '../../design/Confirm';
import { Field } from '../../design/Field';
import { useText } from '../../i18n/text';
import type { Shown } from './EventPage';

/** Adds a date to an event, as long as its others. */
export function AddDate({ occurrence: { event, localStart } }: { occurrence: Shown }) {
  const t = useText();
  const [asked, setAsked] = useState(false);
  const [start, setStart] = useState(localStart.slice(0, 16));
  const { wholeDay } = event;
  const work = useMutation({
    mutationFn: async () => {
      const input = { eventId: event.id, localStart: start };
      unwrap((await request(hub, AddOccurrenceDocument, { input })).addOccurrence, 'OccurrenceSuccess');
      setAsked(false);
      await queryClient.invalidateQueries();
    },
  });
  return (
    <>
      <Button onPress={() => setAsked(true)}>{t('portal.dates.add')}</Button>
      {asked && (
        <Confirm
          title={t('portal.dates.add')}
          confirm={t('portal.dates.add')}
          work={work}
          isDisabled={!start || start === localStart.slice(0, 16)}
          onCancel={() => {
            work.reset();
            setAsked(false);
          }}
        >
          <Field
            label={t('portal.eventForm.start')}
            hint={t('portal.dates.addHint')}
            value={wholeDay ? start.slice(0, 10) : start}
            onChange={(text) => setStart(wholeDay && text ? `${text}T00:00` : text)}
            input={{ type: wholeDay ? 'date' : 'datetime-local', dir: 'ltr' }}
          />
        </Confirm>
      )}
    </>
  );
}
