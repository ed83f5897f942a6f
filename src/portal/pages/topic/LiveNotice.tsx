import { Button } from '../../design/Button';
import { useText } from '../../i18n/text';
import type { LiveState } from './useLive';

/** Says when posts do not come live. The words about a lost connection wait a moment: most are back at once. */
export function LiveNotice({ state }: { state: LiveState }) {
  const t = useText();
  return (
    <div role="status" className="live-notice" data-state={state}>
      {state === 'waiting' && <p>{t('portal.topic.offline')}</p>}
      {state === 'stopped' && (
        <>
          <p>{t('portal.topic.stopped')}</p>
          <Button look="plain" onPress={() => location.reload()}>
            {t('portal.topic.reload')}
          </Button>
        </>
      )}
    </div>
  );
}
