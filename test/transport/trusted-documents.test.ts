import { createClient, HubDocument, PostAddedDocument, request } from '@guardian-network-hub/client-sdk';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { trustedDocuments } from '../../src/trusted-documents';
import { startHub, type TestHub } from '../support/hub';
import { RawSocket } from '../support/raw-socket';

const OTHER = '{ hub { name } }';

let folder: string;
let strict: TestHub;
let cookie: string;
let key: string;
let boardId: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hub-trusted-'));
  strict = await startHub({ env: { TRUSTED_DOCUMENTS: 'sdk' } });
  const network = await strict.make.network();
  boardId = strict.make.id(await strict.make.board(network));
  ({ cookie } = await strict.sessionOf((await strict.make.person({ in: [network] })).personId));
  key = await strict.app.features.partners.add('Partner', [network]);
});
afterAll(async () => {
  await strict.stop();
  rmSync(folder, { recursive: true });
});

const manifest = (name: string, ...texts: string[]) => {
  const entries = texts.map((text) => [createHash('sha256').update(text).digest('hex'), text]);
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(Object.fromEntries(entries)));
  return path;
};

describe('a hub that takes known documents alone from browsers', () => {
  it('answers those of the SDK, to the letter', async () => {
    const client = createClient({ url: `${strict.url}/graphql`, headers: { cookie } });
    expect(await request(client, HubDocument)).toMatchObject({ hub: { name: expect.any(String) } });
  });

  it.each([
    ['of others', OTHER],
    ['with a space more', `${HubDocument} `],
    ['with a part more', `${HubDocument} query Other{me{email}}`],
  ])('refuses documents %s, with and without a session', async (_what, text) => {
    for (const headers of [{ cookie }, {} as Record<string, string>]) {
      const { status, body } = await strict.raw(text, {}, headers);
      expect([status, body.errors![0]!.extensions['code'], body.data]).toEqual([
        400,
        'UNTRUSTED_DOCUMENT',
        undefined,
      ]);
    }
  });

  it('refuses what is no document at all as it does others', async () => {
    const response = await fetch(`${strict.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"x"}}}',
    });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('UNTRUSTED_DOCUMENT');
  });

  it('refuses them over sockets too', async () => {
    const socket = await RawSocket.open(strict.url, { cookie });
    const mine = 'subscription ($b: ID!) { postAdded(boardId: $b) { cursor post { markdown } } }';
    expect((await socket.errorOf(mine, { b: boardId }))[0]!.extensions!['code']).toBe('UNTRUSTED_DOCUMENT');
    socket.close();
  });

  it('takes any of partners: their keys are no browser’s', async () => {
    const { body } = await strict.raw(OTHER, {}, { authorization: `Bearer ${key}` });
    expect(body.data).toMatchObject({ hub: { name: expect.any(String) } });
  });

  it('takes those of other manifests besides', async () => {
    const hub = await startHub({ env: { TRUSTED_DOCUMENTS: `sdk, ${manifest('mine.json', OTHER)}` } });
    try {
      for (const text of [OTHER, HubDocument]) expect((await hub.raw(text)).status).toBe(200);
      expect((await hub.raw('{ me { email } }')).status).toBe(400);
    } finally {
      await hub.stop();
    }
  });

  it('says which manifest cannot be read, or holds nothing', () => {
    writeFileSync(join(folder, 'broken.json'), '{');
    writeFileSync(join(folder, 'wrong.json'), '{"a":{"b":1}}');
    const read = () =>
      trustedDocuments(
        [
          manifest('empty.json'),
          join(folder, 'broken.json'),
          join(folder, 'wrong.json'),
          join(folder, 'none.json'),
        ].join(),
      );
    expect(read).toThrow(/4 faults/);
    expect(read).toThrow(
      /empty\.json holds no documents[^]*broken\.json cannot be read[^]*wrong\.json holds no documents[^]*none\.json cannot be read/,
    );
  });

  it('has the documents that are followed among them', () => {
    expect(trustedDocuments('sdk')!.has(PostAddedDocument)).toBe(true);
    expect(trustedDocuments(undefined)).toBeNull();
  });
});
