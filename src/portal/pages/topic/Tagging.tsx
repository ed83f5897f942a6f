import type { TopicItemFragment } from '@guardian-network-hub/client-sdk';
import { useState } from 'react';
import { Notice } from '../../design/Notice';
import { useText } from '../../i18n/text';
import { TagsField } from '../tags/TagsField';
import { CareDialog } from './CareDialog';

/** Where is said what a topic is about. */
export function Tagging({
  topic,
  networkId,
  isPending,
  problem,
  onSave,
  onCancel,
}: {
  topic: TopicItemFragment;
  networkId: string;
  isPending: boolean;
  problem: string | undefined;
  onSave: (tagIds: readonly string[]) => void;
  onCancel: () => void;
}) {
  const t = useText();
  const [chosen, setChosen] = useState<readonly string[]>(topic.tags.map(({ id }) => id));
  return (
    <CareDialog
      title={t('portal.tags.change')}
      isPending={isPending}
      onSave={() => onSave(chosen)}
      onCancel={onCancel}
    >
      <TagsField networkId={networkId} had={topic.tags} chosen={chosen} onChange={setChosen} />
      {problem && <Notice kind="problem">{problem}</Notice>}
    </CareDialog>
  );
}
