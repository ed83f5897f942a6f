import { useState } from 'react';
import { Button } from '../../design/Button';
import { useText } from '../../i18n/text';
import { SubscribeDialog } from './SubscribeDialog';

/** The way to the calendar in the reader's own programs. */
export function Subscribe() {
  const t = useText();
  const [open, setOpen] = useState(false);
  return (
    <div className="actions">
      <Button onPress={() => setOpen(true)}>{t('portal.subscribe.open')}</Button>
      {open && <SubscribeDialog onClose={() => setOpen(false)} />}
    </div>
  );
}
