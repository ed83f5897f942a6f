import { useState } from 'react';
import { Button } from '../../design/Button';
import { useText } from '../../i18n/text';
import { ExportDialog } from './ExportDialog';
import type { Question } from './question';
import { useOrganised } from './useNetworks';

/** For those who run a network: what is found of it, to take along as a file. */
export function Export({ question }: { question: Question }) {
  const t = useText();
  const networks = useOrganised();
  const [open, setOpen] = useState(false);
  if (networks.length === 0) return null;
  return (
    <>
      <Button onPress={() => setOpen(true)}>{t('portal.export.open')}</Button>
      {open && <ExportDialog question={question} networks={networks} onClose={() => setOpen(false)} />}
    </>
  );
}
