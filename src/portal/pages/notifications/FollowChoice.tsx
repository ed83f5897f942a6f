import {
  FollowBoardDocument,
  FollowTopicDocument,
  request,
  unwrap,
  type NotificationLevel,
} from '@guardian-network-hub/client-sdk';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { hub } from '../../app/hub';
import { Choice } from '../../design/Choice';
import { tell } from '../../design/Toast';
import { useProblem } from '../../design/problem';
import { useText } from '../../i18n/text';
import './follow.css';

const LEVELS = ['ALL', 'PARTICIPATING', 'NONE'] as const;

/** How much of a board the reader wants to be told. */
export function FollowBoard({ boardId, level }: { boardId: string; level: NotificationLevel }) {
  const t = useText();
  return (
    <Follow
      label={t('portal.notifications.ofBoard')}
      level={level}
      save={async (chosen) => {
        const input = { boardId, level: chosen };
        unwrap((await request(hub, FollowBoardDocument, { input })).followBoard, 'FollowBoardSuccess');
      }}
    />
  );
}

/** How much of a topic she wants to be told; as much as of its board, as long as she has not said anything else. */
export function FollowTopic({ topicId, level }: { topicId: string; level: NotificationLevel | null }) {
  const t = useText();
  return (
    <Follow
      label={t('portal.notifications.ofTopic')}
      level={level ?? ''}
      first={['', t('portal.notifications.asBoard')]}
      save={async (chosen) => {
        const input = { topicId, level: chosen || null };
        unwrap((await request(hub, FollowTopicDocument, { input })).followTopic, 'FollowTopicSuccess');
      }}
    />
  );
}

function Follow<Level extends NotificationLevel | ''>({
  label,
  level: before,
  first,
  save,
}: {
  label: string;
  level: Level;
  first?: readonly [Level, string];
  save: (level: Level) => Promise<void>;
}) {
  const t = useText();
  const problem = useProblem();
  const [level, setLevel] = useState(before);
  const work = useMutation({
    mutationFn: save,
    onSuccess: () => tell(t('portal.notifications.kept')),
    onError: () => setLevel(before),
  });
  const levels = LEVELS.map((each) => [each as Level, t(`portal.notifications.${each}`)] as const);
  return (
    <div className="follow">
      <Choice
        label={label}
        value={level}
        options={first ? [first, ...levels] : levels}
        problem={work.error ? problem(work.error) : undefined}
        onChange={(chosen) => {
          setLevel(chosen);
          work.mutate(chosen);
        }}
      />
    </div>
  );
}
