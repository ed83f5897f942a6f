import {
  CancelGuestDocument,
  ConfirmGuestDocument,
  ForgetGuestDocument,
  GuestDocument,
  RegisterGuestDocument,
  request,
  TakeGuestSeatDocument,
  type CreateEventInput,
  type HubClient,
  type RegisterGuestInput,
} from '@guardian-network-hub/client-sdk';
import { randomUUID } from 'node:crypto';
import { makeScene } from '../event/scene';
import { eventually } from '../support/eventually';
import { startHub, type TestHub } from '../support/hub';
import { startSmtp, type TakenMail, type TestSmtp } from '../support/smtp';

/** A hub with a network whose events are open to guests, a mail server, and somebody who passes by. */
export async function makeGuestScene() {
  const smtp = await startSmtp();
  const hub = await startHub({ env: { SMTP_URL: smtp.url, MAIL_FROM: 'hub@example.org' } });
  const scene = await makeScene(hub);
  const passerBy = await hub.client();
  const ways = waysOf(hub, smtp, passerBy);
  const open = { audience: 'PUBLIC', guestsWelcome: true } as const;
  const openEvent = (more: Partial<CreateEventInput> = {}) => scene.event({ ...open, ...more });
  const openSeries = (more: Partial<CreateEventInput> = {}) => scene.series({ ...open, ...more });
  const stop = async () => {
    await hub.stop();
    await smtp.stop();
  };
  return { hub, smtp, ...scene, cancelEvent: scene.cancel, passerBy, openEvent, openSeries, ...ways, stop };
}

export type GuestScene = Awaited<ReturnType<typeof makeGuestScene>>;

let count = 0;
export const newAddress = () => `guest${++count}-${randomUUID().slice(0, 8)}@example.org`;

/** What a mail says, as text. */
export function textOf({ source }: TakenMail): string {
  // What stands behind is for programs, in another encoding.
  const words = source.split('Content-Type: text/html')[0]!;
  const plain = words.replace(/=\r\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex: string) => `%${hex}`);
  return decodeURIComponent(plain.replace(/%(?![0-9A-F]{2})/g, '%25'));
}

/** What passers-by and guests do. */
function waysOf(hub: TestHub, smtp: TestSmtp, passerBy: HubClient) {
  // What is tried is not how often one may.
  const freely = () => hub.app.pool.query('DELETE FROM rate_limit');
  const register = async (
    occurrenceId: string,
    address: string,
    more: Partial<RegisterGuestInput> = {},
    client = passerBy,
  ) => {
    const input = { occurrenceId, address, name: 'Gina Guest', locale: 'en', ...more };
    return (await request(client, RegisterGuestDocument, { input })).registerGuest;
  };
  const seen = new Set<string>();
  /** What stands behind the # of the link in the next mail to somebody whose subject begins so. */
  const secretIn = (address: string, subject: string) =>
    eventually(() => {
      const found = smtp.mails
        .filter(({ to, source }) => to === address && source.includes(`\nSubject: ${subject}`))
        .map((mail) => /#([\w-]{32})/.exec(textOf(mail))![1]!)
        .find((secret) => !seen.has(secret));
      if (found !== undefined) seen.add(found);
      return found;
    });
  const confirm = async (secret: string) =>
    (await request(passerBy, ConfirmGuestDocument, { input: { secret } })).confirmGuest;
  const look = async (secret: string, first?: number) =>
    (await request(passerBy, GuestDocument, { secret, first })).guest;
  const cancel = async (secret: string, occurrenceId: string) =>
    (await request(passerBy, CancelGuestDocument, { input: { secret, occurrenceId } })).cancelGuest;
  const takeSeat = async (secret: string, occurrenceId: string) =>
    (await request(passerBy, TakeGuestSeatDocument, { input: { secret, occurrenceId } })).takeGuestSeat;
  const forget = async (secret: string) =>
    (await request(passerBy, ForgetGuestDocument, { input: { secret } })).forgetGuest;
  /** Registers and confirms; answers by which secret she is known from now on. */
  const comes = async (
    occurrenceId: string,
    more: Partial<RegisterGuestInput> = {},
    address = newAddress(),
  ) => {
    await freely();
    await register(occurrenceId, address, more);
    const done = await confirm(await secretIn(address.toLowerCase(), 'Please confirm'));
    if (done.__typename !== 'ConfirmGuestSuccess') throw new Error(JSON.stringify(done));
    return { address, secret: done.secret, done };
  };
  /** How her answers stand, in the order of the dates. */
  const statuses = async (secret: string) => {
    const found = await look(secret);
    if (found.__typename !== 'GuestSuccess') return found.code;
    return found.guest.dates.nodes.map(({ viewerRsvp }) => viewerRsvp?.status ?? null);
  };
  return { freely, register, secretIn, confirm, look, cancel, takeSeat, forget, comes, statuses };
}
