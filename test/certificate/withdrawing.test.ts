import { EventCertificatesDocument, request } from '@guardian-network-hub/client-sdk';
import { startHub, type TestHub } from '../support/hub';
import { certificatesOf, checked, makeScene, member, type CertificateScene } from './scene';

let hub: TestHub;
let scene: CertificateScene;
let anna: Awaited<ReturnType<typeof member>>;
let bea: typeof anna;

beforeAll(async () => {
  hub = await startHub();
  scene = await makeScene(hub);
  anna = await member(hub, scene.network, 'Anna Verdi');
  bea = await member(hub, scene.network, 'Bea Neri');
});
afterEach(() => hub.app.pool.query('DELETE FROM rate_limit'));
afterAll(() => hub.stop());

async function certified() {
  const { id } = await scene.attended(anna, 8);
  return { eventId: id, certificate: await scene.get(anna.client, id, { name: 'Dott.ssa Anna Verdi' }) };
}
const audited = async () =>
  (
    await hub.app.pool.query<{ did: string; subject: string }>(
      `SELECT details->>'did' AS did, subject_id AS subject FROM audit_entry
       WHERE details->>'did' LIKE 'certificate%' ORDER BY id`,
    )
  ).rows;

describe('an organiser', () => {
  it('sees the certificates of an event, with whose each is, and neither code nor what is shown', async () => {
    const { eventId } = await certified();
    const seen = async (client = scene.organiserClient) =>
      (await request(client, EventCertificatesDocument, { id: eventId })).event?.certificates ?? null;
    expect((await seen())!.nodes).toMatchObject([
      { name: 'Dott.ssa Anna Verdi', participant: { name: 'Anna Verdi' }, valid: true },
    ]);
    expect(await seen(anna.client)).toBeNull();
    expect(await seen(bea.client)).toBeNull();
    const cookie = (await hub.sessionOf(scene.organiser.personId)).cookie;
    const text = `query($id: ID!) { event(id: $id) { certificates { nodes { code checkUrl file shown } } } }`;
    const { body } = await hub.raw(text, { id: eventId }, { cookie });
    expect(body.data).toEqual({
      event: { certificates: { nodes: [{ code: null, checkUrl: null, file: null, shown: null }] } },
    });
  });

  it('withdraws one for a reason that its holder reads, and may take that back; both are written down', async () => {
    const { eventId, certificate } = await certified();
    const anyone = await hub.client();
    const before = (await audited()).length;
    expect(await scene.withdraw(certificate.id, 'Signed for a friend')).toBe(false);
    expect(await scene.withdraw(certificate.id, 'Signed for a friend')).toBe(false);
    expect(await checked(anyone, certificate.code!)).toMatchObject({ valid: false });
    expect((await certificatesOf(anna.client))[0]).toMatchObject({
      valid: false,
      withdrawnReason: 'Signed for a friend',
    });
    expect(await scene.refused(anna.client, eventId)).toBe('CERTIFICATE_WITHDRAWN');
    expect(await scene.withdraw(certificate.id, null)).toBe(true);
    expect(await checked(anyone, certificate.code!)).toMatchObject({ valid: true });
    expect((await scene.get(anna.client, eventId)).code).toBe(certificate.code);
    expect((await audited()).slice(before)).toEqual([
      { did: 'certificate withdrawn', subject: anna.personId },
      { did: 'certificate restored', subject: anna.personId },
    ]);
  });

  it('says why', async () => {
    const { certificate } = await certified();
    for (const reason of ['', ' ', 'x'.repeat(1_001)])
      expect(await scene.withdraw(certificate.id, reason)).toBe('INVALID_INPUT');
  });
});

describe('nobody else', () => {
  it('withdraws one, or says what it shows', async () => {
    const { certificate } = await certified();
    const elsewhere = await makeScene(hub);
    for (const client of [anna.client, bea.client, elsewhere.organiserClient])
      expect(await scene.withdraw(certificate.id, 'Because', client)).toBe('NOT_FOUND');
    expect(await scene.withdraw(certificate.id, 'Because', await hub.client())).toBe('NOT_SIGNED_IN');
    for (const client of [bea.client, scene.organiserClient])
      expect(await scene.show(client, certificate.id, ['NAME'])).toBe('NOT_FOUND');
    expect(await scene.show(await hub.client(), certificate.id, ['NAME'])).toBe('NOT_SIGNED_IN');
    expect(await scene.show(anna.client, 'no id', [])).toBe('NOT_FOUND');
    expect((await certificatesOf(anna.client))[0]).toMatchObject({
      id: certificate.id,
      shown: [],
      valid: true,
    });
    expect(await certificatesOf(bea.client)).toEqual([]);
  });
});
