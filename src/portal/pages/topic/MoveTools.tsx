import { useState } from 'react';
import { Button } from '../../design/Button';
import { useText } from '../../i18n/text';
import { MergeTopics } from './MergeTopics';
import { MoveTopic } from './MoveTopic';

/** What those who keep order do with a topic that stands in the wrong place. */
export function MoveTools({ topicId, onSplit }: { topicId: string; onSplit: () => void }) {
  const t = useText();
  const [asked, setAsked] = useState<'move' | 'merge'>();
  const close = (): void => setAsked(undefined);
  // What comes of it arrives as a change of the topic, for whoever did it as for all who watch.
  return (
    <>
      <Button look="plain" onPress={() => setAsked('move')}>
        {t('portal.topicMove.move')}
      </Button>
      <Button look="plain" onPress={() => setAsked('merge')}>
        {t('portal.topicMove.merge')}
      </Button>
      <Button look="plain" onPress={onSplit}>
        {t('portal.topicMove.split')}
      </Button>
      {asked === 'move' && <MoveTopic topicId={topicId} onDone={close} onCancel={close} />}
      {asked === 'merge' && <MergeTopics topicId={topicId} onDone={close} onCancel={close} />}
    </>
  );
}
