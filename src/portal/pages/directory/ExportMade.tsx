import { useEffect, useRef } from 'react';
import { Button } from '../../design/Button';
import { Notice } from '../../design/Notice';
import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';

/** A file that is ready: the browser saves it by itself, and again as long as its link is good. */
export function ExportMade({
  made: { path, fileName, people, expiresAt },
  onClose,
}: {
  made: { path: string; fileName: string; people: number; expiresAt: string };
  onClose: () => void;
}) {
  const t = useText();
  const format = useFormat();
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    link.current?.focus();
    link.current?.click();
  }, []);
  return (
    <>
      <Notice kind="good">
        <p>{t('portal.export.made', { count: people })}</p>
        <a ref={link} href={path} download={fileName}>
          {t('portal.export.save')}
        </a>
      </Notice>
      <p className="meta">{t('portal.export.until', { time: format.time(expiresAt) })}</p>
      <div className="actions">
        <Button onPress={onClose}>{t('portal.export.close')}</Button>
      </div>
    </>
  );
}
