import { request, unwrap, UpdateBoardDocument } from '@guardian-network-hub/client-sdk';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { hub, queryClient } from '../../app/hub';
import { useStepUp } from '../../app/step-up/StepUp';
import { Confirm } from '../../design/Confirm';
import { EditForm } from '../../design/EditForm';
import { useText } from '../../i18n/text';
import { BoardFields, FIELDS } from './BoardFields';
import type { BoardToEdit } from './Boards';
import { changesOf, draftOf, isWider } from './draft';

/** What can be changed of a board. Where more people come to read it, that is said and asked about first. */
export function BoardForm({ board }: { board: BoardToEdit }) {
  const t = useText();
  const run = useStepUp();
  const [saved, setSaved] = useState(() => draftOf(board));
  const [draft, setDraft] = useState(saved);
  const [asked, setAsked] = useState(false);
  const save = useMutation({
    mutationFn: () =>
      run(async () => {
        const changes = changesOf(saved, draft);
        if (Object.keys(changes).length === 0) return;
        const input = { boardId: board.id, ...changes };
        unwrap((await request(hub, UpdateBoardDocument, { input })).updateBoard, 'BoardSuccess');
        setSaved(draft);
        await queryClient.invalidateQueries();
      }),
    // What is wrong stands in the form.
    onSettled: () => setAsked(false),
  });
  const work = { ...save, mutate: () => (isWider(saved, draft) ? setAsked(true) : save.mutate()) };
  return (
    <>
      <EditForm work={work} draft={draft} fields={FIELDS}>
        {(problemOf) => <BoardFields draft={draft} onChange={setDraft} problemOf={problemOf} />}
      </EditForm>
      {asked && (
        <Confirm
          title={t('portal.boards.widerAsk')}
          confirm={t('portal.boards.widerConfirm')}
          work={save}
          onCancel={() => setAsked(false)}
        >
          {draft.audience !== saved.audience && (
            <p>{t('portal.boards.widerText', { audience: t(`portal.audience.${draft.audience}`) })}</p>
          )}
          {draft.partners && !saved.partners && <p>{t('portal.boards.widerPartners')}</p>}
          <p>{t('portal.boards.widerWhy')}</p>
        </Confirm>
      )}
    </>
  );
}
