import { request, unwrap, UpdateBoardDocument } from '@guardian-network-hub/client-sdk';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { hub, queryClient } from '../../app/hub';
import { Button } from '../../design/Button';
import { Confirm } from '../../design/Confirm';
import { Notice } from '../../design/Notice';
import { useProblem } from '../../design/problem';
import { useText } from '../../i18n/text';
import type { BoardToEdit } from './Boards';

/** Closes a board for good or for a while, after a question; opens it again without one. */
export function Archiving({ board: { id, title, archived } }: { board: BoardToEdit }) {
  const t = useText();
  const problem = useProblem();
  const [asked, setAsked] = useState(false);
  const work = useMutation({
    mutationFn: async () => {
      const input = { boardId: id, archived: !archived };
      unwrap((await request(hub, UpdateBoardDocument, { input })).updateBoard, 'BoardSuccess');
      setAsked(false);
      await queryClient.invalidateQueries();
    },
  });
  const say = archived ? t('portal.boards.unarchive') : t('portal.boards.archive');
  return (
    <>
      <Button
        look="plain"
        aria-label={`${say}: ${title.text}`}
        isPending={work.isPending}
        onPress={() => (archived ? work.mutate() : setAsked(true))}
      >
        {say}
      </Button>
      {!asked && work.error && <Notice kind="problem">{problem(work.error)}</Notice>}
      {asked && (
        <Confirm
          title={t('portal.boards.archiveAsk')}
          confirm={say}
          work={work}
          onCancel={() => {
            work.reset();
            setAsked(false);
          }}
        >
          <p>{t('portal.boards.archiveText')}</p>
        </Confirm>
      )}
    </>
  );
}
