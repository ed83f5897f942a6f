import { CreateBoardDocument, request, unwrap, type BoardKind } from '@guardian-network-hub/client-sdk';
import { useLingui } from '@lingui/react';
import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { hub, queryClient } from '../../app/hub';
import { Choice } from '../../design/Choice';
import { EditForm } from '../../design/EditForm';
import { tell } from '../../design/Toast';
import { useText } from '../../i18n/text';
import { BoardFields, FIELDS } from './BoardFields';
import { inputOf, newDraft } from './draft';

const KINDS: readonly BoardKind[] = ['DISCUSSION', 'ANNOUNCEMENT', 'QUESTIONS'];

/** Making a board. What was filled in stays until the hub has it. */
export function NewBoard({ networkId }: { networkId: string }) {
  const t = useText();
  const { i18n } = useLingui();
  const [kind, setKind] = useState<BoardKind>('DISCUSSION');
  const [draft, setDraft] = useState(() => newDraft(i18n.locale));
  const key = useRef({ of: '', key: '' });
  const make = useMutation({
    mutationFn: async () => {
      const wish = { networkId, kind, ...inputOf(draft) };
      const of = JSON.stringify(wish);
      if (key.current.of !== of) key.current = { of, key: crypto.randomUUID() };
      const input = { ...wish, idempotencyKey: key.current.key };
      unwrap((await request(hub, CreateBoardDocument, { input })).createBoard, 'BoardSuccess');
      key.current = { of: '', key: '' };
      await queryClient.invalidateQueries();
      tell(t('portal.boards.made'), wish.title[0]?.text);
      setDraft(newDraft(i18n.locale));
    },
  });
  return (
    <EditForm
      title={t('portal.boards.new')}
      work={make}
      draft={draft}
      fields={FIELDS}
      submit={t('portal.boards.make')}
    >
      {(problemOf) => (
        <>
          <Choice
            label={t('portal.boards.kind')}
            hint={t('portal.boards.kindHint')}
            value={kind}
            options={KINDS.map((each) => [each, t(`portal.boardKind.${each}`)])}
            onChange={setKind}
          />
          <BoardFields draft={draft} onChange={setDraft} problemOf={problemOf} />
        </>
      )}
    </EditForm>
  );
}
