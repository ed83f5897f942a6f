import type { TopicItemFragment } from '@guardian-network-hub/client-sdk';
import { useState } from 'react';
import { Button } from '../../design/Button';
import { Dialog } from '../../design/Dialog';
import { Notice } from '../../design/Notice';
import { useText } from '../../i18n/text';
import { TagsField } from '../tags/TagsField';

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
    <Dialog title={t('portal.tags.change')} onCancel={onCancel}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          onSave(chosen);
        }}
      >
        <TagsField networkId={networkId} had={topic.tags} chosen={chosen} onChange={setChosen} />
        {problem && <Notice kind="problem">{problem}</Notice>}
        <div className="actions">
          <Button type="submit" look="primary" isPending={isPending}>
            {t('portal.topic.save')}
          </Button>
          <Button onPress={onCancel}>{t('portal.shell.cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
}
