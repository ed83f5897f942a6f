import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startHub, type TestHub } from '../support/hub';
import { Consumer } from './support/packed';

const NAME = '@guardian-network-hub/client-sdk';

let hub: TestHub;
let consumer: Consumer;

beforeAll(async () => {
  hub = await startHub();
  const network = await hub.make.network({ name: 'Veneto' });
  await hub.make.person({ name: 'Anna Rossi', in: [network], audience: 'PUBLIC' });
  await hub.make.person({ name: '<b>Bruno</b> & Co', in: [network], audience: 'PUBLIC' });
  await hub.make.person({ name: 'Carla Hidden', in: [network], audience: 'NETWORK' });
  const key = await hub.app.features.partners.add('Portal', [network]);
  consumer = new Consumer({ HUB: `${hub.url}/graphql`, KEY: key, HUB_URL: hub.url, HUB_TOKEN: key });
});
afterAll(async () => {
  consumer.end();
  await hub.stop();
});

const ASKS = `
  const hub = createHub({ url: process.env.HUB, token: process.env.KEY });
  const client = createClient({ url: process.env.HUB, token: process.env.KEY });
  const names = [];
  for await (const { name } of hub.directory.list.all({ first: 5 })) names.push(name);
  const { directory } = await request(client, DirectoryDocument, { first: 1 });
  const refused = await hub.topic.post({ topicId: 'x', body: 'y' }).catch((error) => error);
  console.log(names.join(), directory.nodes.length, refused instanceof HubError, typeof subscribe);`;

describe('the SDK as a package', () => {
  it('runs where modules are ES modules', async () => {
    const text = `
      import { createClient, DirectoryDocument, HubError, request } from '${NAME}';
      import { createHub } from '${NAME}/hub';
      import { subscribe } from '${NAME}/subscriptions';
      ${ASKS}`;
    expect(await consumer.run('consumer.mjs', text)).toEqual({
      said: 'Anna Rossi,<b>Bruno</b> & Co 1 true function',
      status: 0,
    });
  });

  it('runs where they are CommonJS', async () => {
    const text = `
      const { createClient, DirectoryDocument, HubError, request } = require('${NAME}');
      const { createHub } = require('${NAME}/hub');
      const { subscribe } = require('${NAME}/subscriptions');
      (async () => {${ASKS}})();`;
    expect(await consumer.run('consumer.cjs', text)).toEqual({
      said: 'Anna Rossi,<b>Bruno</b> & Co 1 true function',
      status: 0,
    });
  });

  it('runs without graphql-ws, as long as nothing is followed', async () => {
    consumer.remove('graphql-ws');
    try {
      const text = `
        import { createHub } from '${NAME}/hub';
        const hub = createHub({ url: process.env.HUB, token: process.env.KEY });
        console.log((await hub.directory.list({ first: 1 })).nodes[0].name);
        await hub.board.watchPosts({ boardId: 'x' }).next().catch((error) => console.log(error.code));`;
      expect(await consumer.run('without.mjs', text)).toEqual({
        said: 'Anna Rossi\nERR_MODULE_NOT_FOUND',
        status: 0,
      });
    } finally {
      consumer.add('graphql-ws');
    }
  });

  it('makes a partner’s page in under 100 lines, as the example shows', async () => {
    const example = readFileSync(join(__dirname, '../../client-sdk/examples/partner-page.mjs'), 'utf8');
    expect(example.split('\n').length).toBeLessThan(100);
    const { said, status } = await consumer.run('partner-page.mjs', example);
    expect(status).toBe(0);
    expect(said).toContain('<li lang="en">Veneto</li>');
    expect(said).toContain('<dt dir="auto">Anna Rossi</dt>');
    expect(said).toContain('<dt dir="auto">&#60;b&#62;Bruno&#60;/b&#62; &#38; Co</dt>');
    expect(said).not.toContain('Hidden');
  });
});
