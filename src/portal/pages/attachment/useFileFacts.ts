import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';

const MEGABYTE = 1024 * 1024;

/** Says how large a file is and, of a PDF file, how many pages it has: “PDF, 3 pages, 0.2 MB”. */
export function useFileFacts() {
  const t = useText();
  const format = useFormat();
  return ({ bytes, pages }: { readonly bytes: number; readonly pages: number | null }): string => {
    // A tenth at least: nothing is no size.
    const size = format.number(Math.max(1, Math.round((bytes / MEGABYTE) * 10)) / 10);
    const large = t('portal.attachments.megabytes', { size });
    return format.list(pages === null ? [large] : ['PDF', t('portal.attachments.pages', { pages }), large]);
  };
}
