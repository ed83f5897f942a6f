import type { ReactNode } from 'react';
import { Button } from '../../design/Button';
import { Dialog } from '../../design/Dialog';
import { useText } from '../../i18n/text';

/** Where one thing about a topic is changed. */
export function CareDialog({
  title,
  isPending,
  onSave,
  onCancel,
  children,
}: {
  title: string;
  isPending: boolean;
  onSave: () => void;
  onCancel: () => void;
  children: ReactNode;
}) {
  const t = useText();
  return (
    <Dialog title={title} onCancel={onCancel}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          onSave();
        }}
      >
        {children}
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
