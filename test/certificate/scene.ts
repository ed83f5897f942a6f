import {
  CertificateByCodeDocument,
  OwnCertificatesDocument,
  request,
  RequestCertificateDocument,
  UpdateCertificateDocument,
  WithdrawCertificateDocument,
  type CertificateFact,
  type HubClient,
  type OwnCertificateFragment,
  type RequestCertificateInput,
} from '@guardian-network-hub/client-sdk';
import { makeScene as makeAttendanceScene, members } from '../attendance/scene';
import type { TestHub } from '../support/hub';

const DAY = 24 * 60;

/** A network that gives certificates from a share of attendance on, and courses of it that are over. */
export async function makeScene(hub: TestHub, minimum: number | null = 0.75) {
  const scene = await makeAttendanceScene(hub);
  const { pool } = hub.app;
  const asks = async (share: number | null) => {
    await pool.query('UPDATE network SET minimum_attendance = $2 WHERE id = $1', [scene.network, share]);
  };
  await asks(minimum);

  /** A course of so many evenings of two hours, the last of them yesterday. */
  const course = async (evenings = 8, more: Parameters<typeof scene.series>[0] = {}) => {
    const recurrence = { rule: `FREQ=DAILY;COUNT=${evenings}` };
    const made = await scene.series({ recurrence, ...more });
    for (const [i, id] of made.ids.entries()) await scene.moveTo(id, (i - evenings) * DAY);
    return made;
  };
  /** A course at the first evenings of which somebody was. */
  const attended = async (
    person: { readonly participantId: string },
    evenings: number,
    of = 8,
    more: Parameters<typeof scene.series>[0] = {},
  ) => {
    const made = await course(of, more);
    for (const id of made.ids.slice(0, evenings)) await scene.mark(id, [person]);
    return made;
  };
  const ask = async (client: HubClient, eventId: string, more: Partial<RequestCertificateInput> = {}) => {
    const input = { eventId, ...more };
    return (await request(client, RequestCertificateDocument, { input })).requestCertificate;
  };
  /** The certificate that somebody gets. */
  const get = async (...asked: Parameters<typeof ask>): Promise<OwnCertificateFragment> => {
    const done = await ask(...asked);
    if (done.__typename !== 'CertificateSuccess') throw new Error(`no certificate: ${JSON.stringify(done)}`);
    return done.certificate!;
  };
  /** What comes of asking, in one word. */
  const refused = async (...asked: Parameters<typeof ask>) => {
    const done = await ask(...asked);
    return done.__typename === 'CertificateSuccess' ? null : done.code;
  };
  const show = async (client: HubClient, certificateId: string, shown: CertificateFact[]) => {
    const input = { certificateId, shown };
    const { updateCertificate: done } = await request(client, UpdateCertificateDocument, { input });
    return done.__typename === 'CertificateSuccess' ? done.certificate!.shown : done.code;
  };
  const withdraw = async (
    certificateId: string,
    reason: string | null = 'She was ill',
    client: HubClient = scene.organiserClient,
  ) => {
    const input = { certificateId, reason, withdrawn: reason !== null };
    const { withdrawCertificate: done } = await request(client, WithdrawCertificateDocument, { input });
    return done.__typename === 'CertificateSuccess' ? done.certificate!.valid : done.code;
  };
  return { ...scene, asks, course, attended, ask, get, refused, show, withdraw };
}

export type CertificateScene = Awaited<ReturnType<typeof makeScene>>;

/** What a code shows to somebody, but for what it does not. */
export async function checked(client: HubClient, code: string) {
  const { certificateByCode: found } = await request(client, CertificateByCodeDocument, { code });
  if (!found) return null;
  return Object.fromEntries(
    Object.entries(found).filter(([name, value]) => name !== '__typename' && value !== null),
  );
}

/** Somebody's own certificates. */
export async function certificatesOf(client: HubClient) {
  return (await request(client, OwnCertificatesDocument, {})).me?.certificates?.nodes ?? [];
}

/** One member of a network. */
export async function member(hub: TestHub, network: string, name: string) {
  return (await members(hub, network, name))[0]!;
}
