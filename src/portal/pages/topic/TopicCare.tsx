import {
  request,
  unwrap,
  UpdateTopicDocument,
  type TopicItemFragment,
  type UpdateTopicInput,
} from '@guardian-network-hub/client-sdk';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { hub } from '../../app/hub';
import { Button } from '../../design/Button';
import { Field } from '../../design/Field';
import { Icon } from '../../design/Icon';
import { Notice } from '../../design/Notice';
import { useProblem } from '../../design/problem';
import { useText } from '../../i18n/text';
import { TagChips } from '../tags/TagChips';
import { useTags } from '../tags/useTags';
import { CareDialog } from './CareDialog';
import { MoveTools } from './MoveTools';
import { Tagging } from './Tagging';
import type { TopicData } from './Topic';

/** How a topic stands, and what those who may make of it. */
export function TopicCare({
  topic,
  own,
  board,
  onChanged,
  onSplit,
}: {
  topic: TopicItemFragment;
  own: boolean;
  board: TopicData['board'];
  onChanged: (topic: TopicItemFragment) => void;
  /** Begins to choose posts for a topic of their own. */
  onSplit: () => void;
}) {
  const t = useText();
  const problem = useProblem();
  const [renaming, setRenaming] = useState(false);
  const [tagging, setTagging] = useState(false);
  const hasTags = useTags(board.network.id).length > 0;
  const work = useMutation({
    mutationFn: async (change: Omit<UpdateTopicInput, 'topicId'>) => {
      const input = { topicId: topic.id, ...change };
      return unwrap((await request(hub, UpdateTopicDocument, { input })).updateTopic, 'UpdateTopicSuccess')
        .topic;
    },
    onSuccess: (changed) => {
      onChanged(changed);
      setRenaming(false);
      setTagging(false);
    },
  });
  const { pinned, locked } = topic;
  const keepsOrder = board.viewerMayModerate;
  const mayRename = keepsOrder || (own && !locked && board.viewerMayPost);
  const about = [pinned && 'pinned', locked && 'locked'] as const;
  const answer = topic.acceptedAnswer;
  if (!pinned && !locked && !mayRename && !answer && topic.tags.length === 0) return null;
  return (
    <div className="topic-care">
      <TagChips tags={topic.tags} boardId={board.id} />
      {about.map(
        (state) =>
          state && (
            <span key={state} className="tag">
              <Icon name={state} />
              {t(`portal.topic.${state}`)}
            </span>
          ),
      )}
      {answer && (
        <a className="tag" href={`#post-${answer.id}`}>
          <Icon name="accepted" />
          {t('portal.topic.toAnswer')}
        </a>
      )}
      {mayRename && (
        <Button look="plain" onPress={() => setRenaming(true)}>
          {t('portal.topic.rename')}
        </Button>
      )}
      {mayRename && hasTags && (
        <Button look="plain" onPress={() => setTagging(true)}>
          {t('portal.tags.change')}
        </Button>
      )}
      {keepsOrder && (
        <>
          <Button look="plain" onPress={() => work.mutate({ pinned: !pinned })}>
            {t(pinned ? 'portal.topic.unpin' : 'portal.topic.pin')}
          </Button>
          <Button look="plain" onPress={() => work.mutate({ locked: !locked })}>
            {t(locked ? 'portal.topic.unlock' : 'portal.topic.lock')}
          </Button>
          <MoveTools topicId={topic.id} onSplit={onSplit} />
        </>
      )}
      {work.error && !renaming && !tagging && <Notice kind="problem">{problem(work.error)}</Notice>}
      {tagging && (
        <Tagging
          topic={topic}
          networkId={board.network.id}
          isPending={work.isPending}
          problem={work.error ? problem(work.error) : undefined}
          onSave={(tagIds) => work.mutate({ tagIds: [...tagIds] })}
          onCancel={() => {
            setTagging(false);
            work.reset();
          }}
        />
      )}
      {renaming && (
        <Renaming
          title={topic.title}
          isPending={work.isPending}
          problem={work.error ? problem(work.error) : undefined}
          onSave={(title) => work.mutate({ title })}
          onCancel={() => {
            setRenaming(false);
            work.reset();
          }}
        />
      )}
    </div>
  );
}

function Renaming({
  title: before,
  isPending,
  problem,
  onSave,
  onCancel,
}: {
  title: string;
  isPending: boolean;
  problem?: string;
  onSave: (title: string) => void;
  onCancel: () => void;
}) {
  const t = useText();
  const [title, setTitle] = useState(before);
  return (
    <CareDialog
      title={t('portal.topic.renameTitle')}
      isPending={isPending}
      onSave={() => onSave(title)}
      onCancel={onCancel}
    >
      <Field
        label={t('portal.newTopic.title')}
        value={title}
        onChange={setTitle}
        input={{ dir: 'auto', maxLength: 200 }}
        problem={problem}
        autoFocus
      />
    </CareDialog>
  );
}
