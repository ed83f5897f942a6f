import type { Browser } from 'playwright-core';
import { bundled } from '../sdk/support/bundled';
import { openPage } from './support/browser';
import type { RunningHub } from './support/hub';
import { stage } from './support/stage';

let hub: RunningHub;
let browser: Browser;

stage((...started) => ([hub, browser] = started));

/** Asks and follows, and tells what came. */
const code = (tell: string) => `
  import { createHub } from '@guardian-network-hub/client-sdk/hub';
  const hub = createHub({ url: new URL('/graphql', location.href).href });
  const names = [];
  for await (const { name } of hub.networks.list.all({ first: 2 })) names.push(name.text);
  const refused = await hub.topic.post({ topicId: 'x', body: 'y' }).catch((error) => error.code);
  const watching = hub.board.watch({ boardId: 'x' }).next().catch((error) => error.name);
  ${tell}([names.includes('Rete dei tutori – Veneto'), refused, await watching].join(' '));`;

const PAGE = `<!doctype html><title>A partner’s page</title><p id="page"></p><p id="worker"></p>
  <script type="module" src="/consumer/page.js"></script>
  <script type="module">
    new Worker('/consumer/worker.js', { type: 'module' }).onmessage = ({ data }) =>
      (document.getElementById('worker').textContent = data);
  </script>`;

it('the SDK, bundled, asks and follows from a page and from a worker', async () => {
  const { page, context, faults } = await openPage(browser, hub.url);
  const files: Readonly<Record<string, readonly [type: string, body: string]>> = {
    'page.html': ['text/html; charset=utf-8', PAGE],
    'page.js': [
      'text/javascript',
      bundled(code('((text) => (document.getElementById("page").textContent = text))')),
    ],
    'worker.js': ['text/javascript', bundled(code('postMessage'))],
  };
  // What is served so counts as from elsewhere.
  await context.grantPermissions(['local-network-access'], { origin: hub.url });
  // A partner serves them; here they stand beside the hub, as its API takes requests from its own pages alone.
  await context.route('**/consumer/*', (route) => {
    const [contentType, body] = files[new URL(route.request().url()).pathname.split('/').at(-1)!]!;
    return route.fulfill({ contentType, body });
  });
  await page.goto('/consumer/page.html');
  for (const where of ['page', 'worker']) {
    const said = page.locator(`#${where}`);
    await said.filter({ hasText: 'true' }).waitFor();
    expect([where, await said.textContent()]).toEqual([where, 'true NOT_SIGNED_IN HubGraphQLError']);
  }
  expect(faults).toEqual([]);
}, 60_000);
