import type { ContactWayKind } from '@guardian-network-hub/client-sdk';
import { useText } from '../../i18n/text';

/** Names that are the same in all languages. */
const NAMES: Partial<Record<ContactWayKind, string>> = {
  WHATSAPP: 'WhatsApp',
  SIGNAL: 'Signal',
  TELEGRAM: 'Telegram',
  THREEMA: 'Threema',
};

export const KINDS: readonly ContactWayKind[] = [
  'PHONE',
  'EMAIL',
  'WHATSAPP',
  'SIGNAL',
  'TELEGRAM',
  'THREEMA',
];

/** What a way to reach somebody is called. */
export function useKindName(): (kind: ContactWayKind) => string {
  const t = useText();
  return (kind) => NAMES[kind] ?? t(kind === 'EMAIL' ? 'portal.account.email' : 'portal.contacts.phone');
}
