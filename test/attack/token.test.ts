import { startHub, type TestHub } from '../support/hub';
import { askToken, assertionForm, claims, jwt, newSigner } from '../partner/partner-world';

let hub: TestHub;
let clientId: string;

beforeAll(async () => {
  hub = await startHub();
  await hub.app.features.partners.add('Portal', [await hub.make.network()]);
  const found = await hub.app.pool.query<{ id: string }>('SELECT id FROM partner');
  clientId = hub.make.id(found.rows[0]!.id);
});
afterAll(() => hub.stop());

describe('an assertion with text that the database cannot take', () => {
  it.each(['a\u0000b', '\ud800', '__proto__', 'k'.repeat(500)])(
    'is refused as any other (%j)',
    async (hostile) => {
      const signer = newSigner('ES256', hostile);
      for (const [id, other, form] of [
        [clientId, {}, {}],
        [hostile, {}, {}],
        [clientId, { jti: hostile }, {}],
        [clientId, {}, { scope: hostile }],
        [clientId, {}, { networks: hostile }],
        [clientId, {}, { purpose: hostile }],
      ] as const) {
        const { status, body } = await askToken(
          hub,
          assertionForm(jwt(signer, claims(hub, id, other)), form),
        );
        expect([status, body['error']]).toEqual([401, 'invalid_client']);
      }
    },
  );
});
