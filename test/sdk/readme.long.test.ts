import {
  BoardDocument,
  CreatePartnerDocument,
  PostDocument,
  RegisterPartnerJwkDocument,
  request,
} from '@guardian-network-hub/client-sdk';
import { randomUUID } from 'node:crypto';
import { newSigner } from '../partner/partner-world';
import { startHub, type TestHub } from '../support/hub';
import { Consumer, readmeExamples } from './support/packed';

const NAME = '@guardian-network-hub/client-sdk';
const EXAMPLES = readmeExamples();
const example = (what: string) => EXAMPLES.find((text) => text.includes(what))!;
const WORDS = 'See you on Thursday.';

/** What stands around the examples in somebody's program: she is signed in, and leaves when she has read the words. */
const AROUND = `
  import { createClient } from '${NAME}';
  import Ws from 'ws';
  const { COOKIE: cookie, URL: url, TOPIC: topicId, BOARD: boardId, AFTER: after } = process.env;
  const plain = fetch;
  globalThis.fetch = (to, init) => plain(to, { ...init, headers: { ...Object.fromEntries(new Headers(init.headers)), cookie } });
  globalThis.WebSocket = class extends Ws {
    constructor(to, protocols) { super(to, protocols, { headers: { cookie } }); }
  };
  Object.assign(globalThis, { hub: createClient({ url }), topicId, boardId, id: boardId, after });
  const log = console.log;
  console.log = (told) => { log(told); if (told === '${WORDS}') process.exit(0); };`;

let hub: TestHub;
let network: string;
let person: { personId: string };
let topicId: string;
let consumer: Consumer;

beforeAll(async () => {
  hub = await startHub();
  network = await hub.make.network();
  const made = await hub.make.person({
    name: 'Eleni Papadopoulou',
    in: [network],
    role: 'ORGANISER',
    partners: true,
  });
  person = made;
  const board = await hub.make.board(network);
  topicId = hub.make.id(await hub.make.topic(board, made.participantId));
  const found = await request(await hub.client(person), BoardDocument, { id: hub.make.id(board) });
  consumer = new Consumer({
    COOKIE: (await hub.sessionOf(made.personId)).cookie,
    URL: `${hub.url}/graphql`,
    TOPIC: topicId,
    BOARD: hub.make.id(board),
    AFTER: found.board!.changeCursor!,
  });
  consumer.add('ws');
  consumer.write('around.mjs', AROUND);
});
afterAll(async () => {
  consumer.end();
  await hub.stop();
});

/** Runs an example as it stands, with the address of this hub in the place of its. */
function run(text: string) {
  consumer.write('example.mjs', text.replaceAll('https://hub.example', hub.url));
  return consumer.node('--import', './around.mjs', 'example.mjs');
}

const posts = async () =>
  (await hub.app.pool.query('SELECT count(*)::int AS n FROM post WHERE markdown = $1', [WORDS])).rows[0].n;

describe('an example of the README', () => {
  it('reads the directory, posts and follows by methods', async () => {
    expect(await run(example('createHub('))).toEqual({ said: `Eleni Papadopoulou\n${WORDS}`, status: 0 });
  });

  it('reads the directory by operations', async () => {
    expect(await run(example('paginate('))).toEqual({ said: 'Eleni Papadopoulou', status: 0 });
  });

  it('posts, and unwraps what was posted', async () => {
    const before = await posts();
    expect(await run(example('unwrap('))).toEqual({ said: '', status: 0 });
    expect(await posts()).toBe(before + 1);
  });

  it('follows a board from where it was read', async () => {
    const client = await hub.client(person);
    let ended = false;
    const running = run(example('subscribe(')).finally(() => (ended = true));
    while (!ended) {
      const input = { topicId, body: WORDS, idempotencyKey: randomUUID() };
      expect((await request(client, PostDocument, { input })).post.__typename).toBe('PostSuccess');
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    expect(await running).toEqual({ said: WORDS, status: 0 });
  });

  it('signs in as a partner', async () => {
    const client = await hub.client(person);
    const input = {
      name: 'Website',
      purpose: 'Shows who is near',
      networkIds: [hub.make.id(network)],
      scopes: ['DIRECTORY_READ' as const],
      idempotencyKey: randomUUID(),
    };
    const made = await request(client, CreatePartnerDocument, { input });
    const partnerId = (made.createPartner as { partner: { id: string } }).partner.id;
    const signer = newSigner('ES256', 'website-2026');
    await request(client, RegisterPartnerJwkDocument, { input: { partnerId, jwk: signer.jwk } });
    const key = JSON.stringify({ ...signer.privateKey.export({ format: 'jwk' }), alg: 'ES256' });
    const text = example('clientCredentials(').replace(/'q2m0v6xz\.[^']*'/, `'${partnerId}'`);
    const asks = `
      import { DirectoryDocument, request } from '${NAME}';
      console.log((await request(hub, DirectoryDocument, { first: 1 })).directory.nodes[0].name);`;
    const set = `process.env.HUB_PRIVATE_JWK = ${JSON.stringify(key)};\n`;
    expect(await run(set + text + asks)).toEqual({ said: 'Eleni Papadopoulou', status: 0 });
  });

  it('is one of these, so that none stands there untried', () => {
    expect(EXAMPLES).toHaveLength(5);
  });
});
