import { EditPostDocument, request, unwrap } from '@guardian-network-hub/client-sdk';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { hub } from '../../app/hub';
import { Button } from '../../design/Button';
import { Field } from '../../design/Field';
import { useProblem } from '../../design/problem';
import { useText } from '../../i18n/text';
import { MentionArea } from '../mention/MentionArea';
import { toMarkdown, toWritten } from '../mention/spelled';
import type { MentionPlace } from '../mention/useMentionable';
import { FoundIdentifiers } from '../screening/FoundIdentifiers';
import { useScreening } from '../screening/useScreening';
import type { Post } from './useThread';

/** A post being given another text, in its place. */
export function PostEditor({
  post,
  place,
  onSaved,
  onCancel,
}: {
  post: Post;
  place: MentionPlace;
  onSaved: (post: Post) => void;
  onCancel: () => void;
}) {
  const t = useText();
  const problem = useProblem();
  // What it was made from: what comes meanwhile from another window is not written over.
  const [{ revision, markdown }] = useState(post);
  const [written] = useState(() => toWritten(markdown));
  const [text, write] = useState(written.text);
  const [mentioned, mention] = useState(written.mentioned);
  const save = useMutation({
    mutationFn: async () => {
      const body = toMarkdown(text, mentioned);
      const input = { postId: post.id, body, revision, ...screening.input(body) };
      return unwrap((await request(hub, EditPostDocument, { input })).editPost, 'EditPostSuccess').post;
    },
    onSuccess: onSaved,
  });
  const screening = useScreening(() => save.mutate());
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    save.mutate();
  };
  return (
    <form className="post-editor" onSubmit={submit}>
      <Field
        label={t('portal.topic.editLabel')}
        value={text}
        onChange={write}
        isReadOnly={save.isPending}
        problem={save.error ? problem(save.error) : undefined}
        // It was asked for.
        autoFocus
        area={
          <MentionArea
            place={place}
            writing={{ text, mentioned, write, mention }}
            rows={5}
            onKeyDown={(event) => event.key === 'Escape' && onCancel()}
          />
        }
      />
      <FoundIdentifiers error={save.error} screening={screening} />
      <div className="actions">
        <Button type="submit" look="primary" isPending={save.isPending}>
          {t('portal.topic.save')}
        </Button>
        <Button onPress={onCancel}>{t('portal.shell.cancel')}</Button>
      </div>
    </form>
  );
}
