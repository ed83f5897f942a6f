import {
  createClient,
  CreatePartnerDocument,
  DirectoryDocument,
  RegisterPartnerJwkDocument,
  request,
  type HubClient,
} from '@guardian-network-hub/client-sdk';
import { clientCredentials, HubTokenError } from '@guardian-network-hub/client-sdk/client-credentials';
import { createPrivateKey } from 'node:crypto';
import { startHub, type TestHub } from '../support/hub';
import { newSigner, type Alg, type Signer } from './partner-world';

let hub: TestHub;
let organiser: HubClient;
let clientId: string;
let network: string;

beforeAll(async () => {
  hub = await startHub();
  const uuid = await hub.make.network();
  network = hub.make.id(uuid);
  const { personId } = await hub.make.person({ in: [uuid], role: 'ORGANISER' });
  await hub.make.person({ name: 'Shown Here', in: [uuid], partners: true });
  organiser = await hub.client({ personId });
  const input = {
    name: 'Portal',
    purpose: 'shows',
    networkIds: [network],
    scopes: ['DIRECTORY_READ' as const],
    idempotencyKey: 'partner-of-the-sdk',
  };
  const made = await request(organiser, CreatePartnerDocument, { input });
  clientId = (made.createPartner as { partner: { id: string } }).partner.id;
});
afterAll(() => hub.stop());

let asked = 0;

async function client(alg: Alg, options: object = {}): Promise<HubClient> {
  const signer: Signer = newSigner(alg);
  const input = { partnerId: clientId, jwk: signer.jwk };
  expect((await request(organiser, RegisterPartnerJwkDocument, { input })).registerPartnerJwk).toHaveProperty(
    'partner',
  );
  const privateKey = {
    ...createPrivateKey(signer.privateKey.export({ format: 'pem', type: 'pkcs8' })).export({ format: 'jwk' }),
    alg,
  };
  asked = 0;
  const token = clientCredentials({
    tokenUrl: `${hub.url}/oauth/token`,
    clientId,
    kid: signer.kid,
    privateKey,
    fetch: (...args) => {
      asked++;
      return fetch(...args);
    },
    ...options,
  });
  return createClient({ url: `${hub.url}/graphql`, token });
}

const names = async (partner: HubClient) =>
  (await request(partner, DirectoryDocument, { search: 'shown' })).directory.nodes.map((n) => n.name);

describe('a partner with the SDK', () => {
  it.each(['RS256', 'PS256', 'ES256', 'EdDSA'] as const)(
    'signs by %s and reads what it was granted',
    async (alg) => {
      expect(await names(await client(alg))).toEqual(['Shown Here']);
    },
  );

  it('asks for one token, however much it reads at once', async () => {
    const partner = await client('ES256', { scope: ['directory:read'], networks: [network] });
    await Promise.all([1, 2, 3, 4, 5].map(() => names(partner)));
    await names(partner);
    expect(asked).toBe(1);
  });

  it('asks anew when the hub refuses a token', async () => {
    const partner = await client('ES256');
    await names(partner);
    await hub.app.pool.query('DELETE FROM partner_token');
    expect(await names(partner)).toEqual(['Shown Here']);
    expect(asked).toBe(2);
  });

  it('is told why it gets none', async () => {
    const refused = await names(await client('ES256', { scope: ['boards:read'] })).catch(
      (error: unknown) => error,
    );
    expect(refused).toBeInstanceOf(HubTokenError);
    expect(refused).toMatchObject({ code: 'TOKEN_REFUSED', error: 'invalid_scope' });
  });
});
