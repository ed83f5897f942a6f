import {
  EventAskedDocument,
  request,
  TakeBackRepliesDocument,
  unwrap,
  type EventAskedQuery,
} from '@guardian-network-hub/client-sdk';
import { useMutation, useQuery, type UseMutationResult } from '@tanstack/react-query';
import { useState } from 'react';
import { hub } from '../../app/hub';
import { Button } from '../../design/Button';
import { Dialog } from '../../design/Dialog';
import { Load } from '../../design/Load';
import { Notice } from '../../design/Notice';
import { useProblem } from '../../design/problem';
import { useText } from '../../i18n/text';
import { isComplete, NOTHING_SAID, saidInput, type SaidDraft } from './draft';
import { SaidFields } from './SaidFields';

/** What she says along with an answer, as the hub takes it. */
export type SaidInput = ReturnType<typeof saidInput>;

type Asked = NonNullable<EventAskedQuery['event']>;

interface Props {
  eventId: string;
  /** What the button says by which she answers. */
  submit: string;
  work: Pick<UseMutationResult<unknown>, 'isPending' | 'error'>;
  onSubmit: (said: SaidInput) => void;
  onCancel: () => void;
}

/** What an event asks, above the page, with what she said before. */
export function AskedDialog(props: Props) {
  const t = useText();
  const { eventId, onCancel } = props;
  const query = useQuery({
    queryKey: ['asked', eventId],
    queryFn: ({ signal }) => request(hub, EventAskedDocument, { id: eventId }, { signal }),
    // The form begins with what stands now.
    gcTime: 0,
  });
  return (
    <Dialog title={t('portal.asked.title')} onCancel={onCancel}>
      <Load query={query}>{({ event }) => event && <Form {...props} event={event} />}</Load>
    </Dialog>
  );
}

function Form({ event, submit, work, onSubmit, onCancel }: Props & { event: Asked }) {
  const t = useText();
  const problem = useProblem();
  const [draft, setDraft] = useState(() => draftOf(event));
  const takeBack = useMutation({
    mutationFn: async () => {
      const input = { eventId: event.id };
      const done = await request(hub, TakeBackRepliesDocument, { input });
      unwrap(done.takeBackReplies, 'TakeBackRepliesSuccess');
    },
    onSuccess: onCancel,
  });
  const error = work.error ?? takeBack.error;
  const said = event.viewerReplies.length > 0 || event.viewerDiet.length > 0;
  return (
    <form
      noValidate
      onSubmit={(submitted) => {
        submitted.preventDefault();
        onSubmit(saidInput(event, draft));
      }}
    >
      <SaidFields asks={event} draft={draft} put={setDraft} />
      {error != null && <Notice kind="problem">{problem(error)}</Notice>}
      <div className="actions">
        <Button
          type="submit"
          look="primary"
          isPending={work.isPending}
          isDisabled={!isComplete(event, draft)}
        >
          {submit}
        </Button>
        {said && (
          <Button onPress={() => takeBack.mutate()} isPending={takeBack.isPending}>
            {t('portal.asked.takeBack')}
          </Button>
        )}
        <Button onPress={onCancel}>{t('portal.shell.cancel')}</Button>
      </div>
    </form>
  );
}

function draftOf({ viewerReplies, viewerDiet }: Asked): SaidDraft {
  const replies = Object.fromEntries(viewerReplies.map(({ question, text }) => [question.id, text]));
  return { ...NOTHING_SAID, replies, diet: viewerDiet };
}
