import {
  BoardDocument,
  OpenTopicDocument,
  request,
  unwrap,
  type BoardQuery,
} from '@guardian-network-hub/client-sdk';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { hub } from '../../app/hub';
import { Choice } from '../../design/Choice';
import { EditForm } from '../../design/EditForm';
import { Field } from '../../design/Field';
import { Load } from '../../design/Load';
import { PageTitle } from '../../design/PageTitle';
import { Trail } from '../../design/Trail';
import { UserText } from '../../design/UserText';
import { languages } from '../../i18n/languages';
import { i18n } from '@lingui/core';
import { useText } from '../../i18n/text';
import { AddAttachments } from '../attachment/AddAttachments';
import { AttachingList } from '../attachment/AttachingList';
import { useAttaching } from '../attachment/useAttaching';
import { MentionArea } from '../mention/MentionArea';
import { NamelessChoice } from '../nameless/NamelessChoice';
import { useNameless } from '../nameless/useNameless';
import { NotFound } from '../NotFound';
import { FoundIdentifiers } from '../screening/FoundIdentifiers';
import { useScreening } from '../screening/useScreening';
import { TagsField } from '../tags/TagsField';
import { useDraft } from '../topic/useDraft';

/** Where a topic is opened: what it is about, and the first post. What is written stays until the hub has it. */
export function NewTopic() {
  const { id } = useParams({ from: '/inside/boards/$id/new' });
  const query = useQuery({
    queryKey: ['board', id, 'about'],
    queryFn: ({ signal }) => request(hub, BoardDocument, { id, first: 1 }, { signal }),
  });
  return (
    <Load query={query}>{({ board }) => (board?.viewerMayPost ? <Page board={board} /> : <NotFound />)}</Load>
  );
}

function Page({ board }: { board: NonNullable<BoardQuery['board']> }) {
  const t = useText();
  const navigate = useNavigate();
  const title = useDraft(`title.${board.id}`);
  const body = useDraft(`body.${board.id}`);
  const { how, choose, input: as, key } = useNameless(`body.${board.id}`, board.nameless);
  const attaching = useAttaching(board.id, body);
  const [language, setLanguage] = useState(i18n.locale);
  const [tagIds, setTagIds] = useState<readonly string[]>([]);
  const open = useMutation({
    networkMode: 'always',
    mutationFn: async () => {
      const input = {
        boardId: board.id,
        title: title.text,
        body: body.body,
        language: language || null,
        tagIds: [...tagIds],
        ...as,
        ...attaching.input,
        ...screening.input({ title: title.text, body: body.body }),
        idempotencyKey: body.key(`${key} ${language} ${tagIds.join(' ')} ${title.text}`),
      };
      return unwrap((await request(hub, OpenTopicDocument, { input })).openTopic, 'OpenTopicSuccess').topic;
    },
    onSuccess: ({ id }) => {
      title.clear();
      body.clear();
      void navigate({ to: '/topics/$id', params: { id }, replace: true });
    },
  });
  const screening = useScreening(() => open.mutate());
  return (
    <div className="page">
      <Trail
        steps={[
          <Link to="/boards/$id" params={{ id: board.id }}>
            <UserText lang={board.title.language}>{board.title.text}</UserText>
          </Link>,
        ]}
      />
      <PageTitle title={t('portal.newTopic.heading')} />
      <EditForm
        work={open}
        draft={`${title.text} ${body.text} ${language} ${tagIds.join(' ')} ${key}`}
        fields={['title', 'body']}
        submit={t(how.nameless ? 'portal.nameless.open' : 'portal.newTopic.open')}
        waits={attaching.isSending}
      >
        {(problemOf) => (
          <>
            <Field
              label={t('portal.newTopic.title')}
              hint={t('portal.newTopic.titleHint')}
              value={title.text}
              onChange={title.write}
              input={{ dir: 'auto', maxLength: 200 }}
              problem={problemOf('title')}
            />
            <Field
              label={t('portal.newTopic.body')}
              hint={t('portal.newTopic.bodyHint')}
              value={body.text}
              onChange={body.write}
              area={<MentionArea place={{ boardId: board.id }} writing={body} rows={8} />}
              problem={problemOf('body')}
            />
            <FoundIdentifiers error={open.error} screening={screening} />
            {board.attachments && (
              <div className="attaching-part">
                <AttachingList attaching={attaching} />
                <AddAttachments attaching={attaching} />
              </div>
            )}
            <Choice
              label={t('portal.newTopic.language')}
              value={language}
              options={[
                ...languages.map(({ tag, nativeName }) => [tag, nativeName] as const),
                ['', t('portal.newTopic.noLanguage')] as const,
              ]}
              onChange={setLanguage}
            />
            <TagsField networkId={board.network.id} chosen={tagIds} onChange={setTagIds} />
            {board.nameless && <NamelessChoice how={how} networkId={board.network.id} onChange={choose} />}
          </>
        )}
      </EditForm>
    </div>
  );
}
