import { NOTICE_KINDS, type NoticeKind } from '../delivery';
import { decodeUuid, encodeUuid } from '../../shared/ids';
import { Seal } from '../../shared/seal';

const PURPOSE = 'unsubscribe';

/** Whose notices of which kind a link ends. */
export interface Unsubscription {
  readonly personId: string;
  readonly kind: NoticeKind;
}

/**
 * The token of a link by which a person ends notices of one kind without signing in. It is good for nothing else:
 * it reads nothing, and begins no notices. It does not expire, as mails do not either: whoever finds an old one,
 * and cannot sign in any more, is to be rid of them at a click (RFC 8058 sets no end, and laws ask for at least a
 * month). Who gets hold of one by a forwarded mail can do no more than end notices, which their reader sees in her
 * settings and takes up again; a new HUB_SECRET ends all links.
 */
export function unsubscribeToken(seal: Seal, { personId, kind }: Unsubscription): string {
  return `${encodeUuid(personId)}.${kind}.${seal.mac(PURPOSE, personId, kind).toString('base64url')}`;
}

/** What a token stands for; null where it is none of this hub. */
export function readUnsubscribeToken(seal: Seal, token: string): Unsubscription | null {
  const [id = '', name, mac = '', ...more] = token.split('.');
  const personId = decodeUuid(id);
  const kind = NOTICE_KINDS.find((known) => known === name);
  if (personId === null || !kind || more.length > 0) return null;
  const right = Seal.equal(Buffer.from(mac, 'base64url'), seal.mac(PURPOSE, personId, kind));
  return right ? { personId, kind } : null;
}
