import type { UseMutationResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useText } from '../i18n/text';
import { Button } from './Button';
import { Dialog } from './Dialog';
import { Notice } from './Notice';
import { useProblem } from './problem';

/** Says what is about to happen, and does it when told so. What goes wrong is told there. */
export function Confirm({
  title,
  confirm,
  work,
  isDisabled = false,
  onCancel,
  children,
}: {
  title: string;
  /** What the button says. */
  confirm: string;
  work: UseMutationResult<unknown, unknown, void>;
  /** Whether something is to be chosen first. */
  isDisabled?: boolean;
  onCancel: () => void;
  children: ReactNode;
}) {
  const t = useText();
  const problem = useProblem();
  return (
    <Dialog title={title} onCancel={onCancel}>
      {children}
      {work.error != null && <Notice kind="problem">{problem(work.error)}</Notice>}
      <div className="actions">
        <Button
          look="primary"
          onPress={() => work.mutate()}
          isPending={work.isPending}
          isDisabled={isDisabled}
        >
          {confirm}
        </Button>
        <Button onPress={onCancel}>{t('portal.shell.cancel')}</Button>
      </div>
    </Dialog>
  );
}
