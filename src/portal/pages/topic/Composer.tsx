import { PostDocument, request, unwrap } from '@guardian-network-hub/client-sdk';
import { useMutation } from '@tanstack/react-query';
import type { FormEvent, KeyboardEvent, RefObject } from 'react';
import { FieldError, Label, TextField } from 'react-aria-components';
import { hub } from '../../app/hub';
import { Button } from '../../design/Button';
import { Icon } from '../../design/Icon';
import { Notice } from '../../design/Notice';
import { useProblem } from '../../design/problem';
import { useText } from '../../i18n/text';
import { AddAttachments } from '../attachment/AddAttachments';
import { AttachingList } from '../attachment/AttachingList';
import { useAttaching } from '../attachment/useAttaching';
import { MentionArea } from '../mention/MentionArea';
import type { MentionPlace } from '../mention/useMentionable';
import { NamelessLine } from '../nameless/NamelessLine';
import { useNameless } from '../nameless/useNameless';
import { FoundIdentifiers } from '../screening/FoundIdentifiers';
import { foundIn, isHeld, useScreening } from '../screening/useScreening';
import { AnsweredPost } from './AnsweredPost';
import type { useDraft } from './useDraft';
import { useSignalTyping } from './useSignalTyping';
import type { Post } from './useThread';

/** The field to write in. What is written stays until the hub has it. */
export function Composer({
  place,
  board,
  draft,
  field,
  takesAttachments,
  onSent,
}: {
  place: MentionPlace & { readonly topicId: string };
  board: { readonly nameless: boolean; readonly network: { readonly id: string } };
  draft: ReturnType<typeof useDraft>;
  field: RefObject<HTMLTextAreaElement | null>;
  /** Whether posts here may carry pictures and files. */
  takesAttachments: boolean;
  onSent: (post: Post) => void;
}) {
  const t = useText();
  const problem = useProblem();
  const signal = useSignalTyping(place.topicId);
  const { how, choose, input: as, key } = useNameless(place.topicId, board.nameless);
  const attaching = useAttaching(place.boardId, draft);
  const send = useMutation({
    // Also while the browser believes to be offline: it may be wrong, and the failure is told either way.
    networkMode: 'always',
    mutationFn: async (body: string) => {
      const replyToId = draft.answered?.id ?? null;
      const idempotencyKey = draft.key(key);
      const more = { ...as, ...attaching.input, ...screening.input(body) };
      const input = { topicId: place.topicId, body, replyToId, ...more, idempotencyKey };
      return unwrap((await request(hub, PostDocument, { input })).post, 'PostSuccess').post;
    },
    onSuccess: (post) => {
      draft.clear();
      onSent(post);
    },
    // It is with the hub: what was written need not stay.
    onError: (error) => isHeld(error) && draft.clear(),
  });
  const screening = useScreening(() => send.mutate(draft.body));
  const held = isHeld(send.error);
  const submit = (event?: FormEvent): void => {
    event?.preventDefault();
    const anything = draft.text.trim() || draft.attached.length > 0;
    if (anything && !send.isPending && !attaching.isSending) send.mutate(draft.body);
  };
  const sends = how.nameless ? 'portal.nameless.send' : 'portal.topic.send';
  const write = (text: string): void => {
    draft.write(text);
    // Where people write without their names nobody is shown to write.
    if (text.trim() && !board.nameless) signal();
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit();
  };
  return (
    <form className="composer" onSubmit={submit}>
      {draft.answered && (
        <div className="composer-answered">
          <AnsweredPost post={draft.answered} />
          <Button
            look="plain"
            onPress={() => draft.answer(undefined)}
            aria-label={t('portal.topic.answerNone')}
          >
            <Icon name="clear" />
          </Button>
        </div>
      )}
      <FoundIdentifiers error={send.error} screening={screening} />
      {held && <Notice kind="info">{problem(send.error)}</Notice>}
      <AttachingList attaching={attaching} />
      {takesAttachments && <AddAttachments attaching={attaching} brief />}
      <TextField
        className="composer-field"
        value={draft.text}
        onChange={write}
        isReadOnly={send.isPending}
        isInvalid={send.isError && !held}
        validationBehavior="aria"
      >
        <Label className="visually-hidden">{t('portal.topic.write')}</Label>
        <MentionArea
          place={place}
          writing={draft}
          field={field}
          className="composer-input"
          rows={1}
          placeholder={t('portal.topic.write')}
          onKeyDown={press}
        />
        <FieldError className="field-problem">
          {send.error &&
            !held &&
            !foundIn(send.error) &&
            t('portal.topic.notSent', { why: problem(send.error) })}
        </FieldError>
      </TextField>
      <Button type="submit" look="primary" isPending={send.isPending} isDisabled={attaching.isSending}>
        <Icon name="send" />
        <span className="wide-only">{t(send.isError ? 'portal.topic.sendAgain' : sends)}</span>
      </Button>
      {board.nameless && <NamelessLine how={how} networkId={board.network.id} onChange={choose} />}
    </form>
  );
}
