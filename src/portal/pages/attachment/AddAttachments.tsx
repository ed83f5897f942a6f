import { useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { Button } from '../../design/Button';
import { Check } from '../../design/Check';
import { Dialog } from '../../design/Dialog';
import { Icon } from '../../design/Icon';
import { Notice } from '../../design/Notice';
import { useText } from '../../i18n/text';
import { ATTACHMENT_TYPES } from './sendAttachment';
import type { useAttaching } from './useAttaching';
import './attachments.css';

/** Adds pictures and files, after a warning that is confirmed each time: before anything leaves the phone. */
export function AddAttachments({
  attaching: { room, add },
  brief,
}: {
  attaching: ReturnType<typeof useAttaching>;
  /** Where there is room for its picture alone. */
  brief?: boolean;
}) {
  const t = useText();
  const [asking, setAsking] = useState(false);
  const label = t('portal.attachments.add');
  return (
    <>
      <Button
        isDisabled={room <= 0}
        onPress={() => setAsking(true)}
        aria-label={brief ? label : undefined}
        aria-haspopup="dialog"
      >
        <Icon name="attach" />
        {!brief && label}
      </Button>
      {asking && (
        <Asking
          onCancel={() => setAsking(false)}
          onFiles={(files) => {
            setAsking(false);
            add(files.slice(0, room));
          }}
        />
      )}
    </>
  );
}

function Asking({ onFiles, onCancel }: { onFiles: (files: readonly File[]) => void; onCancel: () => void }) {
  const t = useText();
  const [confirmed, confirm] = useState(false);
  return (
    <Dialog title={t('portal.attachments.add')} onCancel={onCancel}>
      <Notice kind="info">{t('portal.attachments.warning')}</Notice>
      <Check checked={confirmed} onChange={confirm}>
        {t('portal.attachments.confirm')}
      </Check>
      <p className="field-hint">{t('portal.attachments.kinds')}</p>
      <div className="actions">
        {/* Which of its cameras or albums it offers is the phone's. */}
        <FileTrigger
          allowsMultiple
          acceptedFileTypes={ATTACHMENT_TYPES}
          onSelect={(files) => files && files.length > 0 && onFiles([...files])}
        >
          <Button look="primary" isDisabled={!confirmed}>
            {t('portal.attachments.choose')}
          </Button>
        </FileTrigger>
        <Button onPress={onCancel}>{t('portal.shell.cancel')}</Button>
      </div>
    </Dialog>
  );
}
